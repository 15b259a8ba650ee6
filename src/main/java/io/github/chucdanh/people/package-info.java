/**
 * The same people over many articles: who is one person, what they held and when they were seen in
 * it, and where two hold what only one can.
 */
package io.github.chucdanh.people;
