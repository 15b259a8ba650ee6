package io.github.chucdanh.dictionary;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** A table's bytes as lines; says what is wrong with the bytes, and what is harmless. */
final class TableText {
  private static final char BOM = 0xFEFF;
  private static final char REPLACEMENT = 0xFFFD;

  private final FileFindings findings;

  TableText(FileFindings findings) {
    this.findings = findings;
  }

  /** The lines without their ends, or null where the bytes are no text. */
  List<String> lines(byte[] bytes) {
    if (isUtf16(bytes)) {
      findings.fault(1, 1, "not UTF-8 but UTF-16; save as UTF-8");
      return null;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !decodes(bytes)) {
      return null;
    }
    if (!text.isEmpty() && text.charAt(0) == BOM) {
      findings.warn(1, 1, "begins with a byte order mark, which is ignored");
      text = text.substring(1);
    }
    return split(text);
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private boolean decodes(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return true;
    }
    out.flip();
    String good = out.toString();
    int line = StringUtils.countMatches(good, '\n') + 1;
    int column = good.length() - good.lastIndexOf('\n');
    findings.fault(
        line, column, "not UTF-8: bad byte at offset " + in.position() + "; save as UTF-8");
    return false;
  }

  private List<String> split(String text) {
    int cr = text.indexOf('\r');
    boolean crlf = cr >= 0 && text.indexOf('\n') >= 0;
    if (cr >= 0 && !crlf) {
      findings.fault(1, cr + 1, "lines end in CR alone; save with LF line ends");
      return null;
    }
    if (crlf) {
      int line = StringUtils.countMatches(text.substring(0, cr), '\n') + 1;
      findings.warn(line, cr - text.lastIndexOf('\n', cr), "lines end in CR LF, read as LF");
    }
    boolean combining = hasCombining(text);
    List<String> lines = new ArrayList<>();
    int decomposed = 0;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int next = to + 1;
      while (crlf && to > from && text.charAt(to - 1) == '\r') {
        to--;
      }
      String line = text.substring(from, to);
      if (combining && hasCombining(line)) {
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        decomposed = decomposed == 0 && !composed.equals(line) ? lines.size() + 1 : decomposed;
        line = composed;
      }
      lines.add(line);
      from = next;
    }
    if (decomposed > 0) {
      findings.warn(decomposed, 1, "letters and their marks are apart (NFD), read as NFC");
    }
    return lines;
  }

  private static boolean hasCombining(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && c <= 0x36F) {
        return true;
      }
    }
    return false;
  }
}
