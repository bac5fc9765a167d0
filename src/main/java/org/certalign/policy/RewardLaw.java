package org.certalign.policy;

import java.util.Optional;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A law of the reward under the reference policy, with what the theory needs of it: mean, variance,
 * the bound on its upper tail, its cumulant function psi(l) = ln E e^{l (r - E r)} and with it the
 * exponential tilt, all in closed form. Immutable.
 *
 * <pre>{@code
 * RewardPair pair = RewardLaw.exponential(Rational.ONE).tilt(Rational.of(1, 2)); // Exp(1) and Exp(2)
 * }</pre>
 *
 * <p>Laws and constants: S. Boucheron, G. Lugosi, P. Massart, <i>Concentration Inequalities</i>,
 * Oxford 2013, section 2.4.
 */
public final class RewardLaw {
  private static final Real ONE = Real.of(1);
  private static final Real TWO = Real.of(2);

  private final String name;
  private final Rational mean;
  private final Optional<Rational> variance;
  private final Optional<SubGamma> tail;
  private final Optional<Cumulant> cumulant;

  private RewardLaw(
      String name,
      Rational mean,
      Optional<Rational> variance,
      Optional<SubGamma> tail,
      Optional<Cumulant> cumulant) {
    this.name = name;
    this.mean = mean;
    this.variance = variance;
    this.tail = tail;
    this.cumulant = cumulant;
  }

  private static RewardLaw light(
      String name, Rational mean, Rational variance, SubGamma tail, Cumulant cumulant) {
    return new RewardLaw(
        name, mean, Optional.of(variance), Optional.of(tail), Optional.of(cumulant));
  }

  private static RewardLaw heavy(String name, Rational mean, Optional<Rational> variance) {
    return new RewardLaw(name, mean, variance, Optional.empty(), Optional.empty());
  }

  private static SubGamma tail(Rational v, Rational c) {
    return new SubGamma(Real.of(v), c);
  }

  /** N(m, s^2), sub-gaussian with its variance. */
  public static RewardLaw gaussian(Rational m, Rational s) {
    Rational v = s.mul(s);
    return light(
        "N(%s, (%s)^2)".formatted(m, s),
        m,
        v,
        tail(v, Rational.ZERO),
        Cumulant.of(
            l -> true, l -> Real.of(v.mul(l).mul(l).div(Rational.of(2))), l -> Real.of(v.mul(l))));
  }

  /** The exponential law of mean theta: sub-gamma with v = theta^2, c = theta. */
  public static RewardLaw exponential(Rational theta) {
    return gamma("Exp(%s)".formatted(theta), Rational.ONE, theta);
  }

  /** The gamma law of shape k and scale theta: sub-gamma with v = k theta^2, c = theta. */
  public static RewardLaw gamma(Rational k, Rational theta) {
    return gamma("Gamma(%s, %s)".formatted(k, theta), k, theta);
  }

  /** The chi-squared law of k degrees of freedom: Gamma(k/2, 2), sub-gamma with v = 2k, c = 2. */
  public static RewardLaw chiSquared(Rational k) {
    return gamma("chi^2(%s)".formatted(k), k.div(Rational.of(2)), Rational.of(2));
  }

  private static RewardLaw gamma(String name, Rational k, Rational theta) {
    Rational v = k.mul(theta).mul(theta);
    return light(
        name,
        k.mul(theta),
        v,
        tail(v, theta),
        Cumulant.of(
            l -> l.mul(theta).compareTo(Rational.ONE) < 0,
            l -> {
              Real u = Real.of(l.mul(theta));
              return Real.of(k).times(u.negate().log1p().plus(u)).negate();
            },
            l -> Real.of(v.mul(l).div(Rational.ONE.sub(l.mul(theta))))));
  }

  /**
   * The Laplace law of scale b, mean 0: psi = -ln(1 - b^2 l^2), sub-gamma with v = 2 b^2, c = b.
   */
  public static RewardLaw laplace(Rational b) {
    Rational v = Rational.of(2).mul(b).mul(b);
    return light(
        "Laplace(%s)".formatted(b),
        Rational.ZERO,
        v,
        tail(v, b),
        Cumulant.of(
            l -> l.mul(b).abs().compareTo(Rational.ONE) < 0,
            l -> Real.of(b.mul(l).pow(2).neg()).log1p().negate(),
            l -> Real.of(v.mul(l).div(Rational.ONE.sub(b.mul(l).pow(2))))));
  }

  /** The Poisson law of mean m: psi = m (e^l - 1 - l), sub-gamma with v = m, c = 1/3. */
  public static RewardLaw poisson(Rational m) {
    return light(
        "Poisson(%s)".formatted(m),
        m,
        m,
        tail(m, Rational.of(1, 3)),
        Cumulant.of(
            l -> true,
            l -> Real.of(m).times(Real.of(l).expm1().minus(Real.of(l))),
            l -> Real.of(m).times(Real.of(l).expm1())));
  }

