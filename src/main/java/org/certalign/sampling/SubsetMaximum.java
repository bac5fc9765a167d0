package org.certalign.sampling;

/**
 * The mean, over all subsets of n of m values, of what belongs to the largest value of the subset:
 * an unbiased estimate of what best-of-n gives, for every n up to m from one pool of draws (a
 * U-statistic; W. Hoeffding, DOI 10.1214/aoms/1177730196). The value of rank i is the largest of
 * C(i-1, n-1) of the C(m, n) subsets; tied values share their weights equally, as best-of-n does
 * that breaks ties uniformly.
 *
 * <p>Rounding: the weight n/m of the largest has a relative error of u = 2^-53, and the one below
 * rank i is (i-n)/(i-1) times its own, two roundings each; sharing among ties takes at most m + 1
 * more, and the sum of the products m + 1. As the weights sum to 1, the result is off by at most
 * (4m + 8) 2^-52 times the largest magnitude; weights that underflow add less than m 2^-1000 of it.
 */
public final class SubsetMaximum {
  private static final double UNIT = 0x1p-52;

  private final double[] weights;

  private SubsetMaximum(double[] weights) {
    this.weights = weights;
  }

  /**
   * The weights of best-of-n from m draws.
   *
   * @throws IllegalArgumentException unless 1 &lt;= n &lt;= m &lt;= 2^24
   */
  public static SubsetMaximum of(int n, int m) {
    if (n < 1 || n > m || m > 1 << 24) {
      throw new IllegalArgumentException(n + " of " + m);
    }
    double[] weights = new double[m];
    weights[m - 1] = (double) n / m;
    for (int i = m; i > n; i--) {
      weights[i - 2] = weights[i - 1] * (i - n) / (i - 1);
    }
    return new SubsetMaximum(weights);
  }

  /**
   * The mean.
   *
   * @param ranked the values that are compared, ascending
   * @param payload what belongs to each of them
   * @param error at least the error of each payload
   */
  public Rounded mean(double[] ranked, double[] payload, double error) {
    double sum = 0;
    double largest = 0;
    int m = weights.length;
    for (int from = 0; from < m; ) {
      int to = from + 1;
      double weight = weights[from];
      double shared = payload[from];
      while (to < m && ranked[to] == ranked[from]) {
        weight += weights[to];
        shared += payload[to];
        to++;
      }
      for (int i = from; i < to; i++) {
        largest = Math.max(largest, Math.abs(payload[i]));
      }
      sum += weight * (shared / (to - from));
      from = to;
    }
    return new Rounded(sum, (4.0 * m + 8) * UNIT * largest + error * (1 + UNIT) + 0x1p-900);
  }
}
