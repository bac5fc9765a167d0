package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Genes;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The inverse question: the KL divergence that a gain needs. */
final class KlRequired {
  private static final Rational TWO = Rational.of(2);

  private KlRequired() {}

  static List<Theorem> theorems() {
    return List.of(required());
  }

  private static Theorem required() {
    return Theorem.named("kl-required", "The KL divergence that a gain needs")
        .statement(
            "A gain g > 0 needs KL(Q‖P) ≥ sup over λ of λg − φ(λ): g²/(2σ²) for a σ-sub-gaussian"
                + " reward, g²/(v + cg + √(v(v+2cg))) for a sub-gamma one, and +∞ for g above"
                + " ess sup r − E_P r (the headroom)")
        .tex("\\mathrm{KL}(Q\\|P)\\ge\\frac{g^2}{v+cg+\\sqrt{v(v+2cg)}}")
        .source(References.CONCENTRATION + ", section 2.4 and lemma 4.18")
        .source(References.PAPER)
        .assume(Assumption.assumed("the upper tail of r under P is as given: sigma, or v and c"))
        .assume(Assumption.checked("either sigma, or v and c, is given"))
        .equality(
            "sub-gaussian: a shifted Gaussian; sub-gamma: tilts of sums of Poisson many exponential"
                + " jumps")
        .breaks("with σ² in place of 2σ²; without the term cg")
        .parameter(
            Parameter.number("gain", "the gain g (0 or less needs no divergence)", Domain.ANY))
        .parameter(
            Parameter.optionalNumber(
                "sigma", "sub-gaussian constant; give sigma, or v and c", Domain.NONNEGATIVE))
        .parameter(
            Parameter.optionalNumber(
                "v", "variance factor; give v and c, or sigma", Domain.NONNEGATIVE))
        .parameter(
            Parameter.optionalNumber("c", "scale; give v and c, or sigma", Domain.NONNEGATIVE))
        .parameter(
            Parameter.optionalNumber(
                "headroom", "ess sup r − E_P r, where it is known", Domain.NONNEGATIVE))
        .bound(Kind.LOWER, KlRequired::value, PlainMath.opinion(KlRequired::plain))
        .sharp(
            "Gaussian shifted by 1",
            gaussian(Rational.ONE, Rational.ONE),
            "gain",
            "1",
            "sigma",
            "1")
        .sharp(
            "compound Poisson",
            compound(Rational.ONE, Rational.ONE, Rational.of(1, 2)),
            "gain",
            "3",
            "v",
            "2",
            "c",
            "1")
        .published("sub-gaussian", "gain", "2", "sigma", "1/2")
        .published("sub-gamma", "gain", "2", "v", "1", "c", "1")
        .published("sub-gamma with c = 0", "gain", "2", "v", "1", "c", "0")
        .published("above the headroom", "gain", "0.6", "sigma", "1/2", "headroom", "1/2")
        .family(InstanceFamily.of("pairs of Gaussians", 3, KlRequired::gaussians))
        .family(InstanceFamily.of("gamma laws of other scale", 3, KlRequired::gammas))
        .family(InstanceFamily.of("finite rewards with σ half the range", 14, KlRequired::finite))
        .family(InstanceFamily.of("compound Poisson attains it", 3, KlRequired::compounds))
        .twin("without-two", "KL(Q‖P) ≥ g²/σ²", withoutTwo())
        .twin("no-linear-term", "KL(Q‖P) ≥ g²/(2v) for a sub-gamma reward", noLinearTerm())
        .sampled(TransportPlans::required)
        .build();
  }

  private static Real value(Arguments a) {
    checkForms(a);
    Rational gain = a.number("gain");
    if (gain.signum() <= 0) {
      return Real.of(0);
    }
    if (a.has("headroom") && gain.compareTo(a.number("headroom")) > 0) {
      return Real.INFINITE;
    }
    return a.has("sigma") ? subgaussianValue(a) : subgammaValue(a);
  }

  private static void checkForms(Arguments a) {
    if (a.has("sigma") && (a.has("v") || a.has("c"))) {
      String other = a.has("v") ? "v" : "c";
      throw new InputError(
          "parameter '%s' of kl-required is %s beside sigma; allowed: either sigma, or v and c"
              .formatted(other, a.number(other)));
    }
    if (!a.has("sigma") && !(a.has("v") && a.has("c"))) {
      String missing = a.has("v") ? "c" : a.has("c") ? "v" : "sigma";
      throw new InputError(
          "missing parameter '%s' of kl-required; allowed: either sigma, or v and c"
              .formatted(missing));
    }
  }

  private static Real subgaussianValue(Arguments a) {
    Rational sigma = a.number("sigma");
    if (sigma.signum() == 0) {
      return Real.INFINITE;
    }
    return Real.of(a.number("gain").div(sigma).pow(2).div(TWO));
  }

