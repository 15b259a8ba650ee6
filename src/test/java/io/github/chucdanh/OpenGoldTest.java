package io.github.chucdanh;

/** The articles that are not yet read right; one that is moves to {@code gold}. */
class OpenGoldTest extends GoldFolderTest {
  OpenGoldTest() {
    super("gold-open");
  }
}
