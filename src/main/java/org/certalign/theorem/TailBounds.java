package org.certalign.theorem;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.certalign.bound.TailAdaptive;
import org.certalign.policy.Divergence;
import org.certalign.policy.Law;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The tail-adaptive bound, and constants of sub-gaussian tails that are known exactly. */
final class TailBounds {
  private static final Real TWO = Real.of(2);
  private static final Rational HALF = Rational.of(1, 2);

  private TailBounds() {}

  /** sqrt(2 ((1-a) sQ^2 + a sP^2) D/a) for 0 &lt; a &lt;= 1. */
  static Real renyiTailAdaptive(Rational a, Real sigmaP, Real sigmaQ, Real renyi) {
    Real order = Real.of(a);
    Real variance =
        Real.of(Rational.ONE.sub(a)).times(sigmaQ.square()).plus(order.times(sigmaP.square()));
    return Exact.or(
        TWO.times(variance).times(renyi).over(order).sqrt(),
        p ->
            TailAdaptive.renyiTailAdaptive(
                order.enclose(p), sigmaP.enclose(p), sigmaQ.enclose(p), renyi.enclose(p), p));
  }

  /** The same with the squares of the constants. */
  static Real ofSquares(Rational a, Real squareP, Real squareQ, Real renyi) {
    return renyiTailAdaptive(a, squareP.sqrt(), squareQ.sqrt(), renyi);
  }

  /** Kearns and Saul: (1-2p)/(2 log((1-p)/p)) for both tails of a coin; 1/4 for the fair one. */
  static Real kearnsSaul(Rational p) {
    if (p.equals(HALF)) {
      return Real.of(Rational.of(1, 4));
    }
    Rational q = Rational.ONE.sub(p);
    Real log = Real.of(q.div(p)).ln();
    return Real.of(q.sub(p)).over(TWO.times(log));
  }

  /** The upper tail of a coin with P(1) = p: the variance serves where p is at least 1/2. */
  static Real upperTail(Rational p) {
    return p.compareTo(HALF) >= 0 ? Real.of(p.mul(Rational.ONE.sub(p))) : kearnsSaul(p);
  }

  /** The lower tail of a coin: the upper tail of its mirror image. */
  static Real lowerTail(Rational p) {
    return upperTail(Rational.ONE.sub(p));
  }

  /** Hoeffding: half the range of the rewards that have mass. */
  static Rational hoeffding(List<Rational> masses, List<Rational> rewards) {
    List<Rational> seen =
        IntStream.range(0, masses.size())
            .filter(i -> masses.get(i).signum() > 0)
            .mapToObj(rewards::get)
            .toList();
    return Collections.max(seen).sub(Collections.min(seen)).div(Rational.of(2));
  }

  /** E_Q r - E_P r. */
  static Rational gain(LawPair pair, List<Rational> rewards) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < rewards.size(); i++) {
      sum = sum.add(rewards.get(i).mul(pair.q().get(i).sub(pair.p().get(i))));
    }
    return sum;
  }

  /** D_a(Q||P) of an order a, 0 &lt; a &lt;= 1. */
  static Real renyi(LawPair pair, Rational a) {
    Law q = pair.lawOfQ();
    Law p = pair.lawOfP();
    return a.equals(Rational.ONE) ? Divergence.kl(q, p) : Divergence.renyi(q, p, a);
  }
}
