package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.BestOfNGains;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.quadrature.GaussianMaximum;
import org.certalign.quadrature.HarmonicNumber;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Exact gains of best-of-n: Gaussian, exponential and uniform rewards. */
final class ExactGain {
  private static final Rational ONE = Rational.ONE;
  private static final Rational TWO = Rational.of(2);
  private static final Rational HALF = Rational.of(1, 2);

  /** Gains of exponential rewards up to this n are exact rationals. */
  private static final BigInteger RATIONAL = BigInteger.valueOf(1000);

  /** The largest n of a second opinion. */
  private static final Rational OPINION = Rational.of(100_000);

  private ExactGain() {}

  static List<Theorem> theorems() {
    return List.of(gaussian(), exponential(), uniform());
  }

  private static Parameter draws() {
    return Parameter.number("n", "number of draws", Domain.POSITIVE_INTEGER);
  }

  private static Theorem gaussian() {
    return Theorem.named("bon-gain-gaussian", "Exact gain of best-of-n for a Gaussian reward")
        .statement(
            "If r is N(m, σ²) under P, then E_{P_n} r − E_P r = σ ∫_0^∞ (1 − Φ^n − (1−Φ)^n) dx, the"
                + " expected maximum of n standard normals times σ")
        .tex("E_{P_n}r-E_Pr=\\sigma\\int_0^\\infty\\left[1-\\Phi^n-(1-\\Phi)^n\\right]dx")
        .source(
            "H. A. David, H. N. Nagaraja, Order Statistics, Wiley 2003, section 3.2, "
                + "doi:10.1002/0471722162")
        .source(References.PAPER)
        .assume(Assumption.assumed("r is Gaussian of standard deviation σ under P"))
        .assume(Assumption.checked("n is an integer from 1 to 10^100; at most 500 digits"))
        .equality("always; σ/√π at n = 2, 3σ/(2√π) at n = 3")
        .parameter(draws())
        .parameter(
            Parameter.number(
                "sigma", "standard deviation of the reward under P", Domain.NONNEGATIVE))
        .method("quadrature")
        .mostDigits(GaussianMaximum.MOST_DIGITS)
        .bound(Kind.EXACT, ExactGain::gaussianValue, PlainMath.opinion(PlainNormal::gain))
        .sharp("best of 2 is σ/√π", gaussianClosed(2, ONE), "n", "2", "sigma", "1")
        .sharp(
            "best of 3 is 3σ/(2√π)", gaussianClosed(3, Rational.of(3, 2)), "n", "3", "sigma", "1")
        .sharp("best of 5 by symmetry", symmetry(5), "n", "5", "sigma", "1")
        .sharp("best of 9 by symmetry", symmetry(9), "n", "9", "sigma", "1")
        .published("one draw", "n", "1", "sigma", "1")
        .published("best of 4", "n", "4", "sigma", "1")
        .published("best of 16", "n", "16", "sigma", "1")
        .published("best of 64", "n", "64", "sigma", "1")
        .published("best of 1000", "n", "1000", "sigma", "1")
        .published("best of 60000", "n", "60000", "sigma", "1")
        .published("best of 65536", "n", "65536", "sigma", "1")
        .published("best of 10^30", "n", "1e30", "sigma", "1")
        .family(
            InstanceFamily.of("increments fall: E_n + E_(n+2) ≤ 2 E_(n+1)", 1, ExactGain::concave))
        .twin("asymptotic", "E_{P_n} r − E_P r = σ√(2 log n)", asymptotic())
        .sampled(GainPlans::gaussian)
        .build();
  }

  private static Real gaussianValue(Arguments a) {
    Real maximum = GaussianMaximum.of(a.number("n").num());
    if (a.number("n").equals(ONE) || a.number("sigma").signum() == 0) {
      return Real.of(0);
    }
    return p ->
        org.certalign.bound.BestOfNGain.bonGainGaussian(
            maximum.enclose(p), a.real("sigma").enclose(p), p);
  }

  static Real gaussianMaximum(long n) {
    return GaussianMaximum.of(BigInteger.valueOf(n)).memo();
  }

  /** The known multiple of 1/sqrt(pi). */
  private static Instance gaussianClosed(int n, Rational multiple) {
    return Instance.equal(
        describe("r", "N(0, 1)", "n", n),
        gaussianMaximum(n),
        Real.of(multiple).over(Real.pi().sqrt()));
  }

