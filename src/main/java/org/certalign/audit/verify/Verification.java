package org.certalign.audit.verify;

import java.util.List;

/**
 * What a check of one certificate found.
 *
 * @param id the theorem that it is of
 * @param flaws what is wrong, with its place; empty if nothing is
 * @param confirmed the values that were computed again and lie where the certificate says
 * @param open the cases whose values could not be computed again here
 */
public record Verification(String id, List<String> flaws, int confirmed, List<String> open) {
  /** Keeps copies. */
  public Verification {
    flaws = List.copyOf(flaws);
    open = List.copyOf(open);
  }
}
