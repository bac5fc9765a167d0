package org.certalign.audit;

import java.util.Map;
import org.certalign.certify.Verdict;

/**
 * A claim as a claims file states it. Either {@code theorem} with {@code params} or {@code expr}
 * says what it is about; either {@code assertion} or {@code observed} says what is claimed of it.
 *
 * @param id the claim's id, unique in its file
 * @param line the line of the file on which it begins, from 1
 * @param source where the claim was made; empty if the file does not say
 * @param theorem a theorem's id, or null
 * @param params the theorem's parameters as written
 * @param expr an expression, or null
 * @param assertion a comparison with a number, or null
 * @param observed a measured value, or null
 * @param expect the verdict that the file expects, or null
 */
public record Claim(
    String id,
    int line,
    String source,
    String theorem,
    Map<String, String> params,
    String expr,
    Assertion assertion,
    Observation observed,
    Verdict expect) {
  /** Keeps a copy of the parameters. */
  public Claim {
    params = Map.copyOf(params);
  }

  /** What is claimed of the value, as written. */
  public String text() {
    return assertion == null ? "observed " + observed.text() : assertion.text().strip();
  }
}
