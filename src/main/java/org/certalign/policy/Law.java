package org.certalign.policy;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A probability law on finitely many points: its masses as exactly defined reals, and which of them
 * are exactly 0 (no enclosure could tell). Immutable.
 */
public final class Law {
  private final List<Real> masses;
  private final List<Boolean> zero;

  private Law(List<Real> masses, List<Boolean> zero) {
    this.masses = List.copyOf(masses);
    this.zero = List.copyOf(zero);
  }

  /** The law with the given rational masses, which must be nonnegative and sum to 1. */
  public static Law of(List<Rational> masses) {
    Rational sum = masses.stream().reduce(Rational.ZERO, Rational::add);
    if (sum.compareTo(Rational.ONE) != 0 || masses.stream().anyMatch(m -> m.signum() < 0)) {
      throw new IllegalArgumentException("masses must be nonnegative and sum to 1: " + masses);
    }
    List<Real> reals = new ArrayList<>();
    List<Boolean> zero = new ArrayList<>();
    for (Rational mass : masses) {
      reals.add(Real.of(mass));
      zero.add(mass.signum() == 0);
    }
    return new Law(reals, zero);
  }

  /**
   * The law with masses proportional to the given weights, positive or exactly known to be 0, not
   * all 0.
   */
  public static Law proportionalTo(List<Real> weights) {
    Real total = Real.of(0);
    for (Real w : weights) {
      total = total.plus(w);
    }
    Real sum = total.memo();
    List<Real> masses = weights.stream().map(w -> w.over(sum).memo()).toList();
    List<Boolean> zero =
        weights.stream().map(w -> w.exact().filter(x -> x.signum() == 0).isPresent()).toList();
    return new Law(masses, zero);
  }

  /** The number of points. */
  public int size() {
    return masses.size();
  }

  /** The mass of point i. */
  public Real mass(int i) {
    return masses.get(i);
  }

  /** Whether the mass of point i is exactly 0. */
  public boolean isZero(int i) {
    return zero.get(i);
  }

  /** The mean of the given values, one for each point. */
  public Real mean(List<Real> values) {
    Real sum = Real.of(0);
    for (int i = 0; i < size(); i++) {
      if (!isZero(i)) {
        sum = sum.plus(mass(i).times(values.get(i)));
      }
    }
    return sum.memo();
  }

  /** The mean of the given exact values, one for each point. */
  public Real meanOf(List<Rational> values) {
    return mean(values.stream().map(Real::of).toList());
  }
}
