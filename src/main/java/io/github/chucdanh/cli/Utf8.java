package io.github.chucdanh.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 strictly. */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * Decodes a whole text. A byte order mark at its beginning is left out.
   *
   * @throws CharacterCodingException naming the offset of the first byte that is not UTF-8
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotUtf8Exception(in.position(), bytes[in.position()]);
    }
    out.flip();
    if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
      out.get();
    }
    return out.toString();
  }

  private static final class NotUtf8Exception extends CharacterCodingException {
    private static final long serialVersionUID = 1;

    private final int offset;
    private final byte value;

    NotUtf8Exception(int offset, byte value) {
      this.offset = offset;
      this.value = value;
    }

    @Override
    public String getMessage() {
      return String.format("not UTF-8: byte 0x%02X at offset %d", value, offset);
    }
  }
}
