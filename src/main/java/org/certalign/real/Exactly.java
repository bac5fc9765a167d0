package org.certalign.real;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.certalign.kernel.IntegerRoot;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Sum;

/**
 * Operations on exactly known numbers whose results are rational: these come back exact. Nothing
 * where the result is not rational, not found to be so, or too long to be worth it.
 */
final class Exactly {
  /** What is not long. */
  static final int SHORT = Real.MOST_EXACT_BITS;

  /** Powers, which need no reduction, up to so many bits. */
  private static final int LONG_POWER = 700_000;

  /** How many primes are tried before a root of a long number is taken. */
  private static final int SIEVES = 12;

  /**
   * A composite modulus would only cost exactness, and there is none below 2^31 at this certainty
   * in practice.
   */
  private static final int CERTAINTY = 40;

  private Exactly() {}

  static Optional<Real> map(Real a, UnaryOperator<Rational> operation) {
    return a instanceof ExactReal x
        ? Optional.of(new ExactReal(operation.apply(x.value())))
        : Optional.empty();
  }

  static Optional<Real> map(Real a, Real b, BinaryOperator<Rational> operation) {
    return a instanceof ExactReal x && b instanceof ExactReal y
        ? Optional.of(new ExactReal(operation.apply(x.value(), y.value())))
        : Optional.empty();
  }

  private static Optional<Real> ifShort(Real a, Real b, BinaryOperator<Rational> operation) {
    return a instanceof ExactReal x && b instanceof ExactReal y && x.size() + y.size() <= SHORT
        ? Optional.of(new ExactReal(operation.apply(x.value(), y.value())))
        : Optional.empty();
  }

  static Optional<Real> sum(Real a, Real b) {
    return ifShort(a, b, Rational::add);
  }

  /** The sum of one exactly known number and others. */
  static Real sumOf(Real exact, List<Real> rest) {
    return p -> {
      Interval sum = exact.enclose(p);
      for (Real term : rest) {
        sum = Sum.add(sum, term.enclose(p), p);
      }
      return sum;
    };
  }

  static Optional<Real> difference(Real a, Real b) {
    return ifShort(a, b, Rational::sub);
  }

  static Optional<Real> product(Real a, Real b) {
    return ifShort(a, b, Rational::mul);
  }

  static Optional<Real> quotient(Real a, Real b) {
    if (b instanceof ExactReal y && y.value().signum() == 0) {
      throw new InputError("division by 0");
    }
    return ifShort(a, b, Rational::div);
  }

  static Optional<Real> power(Real a, int n) {
    if (n == 0) {
      return Optional.of(new ExactReal(Rational.ONE));
    }
    if (n == 1) {
      return Optional.of(a);
    }
    if (!(a instanceof ExactReal x)) {
      return Optional.empty();
    }
    if (n < 0 && x.value().signum() == 0) {
      throw new InputError("0 has no negative power");
    }
    long bits = isUnit(x.value()) ? 0 : x.size() * Math.abs((long) n);
    return bits <= LONG_POWER
        ? Optional.of(new ExactReal(powerOf(x.value(), n)))
        : Optional.empty();
  }

  /** Whether x is -1, 0 or 1, of which every power is short. */
  static boolean isUnit(Rational x) {
    return x.isInteger() && x.num().abs().bitLength() <= 1;
  }

  private static Rational powerOf(Rational x, int n) {
    if (!isUnit(x)) {
      return x.pow(n);
    }
    return (n & 1) == 0 ? x.abs() : x;
  }

  /**
   * The n-th root.
   *
   * @throws InputError for even n and a negative number
   */
  static Optional<Real> root(Real a, int n) {
    if (!(a instanceof ExactReal x)) {
      return Optional.empty();
    }
    if (x.value().signum() < 0 && n % 2 == 0) {
      throw new InputError(
          (n == 2 ? "sqrt" : n + "th root") + " of a negative number: " + shown(x.value()));
    }
    return root(x.value(), n).map(ExactReal::new);
  }

