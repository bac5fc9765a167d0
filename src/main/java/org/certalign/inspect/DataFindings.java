package org.certalign.inspect;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Rational;
import org.certalign.sampling.Rounded;

/**
 * Whether the data are as intervals need them: numbers in every row, within their range, drawn
 * once.
 */
final class DataFindings {
  private final RunData data;
  private final RunSettings settings;
  private final Place place;
  private final List<RunFinding> findings;

  DataFindings(RunData data, RunSettings settings, Place place, List<RunFinding> findings) {
    this.data = data;
    this.settings = settings;
    this.place = place;
    this.findings = findings;
  }

  void examine(List<Account> accounts, List<RatioAccount> ratios) {
    examineCells();
    accounts.forEach(this::examineRange);
    ratios.forEach(this::examineRatios);
    if (data.has(Role.RESPONSE)) {
      examineRepetitions();
    }
  }

  /** Whether every row has its numbers. */
  void examineCells() {
    for (Role role : Role.values()) {
      RunData.Cells cells = data.cells(role);
      if (cells != null && cells.missing() + cells.notFinite() > 0) {
        findings.add(incomplete(role, cells));
      }
    }
  }

  private RunFinding incomplete(Role role, RunData.Cells cells) {
    return new RunFinding(
        "data/" + role.key(),
        "complete-data",
        RunVerdict.UNDECIDED,
        "every row has a number in column '%s'".formatted(data.column(role)),
        "of %d rows, %d have none and %d have NaN or infinity; they are left out of what needs it, which is right only if that has nothing to do with their values"
            .formatted(data.rows(), cells.missing(), cells.notFinite()),
        List.of(),
        data.firstWithout(role));
  }

  private void examineRange(Account account) {
    if (!account.isContradicted()) {
      return;
    }
    Span range = account.assumed().range().orElseThrow();
    findings.add(
        new RunFinding(
            account.name() + "/range",
            "range",
            RunVerdict.ASSUMPTION_VIOLATED,
            "the %s is in %s".formatted(account.name(), range),
            "the values reach from %s to %s"
                .formatted(value(account.least()), value(account.largest())),
            List.of(),
            placeOutside(account.name(), range)));
  }

  private Place placeOutside(String name, Span range) {
    if (settings.map() == ColumnMap.PAIRS) {
      Place chosen = data.firstOutside(Role.CHOSEN, range);
      Place rejected = data.firstOutside(Role.REJECTED, range);
      return chosen.line() > 1 && chosen.line() < Math.max(2, rejected.line()) ? chosen : rejected;
    }
    return switch (name) {
      case "proxy" -> data.firstOutside(Role.PROXY, range);
      case "golden" -> data.firstOutside(Role.GOLDEN, range);
      default -> place;
    };
  }

  private void examineRatios(RatioAccount ratio) {
    Assumed assumed = settings.assumed("log_ratio");
    if (assumed.range().isEmpty() || ratio.isEmpty()) {
      return;
    }
    Span range = assumed.range().get();
    Rounded least = ratio.least();
    Rounded largest = ratio.largest();
    if (Rounded.of(range.a()).isAbove(least) || largest.isAbove(Rounded.of(range.b()))) {
      findings.add(
          new RunFinding(
              ratio.policy().label() + "/log-ratio/range",
              "range",
              RunVerdict.ASSUMPTION_VIOLATED,
              "the log-ratio of %s is in %s".formatted(ratio.policy().label(), range),
              "the values reach from %s to %s".formatted(value(least), value(largest)),
              List.of(),
              assumed.place()));
    }
  }

  private static String value(Rounded x) {
    Rational exact = Rational.parse(Double.toHexString(x.value()));
    return ShortNumbers.below(exact);
  }

  private void examineRepetitions() {
    long repeated = data.repeatedResponses();
    if (repeated > 0) {
      findings.add(
          new RunFinding(
              "data/response",
              "independent-draws",
              RunVerdict.ASSUMPTION_VIOLATED,
              "no response of a policy to a prompt stands in the data twice",
              "%d rows repeat one".formatted(repeated),
              new ArrayList<>(),
              place));
    }
  }
}
