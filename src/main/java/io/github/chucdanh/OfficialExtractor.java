package io.github.chucdanh;

import io.github.chucdanh.dictionary.Dictionaries;
import io.github.chucdanh.dictionary.Lexicon;
import io.github.chucdanh.document.Resolver;
import io.github.chucdanh.recognize.Recognizer;
import io.github.chucdanh.relate.Pairer;
import io.github.chucdanh.text.Scanner;
import io.github.chucdanh.text.Tokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads a Vietnamese article and says who holds which office. Immutable: make one and share it
 * between threads.
 *
 * <pre>{@code
 * OfficialExtractor extractor = OfficialExtractor.create();
 * extractor.extract("Bộ trưởng Bộ Y tế Đặng Văn Mẫu phát biểu.").pairs();
 * }</pre>
 */
public final class OfficialExtractor {
  private final Scanner scanner;
  private final Recognizer recognizer;
  private final Pairer pairer = new Pairer();
  private final Resolver resolver;

  private OfficialExtractor(Lexicon lexicon) {
    scanner = new Scanner(lexicon);
    recognizer = new Recognizer(lexicon);
    resolver = new Resolver(lexicon);
  }

  /** {@return an extractor with the bundled dictionaries} */
  public static OfficialExtractor create() {
    return builder().build();
  }

  /** {@return a builder, for further dictionaries} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Extracts the persons and pairs of one article.
   *
   * @param text any text; an empty one gives an empty extraction
   * @return persons and pairs, with UTF-16 offsets into {@code text}
   * @throws NullPointerException if the text is null
   */
  public Extraction extract(String text) {
    Tokens tokens = scanner.scan(Objects.requireNonNull(text, "text"));
    return resolver.resolve(tokens, pairer.findings(tokens, recognizer.sentences(tokens)));
  }

  /** Collects what an extractor is made of. Not safe for use by several threads. */
  public static final class Builder {
    private final List<Path> folders = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a dictionary folder on top of the bundled ones and those added before.
     *
     * @param folder a folder with files named and written as the bundled ones
     * @return this builder
     */
    public Builder dictionary(Path folder) {
      folders.add(Objects.requireNonNull(folder, "folder"));
      return this;
    }

    /**
     * Makes the extractor.
     *
     * @return an extractor over all these dictionaries
     * @throws io.github.chucdanh.dictionary.DictionaryException if a dictionary has a fault
     */
    public OfficialExtractor build() {
      return new OfficialExtractor(Dictionaries.load(folders));
    }
  }
}
