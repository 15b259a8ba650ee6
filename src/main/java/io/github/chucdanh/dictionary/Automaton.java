package io.github.chucdanh.dictionary;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A tree of numbered labels in a double array, so that a step is one sum and one look at memory,
 * which finds the state's value too.
 *
 * <p>A state is a cell. The child that a label leads to stands in the cell at the state's base plus
 * the label, if that cell names the state as its parent. The root is cell 0 with base 0, so that
 * its children stand in the cells of their labels. Labels are positive.
 */
final class Automaton {
  private static final long FREE = -1;

  /**
   * Bits of a value; above them stand the labels that lead on, as a set of their last four bits.
   */
  private static final int VALUE_BITS = 48;

  private static final int LABELS = 15;

  /**
   * By cell, two numbers side by side: the parent's cell in the upper half and the base of its own
   * children in the lower, and the state's value below the labels of its children.
   */
  private final long[] cells;

  private Automaton(long[] cells) {
    this.cells = cells;
  }

  /** The state that a label leads to; -1 for none. */
  int step(int state, int label) {
    if ((cells[2 * state + 1] & bit(label)) == 0) {
      return -1;
    }
    int next = (int) cells[2 * state] + label;
    return cells[2 * next] >> 32 == state ? next : -1;
  }

  /** The state that a label leads to from the root, if it does. */
  int first(int label) {
    return label;
  }

  private static long bit(int label) {
    return 1L << (VALUE_BITS | label & LABELS);
  }

  /** The value that a state was given; 0 where it was given none. */
  long value(int state) {
    return cells[2 * state + 1] & (1L << VALUE_BITS) - 1;
  }

  /** Gives a state its value, of 48 bits at most, before the automaton is shared. */
  void give(int state, long value) {
    cells[2 * state + 1] |= value;
  }

  /** By label: those that lead on behind it from the root, as a set of their last six bits. */
  long[] followers(int largestLabel) {
    long[] followers = new long[largestLabel + 1];
    for (int cell = 1; cell < size(); cell++) {
      int parent = (int) (cells[2 * cell] >> 32);
      if (parent > 0 && cells[2 * parent] >> 32 == 0) {
        followers[parent] |= 1L << cell - (int) cells[2 * parent];
      }
    }
    return followers;
  }

  void store(DataOutput out) throws IOException {
    Numbers.write(out, cells);
  }

  static Automaton read(ByteBuffer in) {
    return new Automaton(Numbers.longs(in));
  }

  /** The number of cells; states are smaller. */
  int size() {
    return cells.length / 2;
  }

  /** Collects a tree, whose nodes are numbered from 0, the root, in the order they are added. */
  static final class Builder {
    private final KeyTable edges = new KeyTable();
    private int[] parents = new int[1 << 15];
    private int[] labels = new int[1 << 15];
    private int size = 1;

    /** How many places are tried before what lies behind them is left to single children. */
    private static final int PATIENCE = 12;

    /** Where places are looked for: the cells before are taken, but for some that fit one child. */
    private int free = 1;

    /** By node, once built. */
    private int[] cell;

    /** The node that a label leads to from a node, a new one at need. */
    int child(int node, int label) {
      int child = edges.add((long) node << 32 | label);
      if (child == size) {
        if (size == parents.length) {
          parents = Arrays.copyOf(parents, size * 2);
          labels = Arrays.copyOf(labels, size * 2);
        }
        parents[size] = node;
        labels[size++] = label;
      }
      return child;
    }

    /** The number of nodes. */
    int size() {
      return size;
    }

    /** The state that a node became. */
    int state(int node) {
      return cell[node];
    }

    /** The automaton, which may be asked for labels up to the largest. */
    Automaton build(int largestLabel) {
      int[] childrenEnd = new int[size];
      int[] children = children(childrenEnd);
      int[] base = new int[size];
      BitSet taken = new BitSet(2 * size);
      taken.set(0);
      for (int child : Arrays.copyOf(children, childrenEnd[0])) {
        taken.set(labels[child]);
      }
      boolean single = false;
      for (int node : widestFirst(childrenEnd)) {
        int from = childrenEnd[node - 1];
        if (!single && childrenEnd[node] - from == 1) {
          single = true;
          free = 1;
        }
        base[node] = place(children, from, childrenEnd[node], taken);
      }
      return new Automaton(cells(base, taken.length() + largestLabel));
    }

    /** All nodes but the root, brothers side by side; notes where each node's children end. */
    private int[] children(int[] ends) {
      for (int node = 1; node < size; node++) {
        ends[parents[node]]++;
      }
      for (int node = 1; node < size; node++) {
        ends[node] += ends[node - 1];
      }
      int[] next = new int[size];
      System.arraycopy(ends, 0, next, 1, size - 1);
      int[] children = new int[size - 1];
      for (int node = 1; node < size; node++) {
        children[next[parents[node]]++] = node;
      }
      return children;
    }

    /** The nodes below the root that have children, those with many first: few places fit them. */
    private static int[] widestFirst(int[] childrenEnd) {
      long[] order = new long[childrenEnd.length];
      int count = 0;
      for (int node = 1; node < childrenEnd.length; node++) {
        int width = childrenEnd[node] - childrenEnd[node - 1];
        if (width > 0) {
          order[count++] = (long) -width << 32 | node;
        }
      }
      Arrays.sort(order, 0, count);
      int[] nodes = new int[count];
      for (int i = 0; i < count; i++) {
        nodes[i] = (int) order[i];
      }
      return nodes;
    }

    /** Takes the first cells that are free for all of these children; gives their base. */
    private int place(int[] children, int from, int to, BitSet taken) {
      int label = labels[children[from]];
      free = taken.nextClearBit(free);
      int base = taken.nextClearBit(Math.max(label, free)) - label;
      for (int tries = 1; !fits(base, children, from, to, taken); tries++) {
        if (tries == PATIENCE) {
          free = base + label;
        }
        base = taken.nextClearBit(base + label + 1) - label;
      }
      for (int i = from; i < to; i++) {
        taken.set(base + labels[children[i]]);
      }
      return base;
    }

    private boolean fits(int base, int[] children, int from, int to, BitSet taken) {
      for (int i = from; i < to; i++) {
        if (taken.get(base + labels[children[i]])) {
          return false;
        }
      }
      return true;
    }

    private long[] cells(int[] base, int length) {
      long[] cells = new long[2 * length];
      for (int i = 2; i < cells.length; i += 2) {
        cells[i] = FREE;
      }
      cells[0] = -1L << 32;
      cells[1] = -1L << VALUE_BITS;
      cell = new int[size];
      for (int node = 1; node < size; node++) {
        cell[node] = base[parents[node]] + labels[node];
        cells[2 * cell[node]] = (long) cell[parents[node]] << 32 | base[node] & 0xFFFFFFFFL;
        cells[2 * cell[parents[node]] + 1] |= bit(labels[node]);
      }
      return cells;
    }
  }
}
