package org.certalign.theorem;

/** Sources that several entries of the registry cite. */
final class References {
  /** The paper that the project certifies. */
  static final String PAPER =
      "Y. Mroueh, Information Theoretic Guarantees For Policy Alignment In Large Language Models,"
          + " arXiv:2406.05883";

  static final String CONCENTRATION =
      "S. Boucheron, G. Lugosi, P. Massart, Concentration Inequalities, Oxford University Press"
          + " 2013, doi:10.1093/acprof:oso/9780199535255.001.0001";

  static final String BOBKOV_GOTZE =
      "S. G. Bobkov, F. Götze, Exponential integrability and transportation cost related to"
          + " logarithmic Sobolev inequalities, J. Funct. Anal. 163 (1999), doi:10.1006/jfan.1998.3326";

  static final String DONSKER_VARADHAN =
      "M. D. Donsker, S. R. S. Varadhan, Asymptotic evaluation of certain Markov process"
          + " expectations for large time IV, Comm. Pure Appl. Math. 36 (1983),"
          + " doi:10.1002/cpa.3160360204";

  static final String TSYBAKOV =
      "A. B. Tsybakov, Introduction to Nonparametric Estimation, Springer 2009, section 2.4,"
          + " doi:10.1007/b13794";

  static final String CHAPMAN_ROBBINS =
      "D. G. Chapman, H. Robbins, Minimum variance estimation without regularity assumptions,"
          + " Ann. Math. Statist. 22 (1951), doi:10.1214/aoms/1177729548";

  static final String POLYANSKIY_WU =
      "Y. Polyanskiy, Y. Wu, Information Theory: From Coding to Learning, Cambridge University"
          + " Press 2025";

  static final String CSISZAR =
      "I. Csiszár, I-divergence geometry of probability distributions and minimization problems,"
          + " Ann. Probab. 3 (1975), doi:10.1214/aop/1176996454";

  static final String BEIRAMI =
      "A. Beirami et al., Theoretical guarantees on the best-of-n alignment policy, "
          + "arXiv:2401.01879";

  static final String RENYI =
      "A. Rényi, On the theory of order statistics, Acta Math. Acad. Sci. Hungar. 4 (1953), "
          + "doi:10.1007/BF02127580";

  static final String ERVEN =
      "T. van Erven, P. Harremoës, Rényi divergence and Kullback-Leibler divergence,"
          + " arXiv:1206.2459, doi:10.1109/TIT.2014.2320500";

  static final String ANANTHARAM =
      "V. Anantharam, A variational characterization of Rényi divergences, arXiv:1701.07796";

  static final String BIRRELL =
      "J. Birrell et al., Variational Representations and Neural Network Estimation of Rényi"
          + " Divergences, arXiv:2007.03814";

  static final String GUI =
      "L. Gui, C. Gârbacea, V. Veitch, BoNBoN Alignment for Large Language Models and the Sweetness"
          + " of Best-of-n Sampling, arXiv:2406.00832";

  static final String HUANG =
      "A. Huang et al., Is Best-of-N the Best of Them? Coverage, Scaling, and Optimality in"
          + " Inference-Time Alignment, arXiv:2503.21878";

  /** Compared with; the bound here is another one. */
  static final String AMINIAN =
      "G. Aminian et al., Best-of-N through the Smoothing Lens: KL Divergence and Regret Analysis,"
          + " arXiv:2507.05913, for comparison";

  /** Compared with; the bound here is another one. */
  static final String VERDUN =
      "C. M. Verdun et al., Soft Best-of-n Sampling for Model Alignment, arXiv:2505.03156, for"
          + " comparison";

  private References() {}
}
