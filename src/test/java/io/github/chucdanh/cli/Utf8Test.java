package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void decodes() throws CharacterCodingException {
    assertThat(Utf8.decode(bytes("Đặng Văn Mẫu \uD83D\uDE00")))
        .isEqualTo("Đặng Văn Mẫu \uD83D\uDE00");
    assertThat(Utf8.decode(new byte[0])).isEmpty();
  }

  @Test
  void leavesTheByteOrderMarkOutOnce() throws CharacterCodingException {
    assertThat(Utf8.decode(bytes("\uFEFFa"))).isEqualTo("a");
    assertThat(Utf8.decode(bytes("\uFEFF\uFEFFa"))).isEqualTo("\uFEFFa");
  }

  @Test
  void namesTheFirstBadByte() {
    byte[] latin1 = "một \u00e0".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Utf8.decode(latin1)).hasMessage("not UTF-8: byte 0xE0 at offset 4");
  }

  @Test
  void namesACutSequenceAtTheEnd() {
    byte[] cut = new byte[] {'a', (byte) 0xE1, (byte) 0xBA};

    assertThatThrownBy(() -> Utf8.decode(cut)).hasMessage("not UTF-8: byte 0xE1 at offset 1");
  }

  @Test
  void refusesUtf16() {
    byte[] utf16 = "ab".getBytes(StandardCharsets.UTF_16);

    assertThatThrownBy(() -> Utf8.decode(utf16)).hasMessage("not UTF-8: byte 0xFE at offset 0");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
