package org.certalign.certify;

/** What is known of a statement after it was examined. */
public enum Verdict {
  /** It holds, as far as it was to be shown. */
  CERTIFIED,
  /** It is false: there is a certified counterexample. */
  REFUTED,
  /** Neither could be decided. */
  UNDECIDED
}
