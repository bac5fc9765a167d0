package org.certalign.theorem;

import java.util.List;
import org.certalign.policy.FinitePair;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.policy.SoftBestOfN;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.AliasTable;
import org.certalign.sampling.RandomStream;

/** What is sampled for the theorems on the exponential tilt, b = 1. */
final class TiltPlans {
  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.of(1, 2);

  private static final List<Rational> P =
      List.of(Rational.of(1, 2), Rational.of(1, 3), Rational.of(1, 6));

  /** e^r: the rewards are 0, ln 3 and ln 9. */
  private static final List<Rational> WEIGHTS = List.of(ONE, Rational.of(3), Rational.of(9));

  /** P times the weights, of sum 3. */
  private static final List<Rational> TILT =
      List.of(Rational.of(1, 6), Rational.of(1, 3), Rational.of(1, 2));

  private TiltPlans() {}

  private static FiniteSample sample(String name, List<Rational> q) {
    return new FiniteSample(
        name,
        Instance.describe("P", P, "Q", q, "e^r", WEIGHTS),
        new FinitePair(P, q, WEIGHTS),
        AliasTable.of(q)::draw);
  }

  private static FiniteSample tilt() {
    return sample("tilt", TILT);
  }

  private static FiniteSample other() {
    return sample(
        "another policy", List.of(Rational.of(1, 5), Rational.of(2, 5), Rational.of(2, 5)));
  }

  private static List<Real> rewards() {
    return WEIGHTS.stream().map(w -> Real.of(w).ln()).toList();
  }

  private static List<Real> rewardsLess(Real constant) {
    return rewards().stream().map(r -> r.minus(constant).memo()).toList();
  }

  /** ln E_P e^r = ln 3. */
  private static Real logPartition() {
    return Real.of(FinitePair.mean(P, WEIGHTS)).ln();
  }

  /** E r under masses. */
  private static Real mean(List<Rational> masses) {
    Real sum = Real.of(0);
    for (int i = 0; i < masses.size(); i++) {
      sum = sum.plus(Real.of(masses.get(i)).times(rewards().get(i)));
    }
    return sum;
  }

  private static Real gain(List<Rational> q) {
    return mean(q).minus(mean(P));
  }

  static SamplingPlan optimal() {
    return tilt()
        .mean("E_Q r − KL(Q‖P)/b", rewardsLess(tilt().pair().kl()))
        .atMost(logPartition())
        .attained();
  }

  static SamplingPlan notOptimal() {
    return other()
        .mean("E_Q r − KL(Q‖P)/b", rewardsLess(other().pair().kl()))
        .atMost(logPartition());
  }

  /** b psi'(b) - psi(b) with psi' = E_{Q_b} r. */
  static SamplingPlan identity() {
    return tilt().kl().equal(mean(TILT).minus(logPartition())).attained();
  }

  /** Exp(1) tilted by 1/2: the gain psi'(1/2). */
  static SamplingPlan identityOfExponential() {
    RewardPair pair = RewardLaw.exponential(ONE).tilt(HALF);
    return RewardSample.exponential(Rational.of(2)).equal(pair.gain()).attained();
  }

  static SamplingPlan jeffreys() {
    return tilt().jeffreys().equal(gain(TILT)).attained();
  }

  /** N(0,1) tilted by 1 is N(1,1): the upper bound is attained. */
  static SamplingPlan sandwich() {
    Real kl = RewardPair.gaussian(ONE, ONE, ONE).kl();
    return RewardSample.gaussian(ONE, ONE, ONE)
        .atMost(TransportSubgaussian.squareRootLaw(ONE, kl))
        .attained();
  }

  static SamplingPlan sandwichBelow() {
    return tilt().mean("gain(Q_b)", rewardsLess(mean(P))).atLeast(tilt().pair().kl());
  }

  /** KL(Q||P) = .2398 is at most KL(Q_b||P) = .3662. */
  static SamplingPlan frontier() {
    return other().mean("gain(Q)", rewardsLess(mean(P))).atMost(gain(TILT));
  }

  /** On the frontier itself. */
  static SamplingPlan onFrontier() {
    return tilt().mean("gain(Q_b)", rewardsLess(mean(P))).equal(gain(TILT)).attained();
  }

  /** K(23/10) = .1948 is above the KL of best-of-2, .1931. */
  static SamplingPlan bestOfTwo() {
    return RankSample.wins(2).atMost(WinRateFrontier.winRate(Rational.of(23, 10)));
  }

  static SamplingPlan rankTilt() {
    Rational c = Rational.of(3);
    return RankSample.tiltWins(c).equal(WinRateFrontier.winRate(c)).attained();
  }

  /** Draws n responses, and one of them with probability in proportion to e^r, exactly. */
  private static FiniteSample soft(int n) {
    AliasTable reference = AliasTable.of(P);
    int[] weights = WEIGHTS.stream().mapToInt(w -> w.num().intValueExact()).toArray();
    List<Rational> law = SoftBestOfN.masses(P, WEIGHTS, n);
    return new FiniteSample(
        "soft best of " + n,
        Instance.describe("P", P, "e^r", WEIGHTS, "n", n),
        new FinitePair(P, law, WEIGHTS),
        stream -> select(stream, reference, weights, n));
  }

  private static int select(RandomStream stream, AliasTable reference, int[] weights, int n) {
    int[] drawn = new int[n];
    int total = 0;
    for (int i = 0; i < n; i++) {
      drawn[i] = reference.draw(stream);
      total += weights[drawn[i]];
    }
    int left = stream.nextInt(total);
    int i = 0;
    while (left >= weights[drawn[i]]) {
      left -= weights[drawn[i]];
      i++;
    }
    return drawn[i];
  }

  static SamplingPlan softKl() {
    return soft(3).kl().atMost(BonDivergences.klValue(Rational.of(3)));
  }

  /** The law by enumeration. */
  static SamplingPlan softLaw() {
    FiniteSample soft = soft(3);
    return soft.probability(2)
        .named("its law by enumeration")
        .equal(Real.of(soft.pair().q().get(2)));
  }

  /** dS/dP <= n/(1 + (n-1) e^-osc), e^osc = 9. */
  static SamplingPlan softRatio() {
    Rational most = Rational.of(3).div(ONE.add(Rational.of(2, 9)));
    return soft(3).probability(2).named("largest ratio").atMost(Real.of(P.get(2).mul(most)));
  }

  /** KL(Q_b||S), drawn from Q_b. */
  static SamplingPlan softTilt() {
    List<Rational> soft = SoftBestOfN.masses(P, WEIGHTS, 3);
    FiniteSample against =
        new FiniteSample(
            "soft best of 3",
            Instance.describe("P", P, "e^r", WEIGHTS, "n", 3),
            new FinitePair(soft, TILT, WEIGHTS),
            AliasTable.of(TILT)::draw);
    Rational chi2 = tilt().pair().chi2();
    SampledQuantity kl = against.kl();
    return new SampledQuantity(kl.lane(), kl.name(), kl.instance(), "KL(Q_b‖S)", kl.estimator())
        .atMost(SoftSelection.softBound(chi2, 3));
  }
}
