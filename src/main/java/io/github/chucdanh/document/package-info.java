/**
 * The whole article: one identity a person, short names and honorifics tied to full names, and the
 * model records that callers get.
 */
package io.github.chucdanh.document;
