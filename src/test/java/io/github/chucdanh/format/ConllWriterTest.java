package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConllWriterTest {
  @Test
  void tagsTokens() throws IOException {
    assertThat(write("a\nb", "# Giám đốc Sở Y tế Đặng Văn Mẫu."))
        .startsWith("# newdoc id = a b\n#\t0\t1\tO\nGiám\t2\t6\tB-POS\nđốc\t7\t10\tI-POS\n")
        .contains("tế\t16\t18\tI-POS\nĐặng\t19\t23\tB-PER\nVăn\t24\t27\tI-PER\n")
        .endsWith("Mẫu\t28\t31\tI-PER\n.\t31\t32\tO\n\n");
  }

  @Test
  void isReadBackByAReaderOfBio() throws IOException {
    String text = "Hôm qua mưa. Giám đốc Sở Y tế Đặng Văn Mẫu đến.";

    List<String> chunks = new ArrayList<>();
    int sentences = 0;
    for (String line : write("a", text).split("\n", -1)) {
      if (line.isEmpty()) {
        sentences++;
      } else if (line.contains("\t")) {
        String[] cells = line.split("\t");
        assertThat(cells).hasSize(4);
        read(chunks, cells[3], text.substring(number(cells[1]), number(cells[2])));
      }
    }

    assertThat(chunks).containsExactly("POS Giám đốc Sở Y tế", "PER Đặng Văn Mẫu");
    assertThat(sentences).isGreaterThanOrEqualTo(2);
  }

  private static void read(List<String> chunks, String tag, String token) {
    if (tag.startsWith("B-")) {
      chunks.add(tag.substring(2) + " " + token);
    } else if (tag.startsWith("I-")) {
      String last = chunks.remove(chunks.size() - 1);
      assertThat(last).startsWith(tag.substring(2) + " ");
      chunks.add(last + " " + token);
    } else {
      assertThat(tag).isEqualTo("O");
    }
  }

  private static int number(String cell) {
    return Integer.parseInt(cell);
  }

  private static String write(String id, String text) throws IOException {
    StringWriter target = new StringWriter();
    try (ConllWriter writer = new ConllWriter(target)) {
      writer.write(id, text, Samples.extraction(text, null, null));
    }
    return target.toString();
  }
}
