/**
 * Which position belongs to which person: a small grammar over the items of a sentence. Each
 * pattern has a name, see {@link io.github.chucdanh.relate.Pattern}; what a sentence alone cannot
 * tell is left to the document.
 */
package io.github.chucdanh.relate;
