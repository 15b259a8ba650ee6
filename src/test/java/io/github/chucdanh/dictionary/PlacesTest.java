package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every administrative unit of both eras is read as the seat of a chairman before a name. */
class PlacesTest {
  private static final OfficialExtractor EXTRACTOR = OfficialExtractor.create();
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final String HOLDER = "Nguyễn Văn An";

  @Test
  void provincesAndDistrictsOfTheDictionary() {
    Set<String> units =
        units("tỉnh", "thành phố trực thuộc Trung ương", "thành phố", "quận", "huyện", "thị xã");

    assertThat(units).hasSizeGreaterThan(63 + 600);
    assertThat(unread(units)).isEmpty();
  }

  @Test
  void nearlyAllCommunesOfTheDictionary() {
    Set<String> units = units("thị trấn", "phường", "xã", "đặc khu");
    List<String> unread = unread(units);
    System.out.printf(
        "communes read: %d of %d; not: %s%n",
        units.size() - unread.size(), units.size(), unread.stream().limit(20).toList());

    assertThat(units).hasSizeGreaterThan(7000);
    assertThat(unread.size()).isLessThanOrEqualTo(units.size() / 100);
  }

  @Test
  void provincesAndDistrictsOfTheLists() throws IOException {
    Set<String> units = new LinkedHashSet<>();
    for (String file : new String[] {"places_until_2025-06.tsv", "places_since_2025-07.tsv"}) {
      Assumptions.assumeTrue(Files.exists(DATA.resolve(file)), "no list of units at hand");
      boolean districts = file.contains("until");
      for (String line : Files.readAllLines(DATA.resolve(file))) {
        String[] cells = line.split("\t", -1);
        if (cells[0].equals("1") || districts && cells[0].equals("2")) {
          units.add(cells[1].substring(0, 1).toLowerCase(Locale.ROOT) + cells[1].substring(1));
        }
      }
    }

    assertThat(units).hasSizeGreaterThan(63 + 600);
    assertThat(unread(units)).isEmpty();
  }

  private static Set<String> units(String... types) {
    Set<String> units = new LinkedHashSet<>();
    for (Entry entry : Dictionaries.load(List.of()).phrases()) {
      if (entry.category() == Category.PLACE) {
        for (String type : types) {
          if (entry.has("type", type)) {
            String shortType = type.startsWith("thành phố") ? "thành phố" : type;
            units.add(shortType + " " + entry.canonical());
          }
        }
      }
    }
    return units;
  }

  private static List<String> unread(Set<String> units) {
    List<String> unread = new ArrayList<>();
    for (String unit : units) {
      String position = "Chủ tịch UBND " + unit;
      List<Pair> pairs = EXTRACTOR.extract(position + " " + HOLDER).pairs();
      if (pairs.stream().noneMatch(pair -> isRead(pair, position))) {
        unread.add(unit);
      }
    }
    return unread;
  }

  private static boolean isRead(Pair pair, String position) {
    return pair.name().equals(HOLDER)
        && pair.position().text().equals(position)
        && pair.position().organization() != null;
  }
}
