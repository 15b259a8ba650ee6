/**
 * The dictionaries: reads {@code *.tsv} tables, reports every fault with file, line and column, and
 * compiles all phrases into one automaton over syllable keys. Knows text, and nothing of how titles
 * and persons combine.
 */
package io.github.chucdanh.dictionary;
