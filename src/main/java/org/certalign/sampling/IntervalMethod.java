package org.certalign.sampling;

/** How a confidence interval was found: each a theorem for every sample size, none asymptotic. */
public enum IntervalMethod {
  /** Exact binomial tails, for probabilities. */
  CLOPPER_PEARSON("Clopper-Pearson", "10.2307/2331986"),
  /** Range and sample variance, for bounded variables: Maurer and Pontil 2009, theorem 4. */
  EMPIRICAL_BERNSTEIN("empirical Bernstein", "10.48550/arXiv.0907.3740"),
  /** The capital of gamblers, for bounded variables: Waudby-Smith and Ramdas, a fixed sample. */
  BETTING("betting", "10.1093/jrsssb/qkad009"),
  /** The same at all sample sizes together. */
  CONFIDENCE_SEQUENCE("betting, at all times", "10.1093/jrsssb/qkad009"),
  /** A known cumulant function, for unbounded variables. */
  CHERNOFF("Chernoff", "10.1214/aoms/1177729330"),
  /** The range alone, for bounded variables and for U-statistics of them. */
  HOEFFDING("Hoeffding", "10.1080/01621459.1963.10500830"),
  /** The same at all sample sizes together, for expectations that may change. */
  HOEFFDING_SEQUENCE("Hoeffding, at all times", "10.1214/20-AOS1991"),
  /** Ranges of independent terms. */
  HOEFFDING_OVER_STRATA("Hoeffding over strata", "10.1080/01621459.1963.10500830");

  private final String words;
  private final String doi;

  IntervalMethod(String words, String doi) {
    this.words = words;
    this.doi = doi;
  }

  /** The DOI of the source. */
  public String doi() {
    return doi;
  }

  /** The name of the method. */
  @Override
  public String toString() {
    return words;
  }
}
