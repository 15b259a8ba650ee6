package io.github.chucdanh.evaluate;

/**
 * One place where the extractor and the annotation differ.
 *
 * @param type how they differ
 * @param article the article's id
 * @param person the person's name
 * @param detail the position, or what is said about it; empty where the person alone is meant
 * @param offset UTF-16 offset of the place in the text, or -1 where it has none
 */
public record Mistake(Type type, String article, String person, String detail, int offset) {
  /** How extractor and annotation differ. */
  public enum Type {
    /** A pair that the annotation has not. */
    WRONG("wrong"),
    /** An official's post that the extractor has not. */
    MISSED("missed"),
    /** A pair that both have, with different statuses. */
    STATUS("status"),
    /** A person that the annotation has not. */
    EXTRA_PERSON("person+"),
    /** A person that the extractor has not. */
    MISSED_PERSON("person-");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    /** {@return the short word for it} */
    public String label() {
      return label;
    }
  }
}
