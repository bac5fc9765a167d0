package org.certalign.inspect;

import java.util.ArrayList;
import java.util.List;
import org.certalign.inspect.GainBounds.GainBound;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;

/**
 * A bound on the gain of the proxy reward, along the divergence.
 *
 * @param theorem its id
 * @param points from 0 on
 */
public record BoundCurve(String theorem, List<Point> points) {
  private static final int POINTS = 40;

  /** A value of the bound. */
  public record Point(Rational kl, Enclosure value) {}

  /** Keeps a copy. */
  public BoundCurve {
    points = List.copyOf(points);
  }

  /** The bounds under what is stated of a reward, up to a divergence. */
  static List<BoundCurve> of(Assumed assumed, Rational most) {
    List<BoundCurve> out = new ArrayList<>();
    for (GainBound bound : GainBounds.transport(assumed, "transport-subgaussian", "sigma")) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i <= POINTS; i++) {
        // Equal steps of the square root.
        Rational kl = most.mul(Rational.of((long) i * i, (long) POINTS * POINTS));
        points.add(new Point(kl, bound.value(kl)));
      }
      out.add(new BoundCurve(bound.theorem(), points));
    }
    return out;
  }
}
