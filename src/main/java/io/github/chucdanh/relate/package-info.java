/**
 * Which position belongs to which person: a small grammar over the items of a sentence. {@link
 * io.github.chucdanh.relate.Pairer} applies one class of rules after the other; each claims
 * positions, and none takes what an earlier one claimed. Every pattern has a name, see {@link
 * io.github.chucdanh.relate.Pattern}; what a sentence alone cannot tell is left to the document.
 */
package io.github.chucdanh.relate;
