package org.certalign.theorem;

/**
 * An assumption of a theorem.
 *
 * @param text what is assumed
 * @param checked whether the program checks it (a parameter's domain, say) or the user answers for
 *     it
 */
public record Assumption(String text, boolean checked) {
  /** An assumption that the program checks. */
  public static Assumption checked(String text) {
    return new Assumption(text, true);
  }

  /** An assumption that the user answers for. */
  public static Assumption assumed(String text) {
    return new Assumption(text, false);
  }
}
