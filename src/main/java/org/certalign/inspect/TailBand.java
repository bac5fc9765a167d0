package org.certalign.inspect;

import java.util.List;
import org.certalign.real.Rational;

/**
 * What the draws of the reference policy say of the tails of a reward, by chi(l) = ln E e^{l (R -
 * R')} of two independent draws, which is psi(l) + psi(-l) for the cumulant function psi: at most
 * s^2 l^2 where the reward is s-sub-gaussian, and v l^2/(1 - c l) where it is sub-gamma. Nothing is
 * assumed.
 *
 * @param reward its name
 * @param least at least the least value that was seen
 * @param largest at most the largest
 * @param pairs how many pairs of independent draws
 * @param points lower bounds on chi, all of which hold together
 * @param sigma the s below which the data contradict an s-sub-gaussian reward
 * @param subGammas for some c, the v below which they contradict a sub-gamma one
 * @param survival for the figure: which share of the first draws is at least a value
 */
public record TailBand(
    String reward,
    Rational least,
    Rational largest,
    long pairs,
    List<Point> points,
    Rational sigma,
    List<VarianceFactor> subGammas,
    List<Survival> survival) {
  /**
   * A lower bound on chi.
   *
   * @param l where
   * @param chi at most chi(l), save for the error
   */
  public record Point(Rational l, Rational chi) {}

  /** The v below which a sub-gamma reward with this c is contradicted. */
  public record VarianceFactor(Rational c, Rational v) {}

  /** The share of the draws that are at least a value. */
  public record Survival(Rational value, Rational share) {}

  /** Keeps copies. */
  public TailBand {
    points = List.copyOf(points);
    subGammas = List.copyOf(subGammas);
    survival = List.copyOf(survival);
  }
}
