package org.certalign.policy;

import java.util.function.BinaryOperator;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Divergences D(Q||P) in nats between laws on the same finitely many points, as exactly defined
 * reals. Q must vanish where P does, except for total variation, Hellinger's, Le Cam's and Jensen
 * and Shannon's divergences and orders below 1.
 */
public final class Divergence {
  private static final Real ONE = Real.of(1);
  private static final Real TWO = Real.of(2);

  private Divergence() {}

  /** KL(Q||P) = sum q ln(q/p). */
  public static Real kl(Law q, Law p) {
    return sum(q, p, (a, b) -> a.times(a.over(b).ln()), false);
  }

  /** chi2(Q||P) = sum q^2/p - 1. */
  public static Real chi2(Law q, Law p) {
    return sum(q, p, (a, b) -> a.square().over(b), false).minus(ONE).memo();
  }

  /** Total variation: half the sum of |q - p|. */
  public static Real tv(Law q, Law p) {
    return sum(q, p, (a, b) -> a.minus(b).abs(), true).over(TWO).memo();
  }

  /** Squared Hellinger distance, unhalved: sum (sqrt q - sqrt p)^2 = 2 - 2 sum sqrt(q p). */
  public static Real hellinger2(Law q, Law p) {
    Real affinity = common(q, p, (a, b) -> a.times(b).sqrt());
    return TWO.minus(TWO.times(affinity)).memo();
  }

  /** Jensen-Shannon: (KL(Q||M) + KL(P||M))/2 with M = (P+Q)/2. */
  public static Real jensenShannon(Law q, Law p) {
    Real sum = Real.of(0);
    for (int i = 0; i < q.size(); i++) {
      Real middle = q.mass(i).plus(p.mass(i)).over(TWO).memo();
      sum = q.isZero(i) ? sum : sum.plus(q.mass(i).times(q.mass(i).over(middle).ln()));
      sum = p.isZero(i) ? sum : sum.plus(p.mass(i).times(p.mass(i).over(middle).ln()));
    }
    return sum.over(TWO).memo();
  }

  /** Le Cam's triangular discrimination: sum (q - p)^2/(q + p). */
  public static Real leCam(Law q, Law p) {
    return sum(q, p, (a, b) -> a.minus(b).square().over(a.plus(b)), true);
  }

  /** Cressie-Read power divergence of order a, not 0 or 1: (sum q^a p^(1-a) - 1)/(a (a-1)). */
  public static Real power(Law q, Law p, Rational a) {
    Real moment = moment(q, p, a);
    return moment.minus(ONE).over(Real.of(a.mul(a.sub(Rational.ONE)))).memo();
  }

  /** Renyi divergence of order a > 0, not 1: ln(sum q^a p^(1-a))/(a - 1). */
  public static Real renyi(Law q, Law p, Rational a) {
    return moment(q, p, a).ln().over(Real.of(a.sub(Rational.ONE))).memo();
  }

  /** Renyi divergence of order infinity: ln max q/p. */
  public static Real renyiInfinite(Law q, Law p) {
    return maxRatio(q, p).ln().memo();
  }

  /** The largest ratio q/p. */
  public static Real maxRatio(Law q, Law p) {
    Real max = null;
    for (int i = 0; i < q.size(); i++) {
      if (!q.isZero(i)) {
        Real ratio = q.mass(i).over(p.mass(i));
        max = max == null ? ratio : max.max(ratio);
      }
    }
    return max.memo();
  }

  /** sum q^a p^(1-a) over the points where neither law vanishes. */
  private static Real moment(Law q, Law p, Rational a) {
    BinaryOperator<Real> term = (x, y) -> y.times(x.over(y).pow(Real.of(a)));
    return a.compareTo(Rational.ONE) < 0 ? common(q, p, term) : sum(q, p, term, false);
  }

  /** The sum of the terms over the points where neither law vanishes. */
  private static Real common(Law q, Law p, BinaryOperator<Real> term) {
    Real sum = Real.of(0);
    for (int i = 0; i < q.size(); i++) {
      sum = q.isZero(i) || p.isZero(i) ? sum : sum.plus(term.apply(q.mass(i), p.mass(i)));
    }
    return sum.memo();
  }

  /**
   * The sum of the terms over the points where q does not vanish, or over all where {@code
   * everywhere}.
   */
  private static Real sum(Law q, Law p, BinaryOperator<Real> term, boolean everywhere) {
    Real sum = Real.of(0);
    for (int i = 0; i < q.size(); i++) {
      boolean both = !q.isZero(i) && !p.isZero(i);
      boolean either = !q.isZero(i) || !p.isZero(i);
      if (everywhere ? either : both) {
        sum = sum.plus(term.apply(q.mass(i), p.mass(i)));
      } else if (!q.isZero(i) && p.isZero(i)) {
        throw new IllegalArgumentException("Q has mass where P has none: point " + i);
      }
    }
    return sum.memo();
  }
}
