package io.github.chucdanh.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs of the jar as a process of its own. */
final class Processes {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String JAR = System.getProperty("bench.jar", "target/chucdanh.jar");

  private Processes() {}

  /** Median wall times of a bare JVM and of the extraction of one article, in seconds. */
  static double[] coldStart(int runs) throws IOException, InterruptedException {
    Path article = Files.createTempFile("article", ".txt");
    Files.writeString(article, Corpus.all().get(0));
    double[] hello = new double[runs];
    double[] extract = new double[runs];
    for (int i = 0; i < runs; i++) {
      hello[i] = seconds(JAVA, "-cp", System.getProperty("java.class.path"), Hello.class.getName());
      extract[i] = seconds(JAVA, "-jar", JAR, "extract", article.toString());
    }
    Arrays.sort(hello);
    Arrays.sort(extract);
    return new double[] {hello[runs / 2], extract[runs / 2]};
  }

  /** Whether 50 MB of articles are extracted in a heap of 256 MB. */
  static boolean fiftyMegabytes() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("articles");
    List<String> articles = Corpus.repeat(Corpus.all(), 50e6);
    for (int i = 0; i < articles.size(); i++) {
      Files.writeString(folder.resolve(String.format("%06d.txt", i)), articles.get(i));
    }
    try {
      return run(JAVA, "-Xmx256m", "-jar", JAR, "extract", "--format", "jsonl", folder.toString())
          == 0;
    } finally {
      for (int i = 0; i < articles.size(); i++) {
        Files.delete(folder.resolve(String.format("%06d.txt", i)));
      }
      Files.delete(folder);
    }
  }

  private static double seconds(String... command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    if (run(command) != 0) {
      throw new IOException("failed: " + new ArrayList<>(List.of(command)));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectOutput(new File(nullDevice()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }

  private static String nullDevice() {
    return File.separatorChar == '\\' ? "NUL" : "/dev/null";
  }
}
