package org.certalign.real;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Power;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;

/**
 * One real number, given by enclosures of it: a formula that can be evaluated at any precision.
 *
 * <pre>{@code
 * Real n = Real.of(4);
 * Real kl = n.ln().minus(n.minus(Real.of(1)).over(n)); // ln 4 - 3/4
 * Digits.certify(kl, 10);                              // [0.63629436111, 0.63629436112]
 * }</pre>
 *
 * <p>{@link #enclose} contains the number at every precision, and its width goes to 0 as the
 * precision grows. Where the precision is too low to tell that a divisor is not 0, or that an
 * argument of ln or of a root is in the domain, it throws an {@link ArithmeticException}; {@link
 * Digits} and {@link Comparison} then try again with more bits.
 *
 * <p>The combinators hold formulas, nothing is computed before {@code enclose}; but operations on
 * exactly known numbers whose result is rational and not too long are done at once, exactly: {@code
 * Real.of(8).ln()} is a formula, {@code Real.of(8).log2()} is 3. Reals are immutable to the eye and
 * safe for all threads.
 */
@FunctionalInterface
public interface Real {
  /**
   * Sums, products and quotients are done exactly while their operands have at most so many bits
   * together.
   */
  int MOST_EXACT_BITS = 4_096;

  /**
   * Marks the value plus infinity: no operation takes it, {@link Digits} publishes it as {@code
   * inf}.
   */
  Real INFINITE =
      p -> {
        throw new ArithmeticException("infinite");
      };

  /**
   * An enclosure of the number.
   *
   * @param p the working precision; the result is rounded outward to its bits
   * @throws ArithmeticException if the formula cannot be evaluated at this precision
   * @throws InputError if it is certain that it is not defined
   */
  Interval enclose(Precision p);

  /** The number itself, where it is exactly known. */
  default Optional<Rational> exact() {
    return Optional.empty();
  }

  /** Whether this is {@link #INFINITE}. */
  default boolean isInfinite() {
    return this == INFINITE;
  }

  /** The number x, exactly known. */
  static Real of(Rational x) {
    return new ExactReal(x);
  }

  /** The integer n, exactly known. */
  static Real of(long n) {
    return new ExactReal(Rational.of(n));
  }

  /** Archimedes' constant. */
  static Real pi() {
    return Constant.PI;
  }

  /** Euler's number. */
  static Real e() {
    return Exponential.E;
  }

  /**
   * The sum of any number of terms; 0 for none. Long sums are better written so than by {@link
   * #plus}.
   */
  static Real sum(List<? extends Real> terms) {
    Real exact = of(Rational.ZERO);
    List<Real> rest = new ArrayList<>();
    for (Real term : terms) {
      Optional<Real> both = Exactly.sum(exact, term);
      exact = both.orElse(exact);
      if (both.isEmpty()) {
        rest.add(term);
      }
    }
    return rest.isEmpty() ? exact : Exactly.sumOf(exact, rest);
  }

  /** x + y. */
  default Real plus(Real that) {
    return Exactly.sum(this, that).orElse(p -> Sum.add(enclose(p), that.enclose(p), p));
  }

  /** x - y. */
  default Real minus(Real that) {
    return Exactly.difference(this, that).orElse(p -> Sum.sub(enclose(p), that.enclose(p), p));
  }

  /** x y. */
  default Real times(Real that) {
    return Exactly.product(this, that).orElse(p -> Product.mul(enclose(p), that.enclose(p), p));
  }

  /**
   * x/y.
   *
   * @throws InputError if y is exactly 0
   */
  default Real over(Real that) {
    return Exactly.quotient(this, that)
        .orElse(p -> Quotient.div(enclose(p), Domain.nonzero(that.enclose(p)), p));
  }

  /** -x. */
  default Real negate() {
    return Exactly.map(this, Rational::neg).orElse(p -> Sum.neg(enclose(p)));
  }

