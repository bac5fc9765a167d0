package org.certalign.report.inspection;

import java.util.List;
import org.certalign.inspect.Inspection;
import org.certalign.inspect.RunFinding;
import org.certalign.report.Check;

/** The findings of an inspection in the terms of continuous integration. */
public final class InspectionChecks {
  private InspectionChecks() {}

  /** A check for each finding. */
  public static List<Check> of(Inspection inspection) {
    return inspection.findings().stream().map(InspectionChecks::of).toList();
  }

  private static Check of(RunFinding f) {
    return new Check(
        f.id(),
        f.rule(),
        f.verdict().verdict(),
        "%s: %s: %s".formatted(f.verdict().words(), f.statement(), f.reason()),
        f.place().file(),
        f.place().line());
  }
}
