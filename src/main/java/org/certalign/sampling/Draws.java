package org.certalign.sampling;

import org.certalign.kernel.Interval;
import org.certalign.quadrature.Jet;
import org.certalign.real.Rational;

/** What is drawn in each stratum, and with it how far its contribution can range. */
public enum Draws {
  /**
   * One uniform point. By the mean value theorem its value ranges over at most w sup|f'|, w the
   * width of the stratum.
   */
  SINGLE(1) {
    @Override
    Rational range(Jet f, Rational w) {
      return Ends.magnitude(f.coefficient(1)).mul(w);
    }
  },

  /**
   * A point m + s and its mirror image m - s in the middle m of the stratum, |s| &lt;= w/2. By
   * Taylor's formula the mean of the two values is f(m) + (s^2/2) y with y between the least and
   * the largest value of f'', hence in f(m) + (w^2/8) [min(0, inf f''), max(0, sup f'')].
   */
  PAIR(2) {
    @Override
    Rational range(Jet f, Rational w) {
      // Coefficient 2 encloses f''/2.
      Rational spread = upper(f.coefficient(2)).sub(lower(f.coefficient(2)));
      return spread.mul(w).mul(w).div(Rational.of(4));
    }
  };

  private final int count;

  Draws(int count) {
    this.count = count;
  }

  /** The number of points in each stratum. */
  public int count() {
    return count;
  }

  /**
   * A bound on sup - inf of a stratum's contribution.
   *
   * @param f encloses the function and its derivatives on the stratum
   * @param w the width of the stratum
   */
  abstract Rational range(Jet f, Rational w);

  /** max(0, sup x). */
  private static Rational upper(Interval x) {
    return Ends.upper(x).max(Rational.ZERO);
  }

  /** min(0, inf x). */
  private static Rational lower(Interval x) {
    return Ends.lower(x).min(Rational.ZERO);
  }
}
