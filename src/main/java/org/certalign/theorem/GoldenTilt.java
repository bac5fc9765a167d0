package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.ProxyPolicy;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The golden gain of the tilt by the proxy, and the penalty of overestimation. */
final class GoldenTilt {
  private static final Rational ONE = Rational.ONE;
  private static final Rational TWO = Rational.of(2);

  private GoldenTilt() {}

  static List<Theorem> theorems() {
    return List.of(rlhf());
  }

  private static Theorem rlhf() {
    return Theorem.named("golden-rlhf", "Golden gain of the tilt by the proxy")
        .statement(
            "With Q_b the tilt by the proxy r, Q*_b the tilt by the golden r*, and pen = (1/b) log"
                + " E_{Q*_b} exp(b((r − r*) − E_P(r − r*))): E_{Q_b} r* − E_P r* ≤ √(2σ² KL(Q_b‖P))"
                + " − pen, σ of the proxy; exactly, gain_{r*}(Q_b) = gain_r(Q_b) − pen −"
                + " KL(Q_b‖Q*_b)/b")
        .tex(
            "E_{Q_b}r^*-E_Pr^*\\le\\sqrt{2\\sigma^2\\mathrm{KL}(Q_b\\|P)}-\\tfrac1b\\log "
                + "E_{Q_b^*}e^{b((r-r^*)-E_P(r-r^*))}")
        .source(References.PAPER + ", its section on the golden reward")
        .source(References.CSISZAR)
        .assume(Assumption.assumed("b > 0; both partition functions and both means are finite"))
        .assume(
            Assumption.assumed(
                "the upper tail of the proxy r under P is σ-sub-gaussian; the parameter "
                    + "overestimation is pen, which may be negative"))
        .equality("r* = r + constant and r Gaussian")
        .breaks("with the expectation under Q_b in place of Q*_b")
        .parameter(
            Parameter.number(
                "sigma", "sub-gaussian constant of the proxy under P", Domain.NONNEGATIVE))
        .parameter(Parameter.number("kl", "KL(Q_b‖P) in nats", Domain.NONNEGATIVE))
        .parameter(Parameter.number("beta", "the tilt's parameter b", Domain.POSITIVE))
        .parameter(Parameter.number("overestimation", "the value of pen, of any sign", Domain.ANY))
        .bound(Kind.UPPER, GoldenTilt::value, PlainMath.opinion(GoldenTilt::plain))
        .sharp(
            "r* = r Gaussian",
            linear(ONE, ONE, Rational.ZERO, true),
            "sigma",
            "1",
            "kl",
            "1/2",
            "beta",
            "1",
            "overestimation",
            "0")
        .published(
            "overestimation 1/10", "sigma", "1", "kl", "2", "beta", "1", "overestimation", "0.1")
        .published(
            "negative value", "sigma", "1/2", "kl", "0.3", "beta", "2", "overestimation", "1")
        .published(
            "underestimation", "sigma", "1", "kl", "0.3", "beta", "2", "overestimation", "-0.5")
        .family(InstanceFamily.of("finite policies", 12, GoldenTilt::finite))
        .family(
            InstanceFamily.of("the exact identity on finite policies", 12, GoldenTilt::identity))
        .family(
            InstanceFamily.of(
                "r = X, r* = αX − cZ, X and Z standard normal", 3, GoldenTilt::gaussians))
        .family(InstanceFamily.of("pen ≥ E_{Q*_b}(r − r*) − E_P(r − r*)", 12, GoldenTilt::penalty))
        .twin("wrong-tilt", "the same with E_{Q_b} in place of E_{Q*_b} in pen", wrongTilt())
        .sampled(GoldenPlans::rlhf)
        .build();
  }

  private static Real value(Arguments a) {
    Real root = Real.of(TWO.mul(a.number("sigma").pow(2)).mul(a.number("kl"))).sqrt();
    Real exact = root.minus(a.real("overestimation"));
    return Exact.or(
        exact,
        p ->
            org.certalign.bound.Golden.goldenRlhf(
                a.real("sigma").enclose(p),
                a.real("kl").enclose(p),
                a.real("overestimation").enclose(p),
                p));
  }

