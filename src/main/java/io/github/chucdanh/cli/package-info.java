/**
 * The command line, {@code java -jar chucdanh.jar}. Stands outside the library proper: nothing
 * inside depends on it.
 */
package io.github.chucdanh.cli;
