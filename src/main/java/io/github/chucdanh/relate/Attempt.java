package io.github.chucdanh.relate;

import io.github.chucdanh.recognize.Item;

/**
 * A position that a pattern looked at and left alone. Immutable.
 *
 * @param pattern the pattern
 * @param person the person it would have tied the position to, or null
 * @param position the position or rank
 * @param reason why not
 */
public record Attempt(Pattern pattern, Item person, Item position, Reason reason) {
  /** Why a pattern leaves a position alone. */
  public enum Reason {
    /** An earlier pattern has tied it. */
    TAKEN("another pattern has it"),
    /** A person's name directly follows, to whom it belongs. */
    NAME_FOLLOWS("a name directly follows it"),
    /** A list of persons follows, whom it heads. */
    HEADS_LIST("it heads the list that follows"),
    /** It speaks of several holders and names none. */
    NAMES_NOBODY("several hold it, and none is named"),
    /** A verb before it says whose it is. */
    VERB_DECIDES("a verb stands before it"),
    /** Words before it say that it is somebody else's. */
    OF_ANOTHER("it belongs to another ('em trai của', 'thay mặt')"),
    /** The dash before it joins no office that stands for one organization alone. */
    STANDS_ALONE("a dash sets it apart"),
    /** Nobody stands where the verb's subject would. */
    NO_SUBJECT("the verb has no person for a subject"),
    /** The verb's subject does the appointing. */
    SUBJECT_APPOINTS("the subject appoints and is not appointed"),
    /** Words before the verb say that it is not so, or only might be. */
    UNREAL("it is not so, or only might be ('không phải là', 'có thể trở thành')"),
    /** A copula goes on behind it, which tells more. */
    COPULA_FOLLOWS("a copula follows it"),
    /** A job alone is no office. */
    JOB_ALONE("a job without an organization is no office");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** {@return the reason in words} */
    public String words() {
      return words;
    }
  }
}
