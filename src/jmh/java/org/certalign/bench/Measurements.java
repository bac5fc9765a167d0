package org.certalign.bench;

import java.util.List;
import org.certalign.experiment.Chart;

/**
 * What a report is made of.
 *
 * @param cells of the table of the peers
 * @param absent peers that are not installed
 * @param charts of scaling
 * @param starts of the command line
 * @param batch that the command line answered
 * @param functions of the kernel and of big-math
 * @param theorems and sampling lanes
 */
record Measurements(
    List<Cell> cells,
    List<String> absent,
    List<Chart> charts,
    StartUp.Starts starts,
    StartUp.BatchCost batch,
    JmhResults functions,
    JmhResults theorems) {
  /** Keeps copies. */
  Measurements {
    cells = List.copyOf(cells);
    absent = List.copyOf(absent);
    charts = List.copyOf(charts);
  }
}
