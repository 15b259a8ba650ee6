package io.github.chucdanh.document;

import io.github.chucdanh.Pair;
import io.github.chucdanh.relate.Relation;

/**
 * A pair with the relation it comes from.
 *
 * @param relation what the sentence says
 * @param pair how the model says it
 */
record Tie(Relation relation, Pair pair) {}