  /**
   * For a symmetric law E min of k = -E_k, so that 2 E_n = sum_{k=2..n-1} (-1)^k C(n,k) E_k for odd
   * n.
   */
  private static Instance symmetry(int n) {
    List<Real> terms = new ArrayList<>();
    BigInteger choose = BigInteger.valueOf(n);
    for (int k = 2; k < n; k++) {
      choose = choose.multiply(BigInteger.valueOf(n - k + 1L)).divide(BigInteger.valueOf(k));
      Rational factor = Rational.of(k % 2 == 0 ? choose : choose.negate());
      terms.add(Real.of(factor).times(gaussianMaximum(k)));
    }
    return Instance.equal(
        describe("r", "N(0, 1)", "n", n), gaussianMaximum(n), Real.sum(terms).over(Real.of(2)));
  }

  private static Optional<Instance> concave(Genes genes) {
    int n = genes.draws(65_536);
    return Optional.of(
        Instance.atMost(
            describe("r", "N(0, 1)", "n", n),
            gaussianMaximum(n).plus(gaussianMaximum(n + 2L)),
            Real.of(2).times(gaussianMaximum(n + 1L))));
  }

  /** n = 1000: 3.2414 against 3.7169. */
  private static Instance asymptotic() {
    return Instance.equal(
        describe("r", "N(0, 1)", "n", 1000),
        gaussianMaximum(1000),
        Real.of(2).times(Real.of(1000).ln()).sqrt());
  }

  private static Theorem exponential() {
    return Theorem.named(
            "bon-gain-exponential", "Exact gain of best-of-n for an exponential reward")
        .statement("If r is exponential of mean θ under P, then E_{P_n} r − E_P r = θ(H_n − 1)")
        .tex("E_{P_n}r-E_Pr=\\theta(H_n-1)")
        .source(
            "A. Rényi, On the theory of order statistics, Acta Math. Acad. Sci. Hungar. 4 "
                + "(1953), doi:10.1007/BF02127580")
        .source(References.PAPER)
        .assume(Assumption.assumed("r is exponential of mean θ under P"))
        .assume(Assumption.checked("n is an integer; at most 10000 digits for n > 2000"))
        .equality("always")
        .parameter(draws())
        .parameter(Parameter.number("theta", "mean of the reward under P", Domain.NONNEGATIVE))
        .method("series")
        .bound(
            Kind.EXACT, ExactGain::exponentialValue, PlainMath.opinion(ExactGain::plainExponential))
        .sharp("best of 2", exponentialByMinima(2, ONE), "n", "2", "theta", "1")
        .sharp("best of 16", exponentialByMinima(16, ONE), "n", "16", "theta", "1")
        .published("one draw", "n", "1", "theta", "1")
        .published("best of 4", "n", "4", "theta", "1")
        .published("best of 64", "n", "64", "theta", "1")
        .published("best of 1000", "n", "1000", "theta", "1")
        .published("best of 60000", "n", "60000", "theta", "1")
        .published("best of 65536", "n", "65536", "theta", "1")
        .published("best of 10^30", "n", "1e30", "theta", "1")
        .family(
            InstanceFamily.of(
                "through expected minima",
                2,
                g -> Optional.of(exponentialByMinima(g.draws(60), g.positive()))))
        .family(
            InstanceFamily.of(
                "between logarithms: log((n+1)/2) ≤ H_n − 1 ≤ log n",
                2,
                ExactGain::betweenLogarithms))
        .twin("logarithm", "E_{P_n} r − E_P r = θ log n", logarithm())
        .sampled(GainPlans::exponential)
        .build();
  }

  private static Real exponentialValue(Arguments a) {
    BigInteger n = a.number("n").num();
    Real harmonic = HarmonicNumber.of(n);
    Rational theta = a.number("theta");
    if (n.compareTo(RATIONAL) <= 0) {
      return Real.of(theta.mul(harmonic.exact().orElseThrow().sub(ONE)));
    }
    if (theta.signum() == 0) {
      return Real.of(0);
    }
    return p ->
        org.certalign.bound.BestOfNGain.bonGainExponential(
            harmonic.enclose(p), a.real("theta").enclose(p), p);
  }

