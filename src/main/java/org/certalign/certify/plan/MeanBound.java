package org.certalign.certify.plan;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.theorem.Nearest;

/**
 * How far the mean of m independent values in [a, b] may be from its expectation, on either side,
 * save for a probability d.
 *
 * <p>W. Hoeffding, DOI 10.1080/01621459.1963.10500830: the probability of t or more is at most 2
 * exp(-2 m t^2/(b-a)^2), which is d at t = (b-a) sqrt(L/(2m)), L = ln(2/d).
 *
 * <p>Bernstein, with a variance of at most V and values that are never farther than M = b - a from
 * their mean (S. Boucheron, G. Lugosi, P. Massart, Concentration Inequalities, corollary 2.11): at
 * most 2 exp(-m t^2/(2 (V + M t/3))), which is d where m t^2 - 2 L M t/3 - 2 L V = 0, that is at t
 * = (L M/3 + sqrt((L M/3)^2 + 2 m L V))/m.
 */
final class MeanBound {
  private static final Set<String> NAMES = Set.of("a", "b", "variance");

  private final Real range;
  private final Optional<Real> variance;
  private final Real log;

  private MeanBound(Real range, Optional<Real> variance, Real log) {
    this.range = range;
    this.variance = variance;
    this.log = log;
  }

  /**
   * The bound.
   *
   * @throws InputError for a bad, unknown or missing number
   */
  static MeanBound of(String confidence, Map<String, String> given) {
    for (String name : given.keySet()) {
      if (!NAMES.contains(name)) {
        String near =
            Nearest.to(name, NAMES).map(n -> " (did you mean '%s'?)".formatted(n)).orElse("");
        throw new InputError(
            "unknown parameter '%s'%s; allowed: a, b, variance".formatted(name, near));
      }
    }
    Rational level = number("confidence", confidence);
    if (level.signum() <= 0 || level.compareTo(Rational.ONE) >= 0) {
      throw InputError.of("confidence", confidence, "a number strictly between 0 and 1");
    }
    Rational a = number("a", given.getOrDefault("a", "0"));
    Rational b = number("b", given.getOrDefault("b", "1"));
    if (a.compareTo(b) >= 0) {
      throw InputError.of("b", given.getOrDefault("b", "1"), "a number above a = " + a);
    }
    Optional<Rational> v =
        Optional.ofNullable(given.get("variance")).map(text -> number("variance", text));
    Rational most = b.sub(a).mul(b.sub(a)).div(Rational.of(4));
    if (v.isPresent() && (v.get().signum() < 0 || v.get().compareTo(most) > 0)) {
      throw InputError.of(
          "variance", given.get("variance"), "a number from 0 to (b-a)^2/4 = " + most);
    }
    Real log = Real.of(Rational.of(2).div(Rational.ONE.sub(level))).ln().memo();
    return new MeanBound(Real.of(b.sub(a)), v.map(Real::of), log);
  }

  private static Rational number(String name, String text) {
    try {
      return Rational.parse(text);
    } catch (InputError e) {
      throw new InputError("%s: %s".formatted(name, e.getMessage()));
    }
  }

  String name() {
    return variance.isPresent() ? "Bernstein" : "Hoeffding";
  }

  /** The half-width after m values; falls as m grows. */
  Real halfWidth(BigInteger m) {
    Real count = Real.of(Rational.of(m));
    if (variance.isEmpty()) {
      return range.times(log.over(count.times(Real.of(2))).sqrt());
    }
    Real third = log.times(range).over(Real.of(3)).memo();
    Real spread = count.times(Real.of(2)).times(log).times(variance.get());
    return third.plus(third.square().plus(spread).sqrt()).over(count);
  }
}
