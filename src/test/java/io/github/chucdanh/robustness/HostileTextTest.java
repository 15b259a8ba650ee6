package io.github.chucdanh.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that nobody writes, or that mean harm, of a megabyte each: they take at most ten times the
 * time and the memory of usual text of the same length, and a stack of half a megabyte.
 */
class HostileTextTest {
  private static final int MEGABYTE = 1_000_000;
  private static final int TIMES = 10;
  private static Cost usual;

  @BeforeAll
  static void measureUsualText() {
    Cost.median(Texts.usual(MEGABYTE));
    usual = Cost.median(Texts.usual(MEGABYTE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phó ",
        "các đồng chí ",
        "Chủ tịch ",
        "các Phó Chủ tịch ",
        "là ",
        "tỉnh ",
        "Mẫu ",
        "A.",
        "A-",
        "Kim-Jong-",
        "a",
        "aB",
        "ĐB ",
        "1.",
        "1,",
        "( ",
        "\"",
        "\n",
        "\uD800",
        "\uDC00",
        "\uE000",
        "\u202E",
        "\u200B",
        "e\u0301",
        "Trợ lý ",
        "Thư ký của ",
        "Sở ",
        "Khoa học, ",
        "được bổ nhiệm làm Giám đốc ",
        "Đặng Văn Mẫu, ",
        "Phó Chủ tịch A, B và C ",
        "Phó Chủ tịch: ",
        "Chủ tịch, ",
        "ngày 1/1/2020 ",
        "Ông Mẫu. ",
        "Bí thư Tỉnh ủy Đặng Văn Mẫu; ",
        "Ông từng giữ chức Chủ tịch. Ông Đặng Văn Mẫu nói. ",
        "Anh Mẫn đến. Ông từng giữ chức Chủ tịch. "
      })
  void repetition(String unit) {
    assertUsualCost(Texts.repeated(unit, MEGABYTE));
  }

  @Test
  void brackets() {
    assertUsualCost("(".repeat(100_000) + Texts.usual(MEGABYTE - 100_000));
    assertUsualCost("Ông Mẫu (".repeat(100_000));
  }

  @Test
  void marksOnOneLetter() {
    assertUsualCost("Ông e" + "\u0301".repeat(10_000) + " nói. " + Texts.usual(MEGABYTE - 10_000));
    assertUsualCost("Ông e" + "\u0323\u0302".repeat(MEGABYTE / 2) + " nói.");
  }

  @Test
  void noBlank() {
    assertUsualCost(Texts.usual(MEGABYTE * 5 / 4).replaceAll("\\s", ""));
  }

  @Test
  void differentNames() {
    assertUsualCost(names(", "));
    assertUsualCost(names(".\n"));
    assertUsualCost("Các Phó Chủ tịch: " + names(", "));
    assertUsualCost("Giám đốc Sở Y tế " + names(" nói. Giám đốc Sở Y tế "));
    assertUsualCost("Ông " + names(" nói. Ông ") + " nói.");
  }

  /** A thousand who are called by the same given name. */
  @Test
  void namesakes() {
    String[] surnames = {
      "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"
    };
    String[] middles = {
      "Văn", "Minh", "Đức", "Quang", "Hữu", "Xuân", "Anh", "Thanh", "Quốc", "Trọng"
    };
    StringBuilder text = new StringBuilder();
    for (int k = 0; text.length() < MEGABYTE; k++) {
      String name =
          surnames[k % 10] + " " + middles[k / 10 % 10] + " " + middles[k / 100 % 10] + " Mẫu";
      text.append("Giám đốc ").append(name).append(" nói. Ông Mẫu đáp. ");
    }
    assertUsualCost(text.toString());
  }

  @Test
  void arbitraryCharacters() {
    assertUsualCost(
        new Random(1)
            .ints(MEGABYTE, 0, 0x10000)
            .mapToObj(c -> Character.toString((char) c))
            .collect(Collectors.joining()));
  }

  /** A megabyte of names, no two of them equal. */
  private static String names(String between) {
    String[] surnames = {"Đặng", "Trần", "Lê", "Nguyễn"};
    String[] middles = {"Văn", "Thị", "Minh", "Đức", "Giả"};
    return IntStream.range(0, MEGABYTE / (13 + between.length()))
        .mapToObj(
            k ->
                surnames[k % 4]
                    + " "
                    + middles[k / 4 % 5]
                    + " "
                    + (char) ('A' + k / 20 % 26)
                    + (char) ('a' + k / 520 % 26)
                    + (char) ('a' + k / 13_520 % 26))
        .collect(Collectors.joining(between));
  }

  /** One run that is cheap says enough; of one that is not, the median of three counts. */
  private static void assertUsualCost(String text) {
    Cost cost = Cost.once(text);
    if (cost.milliseconds() >= TIMES * usual.milliseconds()) {
      cost = Cost.median(text);
    }
    assertThat(cost.milliseconds())
        .as("milliseconds a megabyte, usual are " + usual.milliseconds())
        .isLessThan(TIMES * usual.milliseconds());
    assertThat(cost.bytes())
        .as("bytes allocated a megabyte, usual are " + usual.bytes())
        .isLessThan(TIMES * usual.bytes());
    Invariants.assertSound(cost.extraction(), text);
  }
}
