package org.certalign.sampling;

/**
 * The bets of Waudby-Smith and Ramdas: before value i, sqrt(2 ln(1/a)/(v_(i-1) t)) with a plug-in
 * estimate v of the variance from the values before, and t the number of values, where that is
 * fixed, or i ln(1 + i), for bets that know nothing of the end. Any bet that does not know the
 * value it is laid on is right; these are good, and rounding does not matter to them.
 */
final class Bets {
  private static final double VARIANCE_BEFORE_ANY = 0.25;
  private static final double MEAN_BEFORE_ANY = 0.5;

  private Bets() {}

  /** The bets for as many values as there are, a number fixed beforehand. */
  static double[] fixed(double[] values, double logGoal) {
    double[] bets = new double[values.length];
    Running running = new Running();
    for (int i = 0; i < values.length; i++) {
      bets[i] = Math.sqrt(2 * logGoal / (running.variance() * values.length));
      running.add(values[i]);
    }
    return bets;
  }

  /** The bets for values of which there may come more: none depends on how many. */
  static double[] anytime(double[] values, double logGoal) {
    double[] bets = new double[values.length];
    Running running = new Running();
    for (int i = 0; i < values.length; i++) {
      double time = (i + 1) * StrictMath.log(i + 2);
      bets[i] = Math.sqrt(2 * logGoal / (running.variance() * time));
      running.add(values[i]);
    }
    return bets;
  }

  /** Estimates of mean and variance, as if there had been one value of 1/2 +- 1/2 before. */
  private static final class Running {
    private double sum = MEAN_BEFORE_ANY;
    private double squares = VARIANCE_BEFORE_ANY;
    private int count = 1;

    double variance() {
      return squares / count;
    }

    void add(double y) {
      count++;
      sum += y;
      double deviation = y - sum / count;
      squares += deviation * deviation;
    }
  }
}
