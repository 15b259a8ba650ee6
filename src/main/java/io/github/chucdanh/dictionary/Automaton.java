package io.github.chucdanh.dictionary;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A tree of numbered labels in a double array, so that a step is one sum and one look at memory.
 *
 * <p>A state is a cell. The child that a label leads to stands in the cell at the state's base plus
 * the label, if that cell names the state as its parent. The root is cell 0 with base 0, so that
 * its children stand in the cells of their labels. Labels are positive.
 */
final class Automaton {
  private static final long FREE = -1;

  /** The base of a state without children. */
  private static final int LEAF = -1;

  /** By cell: the parent's cell in the upper half, the base of its own children in the lower. */
  private final long[] cells;

  private Automaton(long[] cells) {
    this.cells = cells;
  }

  /** The state that a label leads to; -1 for none. */
  int step(int state, int label) {
    int base = (int) cells[state];
    if (base == LEAF) {
      return -1;
    }
    int next = base + label;
    return cells[next] >> 32 == state ? next : -1;
  }

  /** By label: those that lead on behind it from the root, as a set of their last six bits. */
  long[] followers(int largestLabel) {
    long[] followers = new long[largestLabel + 1];
    for (int cell = 1; cell < cells.length; cell++) {
      int parent = (int) (cells[cell] >> 32);
      if (parent > 0 && cells[parent] >> 32 == 0) {
        followers[parent] |= 1L << cell - (int) cells[parent];
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
    return cells.length;
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
      long edge = (long) node << 32 | label;
      int known = edges.get(edge);
      if (known > 0) {
        return known;
      }
      if (size == parents.length) {
        parents = Arrays.copyOf(parents, size * 2);
        labels = Arrays.copyOf(labels, size * 2);
      }
      edges.put(edge, size);
      parents[size] = node;
      labels[size] = label;
      return size++;
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
      Arrays.fill(base, LEAF);
      base[0] = 0;
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
      long[] cells = new long[length];
      Arrays.fill(cells, FREE);
      cells[0] = -1L << 32;
      cell = new int[size];
      for (int node = 1; node < size; node++) {
        cell[node] = base[parents[node]] + labels[node];
        cells[cell[node]] = (long) cell[parents[node]] << 32 | base[node] & 0xFFFFFFFFL;
      }
      return cells;
    }
  }
}
