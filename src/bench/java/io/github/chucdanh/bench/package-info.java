/** Measures the extraction beside its parts and beside what it could be replaced by. */
package io.github.chucdanh.bench;
