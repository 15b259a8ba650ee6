package io.github.chucdanh.document;

import io.github.chucdanh.recognize.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One person: the item that names it most fully, and every item that names it. */
final class Identity {
  /** The how many-th this is that was entered, from 1. */
  final int number;

  /** Whether its name begins with no syllable of Vietnamese names. */
  final boolean foreign;

  /** The first token of the name that it was entered by. */
  final int begin;

  Item fullest;
  final List<Item> mentions = new ArrayList<>(4);

  /** The heads of the positions beside its full names. */
  private Set<String> titles = Set.of();

  String gender;
  String name;

  Identity(int number, Item first, boolean foreign) {
    this.number = number;
    this.foreign = foreign;
    begin = first.begin();
    fullest = first;
  }

  /** Whether some of the titles stand beside a full name. */
  boolean wears(Set<String> some) {
    return !Collections.disjoint(titles, some);
  }

  void addTitles(Set<String> more) {
    if (!more.isEmpty()) {
      titles = titles.isEmpty() ? new HashSet<>() : titles;
      titles.addAll(more);
    }
  }

  @Override
  public int hashCode() {
    return number;
  }
}
