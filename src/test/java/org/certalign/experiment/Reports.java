package org.certalign.experiment;

import java.util.EnumMap;
import java.util.Map;

/** Each experiment, run once for all tests. */
final class Reports {
  private static final Map<Experiment, ExperimentReport> RUN = new EnumMap<>(Experiment.class);

  private Reports() {}

  static synchronized ExperimentReport of(Experiment experiment) {
    return RUN.computeIfAbsent(experiment, Experiment::report);
  }

  static Csv csv(Experiment experiment, String file) {
    return of(experiment).tables().stream()
        .filter(t -> t.file().equals(file))
        .map(Csv::read)
        .findFirst()
        .orElseThrow();
  }
}
