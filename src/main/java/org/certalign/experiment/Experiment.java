package org.certalign.experiment;

import java.util.Arrays;
import java.util.Locale;
import org.certalign.real.InputError;

/** The three experiments that readers of arXiv:2406.05883 ask for. */
public enum Experiment {
  /** The square-root law of gain against KL, and where heavier tails break it. */
  SCALING("How does the gain grow with KL, and which rewards break the square-root law?"),
  /** Budgets of KL against budgets of Renyi divergences. */
  DIVERGENCE("What does a budget of a Rényi divergence buy, against one of KL?"),
  /** What becomes of the golden reward when the proxy overestimates. */
  OVERESTIMATION("What becomes of the golden reward when the proxy overestimates?");

  private final String question;

  Experiment(String question) {
    this.question = question;
  }

  /** What the experiment asks. */
  public String question() {
    return question;
  }

  /** The name on the command line and of the output folder. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The experiment of the given name.
   *
   * @throws InputError if there is none
   */
  public static Experiment named(String name) {
    return Arrays.stream(values())
        .filter(e -> e.title().equals(name))
        .findFirst()
        .orElseThrow(() -> InputError.of("NAME", name, "scaling, divergence, overestimation"));
  }

  /** Runs the experiment: no sampling, the same report on every run and machine. */
  public ExperimentReport report() {
    return switch (this) {
      case SCALING -> new Scaling().report();
      case DIVERGENCE -> new BudgetComparison().report();
      case OVERESTIMATION -> new Overestimation().report();
    };
  }

  @Override
  public String toString() {
    return title();
  }
}
