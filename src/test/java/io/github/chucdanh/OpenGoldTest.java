package io.github.chucdanh;

/** The articles that were not all read right when the floors were set. */
class OpenGoldTest extends GoldFolderTest {
  OpenGoldTest() {
    super("gold-open");
  }
}