  private static BigDecimal plainExponential(PlainMath m, Arguments a) {
    if (a.number("n").compareTo(OPINION) > 0) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 2; k <= a.integer("n"); k++) {
      sum = m.plus(sum, m.over(BigDecimal.ONE, m.of(k)));
    }
    return m.times(m.of(a.number("theta")), sum);
  }

  /** E min of k exponentials is theta/k. */
  private static Instance exponentialByMinima(int n, Rational theta) {
    Rational maximum = BestOfNGains.byMinima(n, k -> theta.div(Rational.of(k)));
    return Instance.equal(
        describe("r", "Exp(%s)".formatted(theta), "n", n),
        Real.of(maximum.sub(theta)),
        Real.of(theta.mul(BestOfNGains.exponential(n))));
  }

  private static Optional<Instance> betweenLogarithms(Genes genes) {
    int n = genes.draws(1_000_000);
    Real gain = HarmonicNumber.of(BigInteger.valueOf(n)).minus(Real.of(1));
    boolean above = genes.integer(0, 1) == 1;
    Real left = above ? gain : Real.of(Rational.of(n + 1L, 2)).ln();
    return Optional.of(
        Instance.atMost(
            describe("r", "Exp(1)", "n", n, "side", above ? "above" : "below"),
            left,
            above ? Real.of(n).ln() : gain));
  }

  /** n = 2: 1/2 against log 2. */
  private static Instance logarithm() {
    return Instance.equal(
        describe("r", "Exp(1)", "n", 2), Real.of(BestOfNGains.exponential(2)), Real.of(2).ln());
  }

  private static Theorem uniform() {
    return Theorem.named("bon-gain-uniform", "Exact gain of best-of-n for a uniform reward")
        .statement(
            "If r is uniform on [a, b] under P, then E_{P_n} r − E_P r = (b−a)(n/(n+1) − 1/2)")
        .tex("E_{P_n}r-E_Pr=(b-a)\\left(\\tfrac{n}{n+1}-\\tfrac12\\right)")
        .source(
            "H. A. David, H. N. Nagaraja, Order Statistics, Wiley 2003, section 3.1, "
                + "doi:10.1002/0471722162")
        .assume(Assumption.assumed("r is uniform on [a, b] under P"))
        .assume(Assumption.checked("a ≤ b"))
        .equality("always")
        .breaks(
            "for a reward uniform on finitely many values, where it is a lower or an upper "
                + "estimate")
        .parameter(GainByKl.draws())
        .parameter(Parameter.number("a", "least reward", Domain.ANY))
        .parameter(Parameter.number("b", "largest reward", Domain.ANY))
        .bound(
            Kind.EXACT,
            a -> Real.of(TransportSubgaussian.width(a).mul(BestOfNGains.uniform(a.number("n")))),
            PlainMath.opinion(ExactGain::plainUniform))
        .sharp("best of 2", uniformByMinima(2, ONE), "n", "2", "a", "0", "b", "1")
        .sharp("best of 16", uniformByMinima(16, ONE), "n", "16", "a", "0", "b", "1")
        .published("one draw", "n", "1", "a", "0", "b", "1")
        .published("best of 4", "n", "4", "a", "0", "b", "1")
        .published("best of 1000", "n", "1000", "a", "-1", "b", "1")
        .published("best of 65536", "n", "65536", "a", "0", "b", "1")
        .family(
            InstanceFamily.of(
                "through expected minima",
                2,
                g -> Optional.of(uniformByMinima(g.draws(60), g.positive()))))
        .family(
            InstanceFamily.of(
                "midpoints of equal cells: within the cell's width", 2, ExactGain::cells))
        .twin(
            "finitely-many-values",
            "the same for a reward uniform on finitely many values",
            finitelyMany())
        .sampled(GainPlans::uniform)
        .build();
  }

  private static BigDecimal plainUniform(PlainMath m, Arguments a) {
    BigDecimal n = m.of(a.number("n"));
    BigDecimal rank = m.minus(m.over(n, m.plus(n, BigDecimal.ONE)), m.of(HALF));
    return m.times(m.of(a.number("b").sub(a.number("a"))), rank);
  }

  /** E min of k uniforms on (0, h) is h/(k+1). */
  private static Instance uniformByMinima(int n, Rational height) {
    Rational maximum = BestOfNGains.byMinima(n, k -> height.div(Rational.of(k + 1L)));
    return Instance.equal(
        describe("r", "uniform on (0, %s)".formatted(height), "n", n),
        Real.of(maximum.sub(height.mul(HALF))),
        Real.of(height.mul(BestOfNGains.uniform(Rational.of(n)))));
  }

  /**
   * k equal cells, the reward the middle of its cell: it and its maximum move by at most half a
   * cell.
   */
  private static Optional<Instance> cells(Genes genes) {
    int k = genes.integer(2, 12);
    int n = genes.draws(64);
    List<Rational> middles = new ArrayList<>();
    List<Rational> masses = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      middles.add(Rational.of(2L * i + 1, 2L * k));
      masses.add(Rational.of(1, k));
    }
    Rational gain = BestOfNGains.of(FinitePolicy.of(masses, middles), n);
    Rational off = gain.sub(BestOfNGains.uniform(Rational.of(n))).abs();
    return Optional.of(
        Instance.atMost(
            describe("cells", k, "n", n), Real.of(off), Real.of(Rational.of(1, 2L * k))));
  }

  /** The values 0 and 1, n = 2: 1/4 against 1/6. */
  private static Instance finitelyMany() {
    return Instance.equal(
        describe("r", "0 or 1, each 1/2", "n", 2),
        Real.of(BestOfNGains.bernoulli(HALF, 2)),
        Real.of(BestOfNGains.uniform(TWO)));
  }
}