  private static BigDecimal plain(PlainMath m, Arguments a) {
    BigDecimal root =
        PlainTransport.squareRoot(m, m.of(a.number("sigma").pow(2)), m.of(a.number("kl")));
    return m.minus(root, m.of(a.number("overestimation")));
  }

  /** A finite policy at one b: both tilts and the penalty. */
  private record Case(ProxyPolicy policy, Rational beta, Law tilt, Law goldenTilt) {
    static Case read(Genes genes) {
      Rational beta = genes.between(Rational.of(1, 20), Rational.of(5));
      ProxyPolicy policy = ProxyPolicy.read(genes, genes.integer(2, 3));
      return new Case(
          policy, beta, policy.tilt(policy.proxy(), beta), policy.tilt(policy.golden(), beta));
    }

    Map<String, String> description() {
      return describe("policy", policy, "b", beta);
    }

    /** r - r*. */
    List<Rational> excess() {
      return policy.error().stream().map(Rational::neg).toList();
    }

    Real penalty() {
      Rational mean = FinitePair.mean(policy.masses(), excess());
      List<Real> weights = new ArrayList<>();
      for (Rational x : excess()) {
        weights.add(Real.of(beta.mul(x.sub(mean))).exp());
      }
      return goldenTilt.mean(weights).ln().over(Real.of(beta)).memo();
    }

    Real kl() {
      return Divergence.kl(tilt, policy.reference());
    }
  }

  /** gain* + pen <= sqrt(2 s^2 KL), pen moved to the left. */
  private static Optional<Instance> finite(Genes genes) {
    Case c = Case.read(genes);
    return Optional.of(
        Instance.atMost(
            c.description(),
            c.policy.gain(c.tilt, c.policy.golden()).plus(c.penalty()),
            TransportSubgaussian.squareRootLaw(
                GoldenTransport.hoeffding(c.policy.proxy()), c.kl())));
  }

  private static Optional<Instance> identity(Genes genes) {
    Case c = Case.read(genes);
    Real apart = Divergence.kl(c.tilt, c.goldenTilt).over(Real.of(c.beta));
    return Optional.of(
        Instance.equal(
            c.description(),
            c.policy.gain(c.tilt, c.policy.golden()),
            c.policy.gain(c.tilt, c.policy.proxy()).minus(c.penalty()).minus(apart)));
  }

  private static Optional<Instance> penalty(Genes genes) {
    Case c = Case.read(genes);
    return Optional.of(
        Instance.atMost(c.description(), c.policy.gain(c.goldenTilt, c.excess()), c.penalty()));
  }

  /** Gain* = alpha b, KL(Q_b||P) = b^2/2, pen = b (1 - alpha^2 - c^2)/2. */
  private static Instance linear(Rational b, Rational alpha, Rational c, boolean sharp) {
    Rational pen = b.mul(ONE.sub(alpha.mul(alpha)).sub(c.mul(c))).div(TWO);
    Real right = TransportSubgaussian.squareRootLaw(ONE, Real.of(b.mul(b).div(TWO)));
    var description = describe("r", "X", "r*", "αX − cZ", "α", alpha, "c", c, "b", b);
    Real left = Real.of(alpha.mul(b));
    return sharp
        ? Instance.equal(description, left, right.minus(Real.of(pen)))
        : Instance.atMost(description, left, right.minus(Real.of(pen)));
  }

  private static Optional<Instance> gaussians(Genes genes) {
    return Optional.of(linear(genes.positive(), genes.positive(), genes.positive(), false));
  }

  /** r = X, r* = X - Z, b = 1: E_{Q_b} e^Z = e^(1/2) gives 1 > 1/2. */
  private static Instance wrongTilt() {
    Real root = TransportSubgaussian.squareRootLaw(ONE, Real.of(Rational.of(1, 2)));
    return Instance.atMost(
        describe("r", "X", "r*", "X − Z", "b", 1, "X, Z", "standard normal"),
        Real.of(1),
        root.minus(Real.of(Rational.of(1, 2))));
  }
}