  static Optional<Rational> root(Rational x, int n) {
    if (x.signum() < 0) {
      return root(x.neg(), n).map(Rational::neg);
    }
    return root(x.num(), n).flatMap(num -> root(x.den(), n).map(den -> Rational.of(num, den)));
  }

  private static Optional<BigInteger> root(BigInteger m, int n) {
    if (m.bitLength() <= 1) {
      return Optional.of(m);
    }
    // 2^twos is the largest power of two that divides m: a cheap no for most.
    if (m.bitLength() <= n || m.getLowestSetBit() % n != 0 || m.bitLength() > LONG_POWER) {
      return Optional.empty();
    }
    if (m.bitLength() > SHORT && !mayBePower(m, n)) {
      return Optional.empty();
    }
    BigInteger root = n == 2 ? m.sqrt() : IntegerRoot.floor(m, n);
    return root.pow(n).equals(m) ? Optional.of(root) : Optional.empty();
  }

  /**
   * False only where m is certainly not an n-th power: modulo a prime p = kn + 1 the k-th power of
   * an n-th power is 0 or 1, by Fermat.
   */
  private static boolean mayBePower(BigInteger m, int n) {
    int primes = 0;
    for (long p = n + 1L; primes < SIEVES && p < Integer.MAX_VALUE; p += n) {
      BigInteger modulus = BigInteger.valueOf(p);
      if (modulus.isProbablePrime(CERTAINTY)) {
        primes++;
        BigInteger k = BigInteger.valueOf(p / n);
        if (m.mod(modulus).modPow(k, modulus).compareTo(BigInteger.ONE) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  static Optional<Real> ln(Real a) {
    if (a instanceof ExactReal x) {
      checkPositive("ln", x.value());
      if (x.value().equals(Rational.ONE)) {
        return Optional.of(new ExactReal(Rational.ZERO));
      }
    }
    Real formula = a instanceof Remembered r ? r.formula() : a;
    return formula instanceof Exponential e ? Optional.of(e.exponent()) : Optional.empty();
  }

  static Optional<Real> log1p(Real a) {
    return a instanceof ExactReal x && x.value().signum() <= 0
        ? ln(new ExactReal(x.value().add(Rational.ONE)))
        : Optional.empty();
  }

  /** The logarithm to base 2 or 10. */
  static Optional<Real> log(Real a, int base) {
    if (!(a instanceof ExactReal x)) {
      return Optional.empty();
    }
    checkPositive("log" + base, x.value());
    Optional<Integer> exponent =
        x.value().isInteger()
            ? logOf(x.value().num(), base)
            : x.value().num().equals(BigInteger.ONE)
                ? logOf(x.value().den(), base).map(n -> -n)
                : Optional.empty();
    return exponent.map(n -> new ExactReal(Rational.of(n)));
  }

  private static Optional<Integer> logOf(BigInteger m, int base) {
    int twos = m.getLowestSetBit();
    BigInteger power = base == 2 ? BigInteger.ONE.shiftLeft(twos) : powerOfTen(m, twos);
    return m.equals(power) ? Optional.of(twos) : Optional.empty();
  }

  /** 10^n, or 0 where that is certainly not m, by its length: log2(10) is between 3 and 4. */
  private static BigInteger powerOfTen(BigInteger m, int n) {
    long bits = m.bitLength();
    return 3L * n < bits && bits <= 4L * n + 1 ? PowersOfTen.ten(n) : BigInteger.ZERO;
  }

  private static void checkPositive(String name, Rational x) {
    if (x.signum() <= 0) {
      throw new InputError(name + " of a number that is not positive: " + shown(x));
    }
  }

  static String shown(Rational x) {
    return InputError.show(x.toString());
  }

  static Optional<Real> exp(Real a) {
    return a instanceof ExactReal x && x.value().signum() == 0
        ? Optional.of(new ExactReal(Rational.ONE))
        : Optional.empty();
  }

  static Optional<Real> expm1(Real a) {
    return a instanceof ExactReal x && x.value().signum() == 0 ? Optional.of(a) : Optional.empty();
  }
}
