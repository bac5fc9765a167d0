package org.certalign.sampling;

import org.certalign.real.Rational;

/**
 * The probability of an event, by the interval of Clopper and Pearson.
 *
 * @param event draws 1 where the event happens, 0 where it does not, and 0 with an error of 1 where
 *     rounding leaves it open: see {@link #indicator} and {@link #above}
 */
public record Frequency(RewardSampler event) implements Estimator {
  private static final Rounded HAPPENS = Rounded.exactly(1);
  private static final Rounded FAILS = Rounded.exactly(0);
  private static final Rounded OPEN = new Rounded(0, 1);

  /** Of an event that is always decided. */
  public static Rounded indicator(boolean happens) {
    return happens ? HAPPENS : FAILS;
  }

  /** Of x &gt; y for numbers that surely lie within their errors. */
  public static Rounded above(Rounded x, Rounded y) {
    if (x.isAbove(y)) {
      return HAPPENS;
    }
    return y.isAbove(x) ? FAILS : OPEN;
  }

  /** Of two events that both happen. */
  public static Rounded both(Rounded a, Rounded b) {
    if (a.equals(FAILS) || b.equals(FAILS)) {
      return FAILS;
    }
    return a.equals(HAPPENS) ? b : OPEN;
  }

  @Override
  public SampleMoments draw(Portion portion) {
    return Estimator.sample(event, portion);
  }

  /** {@inheritDoc} Both ends grow with the number of successes: what is open counts for neither. */
  @Override
  public ConfidenceInterval interval(SampleMoments all, long draws, Rational error) {
    Estimator.checkCount(all, draws);
    long successes = whole(all.sum());
    long open = whole(all.sumOfErrors());
    ConfidenceInterval least = ClopperPearson.interval(successes, all.count(), error);
    if (open == 0) {
      return least;
    }
    ConfidenceInterval most = ClopperPearson.interval(successes + open, all.count(), error);
    return new ConfidenceInterval(least.lo(), most.hi(), error, least.method());
  }

  private static long whole(Rational count) {
    if (!count.isInteger()) {
      throw new IllegalArgumentException("values other than of an event: " + count);
    }
    return count.num().longValueExact();
  }
}
