package io.github.chucdanh.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which annotations and extractions are compared. */
final class Folding {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]+");
  private static final Pattern IGNORED = Pattern.compile("[\"“”'’.]");
  private static final Pattern STATUS_WORDS =
      Pattern.compile("^(nguyên1? |cưu5 |cô2 |tân |quyên1 )+");
  private static final Pattern TERM =
      Pattern.compile("[ ,(]*(nhiêm5 ky1|khoa2)[ 0-9ivxlc,\\-–/và]*\\)?$");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String EDGES = " ,;:-–";

  private Folding() {}

  /** Lower case, blanks collapsed, each syllable's tone at its end as a digit, no quotes. */
  static String fold(String text) {
    String plain = strip(BLANKS.matcher(text).replaceAll(" "), " ").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : plain.split(" ", -1)) {
      words.add(foldWord(word));
    }
    return strip(IGNORED.matcher(String.join(" ", words)).replaceAll(""), EDGES);
  }

  /** The same without status words before a position and a term of office behind it. */
  static String position(String text) {
    String bare = STATUS_WORDS.matcher(fold(text)).replaceFirst("");
    return strip(TERM.matcher(bare).replaceAll(""), EDGES + "(");
  }

  private static String foldWord(String word) {
    StringBuilder base = new StringBuilder();
    String tone = "";
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      int known = TONES.indexOf(parts.charAt(i));
      if (known >= 0) {
        tone = Integer.toString(known + 1);
      } else {
        base.append(parts.charAt(i));
      }
    }
    return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
  }

  private static String strip(String text, String edges) {
    int begin = 0;
    int end = text.length();
    while (begin < end && edges.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && edges.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(begin, end);
  }
}
