package org.certalign.experiment;

import java.util.List;

/**
 * What a figure shows, as certified numbers: who draws it is another matter.
 *
 * @param file the name of the figure's file
 * @param title what is seen
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param curves from back to front
 */
public record Chart(String file, String title, Axis x, Axis y, List<Curve> curves) {
  /** Keeps a copy. */
  public Chart {
    curves = List.copyOf(curves);
  }
}
