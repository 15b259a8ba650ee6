package io.github.chucdanh.document;

import io.github.chucdanh.Pair;
import io.github.chucdanh.relate.Relation;

/**
 * A pair on its way: whose it is and what it comes from.
 *
 * @param identity the person
 * @param relation what the sentence says
 * @param pair how the model says it
 */
record Tie(People.Identity identity, Relation relation, Pair pair) {}
