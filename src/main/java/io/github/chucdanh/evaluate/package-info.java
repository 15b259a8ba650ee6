/**
 * Measures the extractor on articles annotated by hand. Stands outside the library proper: nothing
 * inside depends on it.
 */
package io.github.chucdanh.evaluate;
