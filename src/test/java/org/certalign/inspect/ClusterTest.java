package org.certalign.inspect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;
import org.junit.jupiter.api.Test;

/** Responses to one prompt are no independent draws. */
class ClusterTest {
  private static final int RUNS = 400;
  private static final int PROMPTS = 60;
  private static final int RESPONSES = 20;
  private static final Rational TRUTH = Rational.of(1, 2);

  private static Assumed inUnitRange() {
    return new Assumed(
        Optional.of(new Span(Rational.ZERO, Rational.ONE)),
        Optional.empty(),
        Optional.empty(),
        new Place("run.csv", 1));
  }

  /** Prompts are easy or hard, and all responses to one are alike: 60 draws, not 1200. */
  private static int misses(boolean byPrompt) {
    int misses = 0;
    for (int run = 0; run < RUNS; run++) {
      Random random = new Random(run);
      List<Policy> policies = List.of(Policy.ONLY_REFERENCE);
      Account account = new Account("proxy", inUnitRange(), policies, Responses::proxies, byPrompt);
      for (int i = 0; i < PROMPTS; i++) {
        double reward = random.nextBoolean() ? 1 : 0;
        Responses responses = new Responses();
        for (int j = 0; j < RESPONSES; j++) {
          responses.add(reward, Double.NaN, Double.NaN, 0);
          if (!byPrompt) {
            account.add(List.of(responses));
            responses.clear();
          }
        }
        if (byPrompt) {
          account.add(List.of(responses));
        }
      }
      ConfidenceInterval interval =
          account.mean(0, Policy.ONLY_REFERENCE, Rational.of(1, 20)).orElseThrow().interval();
      misses += interval.contains(TRUTH) ? 0 : 1;
    }
    return misses;
  }

  /** 20 misses are expected at most; 45 or more of 400 have a probability below 1e-6. */
  @Test
  void intervalsByPromptKeepTheirPromise() {
    int misses = misses(true);
    assertTrue(misses < 45, "missed " + misses + " times");
  }

  @Test
  void intervalsByRowDoNot() {
    int misses = misses(false);
    assertTrue(misses > 100, "missed " + misses + " times");
  }
}
