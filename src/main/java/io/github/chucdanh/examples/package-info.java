/**
 * Short programs that use the library as another application would, and the articles they read. The
 * articles were written for this purpose; whoever is in them and not in a history book is invented.
 */
package io.github.chucdanh.examples;
