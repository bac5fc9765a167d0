package org.certalign.audit;

/**
 * One thing that is not the same in two sets of certificates or findings.
 *
 * @param where the place: names of theorems, lanes and cases, with slashes between
 * @param grade what the change means
 * @param text the change, in words
 */
public record Change(String where, Grade grade, String text) {
  /** What a change means to whoever relies on the numbers. */
  public enum Grade {
    /** Something is lost, looser, or no longer what it was. */
    REGRESSION,
    /** Something is new or tighter. */
    IMPROVEMENT,
    /** Neither: another wording, another seed. */
    OTHER
  }
}
