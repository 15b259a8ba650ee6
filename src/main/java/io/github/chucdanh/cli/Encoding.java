package io.github.chucdanh.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * How a file's bytes stand for characters. Strict: what cannot be read is an error.
 *
 * @param name what messages call it
 * @param reading turns bytes into a text
 */
record Encoding(String name, Reading reading) {
  /** What files are in unless told otherwise. */
  static final Encoding UTF_8 = new Encoding("UTF-8", Encoding::readUtf8);

  /** The Vietnamese encodings of the time before Unicode that the JDK does not know. */
  static final Encoding TCVN3 = new Encoding("TCVN3", bytes -> ByteTable.TCVN3.read(bytes));

  static final Encoding VNI = new Encoding("VNI", bytes -> ByteTable.VNI.read(bytes));

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Turns bytes into a text. */
  @FunctionalInterface
  interface Reading {
    /**
     * Turns bytes into a text.
     *
     * @throws IOException with a message for people
     */
    String read(byte[] bytes) throws IOException;
  }

  /**
   * Finds an encoding.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  static Encoding named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "tcvn3" -> TCVN3;
      case "vni" -> VNI;
      default -> of(name);
    };
  }

  private static Encoding of(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.equals(StandardCharsets.UTF_8)
          ? UTF_8
          : new Encoding(charset.name(), bytes -> read(bytes, charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException("no encoding is named " + name, e);
    }
  }

  /**
   * Turns a whole text's bytes into its characters, without a byte order mark at its beginning.
   *
   * @throws IOException naming the offset of the first byte that is wrong
   */
  String decode(byte[] bytes) throws IOException {
    String text = reading.read(bytes);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String readUtf8(byte[] bytes) throws IOException {
    String foreign = BinaryFile.kind(bytes);
    if (foreign != null) {
      throw new IOException("not UTF-8 but " + foreign);
    }
    try {
      return read(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IOException(e.getMessage() + EncodingGuess.hint(bytes), e);
    }
  }

  private static String read(byte[] bytes, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "not %s: byte 0x%02X at offset %d",
              charset.name(),
              bytes[in.position()],
              in.position()));
    }
    return out.flip().toString();
  }
}
