package org.certalign.theorem;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.AliasTable;
import org.certalign.sampling.BoundedMean;
import org.certalign.sampling.Deferred;
import org.certalign.sampling.Estimator;
import org.certalign.sampling.RewardSampler;
import org.certalign.sampling.Rounded;
import org.certalign.sampling.Transformed;

/**
 * Gains for a Pareto reward, P(r &gt; x) = x^-a for x &gt; 1: neither bounded nor with a cumulant
 * function. So E min(r, M) is sampled, which is the mean of a variable in [1, M], and E max(r - M,
 * 0) is added in closed form, the integral of P(r &gt; x) from M on.
 */
final class ParetoSample {
  private static final Rational ONE = Rational.ONE;

  private ParetoSample() {}

  /**
   * Q = (1-e) P + e P(.|r &gt; t); a reward above t is t times another of the same law.
   *
   * @param a the index, an integer above 1
   * @param e the weight of the tail, between 0 and 1
   * @param t above 1
   * @param cap M, at least t
   */
  static SampledQuantity tailMixture(int a, Rational e, Rational t, Rational cap) {
    Rational above = e.mul(t.pow(a)).add(ONE.sub(e)).mul(tail(a, cap));
    return gain(
        "Pareto tail",
        Instance.describe(
            "P", "Pareto of index " + a, "Q", "(1-e) P + e P(.|r > t)", "e", e, "t", t),
        () -> mixture(a, e, t),
        cap,
        above.sub(mean(a)));
  }

  private static RewardSampler mixture(int a, Rational e, Rational t) {
    RewardSampler pareto = RewardSampler.pareto(Rational.of(a));
    AliasTable inTail = AliasTable.of(List.of(ONE.sub(e), e));
    Rounded factor = Rounded.of(t);
    return stream -> {
      Rounded reward = pareto.draw(stream);
      return inTail.draw(stream) == 1 ? reward.times(factor) : reward;
    };
  }

  /**
   * Best of n by n draws: P(max &gt; x) = sum over k &gt;= 1 of C(n,k) (-1)^(k+1) x^(-ak).
   *
   * @param a the index, an integer above 1
   * @param n at least 1
   * @param cap M, above 1
   */
  static SampledQuantity bestOf(int a, int n, Rational cap) {
    Rational above = Rational.ZERO;
    Rational binomial = ONE;
    for (int k = 1; k <= n; k++) {
      binomial = binomial.mul(Rational.of(k - 1L - n, k));
      above = above.sub(binomial.mul(tail(a * k, cap)));
    }
    return gain(
        "Pareto, n = " + n,
        Instance.describe("P", "Pareto of index " + a, "Q", "best of n", "n", n),
        () -> RewardSampler.pareto(Rational.of(a)).bestOf(n),
        cap,
        above.sub(mean(a)));
  }

  private static Rational mean(int a) {
    return Rational.of(a, a - 1L);
  }

  /** The integral of x^-a from M on. */
  private static Rational tail(int a, Rational cap) {
    return cap.pow(1 - a).div(Rational.of(a - 1L));
  }

  private static SampledQuantity gain(
      String name,
      Map<String, String> instance,
      Supplier<RewardSampler> reward,
      Rational cap,
      Rational rest) {
    Estimator below = Deferred.of(() -> new BoundedMean(capped(reward.get(), cap), ONE, cap));
    return new SampledQuantity(
        Lane.POLICY,
        name,
        instance,
        "E_Q r − E_P r, from E_Q min(r, %s)".formatted(cap),
        new Transformed(below, x -> x.plus(Real.of(rest)), true));
  }

  private static RewardSampler capped(RewardSampler reward, Rational cap) {
    Rounded least = Rounded.of(cap.neg());
    return stream -> reward.draw(stream).negate().max(least).negate();
  }
}
