package org.certalign.theorem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Rational;

/** Second opinion on the expected maximum of normal variables: a plain trapezoidal sum. */
final class PlainNormal {
  private static final Rational LARGEST = Rational.of(100_000);

  /** The step 1/48 leaves an error of about 10^-50 for these n. */
  private static final int PER_UNIT = 48;

  /** Beyond this the density is below 10^-70. */
  private static final int LAST = 18;

  /** The points that were used last: they depend on the precision alone. */
  private static volatile Points last = new Points(-1, List.of());

  private PlainNormal() {}

  /** x phi(x) and Phi(x) - 1/2 at one point. */
  private record Point(BigDecimal moment, BigDecimal above) {}

  private record Points(int scale, List<Point> list) {
    static Points at(PlainMath m) {
      Points known = last;
      int scale = m.negligible().scale();
      if (known.scale == scale) {
        return known;
      }
      Points made = new Points(scale, make(m));
      last = made;
      return made;
    }

    private static List<Point> make(PlainMath m) {
      List<Point> out = new ArrayList<>();
      for (int j = 1; j <= LAST * PER_UNIT; j++) {
        BigDecimal x = m.of(Rational.of(j, PER_UNIT));
        BigDecimal density = density(m, x);
        out.add(new Point(m.times(x, density), centre(m, x, density)));
      }
      return out;
    }
  }

  /** sigma n int x phi Phi^(n-1) dx. */
  static BigDecimal gain(PlainMath m, Arguments a) {
    if (a.number("n").compareTo(LARGEST) > 0) {
      return null;
    }
    long n = a.integer("n");
    BigDecimal half = m.of(Rational.of(1, 2));
    BigDecimal sum = BigDecimal.ZERO;
    for (Point point : Points.at(m).list()) {
      BigDecimal right = power(m, m.plus(half, point.above()), n - 1);
      BigDecimal left = power(m, m.minus(half, point.above()), n - 1);
      sum = m.plus(sum, m.times(point.moment(), m.minus(right, left)));
    }
    BigDecimal scale = m.of(Rational.of(n, PER_UNIT).mul(a.number("sigma")));
    return m.times(scale, sum);
  }

  private static BigDecimal density(PlainMath m, BigDecimal x) {
    BigDecimal power = m.exp(m.over(m.times(x, x), m.of(-2)));
    return m.over(power, m.sqrt(m.times(m.of(2), m.pi())));
  }

  /** Phi(x) - 1/2 = phi(x) (x + x^3/3 + x^5/(3 5) + ...), all terms positive. */
  private static BigDecimal centre(PlainMath m, BigDecimal x, BigDecimal density) {
    BigDecimal square = m.times(x, x);
    BigDecimal term = x;
    BigDecimal sum = BigDecimal.ZERO;
    for (long k = 1; term.compareTo(sum.multiply(m.negligible())) > 0; k += 2) {
      sum = m.plus(sum, term);
      term = m.over(m.times(term, square), m.of(k + 2));
    }
    return m.times(density, sum);
  }

  /** x^k by squaring. */
  private static BigDecimal power(PlainMath m, BigDecimal x, long k) {
    BigDecimal result = BigDecimal.ONE;
    BigDecimal square = x;
    for (long rest = k; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = m.times(result, square);
      }
      square = m.times(square, square);
    }
    return result;
  }
}
