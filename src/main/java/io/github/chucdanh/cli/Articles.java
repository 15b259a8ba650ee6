package io.github.chucdanh.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A pile of articles: a folder's text files, a text file, or JSON Lines with {@code id} and {@code
 * text}, gzipped or not. Read as it is gone through, each time anew.
 */
final class Articles implements Iterable<Article> {
  private final Path path;
  private final BiConsumer<String, String> failures;

  /**
   * Names a pile.
   *
   * @param failures takes what cannot be read, and why
   */
  Articles(Path path, BiConsumer<String, String> failures) {
    this.path = path;
    this.failures = failures;
  }

  @Override
  public Iterator<Article> iterator() {
    String name = path.toString();
    if (!Files.isDirectory(path) && (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz"))) {
      try {
        return new Lines(name.endsWith(".gz"));
      } catch (IOException e) {
        failures.accept(
            name, e instanceof FileSystemException f ? Source.reason(f) : e.getMessage());
        return List.<Article>of().iterator();
      }
    }
    List<Source> sources =
        new Sources((file, reason) -> failures.accept(file.toString(), reason)).find(List.of(name));
    return new Texts(sources);
  }

  private final class Texts implements Iterator<Article> {
    private final List<Source> sources;
    private int next;
    private Article article;

    Texts(List<Source> sources) {
      this.sources = new ArrayList<>(sources);
    }

    @Override
    public boolean hasNext() {
      while (article == null && next < sources.size()) {
        Source source = sources.get(next++);
        try {
          article =
              new Article(
                  source.id(),
                  source.read(InputStream.nullInputStream()),
                  (double) next / sources.size());
        } catch (IOException e) {
          failures.accept(source.label(), e.getMessage());
        }
      }
      return article != null;
    }

    @Override
    public Article next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Article taken = article;
      article = null;
      return taken;
    }
  }

  private final class Lines implements Iterator<Article> {
    private final JsonFactory json = new JsonFactory();
    private final long size;
    private final Counter counter;
    private final BufferedReader reader;
    private int number;
    private Article article;
    private boolean ended;

    Lines(boolean zipped) throws IOException {
      size = Math.max(1, Files.size(path));
      counter = new Counter(Files.newInputStream(path));
      InputStream in = zipped ? new GZIPInputStream(counter, 1 << 16) : counter;
      reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public boolean hasNext() {
      try {
        while (article == null && !ended) {
          String line = reader.readLine();
          number++;
          if (line == null) {
            ended = true;
            reader.close();
          } else if (!line.isBlank()) {
            article = parse(line);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(path + ": " + e.getMessage(), e);
      }
      return article != null;
    }

    private Article parse(String line) throws IOException {
      String id = Integer.toString(number);
      String text = null;
      try (JsonParser parser = json.createParser(line)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String field = parser.currentName();
          JsonToken value = parser.nextToken();
          if (field.equals("id") && value.isScalarValue()) {
            id = parser.getText();
          } else if (field.equals("text") && value == JsonToken.VALUE_STRING) {
            text = parser.getText();
          } else {
            parser.skipChildren();
          }
        }
      } catch (JsonParseException e) {
        failures.accept(path + ":" + number, "not JSON: " + e.getOriginalMessage());
        return null;
      }
      if (text == null) {
        failures.accept(path + ":" + number, "no \"text\" in this line");
        return null;
      }
      return new Article(id, text, (double) counter.count / size);
    }

    @Override
    public Article next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Article taken = article;
      article = null;
      return taken;
    }
  }

  /** Counts what was read of a file. */
  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
