package io.github.chucdanh.cli;

/**
 * One article of a pile.
 *
 * @param id its name
 * @param text its text
 * @param done how far the pile is read with it, 0 to 1
 */
record Article(String id, String text, double done) {}
