package org.certalign.real;

import java.math.BigInteger;
import java.util.Optional;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;

/**
 * Powers with any real exponent: by products and roots where the exponent is simple, by exp(y ln x)
 * in general.
 */
final class Powers {
  /** Roots up to this index are taken as such. */
  private static final int DIRECT_ROOT = 8;

  /** Exact roots are looked for up to this index: beyond it only 0 and 1 have short ones. */
  private static final int EXACT_ROOT = 100_000;

  private static final int DIRECT_POWER = 1_000_000;

  private static final String POWER = "a power with an exponent that is not an integer";

  private Powers() {}

  static Real of(Real x, Real y) {
    if (x == Exponential.E) {
      return y.exp();
    }
    Optional<Rational> exponent = y.exact();
    if (exponent.isEmpty()) {
      return inexact(x, y);
    }
    Rational r = exponent.get();
    return r.isInteger() ? integer(x, r.num()) : fractional(x, y, r);
  }

  /** x^y for an exponent of which no exact value is known. */
  private static Real inexact(Real x, Real y) {
    checkNotNegative(x);
    Optional<Rational> base = x.exact();
    if (base.filter(Rational.ONE::equals).isPresent()) {
      return x;
    }
    if (base.filter(Rational.ZERO::equals).isPresent()) {
      return p -> powerOfZero(y.enclose(p));
    }
    return p -> general(x.enclose(p), y.enclose(p), p);
  }

  private static Interval powerOfZero(Interval y) {
    if (y.lo().signum() > 0) {
      return Interval.ofLong(0);
    }
    if (y.hi().signum() < 0) {
      throw new InputError("0 has no negative power");
    }
    throw new ArithmeticException("power of 0 with an exponent that may be 0 or negative");
  }

  private static Interval general(Interval x, Interval y, Precision p) {
    return Exp.exp(Product.mul(y, Ln.ln(Domain.nonnegative(POWER, x), p), p), p);
  }

  private static void checkNotNegative(Real x) {
    if (x.exact().isPresent() && x.exact().get().signum() < 0) {
      throw new InputError(POWER + " of a negative number: " + Exactly.shown(x.exact().get()));
    }
  }

  private static Real integer(Real x, BigInteger n) {
    if (n.bitLength() < Integer.SIZE) {
      return x.pow(n.intValue());
    }
    if (x.exact().filter(Exactly::isUnit).isPresent()) {
      // -1, 0 and 1: only the parity and the sign of the exponent count.
      return x.pow((n.testBit(0) ? 1 : 2) * n.signum());
    }
    Real exponent = Real.of(Rational.of(n));
    return p -> hugePower(x.enclose(p), exponent.enclose(p), n.testBit(0), p);
  }

  /** x^n = exp(n ln |x|), with the sign of x for odd n. */
  private static Interval hugePower(Interval x, Interval n, boolean odd, Precision p) {
    if (x.lo().signum() > 0) {
      return general(x, n, p);
    }
    if (x.hi().signum() >= 0) {
      throw new ArithmeticException("power of an enclosure of 0");
    }
    Interval power = general(Sum.neg(x), n, p);
    return odd ? Sum.neg(power) : power;
  }

  /** x^(n/d) in lowest terms, d at least 2. */
  private static Real fractional(Real x, Real y, Rational r) {
    checkNotNegative(x);
    if (x.exact().isPresent() && x.exact().get().signum() == 0) {
      if (r.signum() < 0) {
        throw new InputError("0 has no negative power");
      }
      return x;
    }
    boolean shortRoot = r.den().bitLength() < Integer.SIZE && r.den().intValue() <= EXACT_ROOT;
    if (shortRoot && x.exact().isPresent()) {
      Optional<Rational> root = Exactly.root(x.exact().get(), r.den().intValue());
      if (root.isPresent()) {
        return integer(Real.of(root.get()), r.num());
      }
    }
    boolean direct =
        shortRoot
            && r.den().intValue() <= DIRECT_ROOT
            && r.num().abs().compareTo(BigInteger.valueOf(DIRECT_POWER)) <= 0;
    if (direct) {
      int d = r.den().intValue();
      Real root = p -> Root.root(Domain.nonnegative(POWER, x.enclose(p)), d, p);
      return root.pow(r.num().intValue());
    }
    return p -> general(x.enclose(p), y.enclose(p), p);
  }
}
