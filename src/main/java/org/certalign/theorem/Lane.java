package org.certalign.theorem;

/** How the random draws of a sampling plan are made. */
public enum Lane {
  /** A function of one uniform variable, by antithetic pairs in strata. */
  STRATIFIED("stratified"),
  /** Responses drawn from policies, scored, and selected as the policy selects. */
  POLICY("policy"),
  /** Order statistics drawn jointly, and Markov kernels. */
  ORDER_STATISTICS("orderStatistics");

  private final String key;

  Lane(String key) {
    this.key = key;
  }

  /** The key in certificates. */
  public String key() {
    return key;
  }
}
