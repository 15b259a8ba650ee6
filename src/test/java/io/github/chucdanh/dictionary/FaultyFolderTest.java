package io.github.chucdanh.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of dictionaries that cannot be read as they stand: a fault with the file's name each. */
class FaultyFolderTest {
  @TempDir private Path folder;

  @AfterEach
  void giveRightsBack() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void aFolderWithoutRights() throws IOException {
    Files.writeString(folder.resolve("titles.tsv"), "title\nTrạm trưởng\n");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(folder)).as("root may read everything").isFalse();

    assertFault("titles.tsv:1:1: cannot be read: ");
  }

  @Test
  void aFolderInAFilesPlace() throws IOException {
    Files.createDirectory(folder.resolve("titles.tsv"));

    assertFault("titles.tsv:1:1: cannot be read: Is a directory");
  }

  @Test
  void aLinkThatLeadsBackToItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("ranks.tsv"), Path.of("ranks.tsv"));

    assertFault("ranks.tsv:1:1: cannot be read: ");
  }

  @Test
  void aFolderThatHoldsItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("again"), Path.of("."));
    Files.writeString(folder.resolve("titles.tsv"), "title\tkind\nTrạm chủ thử\tposition\n");

    assertThat(Dictionaries.load(List.of(folder)).phrases())
        .anyMatch(entry -> entry.canonical().equals("Trạm chủ thử"));
  }

  @Test
  void aFileOfAGigabyte() throws IOException {
    Path file = folder.resolve("titles.tsv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }

    assertFault("titles.tsv:1:1: larger than 64 MiB; expected a dictionary");
  }

  @Test
  void aFileThatNeverEnds() throws IOException {
    assumeThat(Path.of("/dev/zero")).exists();
    Files.createSymbolicLink(folder.resolve("titles.tsv"), Path.of("/dev/zero"));

    assertFault("titles.tsv:1:1: larger than 64 MiB; expected a dictionary");
  }

  private void assertFault(String message) {
    assertThatThrownBy(() -> Dictionaries.load(List.of(folder)))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining(message);
  }
}
