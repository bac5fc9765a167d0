package org.certalign.bench;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import java.util.Random;
import org.certalign.bound.Divergences;
import org.certalign.bound.WholeDivergences;
import org.certalign.kernel.IntegerLog;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.real.Digits;
import org.certalign.real.ExponentialPoints;
import org.certalign.real.IntegerLogs;
import org.certalign.real.Precisions;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/** The two closed forms that are compared with the peers: {@code bon-kl} and {@code bon-tv}. */
final class ClosedForms {
  /** Digits that cancellation may cost a computation in decimals. */
  private static final int SPARE = 4;

  private ClosedForms() {}

  /** The working precision of all peers that count in bits, as in their drivers. */
  static int bits(int digits) {
    return digits * 3322 / 1000 + 17;
  }

  static Evaluation theorem(String function, int digits) {
    Theorem theorem = Registry.find("bon-" + function);
    return n -> Digits.certify(theorem.value("n", Integer.toString(n)), digits);
  }

  static Evaluation kernel(String function, int digits) {
    Precision p = Precisions.at(bits(digits));
    return function.equals("kl") ? n -> kl(n, p) : n -> tv(n, p);
  }

  private static Interval kl(int n, Precision p) {
    return log(n, p)
        .map(log -> WholeDivergences.bonKl(log, p))
        .orElseGet(() -> Divergences.bonKl(Interval.ofLong(n), p));
  }

  private static Interval tv(int n, Precision p) {
    return log(n, p)
        .map(x -> WholeDivergences.bonTv(x, ExponentialPoints.belowQuantile(x, p).orElse(null), p))
        .orElseGet(() -> Divergences.bonTv(Interval.ofLong(n), p));
  }

  /** The logarithm from the table, as the theorem takes it; empty for an n that no table has. */
  private static Optional<IntegerLog> log(int n, Precision p) {
    return IntegerLogs.of(BigInteger.valueOf(n), p);
  }

  static Evaluation bigMath(String function, int digits) {
    MathContext context = new MathContext(digits + SPARE);
    return function.equals("kl") ? n -> kl(n, context) : n -> tv(n, context);
  }

  private static BigDecimal kl(int n, MathContext context) {
    BigDecimal x = BigDecimal.valueOf(n);
    BigDecimal q = BigDecimal.valueOf(n - 1L).divide(x, context);
    return BigDecimalMath.log(x, context).subtract(q, context);
  }

  private static BigDecimal tv(int n, MathContext context) {
    BigDecimal x = BigDecimal.valueOf(n);
    BigDecimal power = BigDecimalMath.log(x, context).divide(BigDecimal.valueOf(1L - n), context);
    BigDecimal u = BigDecimalMath.exp(power, context);
    return u.subtract(u.divide(x, context), context);
  }

  static Evaluation multiply(int digits) {
    Random random = new Random(digits);
    BigInteger a = new BigInteger(bits(digits), random).setBit(bits(digits) - 1);
    BigInteger b = new BigInteger(bits(digits), random).setBit(bits(digits) - 1);
    return n -> a.multiply(b);
  }

  /**
   * The value as a double.
   *
   * @throws IllegalStateException where the enclosure is wider than 10^(1-digits) of it
   */
  static double narrow(Interval value, int digits) {
    BigInteger width = value.hi().subtract(value.lo());
    if (width.multiply(BigInteger.TEN.pow(digits - 1)).compareTo(value.lo()) > 0) {
      throw new IllegalStateException("too wide for " + digits + " digits");
    }
    int excess = Math.max(0, value.lo().bitLength() - Long.SIZE);
    return Math.scalb(value.lo().shiftRight(excess).doubleValue(), value.exp() + excess);
  }
}