  /**
   * The uniform law on [a, b], a &lt; b: psi = ln(sinh(u)/u) with u = l (b-a)/2, sub-gaussian with
   * its variance.
   */
  public static RewardLaw uniform(Rational a, Rational b) {
    Rational half = b.sub(a).div(Rational.of(2));
    Rational v = half.mul(half).div(Rational.of(3));
    return light(
        "U(%s, %s)".formatted(a, b),
        a.add(half),
        v,
        tail(v, Rational.ZERO),
        Cumulant.of(l -> l.signum() != 0, l -> logSinhc(l.mul(half)), l -> uniformSlope(l, half)));
  }

  /** ln(sinh(u)/u), written with decreasing exponentials: |u| + ln((1 - e^{-2|u|})/(2|u|)). */
  private static Real logSinhc(Rational u) {
    Real twice = Real.of(u.abs().mul(Rational.of(2)));
    return Real.of(u.abs()).plus(twice.negate().expm1().negate().over(twice).ln());
  }

  /** h coth(l h) - 1/l = h (1 + 2/(e^{2 l h} - 1)) - 1/l. */
  private static Real uniformSlope(Rational l, Rational half) {
    Real coth = ONE.plus(TWO.over(Real.of(Rational.of(2).mul(l).mul(half)).expm1()));
    return Real.of(half).times(coth).minus(Real.of(Rational.ONE.div(l)));
  }

  /**
   * Rewards 0 and 1, the latter with probability p: sub-gaussian with the constant of Kearns and
   * Saul.
   */
  public static RewardLaw bernoulli(Rational p) {
    Rational fail = Rational.ONE.sub(p);
    return light(
        "Bernoulli(%s)".formatted(p),
        p,
        p.mul(fail),
        new SubGamma(kearnsSaul(p), Rational.ZERO),
        Cumulant.of(
            l -> true,
            l -> Real.of(p).times(Real.of(l).expm1()).log1p().minus(Real.of(l.mul(p))),
            l -> {
              Real up = Real.of(p).times(Real.of(l).exp());
              return up.over(up.plus(Real.of(fail))).minus(Real.of(p));
            }));
  }

  /**
   * (1-2p)/(2 ln((1-p)/p)), and 1/4 at p = 1/2: the least s^2 for which a Bernoulli(p) reward is
   * sub-gaussian.
   */
  public static Real kearnsSaul(Rational p) {
    Rational fail = Rational.ONE.sub(p);
    Rational skew = fail.sub(p);
    return skew.signum() == 0
        ? Real.of(Rational.of(1, 4))
        : Real.of(skew).over(TWO.times(Real.of(fail.div(p)).ln())).memo();
  }

  /**
   * P(r &gt; x) = x^-a for x &gt; 1, a &gt; 1: psi is infinite for all l &gt; 0; the variance is
   * finite for a &gt; 2.
   */
  public static RewardLaw pareto(Rational a) {
    Rational less = a.sub(Rational.ONE);
    Rational second = a.sub(Rational.of(2));
    Optional<Rational> variance =
        second.signum() > 0 ? Optional.of(a.div(less.mul(less).mul(second))) : Optional.empty();
    return heavy("Pareto(%s)".formatted(a), a.div(less), variance);
  }

  /**
   * Student's law of k &gt; 1 degrees of freedom: psi is infinite for all l; the variance is finite
   * for k &gt; 2.
   */
  public static RewardLaw student(Rational k) {
    Rational second = k.sub(Rational.of(2));
    Optional<Rational> variance =
        second.signum() > 0 ? Optional.of(k.div(second)) : Optional.empty();
    return heavy("Student(%s)".formatted(k), Rational.ZERO, variance);
  }

  /** The law in words, with its parameters. */
  public String name() {
    return name;
  }

  /** The mean. */
  public Rational mean() {
    return mean;
  }

  /** The variance, where it is finite. */
  public Optional<Rational> variance() {
    return variance;
  }

  /** The bound on the upper tail, where there is one. */
  public Optional<SubGamma> tail() {
    return tail;
  }

  /** The cumulant function of the centred reward; none where it is infinite for all l &gt; 0. */
  public Optional<Cumulant> cumulant() {
    return cumulant;
  }

  /**
   * This law and its exponential tilt by l: KL = l psi'(l) - psi(l), gain psi'(l).
   *
   * @throws IllegalArgumentException if psi is not finite at l
   */
  public RewardPair tilt(Rational l) {
    Cumulant psi = cumulant.filter(c -> c.finiteAt(l)).orElseThrow(IllegalArgumentException::new);
    Real gain = psi.slope(l).memo();
    Real kl = Real.of(l).times(gain).minus(psi.at(l)).memo();
    return new RewardPair(name, "its tilt by " + l, kl, gain);
  }

  @Override
  public String toString() {
    return name;
  }
}
