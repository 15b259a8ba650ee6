/**
 * Ways to write an {@link io.github.chucdanh.Extraction} down: JSON Lines for programs, a table for
 * people. Stands outside the library proper: nothing inside depends on it.
 */
package io.github.chucdanh.format;
