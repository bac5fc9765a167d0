package org.certalign.certify;

import java.util.stream.Collectors;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.sampling.Portion;
import org.certalign.sampling.SampleMoments;
import org.certalign.theorem.SamplingPlan;
import org.certalign.theorem.Theorem;

/**
 * A statement of a run that is sampled, with its share of the run's error budget.
 *
 * @param theorem the theorem's id
 * @param plan what is sampled
 * @param share the probability, at most, that its interval misses
 */
record Statement(String theorem, SamplingPlan plan, Rational share) {
  /** The name of a plan among all theorems. */
  static String name(Theorem theorem, SamplingPlan plan) {
    return name(theorem.id(), plan);
  }

  private static String name(String theorem, SamplingPlan plan) {
    return "%s/%s/%s".formatted(theorem, plan.quantity().lane().key(), plan.quantity().name());
  }

  String name() {
    return name(theorem, plan);
  }

  /**
   * The name of the stream of random bits: of theorem, case and parameters, so that no seed is
   * chosen by hand.
   */
  String stream() {
    return name()
        + plan.quantity().instance().entrySet().stream()
            .map(e -> e.getKey() + " = " + e.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** Draws some blocks. */
  SampleMoments draw(long seed, Blocks blocks, Effort effort) {
    SampleMoments out = new SampleMoments();
    String stream = stream();
    for (int i = blocks.first(); i <= blocks.last(); i++) {
      Portion portion = new Portion(seed, stream, i, Blocks.COUNT, effort.drawsPerBlock());
      out.add(plan.quantity().estimator().draw(portion));
    }
    return out;
  }

  /** The interval from all blocks. */
  ConfidenceInterval interval(SampleMoments all, Effort effort) {
    return plan.quantity().estimator().interval(all, effort.draws(), share);
  }
}
