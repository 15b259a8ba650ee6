package example;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints who holds which office, once as the library comes and once with a title of its own. */
public final class Consumer {
  private static final String ARTICLE =
      "Bộ trưởng Bộ Y tế Đặng Văn Mẫu tiếp ông Lê Giả Định, Đốc học Sở Du lịch Nghệ An.";

  private Consumer() {}

  /** Writes {@code target/pairs.txt}. */
  public static void main(String[] args) throws IOException {
    StringBuilder lines = new StringBuilder();
    print("bundled", OfficialExtractor.create(), lines);
    Path titles = Path.of(System.getProperty("basedir", "."), "my-titles");
    print("with a layer", OfficialExtractor.builder().dictionary(titles).build(), lines);
    System.out.print(lines);
    Path pairs = Path.of(System.getProperty("basedir", "."), "target", "pairs.txt");
    Files.writeString(pairs, lines, StandardCharsets.UTF_8);
  }

  private static void print(String what, OfficialExtractor extractor, StringBuilder lines) {
    lines.append(what).append('\n');
    for (Pair pair : extractor.extract(ARTICLE).pairs()) {
      lines.append("  ").append(pair.name()).append(": ").append(pair.position().text());
      lines.append(" (").append(pair.status().label()).append(")\n");
    }
  }
}
