package io.github.chucdanh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;

/** A folder or file of articles that is gone through more than once, read anew each time. */
final class Pile implements Iterable<Pile.Article> {
  private final Path path;
  private final BiConsumer<String, String> failures;

  /**
   * One article of a pile.
   *
   * @param id its name
   * @param text its text
   * @param done how far the pile is read with it, 0 to 1
   */
  record Article(String id, String text, double done) {}

  /**
   * Names a pile.
   *
   * @param failures takes what cannot be read, and why
   */
  Pile(Path path, BiConsumer<String, String> failures) {
    this.path = path;
    this.failures = failures;
  }

  @Override
  public Iterator<Article> iterator() {
    return new Texts();
  }

  private final class Texts implements Iterator<Article> {
    private final Meter meter = new Meter();
    private final long size;
    private final Iterator<InputArticle> articles;
    private Article next;

    Texts() {
      List<Source> sources =
          new Sources((file, why) -> failures.accept(file.toString(), why))
              .find(List.of(path.toString()));
      size = Math.max(1, sources.stream().mapToLong(Source::size).sum());
      articles =
          ArticleReader.USUAL
              .articles(sources, InputStream.nullInputStream(), failures, meter)
              .iterator();
    }

    @Override
    public boolean hasNext() {
      while (next == null && articles.hasNext()) {
        next = read(articles.next());
      }
      return next != null;
    }

    private Article read(InputArticle article) {
      try {
        String text = article.reading().read().text();
        return new Article(article.id(), text, (double) meter.bytes() / size);
      } catch (IOException e) {
        failures.accept(article.label(), e.getMessage());
        return null;
      }
    }

    @Override
    public Article next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Article article = next;
      next = null;
      return article;
    }
  }
}
