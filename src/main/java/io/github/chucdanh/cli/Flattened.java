package io.github.chucdanh.cli;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Goes through the articles of many sources, and opens a source when it comes to it. */
final class Flattened implements Iterator<InputArticle> {
  private final Iterator<Source> sources;
  private final Function<Source, Iterator<InputArticle>> opener;
  private Iterator<InputArticle> articles = Collections.emptyIterator();

  Flattened(Iterator<Source> sources, Function<Source, Iterator<InputArticle>> opener) {
    this.sources = sources;
    this.opener = opener;
  }

  @Override
  public boolean hasNext() {
    while (!articles.hasNext() && sources.hasNext()) {
      articles = opener.apply(sources.next());
    }
    return articles.hasNext();
  }

  @Override
  public InputArticle next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return articles.next();
  }
}
