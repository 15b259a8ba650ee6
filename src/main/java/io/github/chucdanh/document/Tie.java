package io.github.chucdanh.document;

import io.github.chucdanh.Pair;
import io.github.chucdanh.relate.Relation;

/**
 * A pair with the relation it comes from.
 *
 * @param person whose office it is
 * @param relation what the sentence says
 * @param pair how the model says it
 */
record Tie(Identity person, Relation relation, Pair pair) {
  /** {@return a hash of where the pair stands, which in one text tells ties apart} */
  @Override
  public int hashCode() {
    return 31 * pair.position().begin() + pair.person().begin();
  }
}
