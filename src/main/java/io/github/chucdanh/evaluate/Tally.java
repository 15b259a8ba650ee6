package io.github.chucdanh.evaluate;

/** How many of the things found are right, and how many of the things to be found are found. */
public final class Tally {
  private int rightOfFound;
  private int found;
  private int foundOfSought;
  private int sought;

  Tally() {}

  void countFound(boolean right) {
    found++;
    rightOfFound += right ? 1 : 0;
  }

  void countSought(boolean isFound) {
    sought++;
    foundOfSought += isFound ? 1 : 0;
  }

  /** {@return the number of things found that are right} */
  public int rightOfFound() {
    return rightOfFound;
  }

  /** {@return the number of things found} */
  public int found() {
    return found;
  }

  /** {@return the number of things to be found that are found} */
  public int foundOfSought() {
    return foundOfSought;
  }

  /** {@return the number of things to be found} */
  public int sought() {
    return sought;
  }

  /** {@return the share of what is found that is right; 1 where nothing is found} */
  public double precision() {
    return found == 0 ? 1.0 : (double) rightOfFound / found;
  }

  /** {@return the share of what was to be found that is found; 1 where nothing was} */
  public double recall() {
    return sought == 0 ? 1.0 : (double) foundOfSought / sought;
  }

  /** {@return the harmonic mean of precision and recall} */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall);
  }
}
