/**
 * What stands in a sentence: positions composed of title, qualifier and organization, persons'
 * names, ranks, honorifics, status words, verbs and marks, as a sequence of typed items. Says
 * nothing of which position belongs to whom.
 */
package io.github.chucdanh.recognize;
