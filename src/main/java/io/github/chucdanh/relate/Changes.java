package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item;
import io.github.chucdanh.recognize.Item.Type;
import java.util.Locale;

/** What verbs of appointment and removal say of a position further on. */
final class Changes {
  private final Sentence s;
  private final Claims claims;

  Changes(Sentence sentence, Claims claims) {
    this.s = sentence;
    this.claims = claims;
  }

  Item change(int verb) {
    for (int k = verb; k >= 0 && verb - k < Sentence.FAR; k--) {
      if (k < s.size() && s.is(k, Type.VERB) && s.get(k).entry().get("change") != null) {
        return s.get(k);
      }
      boolean other = s.is(k, Type.POSITION) && !ownOf(k) && !isListed(k);
      boolean barrier = other || s.isMark(k, ';') || s.isMark(k, '"');
      if (k < verb && barrier) {
        return null;
      }
    }
    return null;
  }

  /** Whether a position between the verbs is what its bearer was before: claimed by apposition. */
  private boolean ownOf(int position) {
    return claims.holds(position) && !s.is(s.beforeStatus(position), Type.VERB);
  }

  /** Whether another position follows that shares the verb: "cách các chức vụ A và B". */
  private boolean isListed(int position) {
    int k = s.behindTerm(s.behindBracket(position + 1));
    return (s.isMark(k, ',') || s.hasRole(k, "and")) && s.is(k + 1, Type.POSITION);
  }

  /** Whether a verb says what is so now: "nay là". */
  boolean speaksOfNow(int verb) {
    return s.hasRole(verb, "now") || s.hasRole(verb - 1, "now");
  }

  Status status(int verb, Item change) {
    if (change == null && s.speaksOfPast(verb) && !speaksOfNow(verb)) {
      return Status.FORMER;
    }
    Item source =
        s.is(verb, Type.POSITION)
            ? change
            : s.is(verb, Type.STATUS) || s.isVerb(verb, "held")
                ? s.get(verb)
                : change != null ? change : s.get(verb);
    String status = source.entry().get("status");
    return status == null ? Status.CURRENT : Status.valueOf(status.toUpperCase(Locale.ROOT));
  }
}
