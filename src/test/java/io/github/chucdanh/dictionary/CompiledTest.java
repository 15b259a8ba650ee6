package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build compiled is what the tables say, and is used for no other tables. */
class CompiledTest {
  private static final List<byte[]> TABLES = Dictionaries.bundled();
  private static final byte[] BYTES = Dictionaries.resource(Dictionaries.COMPILED);
  private static final Lexicon FRESH = Dictionaries.compile(TABLES, List.of());

  @TempDir private Path folder;

  @Test
  void theBundledOneIsOfTheBundledTables() throws IOException {
    Lexicon compiled = Compiled.read(BYTES, TABLES);

    assertThat(compiled.phrases()).isEqualTo(FRESH.phrases());
    assertThat(compiled.phrases().get(0).cells()).isEqualTo(FRESH.phrases().get(0).cells());
    assertThat(bytes(compiled)).isEqualTo(bytes(FRESH));
  }

  @Test
  void everyPhraseEndsInTheSameStateWithTheSameEntries() {
    Lexicon compiled = Compiled.read(BYTES, TABLES);
    Scanner scanner = new Scanner(compiled);
    for (Entry entry : FRESH.phrases()) {
      Tokens tokens = scanner.scan(entry.canonical());
      int state = 0;
      for (int i = 0; i < tokens.size() && state >= 0; i++) {
        int number = FRESH.number(tokens.key(i));
        assertThat(tokens.number(i)).isEqualTo(number);
        assertThat(compiled.step(state, number)).isEqualTo(FRESH.step(state, number));
        state = FRESH.step(state, number);
      }
      assertThat(state < 0 ? null : compiled.entries(state))
          .isEqualTo(state < 0 ? null : FRESH.entries(state));
    }
  }

  @Test
  void everySyllableOfANameCountsTheSame() {
    Lexicon compiled = Compiled.read(BYTES, TABLES);

    assertThat(compiled.syllables()).isEqualTo(FRESH.syllables()).isGreaterThan(10_000);
    for (int number = 0; number <= FRESH.syllables(); number++) {
      assertThat(compiled.surname(number)).isEqualTo(FRESH.surname(number));
      assertThat(compiled.middle(number)).isEqualTo(FRESH.middle(number));
      assertThat(compiled.given(number)).isEqualTo(FRESH.given(number));
      assertThat(compiled.isNameSyllable(number)).isEqualTo(FRESH.isNameSyllable(number));
      assertThat(compiled.isForeignName(number)).isEqualTo(FRESH.isForeignName(number));
    }
  }

  @Test
  void theBuildWritesTheSameBytesEachTime() throws IOException {
    Path place = folder.resolve("classes" + Dictionaries.BUNDLED + Dictionaries.COMPILED);
    Files.createDirectories(place.getParent());

    DictionaryCompiler.main(new String[] {folder.resolve("classes").toString()});

    assertThat(Files.readAllBytes(place)).isEqualTo(BYTES);
  }

  @Test
  void isNotReadForTablesThatChanged() {
    List<byte[]> tables = new ArrayList<>(TABLES);
    byte[] changed = tables.get(3).clone();
    changed[changed.length / 2]++;
    tables.set(3, changed);

    assertThat(Compiled.read(BYTES, tables)).isNull();
  }

  @Test
  void isNotReadWhereABitFellOver() {
    for (int place = 0; place < BYTES.length; place += BYTES.length / 100) {
      byte[] damaged = BYTES.clone();
      damaged[place] ^= 16;
      assertThat(Compiled.read(damaged, TABLES)).isNull();
    }
  }

  @Test
  void isNotReadWhereTheEndIsMissing() {
    for (int length : new int[] {0, 1, 7, 8, 1000, BYTES.length - 1}) {
      assertThat(Compiled.read(Arrays.copyOf(BYTES, length), TABLES)).isNull();
    }
  }

  @Test
  void isNotReadWhereAllBehindItsFormatIsZero() {
    for (int length : new int[] {8, 9, 1000}) {
      byte[] zeros = Arrays.copyOf(Arrays.copyOf(BYTES, Integer.BYTES), length);
      assertThat(Compiled.read(zeros, List.of())).isNull();
    }
  }

  @Test
  void isNotReadWhereALineMovedToTheNextTable() {
    byte[] bytes = Compiled.write(Lexicon.of(List.of()), List.of(new byte[3], new byte[2]));

    assertThat(Compiled.read(bytes, List.of(new byte[2], new byte[3]))).isNull();
    assertThat(Compiled.read(bytes, List.of(new byte[3], new byte[2]))).isNotNull();
  }

  @Test
  void noEntriesAreReadBackToo() throws IOException {
    Lexicon none = Lexicon.of(List.of());

    Lexicon read = Compiled.read(Compiled.write(none, List.of()), List.of());

    assertThat(read.phrases()).isEmpty();
    assertThat(read.step(0, 0)).isEqualTo(-1);
    assertThat(bytes(read)).isEqualTo(bytes(none));
  }

  @Test
  void threadsGetOneEntryOfANumber() {
    Map<String, String> cells = Map.of("variants", "bê", "source", "xê");
    Entry entry = new Entry(Category.TITLE, "a", cells, "file.tsv", 7);
    Lexicon lexicon = Lexicon.of(List.of(entry));

    Lexicon read = Compiled.read(Compiled.write(lexicon, List.of()), List.of());

    List<Entry> seen =
        IntStream.range(0, 1000).parallel().mapToObj(i -> read.phrases().get(0)).toList();
    assertThat(seen).contains(entry).allSatisfy(one -> assertThat(one).isSameAs(seen.get(0)));
  }

  private static byte[] bytes(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lexicon.store(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
