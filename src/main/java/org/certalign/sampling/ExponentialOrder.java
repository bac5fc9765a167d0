package org.certalign.sampling;

import java.util.Arrays;
import java.util.Comparator;
import org.certalign.real.Rational;

/**
 * All order statistics of n independent standard exponential variables, drawn in two ways: by
 * sorting n variables, and by Renyi's representation, the sums of E_j/(n-j+1) over j up to i. The
 * theorem {@code order-statistics} says that both have one law, jointly. Immutable.
 */
public final class ExponentialOrder {
  private final RewardSampler exponential = RewardSampler.exponential(Rational.ONE);
  private final int n;

  /**
   * The order statistics of n variables.
   *
   * @throws org.certalign.real.InputError if n is below 1
   */
  public ExponentialOrder(int n) {
    DrawCount.check(n);
    this.n = n;
  }

  /** n. */
  public int size() {
    return n;
  }

  /**
   * Draws n variables and sorts them. Of numbers that are off by e at most, the i-th smallest is
   * off by e at most.
   */
  public Rounded[] sorted(RandomStream stream) {
    Rounded[] all = new Rounded[n];
    double error = 0;
    for (int i = 0; i < n; i++) {
      all[i] = exponential.draw(stream);
      error = Math.max(error, all[i].error());
    }
    Arrays.sort(all, Comparator.comparingDouble(Rounded::value));
    for (int i = 0; i < n; i++) {
      all[i] = new Rounded(all[i].value(), error);
    }
    return all;
  }

  /** Draws n variables and adds them up with Renyi's weights. */
  public Rounded[] represented(RandomStream stream) {
    Rounded[] all = new Rounded[n];
    Rounded sum = Rounded.exactly(0);
    for (int i = 0; i < n; i++) {
      sum = sum.plus(exponential.draw(stream).over(Rounded.exactly(n - i)));
      all[i] = sum;
    }
    return all;
  }

  /**
   * The product of the e^(-D_i) over odd i, with D_i = (n-i+1) (E_(i) - E_(i-1)) the normalised
   * spacings: as these are independent and standard exponential, its mean is 2^-k, k the number of
   * odd i. Only the joint law knows that.
   *
   * @return a value in [0, 1]
   */
  public static Rounded oddSpacingsProduct(Rounded[] ascending) {
    int n = ascending.length;
    Rounded sum = ascending[0].times(n);
    for (int i = 2; i < n; i += 2) {
      sum = sum.plus(ascending[i].minus(ascending[i - 1]).times(n - i));
    }
    return sum.negate().exp();
  }
}
