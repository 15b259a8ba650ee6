/**
 * The library inside Stanford CoreNLP: a tokenizer, two annotators that properties alone can name,
 * and CoreNLP's own server with them. Stands outside the library proper: nothing inside depends on
 * it.
 */
package io.github.chucdanh.corenlp;
