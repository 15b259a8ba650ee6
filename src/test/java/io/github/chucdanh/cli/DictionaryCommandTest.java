package io.github.chucdanh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void theBundledDictionariesHaveNoFault() {
    assertThat(run("check")).isZero();
    assertThat(output()).contains("no faults, ");
  }

  /** Blanks, tabs and the like are written as in Java; the message begins at its line's number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          titles!titel\\n!1:1: unknown column 'titel'; did you mean 'title'?
          titles!title kind\\n!1:1: unknown column 'title kind'; columns are separated by tabs, not blanks
          titles!title\\ttitle\\n!1:1: a column stands twice in the header
          titles!kind\\n!1:1: the column 'title' is missing
          titles!title\\nA\\tb\\n!2:3: expected 1 columns, found 2
          titles!title\\tkind\\n\\tposition\\n!2:1: the column 'title' is empty
          titles!title\\tkind\\nA\\tpositon\\n!2:3: 'positon' is no kind; did you mean 'position'?
          titles!title\\tkind\\nA\\tjob\\n!2:3: 'job' is no kind; expected one of position, profession
          titles!title\\tseat\\nA\\tone\\n!2:3: 'one' is no seat; expected one of many, member, single
          titles!title\\tbranch\\nA\\tpatry\\n!2:3: 'patry' is no branch; did you mean 'party'?
          titles!title\\tlevel\\nA\\tcentre\\n!2:3: 'centre' is no level; did you mean 'central'?
          titles!title\\tvariants\\nA\\tB | | C\\n!2:6: no value on one side of '|'
          titles!title\\nA | B\\n!2:3: 'title' takes one value; others go under 'variants'
          titles!title\\tkind\\nA\\tposition\\nA\\tprofession\\n!3:1: 'A' stands already on line 2
          titles!title\\tkind\\nHòa\\tposition\\nHoà\\tprofession\\n!3:1: 'Hoà' stands already on line 2, spelt 'Hòa'
          titles!title\\tkind\\nTrưởng bản  position\\n!2:1: columns are separated by tabs, not blanks
          titles!title\\n-Không có ai như thế\\n!2:1: removes what no earlier layer has
          titles!title\\n-Bộ trưởng\\nBộ trưởng\\n!2:1: removed and added in one layer
          ranks!rank\\n!1:1: the column 'class' is missing
          ranks!rank\\tclass\\nA\\t\\n!2:1: the column 'class' is empty; expected one of academic, diplomatic, honor, military, religious
          ranks!rank\\tclass\\nA\\tmilitery\\n!2:3: 'militery' is no class; did you mean 'military'?
          organizations!organization\\tvalid_from\\nA\\t2025-13-01\\n!2:3: '2025-13-01' is no date; expected year-month-day, such as 2025-03-01
          organizations!organization\\tvalid_until\\nA\\t1/3/2025\\n!2:3: '1/3/2025' is no date; expected year-month-day, such as 2025-03-01
          organizations!organization\\tvalid_from\\tvalid_until\\nA\\t2025-03-01\\t2021-01-01\\n!2:1: valid_from is later than valid_until
          places!place\\ttype\\nA\\tlàng\\n!2:3: 'làng' is no type; expected one of huyện, phường, quận, thành phố, thành phố trực thuộc Trung ương, thị trấn, thị xã, tỉnh, xã, đặc khu
          honorifics!honorific\\tnumber\\nA\\ttwo\\n!2:3: 'two' is no number; expected one of many, one
          qualifiers!qualifier\\tposition\\nA\\tbehind\\n!2:3: 'behind' is no position; expected one of after, before
          status!phrase\\tstatus\\nA\\tpast\\n!2:3: 'past' is no status; expected one of acting, current, former, nominated
          verbs!verb\\tclass\\nA\\telekt\\n!2:3: 'elekt' is no class; did you mean 'elect'?
          markers!phrase\\trole\\nA\\tplurals\\n!2:3: 'plurals' is no role; did you mean 'plural'?
          names!syllable\\tgiven\\nA\\tmany\\n!2:3: 'many' is no number
          countries!!1:1: no header line; expected the columns country, variants, english, capital, source
          """)
  void malformedFiles(String name, String text, String expected) throws IOException {
    String content = text == null ? "" : text.replace("\\n", "\n").replace("\\t", "\t");
    Path file = put(name + ".tsv", content);

    assertThat(run("check", "--no-warnings", folder.toString())).isEqualTo(1);
    assertThat(output().lines().findFirst()).contains(file + ":" + expected);
  }

  @Test
  void harmlessOdditiesAreNamedAndAccepted() throws IOException {
    put("titles.tsv", "\uFEFFtitle\tvariants\r\nTrưởng nhóm bay \tTNB\r\nCơ trưởng A\tTNB\r\n");
    put("title.tsv", "");

    assertThat(run("check", folder.toString())).isZero();
    assertThat(output())
        .contains(
            "warning: begins with a byte order mark, which is ignored",
            "warning: lines end in CR LF, read as LF",
            "warning: blanks around a value, which are ignored",
            "warning: not sorted: 'Cơ trưởng A' goes before 'Trưởng nhóm bay'",
            "warning: variant 'TNB' is also a variant on line 2, which it shadows",
            "title.tsv:1:1: warning: is not read: no dictionary has this name;"
                + " did you mean 'titles.tsv'?");
  }

  @Test
  void explainsAPhrasePieceByPiece() {
    assertThat(run("explain", "Phó Trưởng ban Thường trực Ban Tổ chức Trung ương")).isZero();
    assertThat(output())
        .containsPattern("Phó: deputy, \"Deputy\", dictionaries/deputies.tsv:\\d+\n")
        .containsPattern("Trưởng ban: title, \"Head\", dictionaries/titles.tsv:\\d+\n")
        .containsPattern("Thường trực: qualifier, .*dictionaries/qualifiers.tsv:\\d+\n")
        .containsPattern("Ban Tổ chức Trung ương: organization, .*/organizations.tsv:\\d+\n");
  }

  @Test
  void suggestsWhatIsMissing() throws IOException {
    String text = "Gặp lữ hành viên Nguyễn Văn An. Sau đó lữ hành viên Trần Thị Bình đến. ";
    Path file = put("a.txt", text.repeat(3) + "Họ nói về KXYZ và bàn việc.");

    assertThat(run("suggest", "--min=1", file.toString())).isZero();
    assertThat(output())
        .contains("# 6 times\n")
        .contains("Lữ hành viên\t\t\t\tprofession\t")
        .contains("KXYZ\t");
  }

  @Test
  void readsJsonLinesAndNamesBadOnes() throws IOException {
    Path file =
        put("a.jsonl", "{\"id\": \"1\", \"text\": \"Gặp KXYZ.\"}\nno json\n{\"id\": \"2\"}\n");

    assertThat(run("suggest", "--min=1", file.toString())).isEqualTo(1);
    assertThat(output()).contains("KXYZ\t");
    assertThat(err.toString()).contains(file + ":2: not JSON", file + ":3: no text");
  }

  @Test
  void saysWhatALayerChanges() throws IOException {
    put("own/titles.tsv", "title\tkind\nThượng hội chủ\tposition\n-Bộ trưởng\n");
    put("articles/a.txt", "Bộ trưởng Nguyễn Văn An và Thượng hội chủ Trần Thị Bình đến dự.");

    int status =
        run("diff", folder.resolve("own").toString(), folder.resolve("articles").toString());

    assertThat(status).isZero();
    assertThat(output())
        .contains("- a: Nguyễn Văn An | Bộ trưởng | current\n")
        .contains("+ a: Trần Thị Bình | Thượng hội chủ | current\n")
        .endsWith("1 pairs added, 1 lost, 0 changed in 1 articles\n");
  }

  private int run(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "dictionary";
    System.arraycopy(args, 0, all, 1, args.length);
    return Main.run(all, new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
