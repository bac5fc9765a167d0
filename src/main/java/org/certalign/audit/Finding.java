package org.certalign.audit;

import org.certalign.certify.Verdict;
import org.certalign.real.Enclosure;

/**
 * A claim with its verdict.
 *
 * @param claim the claim
 * @param verdict whether it holds
 * @param value the certified value that it was compared with
 * @param reason why, in a sentence
 */
public record Finding(Claim claim, Verdict verdict, Enclosure value, String reason) {
  /**
   * Whether the verdict is what the file expects; a claim without expectation is expected to hold.
   */
  public boolean asExpected() {
    return verdict == (claim.expect() == null ? Verdict.CERTIFIED : claim.expect());
  }
}
