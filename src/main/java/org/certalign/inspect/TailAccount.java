package org.certalign.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.certalign.real.Digits;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.NonnegativeMean;
import org.certalign.sampling.Rounded;

/**
 * Which classes of tails the draws of the reference policy contradict. The units are paired; a
 * first few only set the scale of l, so that it does not depend on those that are then looked at.
 */
final class TailAccount {
  private static final int PILOT = 64;
  private static final int LEAST_PAIRS = 16;
  private static final int MOST_PAIRS = 1 << 17;
  private static final int SHOWN_VALUES = 20_000;
  private static final double[] MULTIPLES = {0.25, 0.375, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6};

  /** e^300 is above it: what is cut off there is still a lower bound. */
  private static final double LARGEST = 0x1p400;

  private static final double MOST_EXPONENT = 300;

  /** Makes up for the roundings of a mean and a product. */
  private static final double DOWNWARD = 1 - 0x1p-30;

  private static final int DIGITS = 12;

  private final String reward;
  private final List<Responses.Numbers> pilot = new ArrayList<>();
  private final double[] shown = new double[SHOWN_VALUES];
  private int shownCount;
  private double unit;
  private double centre;
  private double[][] values;
  private int pairs;
  private double[][] waiting;
  private double least = Double.POSITIVE_INFINITY;
  private double largest = Double.NEGATIVE_INFINITY;

  TailAccount(String reward) {
    this.reward = reward;
  }

  String reward() {
    return reward;
  }

  /** Adds the responses to a prompt, or a row. */
  void add(Responses.Numbers drawn) {
    least = Math.min(least, drawn.least());
    largest = Math.max(largest, drawn.most());
    show(drawn);
    if (values == null) {
      pilot.add(drawn);
      if (pilot.size() == PILOT) {
        setScale();
      }
      return;
    }
    if (pairs == MOST_PAIRS) {
      return;
    }
    double[][] moments = moments(drawn);
    if (waiting == null) {
      waiting = moments;
      return;
    }
    if (pairs == values[0].length) {
      for (int j = 0; j < values.length; j++) {
        values[j] = Arrays.copyOf(values[j], 2 * pairs);
      }
    }
    for (int j = 0; j < MULTIPLES.length; j++) {
      double both = waiting[0][j] * moments[1][j] + waiting[1][j] * moments[0][j];
      values[j][pairs] = Math.min(both / 2 * DOWNWARD, LARGEST);
    }
    pairs++;
    waiting = null;
  }

  private void show(Responses.Numbers drawn) {
    for (double x : drawn.values()) {
      if (shownCount < SHOWN_VALUES) {
        shown[shownCount++] = x;
      }
    }
  }

  /** A power of two near 1/(standard deviation); any is right. */
  private void setScale() {
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (Responses.Numbers drawn : pilot) {
      for (double x : drawn.values()) {
        sum += x;
        count++;
      }
    }
    centre = sum / count;
    for (Responses.Numbers drawn : pilot) {
      for (double x : drawn.values()) {
        squares += (x - centre) * (x - centre);
      }
    }
    double deviation = Math.sqrt(squares / count);
    boolean usable = deviation > 0x1p-200 && deviation < 0x1p200;
    unit = usable ? Math.scalb(1.0, -Math.getExponent(deviation)) : 1;
    values = new double[MULTIPLES.length][64];
    pilot.clear();
  }

  /** Lower bounds on the means of e^{l (x - centre)} and e^{-l (x - centre)}. */
  private double[][] moments(Responses.Numbers drawn) {
    double[][] out = new double[2][MULTIPLES.length];
    double[] numbers = drawn.values();
    for (double number : numbers) {
      Rounded x = new Rounded(number, drawn.error()).plus(-centre);
      for (int j = 0; j < MULTIPLES.length; j++) {
        Rounded exponent = x.times(unit * MULTIPLES[j]);
        out[0][j] += below(exponent);
        out[1][j] += below(exponent.negate());
      }
    }
    for (double[] sums : out) {
      for (int j = 0; j < MULTIPLES.length; j++) {
        sums[j] = sums[j] / numbers.length * DOWNWARD;
      }
    }
    return out;
  }

  /** At most e^x. */
  private static double below(Rounded x) {
    if (!(x.error() <= 1) || x.value() < -MOST_EXPONENT) {
      return 0;
    }
    if (x.value() - x.error() > MOST_EXPONENT) {
      return LARGEST / 2;
    }
    Rounded power = x.exp();
    return Math.max(0, Math.nextDown(power.value() - power.error()));
  }

  /** What the draws say; nothing where they are too few. */
  Optional<TailBand> band(Rational error) {
    if (pairs < LEAST_PAIRS) {
      return Optional.empty();
    }
    Rational share = error.div(Rational.of(MULTIPLES.length));
    List<TailBand.Point> points = new ArrayList<>();
    for (int j = 0; j < MULTIPLES.length; j++) {
      Rational mean = NonnegativeMean.lowerEnd(Arrays.copyOf(values[j], pairs), share);
      // E e^{l (R - R')} is at least 1, by Jensen's inequality.
      Rational chi =
          mean.compareTo(Rational.ONE) <= 0
              ? Rational.ZERO
              : Digits.certify(Real.of(mean).ln(), DIGITS).lower();
      points.add(new TailBand.Point(exact(unit * MULTIPLES[j]), chi));
    }
    List<TailBand.VarianceFactor> factors = new ArrayList<>();
    for (String multiple : List.of("1/4", "1/2", "1")) {
      Rational c = Rational.parse(multiple).div(exact(unit));
      factors.add(new TailBand.VarianceFactor(c, leastVariance(points, c)));
    }
    Rational sigma =
        Digits.certify(Real.of(leastVariance(points, Rational.ZERO)).sqrt(), DIGITS).lower();
    return Optional.of(
        new TailBand(
            reward, exact(least), exact(largest), pairs, points, sigma, factors, survival()));
  }

  /** The largest chi(l) (1 - c l)/l^2. */
  static Rational leastVariance(List<TailBand.Point> points, Rational c) {
    return points.stream()
        .map(
            p ->
                p.chi()
                    .mul(Rational.ONE.sub(c.mul(p.l())).max(Rational.ZERO))
                    .div(p.l().mul(p.l())))
        .reduce(Rational.ZERO, Rational::max);
  }

  /** A few hundred points, the largest values among them. */
  private List<TailBand.Survival> survival() {
    double[] sorted = Arrays.copyOf(shown, shownCount);
    Arrays.sort(sorted);
    List<TailBand.Survival> out = new ArrayList<>();
    int step = Math.max(1, sorted.length / 200);
    for (int i = 0; i < sorted.length; i += i < sorted.length - 40 - step ? step : 1) {
      if (i == 0 || sorted[i] > sorted[i - 1]) {
        out.add(
            new TailBand.Survival(exact(sorted[i]), Rational.of(sorted.length - i, sorted.length)));
      }
    }
    return out;
  }

  private static Rational exact(double x) {
    return Rational.parse(Double.toHexString(x));
  }
}
