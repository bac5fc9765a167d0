package org.certalign.policy;

import java.util.ArrayList;
import java.util.List;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Power;
import org.certalign.kernel.Product;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Best-of-n seen through ranks: the rank of the best of n draws has the distribution function u^n,
 * for real n &gt;= 1 as well. On an atom of the reward with jump (a,b) the density ratio dP_n/dP is
 * (b^n - a^n)/(b - a), elsewhere n u^(n-1) (theorem {@code bon-density}).
 */
public final class BestOfNRanks {
  /** Powers are computed exactly up to so many bits. */
  private static final long SHORT = 1_000;

  private final Rational n;
  private final Real log;

  /** Best of n, n at least 1. */
  public BestOfNRanks(Rational n) {
    if (n.compareTo(Rational.ONE) < 0) {
      throw new IllegalArgumentException("n must be at least 1: " + n);
    }
    this.n = n;
    this.log = Real.of(n).ln().memo();
  }

  /** The number of draws. */
  public Rational n() {
    return n;
  }

  /** log n. */
  public Real log() {
    return log;
  }

  /** u^n, the probability that the best of n draws has a rank of at most u. */
  public Real below(Rational u) {
    return power(u, n);
  }

  /** The probability that the best of n draws has a rank in the span. */
  public Real mass(RankedReward.Span span) {
    return below(span.to()).minus(below(span.from()));
  }

  /** n u^(n-1), the density of the rank of the best. */
  public Real density(Rational u) {
    return power(u, n.sub(Rational.ONE)).times(Real.of(n));
  }

  /** The density ratio dP_n/dP on an atom. */
  public Real ratio(RankedReward.Span jump) {
    return mass(jump).over(Real.of(jump.width())).memo();
  }

  /** u^e for a rank u and e at least 0; u^0 = 1. */
  public static Real power(Rational u, Rational e) {
    if (e.signum() == 0) {
      return Real.of(1);
    }
    if (u.signum() == 0 || u.equals(Rational.ONE)) {
      return Real.of(u);
    }
    Real base = Real.of(u);
    if (!e.isInteger() || e.num().bitLength() >= Integer.SIZE) {
      Real exponent = Real.of(e);
      return p -> Exp.exp(Product.mul(exponent.enclose(p), Ln.ln(base.enclose(p), p), p), p);
    }
    int k = e.num().intValue();
    long bits = (long) (u.num().bitLength() + u.den().bitLength()) * k;
    return bits <= SHORT ? Real.of(u.pow(k)) : p -> Power.pow(base.enclose(p), k, p);
  }

  /** E_P f(dP_n/dP): over every atom by its ratio, over the continuous parts by antiderivatives. */
  public Real expectation(Generator f, RankedReward reward) {
    List<Real> terms = new ArrayList<>();
    for (RankedReward.Span jump : reward.jumps()) {
      terms.add(Real.of(jump.width()).times(f.at(ratio(jump))));
    }
    for (RankedReward.Span gap : reward.gaps()) {
      terms.add(f.integral(this, gap.to()).minus(f.integral(this, gap.from())));
    }
    return Real.sum(terms).memo();
  }

  @Override
  public String toString() {
    return "best of " + n;
  }
}
