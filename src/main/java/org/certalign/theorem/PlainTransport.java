package org.certalign.theorem;

import java.math.BigDecimal;
import org.certalign.real.Rational;

/** Second opinions on the transportation inequalities that take more than one line. */
final class PlainTransport {
  private static final Rational HALF = Rational.of(1, 2);

  private PlainTransport() {}

  static BigDecimal squareRoot(PlainMath m, BigDecimal variance, BigDecimal kl) {
    return m.sqrt(m.times(m.of(2), m.times(variance, kl)));
  }

  static BigDecimal bernoulli(PlainMath m, Arguments a) {
    Rational p = a.number("p");
    BigDecimal kl = m.of(a.number("kl"));
    return switch (a.word("of")) {
      case "exact" -> largestGain(m, m.of(p), kl);
      case "variance" -> squareRoot(m, m.of(p.mul(Rational.ONE.sub(p))), kl);
      default -> squareRoot(m, kearnsSaul(m, p), kl);
    };
  }

  private static BigDecimal kearnsSaul(PlainMath m, Rational p) {
    if (p.equals(HALF)) {
      return m.of(Rational.of(1, 4));
    }
    Rational fail = Rational.ONE.sub(p);
    return m.over(m.of(fail.sub(p)), m.times(m.of(2), m.ln(m.of(fail.div(p)))));
  }

  /** The zero of kl(q, p) - KL by halving [p, 1]. */
  private static BigDecimal largestGain(PlainMath m, BigDecimal p, BigDecimal kl) {
    BigDecimal one = BigDecimal.ONE;
    if (kl.compareTo(m.ln(p).negate()) >= 0) {
      return m.minus(one, p);
    }
    BigDecimal lo = p;
    BigDecimal hi = one;
    while (hi.subtract(lo).compareTo(m.negligible()) > 0) {
      BigDecimal q = m.over(lo.add(hi), m.of(2));
      BigDecimal up = m.times(q, m.ln(m.over(q, p)));
      BigDecimal rest = m.minus(one, q);
      BigDecimal down = m.times(rest, m.ln(m.over(rest, m.minus(one, p))));
      if (m.plus(up, down).compareTo(kl) < 0) {
        lo = q;
      } else {
        hi = q;
      }
    }
    return m.minus(lo, p);
  }
}
