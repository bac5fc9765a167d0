package org.certalign.inspect;

import org.certalign.certify.Verdict;

/** What run data say of a statement about the run. */
public enum RunVerdict {
  /** It is within the bound, at the level of the inspection. */
  WITHIN_BOUND(Verdict.CERTIFIED),
  /** No policy of that divergence has that gain, at the level of the inspection. */
  IMPOSSIBLE(Verdict.REFUTED),
  /** Something that was assumed of the data does not hold. */
  ASSUMPTION_VIOLATED(Verdict.REFUTED),
  /** The data, or what is assumed of them, do not decide it. */
  UNDECIDED(Verdict.UNDECIDED);

  private final Verdict verdict;

  RunVerdict(Verdict verdict) {
    this.verdict = verdict;
  }

  /** The same in the terms of the other commands. */
  public Verdict verdict() {
    return verdict;
  }

  /** In words. */
  public String words() {
    return name().replace('_', ' ');
  }
}
