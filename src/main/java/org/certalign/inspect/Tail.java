package org.certalign.inspect;

import org.certalign.policy.Cumulant;
import org.certalign.policy.SubGamma;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A class of tails, on both sides of the mean: psi(l) &lt;= v l^2/(2 (1 - c |l|)) for |l| &lt; 1/c.
 *
 * @param sigma the s of a sub-gaussian variable, for which v = s^2 and c = 0; null for sub-gamma
 * @param v the variance factor
 * @param c the scale, at least 0
 */
public record Tail(Rational sigma, Rational v, Rational c) {
  /**
   * Reads the s of a sub-gaussian variable.
   *
   * @throws InputError unless it is a positive number
   */
  static Tail subGaussian(String name, String text) {
    Rational sigma = Rational.parse(text);
    if (sigma.signum() <= 0) {
      throw InputError.of(name, text, "a number > 0");
    }
    return new Tail(sigma, sigma.mul(sigma), Rational.ZERO);
  }

  /**
   * Reads the {@code v,c} of a sub-gamma variable.
   *
   * @throws InputError unless v is positive and c at least 0
   */
  static Tail subGamma(String name, String text) {
    String[] numbers = text.split(",", -1);
    if (numbers.length != 2) {
      throw InputError.of(name, text, "two numbers v,c: 1,1/3");
    }
    Rational v = Rational.parse(numbers[0]);
    Rational c = Rational.parse(numbers[1]);
    if (v.signum() <= 0 || c.signum() < 0) {
      throw InputError.of(name, text, "v > 0 and c >= 0");
    }
    return new Tail(null, v, c);
  }

  /** For proposals of where to take the cumulant function. */
  SubGamma proposal() {
    return new SubGamma(Real.of(v), c);
  }

  /** The bound on the cumulant function, on both sides. */
  Cumulant cumulant() {
    SubGamma upper = proposal();
    return Cumulant.of(
        l -> upper.finiteAt(l.abs()),
        l -> upper.at(l.abs()),
        l -> {
          throw new UnsupportedOperationException("only the bound itself is needed");
        });
  }

  /** In words. */
  public String words() {
    return sigma != null
        ? "%s-sub-gaussian".formatted(ShortNumbers.exact(sigma))
        : "sub-gamma with v = %s, c = %s".formatted(ShortNumbers.exact(v), ShortNumbers.exact(c));
  }
}
