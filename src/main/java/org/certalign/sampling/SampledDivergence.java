package org.certalign.sampling;

import java.util.List;
import java.util.function.UnaryOperator;
import org.certalign.quadrature.DivergenceFunction;
import org.certalign.quadrature.DivergenceFunctions;
import org.certalign.real.Rational;

/**
 * A smooth f-divergence as a function of l = ln t that is rigorous on Taylor series, and the same
 * once more in floating point. Immutable.
 *
 * @param name for people
 * @param rigorous f(e^l) on Taylor series
 * @param rounded f(e^l) with a bound on the error
 */
public record SampledDivergence(
    String name, DivergenceFunction rigorous, UnaryOperator<Rounded> rounded) {
  /** f = t ln t. */
  public static final SampledDivergence KL =
      new SampledDivergence("KL", DivergenceFunctions.KL, l -> l.times(l.exp()));

  /** f = -ln t. */
  public static final SampledDivergence FORWARD_KL =
      new SampledDivergence("forward KL", DivergenceFunctions.FORWARD_KL, Rounded::negate);

  /** f = (t-1)^2. */
  public static final SampledDivergence CHI2 =
      new SampledDivergence("chi2", DivergenceFunctions.CHI2, l -> square(l.exp().plus(-1)));

  /** f = (1 - sqrt t)^2, unhalved. */
  public static final SampledDivergence HELLINGER2 =
      new SampledDivergence(
          "Hellinger2", DivergenceFunctions.HELLINGER2, l -> square(l.times(0.5).exp().plus(-1)));

  /** f = (t ln t - (t+1) ln((t+1)/2))/2. */
  public static final SampledDivergence JS =
      new SampledDivergence(
          "Jensen-Shannon", DivergenceFunctions.JS, SampledDivergence::jensenShannon);

  /** f = (t-1)^2/(t+1). */
  public static final SampledDivergence LE_CAM =
      new SampledDivergence("Le Cam", DivergenceFunctions.LE_CAM, SampledDivergence::leCam);

  /** All of these. */
  public static final List<SampledDivergence> ALL =
      List.of(KL, FORWARD_KL, CHI2, HELLINGER2, JS, LE_CAM);

  /**
   * f = (t^a - 1 - a(t-1))/(a(a-1)), of Cressie and Read.
   *
   * @param a not 0 or 1
   */
  public static SampledDivergence power(Rational a) {
    Rounded order = Rounded.of(a);
    Rounded scale = Rounded.of(Rational.ONE.div(a.mul(a.sub(Rational.ONE))));
    return new SampledDivergence(
        "power divergence of order " + a,
        DivergenceFunctions.power(a),
        l -> {
          Rounded linear = l.exp().plus(-1).times(order).plus(1);
          return l.times(order).exp().minus(linear).times(scale);
        });
  }

  /** f(e^l) with a bound on the error. */
  public Rounded at(Rounded l) {
    return rounded.apply(l);
  }

  private static Rounded square(Rounded x) {
    return x.times(x);
  }

  private static Rounded jensenShannon(Rounded l) {
    Rounded t = l.exp();
    Rounded next = t.plus(1);
    return t.times(l).minus(next.times(next.times(0.5).ln())).times(0.5);
  }

  private static Rounded leCam(Rounded l) {
    Rounded t = l.exp();
    return square(t.plus(-1)).over(t.plus(1));
  }

  @Override
  public String toString() {
    return name;
  }
}
