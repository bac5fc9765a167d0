package org.certalign.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What OpenJML prints with {@code --progress}, read as verdicts: a method is proved only if OpenJML
 * says that its assertions are validated, whatever else it prints of the method.
 */
final class OpenJmlOutput {
  private static final Pattern START = Pattern.compile("Starting proof of (\\S.*) with prover .*");
  private static final Pattern END =
      Pattern.compile("(?:Completed proof|Proof \\w+) of \\S.* with prover \\S+ - (.*)");
  private static final Pattern RESULT = Pattern.compile("(.*?)(?: \\[([0-9.]+) secs\\])?");
  private static final Pattern VALIDATED =
      Pattern.compile("Method assertions are validated(?: \\[([0-9.]+) secs\\])?");
  private static final Pattern FAILED =
      Pattern.compile(".*: verify: The prover cannot establish an assertion \\((\\w+)\\b.*");
  private static final Pattern FEASIBLE = Pattern.compile(".*Feasibility check\\b.* : OK\\b.*");
  private static final Pattern INFEASIBLE =
      Pattern.compile(".*Feasibility check\\b.* : infeasible\\b.*|.*\\binfeasible assumption\\b.*");
  private static final Pattern METHOD = Pattern.compile("(.*?)(\\w+)\\.(\\w+)\\(([^()]*)\\)");

  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<String> infeasible = new ArrayList<>();
  private int feasible;

  private String contract = "";
  private boolean validated;
  private double seconds;
  private final Set<String> failures = new LinkedHashSet<>();

  /** Reads the lines of one run. */
  OpenJmlOutput(Iterable<String> lines) {
    lines.forEach(this::read);
  }

  /** The verdicts in the order of the proofs. */
  List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  /** Takes over what another run proved of the same contracts. */
  void adopt(OpenJmlOutput again) {
    for (Verdict better : again.verdicts) {
      if (better.closed()) {
        verdicts.replaceAll(v -> v.contract().equals(better.contract()) ? better : v);
      }
    }
  }

  /** How many points of the methods were found reachable. */
  int feasible() {
    return feasible;
  }

  /** The methods with a point that no call reaches, as under contradictory premises. */
  List<String> infeasible() {
    return List.copyOf(infeasible);
  }

  private void read(String line) {
    Matcher start = START.matcher(line);
    Matcher end = END.matcher(line);
    Matcher good = VALIDATED.matcher(line);
    Matcher failed = FAILED.matcher(line);
    if (start.matches()) {
      contract = name(start.group(1));
      validated = false;
      seconds = 0;
      failures.clear();
    } else if (good.matches()) {
      validated = true;
      seconds = good.group(1) == null ? 0 : Double.parseDouble(good.group(1));
    } else if (failed.matches()) {
      failures.add(failed.group(1));
    } else if (INFEASIBLE.matcher(line).matches()) {
      infeasible.add(contract + ": " + line.strip());
    } else if (FEASIBLE.matcher(line).matches()) {
      feasible++;
    } else if (end.matches()) {
      end(end.group(1));
    }
  }

  private void end(String text) {
    Matcher result = RESULT.matcher(text);
    if (result.matches() && !validated && result.group(2) != null) {
      seconds = Double.parseDouble(result.group(2));
    }
    StringJoiner note = new StringJoiner(", ");
    if (!validated) {
      note.add(result.matches() ? result.group(1) : text);
      failures.forEach(note::add);
    }
    verdicts.add(new Verdict(contract, validated, Math.round(seconds * 1e3), note.toString()));
  }

  /** The name that the other prover gives to a contract, see {@link KeyProver#name}. */
  private static String name(String method) {
    Matcher parts = METHOD.matcher(method);
    if (!parts.matches()) {
      return method;
    }
    String own = parts.group(2).equals(parts.group(3)) ? KeyProver.CONSTRUCTOR : parts.group(3);
    String parameters = parts.group(4).replaceAll("@[\\w.]+\\s+|\\w+\\.", "");
    return parts.group(1) + parts.group(2) + "." + own + "(" + parameters + ")";
  }
}
