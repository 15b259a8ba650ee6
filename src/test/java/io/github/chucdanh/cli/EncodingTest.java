package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String TEXT =
      "Hôm qua, Bộ trưởng Bộ Y tế Đặng Văn Mẫu và ông Lê Giả Định đã đến dự lễ ở tỉnh ấy.";

  @Test
  void readsUtf8() throws IOException {
    assertThat(utf8(bytes("Đặng Văn Mẫu \uD83D\uDE00"))).isEqualTo("Đặng Văn Mẫu \uD83D\uDE00");
    assertThat(utf8(new byte[0])).isEmpty();
  }

  @Test
  void leavesTheByteOrderMarkOutOnce() throws IOException {
    assertThat(utf8(bytes("\uFEFFa"))).isEqualTo("a");
    assertThat(utf8(bytes("\uFEFF\uFEFFa"))).isEqualTo("\uFEFFa");
  }

  @Test
  void namesTheFirstBadByte() {
    byte[] latin1 = "một \u00e0".replace("ộ", "o").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> utf8(latin1)).hasMessage("not UTF-8: byte 0xE0 at offset 4");
  }

  @Test
  void namesACutSequenceAtTheEnd() {
    byte[] cut = new byte[] {'a', (byte) 0xE1, (byte) 0xBA};

    assertThatThrownBy(() -> utf8(cut)).hasMessage("not UTF-8: byte 0xE1 at offset 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tcvn3", "vni", "windows-1258", "utf-16", "utf-16le", "utf-16be"})
  void readsWhatItIsTold(String name) throws IOException {
    String read = Encoding.named(name).decode(encoded(TEXT, name));
    assertThat(Normalizer.normalize(read, Normalizer.Form.NFC)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"tcvn3,TCVN3", "vni,VNI", "windows-1258,windows-1258"})
  void namesTheEncodingsBeforeUnicode(String name, String called) {
    assertThatThrownBy(() -> utf8(encoded(TEXT, name)))
        .hasMessageStartingWith("not UTF-8: byte 0x")
        .hasMessageEndingWith("; looks like " + called + ", which --encoding " + called + " reads");
  }

  @Test
  void namesUtf16WithAndWithoutItsMark() {
    assertThatThrownBy(() -> utf8(encoded(TEXT, "utf-16")))
        .hasMessage("not UTF-8 but UTF-16; --encoding utf-16 reads it");
    assertThatThrownBy(() -> utf8(encoded(TEXT, "utf-16le")))
        .hasMessage("not UTF-8 but UTF-16; --encoding utf-16le reads it");
    assertThatThrownBy(() -> utf8(encoded(TEXT, "utf-16be")))
        .hasMessage("not UTF-8 but UTF-16; --encoding utf-16be reads it");
  }

  @Test
  void namesWhatIsNoText() {
    assertThatThrownBy(() -> utf8(bytes("%PDF-1.7 ..."))).hasMessage("not UTF-8 but PDF");
    assertThatThrownBy(() -> utf8(bytes("PK\u0003\u0004..")))
        .hasMessage("not UTF-8 but a ZIP or office file");
    assertThatThrownBy(() -> utf8(new byte[1000])).hasMessage("not UTF-8 but a binary file");
  }

  @Test
  void guessesNothingFromOtherEuropeanText() {
    byte[] french =
        bytes1252("Le président et la députée ont été reçus à l’hôtel de Besançon, où…");

    assertThatThrownBy(() -> utf8(french)).hasMessage("not UTF-8: byte 0xE9 at offset 5");
  }

  @Test
  void readsPunctuationOfWindowsBesideTheTables() throws IOException {
    byte[] quoted = bytes1252("“Boä Y teá” – ngöôøi…");

    assertThat(Encoding.VNI.decode(quoted)).isEqualTo("“Bộ Y tế” – người…");
  }

  @Test
  void knowsAllVietnameseLettersInBothTables() throws IOException {
    assertThat(table("tcvn3").keySet()).isEqualTo(table("vni").keySet()).hasSize(134);
  }

  @Test
  void refusesUnknownNames() {
    assertThatThrownBy(() -> Encoding.named("utf-9")).hasMessage("no encoding is named utf-9");
    assertThatThrownBy(() -> Encoding.named("no name")).hasMessage("no encoding is named no name");
  }

  private static String utf8(byte[] bytes) throws IOException {
    return Encoding.UTF_8.decode(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes1252(String text) {
    return encoded(text, "windows-1252");
  }

  /** A text in an encoding, also one that Java cannot write. */
  static byte[] encoded(String text, String name) {
    try {
      return switch (name) {
        case "tcvn3", "vni" -> byTable(text, table(name));
        case "windows-1258" -> by1258(text);
        default -> text.getBytes(name);
      };
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] byTable(String text, Map<Character, byte[]> table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes.write(table.getOrDefault(c, new byte[] {(byte) c}));
    }
    return bytes.toByteArray();
  }

  /** Windows-1258 has the vowels composed and their tones apart. */
  private static byte[] by1258(String text) throws IOException {
    StringBuilder apart = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      String tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String letter = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      apart.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tones);
    }
    return apart.toString().getBytes("windows-1258");
  }

  private static Map<Character, byte[]> table(String name) throws IOException {
    Map<Character, byte[]> table = new HashMap<>();
    try (InputStream in = EncodingTest.class.getResourceAsStream("encodings/" + name + ".tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int tab = line.indexOf('\t');
        if (line.charAt(0) != '#' && !line.startsWith("bytes")) {
          byte[] bytes = HexFormat.of().parseHex(line.substring(0, tab).replace(" ", ""));
          table.put(line.charAt(tab + 1), bytes);
        }
      }
    }
    return table;
  }
}
