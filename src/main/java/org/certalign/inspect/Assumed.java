package org.certalign.inspect;

import java.util.Optional;

/**
 * What the user says of a variable.
 *
 * @param range under every policy
 * @param tail under the reference policy (of the log-ratio: under the aligned one)
 * @param alignedTail under the other policies
 * @param place where it is said
 */
public record Assumed(
    Optional<Span> range, Optional<Tail> tail, Optional<Tail> alignedTail, Place place) {
  /** Whether nothing is said. */
  boolean isNothing() {
    return range.isEmpty() && tail.isEmpty();
  }
}