  private static Real subgammaValue(Arguments a) {
    if (a.number("v").signum() == 0 && a.number("c").signum() == 0) {
      return Real.INFINITE;
    }
    Real exact = subgamma(a.real("gain"), a.real("v"), a.real("c"));
    return Exact.or(
        exact,
        p ->
            org.certalign.bound.Transport.klRequiredSubgamma(
                a.real("gain").enclose(p), a.real("v").enclose(p), a.real("c").enclose(p), p));
  }

  /** g^2/(v + c g + sqrt(v (v + 2 c g))). */
  private static Real subgamma(Real gain, Real v, Real c) {
    Real slope = c.times(gain);
    Real root = v.times(v.plus(slope).plus(slope)).sqrt();
    return gain.square().over(v.plus(slope).plus(root)).memo();
  }

  private static BigDecimal plain(PlainMath m, Arguments a) {
    if (value(a).isInfinite() || a.number("gain").signum() <= 0) {
      return null;
    }
    BigDecimal gain = m.of(a.number("gain"));
    BigDecimal square = m.times(gain, gain);
    if (a.has("sigma")) {
      BigDecimal sigma = m.of(a.number("sigma"));
      return m.over(square, m.times(m.of(2), m.times(sigma, sigma)));
    }
    BigDecimal v = m.of(a.number("v"));
    BigDecimal slope = m.times(m.of(a.number("c")), gain);
    BigDecimal root = m.sqrt(m.times(v, m.plus(v, m.times(m.of(2), slope))));
    return m.over(square, m.plus(m.plus(v, slope), root));
  }

  /** g^2/(2 s^2). */
  private static Real subgaussian(Real gain, Rational variance) {
    return gain.square().over(Real.of(TWO.mul(variance)));
  }

  private static Instance gaussian(Rational s, Rational d) {
    RewardPair pair = RewardPair.gaussian(s, d, s);
    return Instance.equal(
        describe("P", pair.reference(), "Q", pair.aligned()),
        subgaussian(pair.gain(), s.mul(s)),
        pair.kl());
  }

  private static Instance compound(Rational rate, Rational c, Rational u) {
    RewardPair pair = RewardPair.compoundPoisson(rate, c, u);
    Rational v = TWO.mul(rate).mul(c).mul(c);
    return Instance.equal(
        describe("P", pair.reference(), "Q", pair.aligned(), "v", v, "c", c),
        subgamma(pair.gain(), Real.of(v), Real.of(c)),
        pair.kl());
  }

  private static Optional<Instance> gaussians(Genes genes) {
    Rational s = genes.positive();
    Rational w = s.mul(genes.between(Rational.of(1, 2), TWO));
    RewardPair pair = RewardPair.gaussian(s, genes.positive(), w);
    return Optional.of(
        Instance.atMost(
            describe("P", pair.reference(), "Q", pair.aligned()),
            subgaussian(pair.gain(), s.mul(s)),
            pair.kl()));
  }

  private static Instance gammaCase(Rational k, Rational theta, Rational t) {
    RewardPair pair = RewardPair.gamma(k, theta, t);
    Real v = RewardLaw.gamma(k, theta).tail().orElseThrow().v();
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned()),
        subgamma(pair.gain(), v, Real.of(theta)),
        pair.kl());
  }

  private static Optional<Instance> gammas(Genes genes) {
    return Optional.of(
        gammaCase(genes.positive(), genes.positive(), Rational.ONE.add(genes.positive())));
  }

  private static Optional<Instance> finite(Genes genes) {
    FinitePair pair = FinitePair.read(genes, genes.integer(2, 4));
    Rational half = pair.greatest().sub(pair.least()).div(TWO);
    if (half.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Instance.atMost(
            describe("P", pair.p(), "Q", pair.q(), "r", pair.rewards()),
            subgaussian(Real.of(pair.gain()), half.mul(half)),
            pair.kl()));
  }

  private static Optional<Instance> compounds(Genes genes) {
    return Optional.of(compound(genes.positive(), genes.positive(), genes.unit()));
  }

  /** Gaussian, s = d = 1: 1 > 1/2. */
  private static Instance withoutTwo() {
    RewardPair pair = RewardPair.gaussian(Rational.ONE, Rational.ONE, Rational.ONE);
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned()), pair.gain().square(), pair.kl());
  }

  /** Exp(1) and Exp(2): 1/2 > .3069. */
  private static Instance noLinearTerm() {
    RewardPair pair = RewardPair.exponential(Rational.ONE, TWO);
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned(), "v", 1, "c", 1),
        pair.gain().square().over(Real.of(2)),
        pair.kl());
  }
}