  /** x^2. */
  default Real square() {
    return Exactly.power(this, 2).orElse(p -> Product.sqr(enclose(p), p));
  }

  /** |x|. */
  default Real abs() {
    return Exactly.map(this, Rational::abs).orElse(p -> Order.abs(enclose(p)));
  }

  /** The smaller of the two. */
  default Real min(Real that) {
    return Exactly.map(this, that, Rational::min)
        .orElse(p -> Order.min(enclose(p), that.enclose(p)));
  }

  /** The larger of the two. */
  default Real max(Real that) {
    return Exactly.map(this, that, Rational::max)
        .orElse(p -> Order.max(enclose(p), that.enclose(p)));
  }

  /**
   * The square root.
   *
   * @throws InputError if x is exactly known and negative
   */
  default Real sqrt() {
    return Exactly.root(this, 2).orElse(p -> Root.sqrt(Domain.nonnegative("sqrt", enclose(p)), p));
  }

  /** The cube root, of any sign. */
  default Real cbrt() {
    return Exactly.root(this, 3).orElse(p -> AccurateFunctions.oddRoot(enclose(p), 3, p));
  }

  /**
   * The natural logarithm.
   *
   * @throws InputError if x is exactly known and not positive
   */
  default Real ln() {
    return Exactly.ln(this).orElse(p -> Ln.ln(Domain.positive("ln", enclose(p)), p));
  }

  /**
   * ln(1 + x), of full relative accuracy near 0.
   *
   * @throws InputError if x is exactly known and not above -1
   */
  default Real log1p() {
    return Exactly.log1p(this).orElse(p -> AccurateFunctions.log1p(enclose(p), p));
  }

  /**
   * The logarithm to base 2.
   *
   * @throws InputError if x is exactly known and not positive
   */
  default Real log2() {
    return Exactly.log(this, 2)
        .orElse(
            p ->
                Quotient.div(
                    Ln.ln(Domain.positive("log2", enclose(p)), p), Constant.LN_2.enclose(p), p));
  }

  /**
   * The logarithm to base 10.
   *
   * @throws InputError if x is exactly known and not positive
   */
  default Real log10() {
    return Exactly.log(this, 10)
        .orElse(
            p ->
                Quotient.div(
                    Ln.ln(Domain.positive("log10", enclose(p)), p), Constant.LN_10.enclose(p), p));
  }

  /** e^x. */
  default Real exp() {
    return Exactly.exp(this).orElseGet(() -> new Exponential(this));
  }

  /** e^x - 1, of full relative accuracy near 0. */
  default Real expm1() {
    return Exactly.expm1(this).orElse(p -> AccurateFunctions.expm1(enclose(p), p));
  }

  /**
   * x^n; x^0 = 1 for every x.
   *
   * @throws InputError for a negative power of what is exactly 0
   */
  default Real pow(int n) {
    Optional<Real> exact = Exactly.power(this, n);
    if (exact.isPresent()) {
      return exact.get();
    }
    if (n >= 0) {
      return p -> Power.pow(enclose(p), n, p);
    }
    if (n == Integer.MIN_VALUE) {
      return pow(-(n + 1)).times(this).pow(-1);
    }
    return p -> Quotient.div(Interval.ofLong(1), Domain.nonzero(Power.pow(enclose(p), -n, p)), p);
  }

  /**
   * x^y, for x at least 0 or an exactly known integer y; x^0 = 1 for every x.
   *
   * @throws InputError if it is exactly known that the power is not defined
   */
  default Real pow(Real y) {
    return Powers.of(this, y);
  }

  /** x^n for an integer of any size. */
  default Real pow(BigInteger n) {
    return Powers.of(this, Real.of(Rational.of(n)));
  }

  /**
   * The same number, which remembers its enclosure at the precision asked for last. For formulas
   * that occur more than once.
   */
  default Real memo() {
    return new MemoReal(this);
  }
}
