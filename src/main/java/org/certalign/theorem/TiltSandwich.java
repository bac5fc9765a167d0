package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The gain of the tilt between two functions of its divergence. */
final class TiltSandwich {
  private static final Rational TWO = Rational.of(2);

  private TiltSandwich() {}

  static List<Theorem> theorems() {
    return List.of(sandwich());
  }

  private static Theorem sandwich() {
    return Theorem.named(
            "tilt-sandwich", "Gain of the tilt between two functions of its divergence")
        .statement(
            "KL(Q_b‖P)/b ≤ gain(Q_b) ≤ √(2σ² KL(Q_b‖P)) for a σ-sub-gaussian reward; hence"
                + " KL(Q_b‖P) ≤ 2σ²b² (of=kl) and gain(Q_b) ≤ 2σ²b (of=gain)")
        .tex(
            "\\tfrac1b\\mathrm{KL}(Q_b\\|P)\\le\\mathrm{gain}(Q_b)\\le\\sqrt{2\\sigma^2\\mathrm{KL}(Q_b\\|P)}")
        .source(References.PAPER)
        .source(References.CONCENTRATION + ", section 2.3")
        .assume(Assumption.assumed(TiltOptimum.INTERIOR))
        .assume(Assumption.assumed("the upper tail of r under P is σ-sub-gaussian"))
        .equality("of the right side of the sandwich: Gaussian rewards; KL is then σ²b²/2")
        .breaks("with the Gaussian values σ²b²/2 and σ²b for every sub-gaussian reward")
        .parameter(
            Parameter.number(
                "beta",
                "the tilt's parameter b, the inverse of the KL coefficient",
                Domain.POSITIVE))
        .parameter(
            Parameter.number(
                "sigma", "sub-gaussian constant of the reward under P", Domain.NONNEGATIVE))
        .parameter(
            Parameter.choice(
                "of", "which bound: on the KL divergence in nats, or on the gain", "kl", "gain"))
        .bound(Kind.UPPER, a -> value(a), PlainMath.opinion(TiltSandwich::plain))
        .sharp("one side: Gaussian reward, gain = √(2σ² KL)", gaussian(), "beta", "1", "sigma", "1")
        .published("KL at b = 1/2", "beta", "1/2", "sigma", "1")
        .published("gain at b = 1/2", "beta", "1/2", "sigma", "1", "of", "gain")
        .published("KL at b = 10, σ = 1/2", "beta", "10", "sigma", "1/2", "of", "kl")
        .family(InstanceFamily.of("KL(Q_b‖P)/b ≤ gain(Q_b)", 10, g -> finite(g, Side.BELOW)))
        .family(InstanceFamily.of("gain(Q_b) ≤ √(2σ² KL(Q_b‖P))", 10, g -> finite(g, Side.ABOVE)))
        .family(InstanceFamily.of("KL(Q_b‖P) ≤ 2σ²b²", 10, g -> finite(g, Side.KL)))
        .family(InstanceFamily.of("gain(Q_b) ≤ 2σ²b", 10, g -> finite(g, Side.GAIN)))
        .family(InstanceFamily.of("coins with Kearns and Saul's σ", 3, TiltSandwich::coin))
        .twin("gaussian-kl", "KL(Q_b‖P) ≤ σ²b²/2", gaussianValue(false))
        .twin("gaussian-gain", "gain(Q_b) ≤ σ²b", gaussianValue(true))
        .sampled(TiltPlans::sandwich)
        .sampled(TiltPlans::sandwichBelow)
        .build();
  }

  private static Real value(Arguments a) {
    Rational beta = a.number("beta");
    Rational gain = TWO.mul(a.number("sigma").pow(2)).mul(beta);
    return Real.of(a.word("of").equals("gain") ? gain : gain.mul(beta));
  }

  private static BigDecimal plain(PlainMath m, Arguments a) {
    BigDecimal beta = m.of(a.number("beta"));
    BigDecimal sigma = m.of(a.number("sigma"));
    BigDecimal gain = m.times(m.of(2), m.times(m.times(sigma, sigma), beta));
    return a.word("of").equals("gain") ? gain : m.times(gain, beta);
  }

  private static Instance gaussian() {
    RewardPair pair = RewardLaw.gaussian(Rational.ZERO, Rational.ONE).tilt(Rational.ONE);
    return Instance.equal(
        describe("P", pair.reference(), "Q", pair.aligned()),
        pair.gain(),
        TransportSubgaussian.squareRootLaw(Rational.ONE, pair.kl()));
  }

  /** The four inequalities. */
  private enum Side {
    BELOW,
    ABOVE,
    KL,
    GAIN;

    Instance of(Map<String, String> description, Real kl, Real gain, Rational beta, Real variance) {
      Real scale = Real.of(2).times(variance).times(Real.of(beta));
      return switch (this) {
        case BELOW -> Instance.atMost(description, kl.over(Real.of(beta)), gain);
        case ABOVE ->
            Instance.atMost(description, gain, TransportSubgaussian.squareRootLaw(variance, kl));
        case KL -> Instance.atMost(description, kl, scale.times(Real.of(beta)));
        case GAIN -> Instance.atMost(description, gain, scale);
      };
    }
  }

  private static Optional<Instance> finite(Genes genes, Side side) {
    Rational beta = TiltOptimum.beta(genes);
    FinitePolicy policy = TiltOptimum.policy(genes, genes.integer(2, 4));
    Law aligned = policy.tilt(beta);
    Rational least = policy.rewards().get(0);
    Rational greatest = policy.rewards().get(policy.rewards().size() - 1);
    Rational half = greatest.sub(least).div(TWO);
    return Optional.of(
        side.of(
            describe("P", policy, "b", beta, "σ", half),
            TiltOptimum.kl(policy, aligned),
            TiltOptimum.gain(policy, aligned),
            beta,
            Real.of(half.mul(half))));
  }

  private static Optional<Instance> coin(Genes genes) {
    Rational p = genes.unit();
    Rational beta = TiltOptimum.beta(genes);
    Side side = Side.values()[genes.integer(0, 3)];
    RewardPair pair = RewardLaw.bernoulli(p).tilt(beta);
    return Optional.of(
        side.of(
            describe("P(r = 1)", p, "b", beta, "side", side),
            pair.kl(),
            pair.gain(),
            beta,
            RewardLaw.kearnsSaul(p)));
  }

  /** P(r = 1) = .01, b = 5.5: gain .7020 > .5865, KL 2.66 > 1.62. */
  private static Instance gaussianValue(boolean gain) {
    Rational p = Rational.of(1, 100);
    Rational beta = Rational.of(11, 2);
    RewardPair pair = RewardLaw.bernoulli(p).tilt(beta);
    Real slope = RewardLaw.kearnsSaul(p).times(Real.of(beta));
    return Instance.atMost(
        describe("P(r = 1)", p, "b", beta, "σ²", "(1−2p)/(2 log((1−p)/p))"),
        gain ? pair.gain() : pair.kl(),
        gain ? slope : slope.times(Real.of(beta.div(TWO))));
  }
}
