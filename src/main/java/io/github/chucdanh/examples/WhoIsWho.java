package io.github.chucdanh.examples;

import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Person;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads all bundled articles and prints a who is who: each person once an article, with all
 * offices.
 */
public final class WhoIsWho {
  private WhoIsWho() {}

  /**
   * Runs the program.
   *
   * @param args not used
   * @throws IOException if an article cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    OfficialExtractor extractor = OfficialExtractor.create();
    for (String name : BundledArticles.NAMES) {
      for (Person person : extractor.extract(BundledArticles.read(name)).persons()) {
        out.println(person.name() + ", " + person.mentions().size() + " mention(s), " + name);
        for (Person.Office office : person.offices()) {
          out.println("  " + office.canonical() + " (" + office.status().label() + ")");
        }
      }
    }
  }
}
