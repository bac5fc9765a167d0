package org.certalign.experiment;

import java.util.List;

/**
 * What came out of an experiment.
 *
 * @param name the name of the experiment
 * @param tables its data
 * @param charts its figures
 * @param findings one paragraph, every number in it certified
 */
public record ExperimentReport(
    String name, List<DataTable> tables, List<Chart> charts, String findings) {
  /** Keeps copies. */
  public ExperimentReport {
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
  }
}
