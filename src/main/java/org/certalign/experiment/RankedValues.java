package org.certalign.experiment;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Comparison;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Values of m equally likely responses, in the order of a score without ties by which best-of-n
 * selects: the mean under best-of-n is v_m - sum_{i&lt;m} (v_(i+1) - v_i) (i/m)^n.
 */
record RankedValues(List<Rational> values) {
  private static final int BITS = 4096;

  /** Keeps a copy. */
  RankedValues {
    values = List.copyOf(values);
  }

  /** The same values, selected by themselves; ties do not matter then. */
  RankedValues sorted() {
    return new RankedValues(values.stream().sorted().toList());
  }

  private Rational step(int i) {
    return values.get(i).sub(values.get(i - 1));
  }

  private Rational rank(int i) {
    return Rational.of(i, values.size());
  }

  /** The mean under the reference policy. */
  Rational mean() {
    Rational sum = values.stream().reduce(Rational.ZERO, Rational::add);
    return sum.div(Rational.of(values.size()));
  }

  /** The gain of best-of-n. */
  Real gain(int n) {
    if (n == 1) {
      return Real.of(0);
    }
    List<Real> terms = new ArrayList<>();
    terms.add(Real.of(values.get(values.size() - 1).sub(mean())));
    for (int i = 1; i < values.size(); i++) {
      if (step(i).signum() != 0) {
        terms.add(Real.of(step(i).neg()).times(Real.of(rank(i)).pow(n)));
      }
    }
    return Real.sum(terms).memo();
  }

  /**
   * How often the steps from one response to the next change their sign. By Laguerre's rule of
   * signs for exponential sums, gain(n+1) - gain(n) = sum (v_(i+1) - v_i) (1 - i/m) (i/m)^n changes
   * its sign at most that often as n grows.
   */
  int signChanges() {
    int changes = 0;
    int last = 0;
    for (int i = 1; i < values.size(); i++) {
      int sign = step(i).signum();
      changes += last * sign < 0 ? 1 : 0;
      last = sign == 0 ? last : sign;
    }
    return changes;
  }

  /** Whether the gain rises with every n: no value is less than the one before, and one is more. */
  boolean rises() {
    return signChanges() == 0 && values.get(0).compareTo(values.get(values.size() - 1)) < 0;
  }

  /** The sign of gain(n+1) - gain(n); 0 where it is not decided. */
  int direction(int n) {
    List<Real> up = new ArrayList<>();
    List<Real> down = new ArrayList<>();
    for (int i = 1; i < values.size(); i++) {
      Rational weight = step(i).mul(Rational.ONE.sub(rank(i)));
      Real term = Real.of(weight.abs()).times(Real.of(rank(i)).pow(n));
      (weight.signum() > 0 ? up : down).add(term);
    }
    Comparison c = Comparison.of(Real.sum(up), Real.sum(down), BITS);
    return c == Comparison.GREATER ? 1 : c == Comparison.LESS ? -1 : 0;
  }

  /**
   * The n from which on the gain falls: gain(n) is the largest of all. With a single change of sign
   * that holds for every n, without looking at them all.
   *
   * @param most where to look
   * @return the n, or 0 if the gain does not turn down there, or it is not decided
   */
  int turn(int most) {
    if (signChanges() != 1 || direction(1) <= 0 || direction(most) >= 0) {
      return 0;
    }
    int rising = 1;
    int falling = most;
    while (falling - rising > 1) {
      int middle = rising + (falling - rising) / 2;
      int sign = direction(middle);
      if (sign == 0) {
        return 0;
      }
      if (sign > 0) {
        rising = middle;
      } else {
        falling = middle;
      }
    }
    return falling;
  }
}
