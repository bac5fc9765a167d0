package org.certalign.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.certalign.real.Rational;

/**
 * Reads exact quantities from a list of genes (integers from 0 to 9999), one gene each: how
 * families of instances turn the genes that a search varies into policies and parameters. A reader
 * is used once, from front to back.
 */
public final class Genes {
  private final int[] genes;
  private int next;

  /** Reads the given genes. */
  public Genes(int[] genes) {
    this.genes = genes.clone();
  }

  private int take() {
    return genes[next++];
  }

  /** An integer from low to high, both included. */
  public int integer(int low, int high) {
    return low + (int) ((long) take() * (high - low + 1) / 10_000);
  }

  /**
   * An integer from 1 to about 10^decades, small ones preferred: equal chances for equal ratios.
   */
  public int draws(int limit) {
    int step = take();
    int n = 1;
    for (int i = 0; i < step / 400 && n < limit; i++) {
      n = n + Math.max(1, n / 2);
    }
    return Math.min(limit, n);
  }

  /** A rational from low to high in steps of a 10000th of the range. */
  public Rational between(Rational low, Rational high) {
    return low.add(high.sub(low).mul(Rational.of(take(), 9_999)));
  }

  /** A rational strictly between 0 and 1, small ones and those near 1 included. */
  public Rational unit() {
    return Rational.of(take() + 1, 10_001);
  }

  /** A positive rational from about 10^-4 to 10^4, 1 in the middle. */
  public Rational positive() {
    int g = take();
    return g < 5_000 ? Rational.of(g + 1, 5_000) : Rational.of(5_000, 10_000 - g);
  }

  /** As many positive probabilities as asked, with sum 1; small ones included. */
  public List<Rational> probabilities(int count) {
    List<Long> weights = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < count; i++) {
      long g = take() + 1L;
      weights.add(g * g);
      sum += g * g;
    }
    long total = sum;
    return weights.stream().map(w -> Rational.of(w, total)).toList();
  }

  /** As many rewards as asked, from -1 to 1 in steps of a hundredth, so that ties occur. */
  public List<Rational> rewards(int count) {
    List<Rational> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(Rational.of(take() / 50 - 100, 100));
    }
    return out;
  }

  /** As many nonnegative probabilities as asked, with sum 1; some may be 0. */
  public List<Rational> weights(int count) {
    List<Long> weights = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < count; i++) {
      long g = Math.max(0, take() - 1_000);
      weights.add(g * g);
      sum += g * g;
    }
    long total = sum;
    return total == 0 ? uniform(count) : weights.stream().map(w -> Rational.of(w, total)).toList();
  }

  private static List<Rational> uniform(int count) {
    return Collections.nCopies(count, Rational.of(1, count));
  }
}
