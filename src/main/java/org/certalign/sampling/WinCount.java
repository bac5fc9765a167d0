package org.certalign.sampling;

import org.certalign.real.Rational;

/**
 * Counts wins in independent comparisons, of which some may be undecided because the rewards are
 * only known up to their rounding errors. Counts are added in any order. Not safe for more than one
 * thread.
 *
 * <pre>{@code
 * WinCount wins = new WinCount();
 * wins.add(best.draw(stream), fresh.draw(stream));
 * wins.interval(Rational.parse("1e-9"));
 * }</pre>
 */
public final class WinCount {
  private long trials;
  private long wins;
  private long undecided;

  /** No comparison. */
  public WinCount() {}

  /** Counts a comparison that is decided. */
  public void add(boolean win) {
    trials++;
    wins += win ? 1 : 0;
  }

  /** Counts a comparison of two rewards that are surely within their errors. */
  public void add(Rounded reward, Rounded other) {
    Rounded difference = reward.minus(other);
    if (Math.abs(difference.value()) > difference.error()) {
      add(difference.value() > 0);
    } else {
      trials++;
      undecided++;
    }
  }

  /** Adds the counts of another. */
  public void add(WinCount that) {
    trials = Math.addExact(trials, that.trials);
    wins = Math.addExact(wins, that.wins);
    undecided = Math.addExact(undecided, that.undecided);
  }

  /** The number of comparisons. */
  public long trials() {
    return trials;
  }

  /** The number of wins that are sure. */
  public long wins() {
    return wins;
  }

  /** The number of comparisons that are undecided. */
  public long undecided() {
    return undecided;
  }

  /**
   * The interval of Clopper and Pearson for the probability of a win, whatever the undecided
   * comparisons are: both ends grow with the number of wins.
   *
   * @param error the probability that the interval misses, between 0 and 1
   */
  public ConfidenceInterval interval(Rational error) {
    ConfidenceInterval least = ClopperPearson.interval(wins, trials, error);
    if (undecided == 0) {
      return least;
    }
    ConfidenceInterval most = ClopperPearson.interval(wins + undecided, trials, error);
    return new ConfidenceInterval(least.lo(), most.hi(), error, least.method());
  }
}
