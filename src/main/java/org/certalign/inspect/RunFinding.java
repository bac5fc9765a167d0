package org.certalign.inspect;

import java.util.List;

/**
 * A statement about the run, and what the data say of it.
 *
 * @param id its name, unique in an inspection
 * @param rule the theorem it rests on, or the kind of check
 * @param verdict what the data say
 * @param statement what is examined
 * @param reason the numbers
 * @param assumptions what the verdict rests on besides
 * @param place where to look
 */
public record RunFinding(
    String id,
    String rule,
    RunVerdict verdict,
    String statement,
    String reason,
    List<String> assumptions,
    Place place) {
  /** Keeps a copy. */
  public RunFinding {
    assumptions = List.copyOf(assumptions);
  }
}
