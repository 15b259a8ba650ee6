package io.github.chucdanh.format;

import io.github.chucdanh.Change;
import io.github.chucdanh.Extraction;
import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import io.github.chucdanh.Status;
import java.util.List;

/** Extractions made by hand, for the tests of this package. */
final class Samples {
  static final String TEXT = "Giám đốc Sở Y tế Đặng Văn Mẫu\nđến dự.";
  static final String PERSON = "Đặng Văn Mẫu";
  static final String POSITION = "Giám đốc Sở Y tế";

  private Samples() {}

  static Extraction empty() {
    return new Extraction(List.of(), List.of());
  }

  static Extraction simple() {
    return extraction(TEXT, null, null);
  }

  static Extraction extraction(String text, Change change, Span term) {
    Span person = span(text, PERSON);
    Span position = span(text, POSITION);
    Pair pair =
        new Pair(
            PERSON,
            person,
            position(position),
            Status.CURRENT,
            "title-before-name",
            0.99,
            change,
            term);
    Person.Office office = new Person.Office(POSITION, Status.CURRENT, List.of(position));
    return new Extraction(
        List.of(new Person(PERSON, List.of(person), List.of(office))), List.of(pair));
  }

  static Span span(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(part, begin, begin + part.length());
  }

  private static Position position(Span at) {
    return new Position(
        at.text(),
        at.begin(),
        at.end(),
        Kind.POSITION,
        POSITION,
        "Giám đốc",
        "Sở Y tế",
        null,
        "provincial",
        "government");
  }
}
