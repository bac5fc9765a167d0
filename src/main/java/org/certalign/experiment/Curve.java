package org.certalign.experiment;

import java.util.List;
import org.certalign.real.Enclosure;

/**
 * A curve of a chart.
 *
 * @param name what the legend says
 * @param style how it is drawn
 * @param colour a number from 0, or {@link #BOUND}; curves of one colour belong together
 * @param points in the order in which they are joined
 */
public record Curve(String name, Style style, int colour, List<Point> points) {
  /** The colour of bounds. */
  public static final int BOUND = -1;

  /** How a curve is drawn. */
  public enum Style {
    /** A line through the points. */
    LINE,
    /** A dashed line, for bounds. */
    DASHED,
    /** A mark at each point, joined by a thin line. */
    MARKS,
    /** The area between the lower and the upper ends. */
    BAND
  }

  /** A point of a curve: where a certified number lies. */
  public record Point(Enclosure x, Enclosure y) {}

  /** Keeps a copy. */
  public Curve {
    points = List.copyOf(points);
  }
}
