/**
 * Vietnamese text as such: characters, syllables, sentences and the folding under which spellings
 * agree. Knows no title and no name, and depends on nothing else of the library.
 */
package io.github.chucdanh.text;
