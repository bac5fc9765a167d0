package org.certalign.sampling;

import org.certalign.quadrature.JetFunction;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The quantile function of an atomless law in both tails, on Taylor series. Immutable.
 *
 * @param lower from v = F(x) to x, for v up to 1/2 at least
 * @param upper from w = 1 - F(x) to x, for w up to 1/2 at least
 */
record Quantile(JetFunction lower, JetFunction upper) {
  /** The uniform law on [a, b]. */
  static Quantile uniform(Rational a, Rational b) {
    Real length = Real.of(b.sub(a));
    return new Quantile(
        v -> v.times(length).plus(v.constant(Real.of(a))),
        w -> w.times(length).negate().plus(w.constant(Real.of(b))));
  }

  /**
   * The exponential law of mean theta.
   *
   * @throws InputError if theta is not positive
   */
  static Quantile exponential(Rational theta) {
    Real scale = Real.of(positive("theta", theta).neg());
    return new Quantile(v -> v.negate().plus(1).ln().times(scale), w -> w.ln().times(scale));
  }

  /**
   * The Laplace law of scale b: b ln(2v), and -b ln(2w).
   *
   * @throws InputError if b is not positive
   */
  static Quantile laplace(Rational b) {
    Real scale = Real.of(positive("b", b));
    Real two = Real.of(2);
    return new Quantile(
        v -> v.times(two).ln().times(scale), w -> w.times(two).ln().times(scale).negate());
  }

  /**
   * The law N(m, s^2).
   *
   * @throws InputError if s is not positive
   */
  static Quantile gaussian(Rational m, Rational s) {
    Real deviation = Real.of(positive("s", s));
    Real mean = Real.of(m);
    return new Quantile(
        v -> v.normalQuantile().times(deviation).plus(v.constant(mean)),
        w -> w.normalQuantile().times(deviation).negate().plus(w.constant(mean)));
  }

  /**
   * P(r &gt; x) = x^-a for x &gt; 1.
   *
   * @throws InputError if a is not positive
   */
  static Quantile pareto(Rational a) {
    Rational exponent = Rational.ONE.div(positive("a", a)).neg();
    return new Quantile(v -> v.negate().plus(1).pow(exponent), w -> w.pow(exponent));
  }

  private static Rational positive(String name, Rational x) {
    if (x.signum() <= 0) {
      throw InputError.of(name, x.toString(), "a number > 0");
    }
    return x;
  }

  /**
   * The law of the largest of n, with distribution function F^n: what has the rank u there has the
   * rank u^(1/n) here. Only for a law whose quantile function is one formula, whichever the tail:
   * not for Laplace's.
   */
  Quantile bestOf(int n) {
    Real inverse = Real.of(Rational.of(1, n));
    // 1 - u^(1/n) is above 1/2 for small n and u only, and the formula holds there as well.
    return n == 1
        ? this
        : new Quantile(
            v -> upper.at(v.ln().times(inverse).exp().negate().plus(1)),
            w -> upper.at(w.negate().plus(1).ln().times(inverse).exp().negate().plus(1)));
  }
}
