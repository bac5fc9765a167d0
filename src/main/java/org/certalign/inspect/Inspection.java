package org.certalign.inspect;

import java.util.List;
import java.util.Optional;
import org.certalign.real.Rational;

/**
 * What an inspection of run data came to.
 *
 * @param files as the user named them
 * @param rows how many were read
 * @param units how many independent draws: prompts, or rows, or steps
 * @param draws what they are, in words
 * @param error the probability, at most, that any interval misses
 * @param estimates of expectations
 * @param tails of the rewards under the reference policy
 * @param curve best-of-n from the pool of the reference policy, by n
 * @param policies where they lie
 * @param bounds on the gain of the proxy reward
 * @param findings the statements and their verdicts
 */
public record Inspection(
    List<String> files,
    long rows,
    long units,
    String draws,
    Rational error,
    List<Estimate> estimates,
    List<TailBand> tails,
    List<CurvePoint> curve,
    List<PolicyPoint> policies,
    List<BoundCurve> bounds,
    List<RunFinding> findings) {
  /** Keeps copies. */
  public Inspection {
    files = List.copyOf(files);
    estimates = List.copyOf(estimates);
    tails = List.copyOf(tails);
    curve = List.copyOf(curve);
    policies = List.copyOf(policies);
    bounds = List.copyOf(bounds);
    findings = List.copyOf(findings);
  }

  /** Where the golden reward surely turns down along n. */
  public Optional<String> goldenTurn() {
    return CurveAccount.turn(curve);
  }

  /** How many statements have the verdict. */
  public long count(RunVerdict verdict) {
    return findings.stream().filter(f -> f.verdict() == verdict).count();
  }
}
