package org.certalign.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden gains against the general formulas, their bounds, and a plain search for the turn. */
class OverestimationTest {
  @ParameterizedTest
  @ValueSource(strings = {"1/2", "1", "2"})
  void goldenGainsAreThoseOfTheGeneralFormula(String amount) {
    OverestimatedRewards pair = new OverestimatedRewards(Rational.parse(amount));
    for (int n : List.of(2, 5, 17)) {
      Rational exact = pair.policy().gain(pair.policy().bestOfN(n), pair.policy().golden());
      Enclosure found = Digits.certify(pair.golden().gain(n), 15);
      assertTrue(found.lower().compareTo(exact) <= 0 && exact.compareTo(found.upper()) <= 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/2", "1", "2"})
  void theTurnIsThatOfAPlainSearch(String amount) {
    OverestimatedRewards pair = new OverestimatedRewards(Rational.parse(amount));
    int best = 1;
    Rational most = Rational.ZERO;
    for (int n = 2; n <= 30; n++) {
      Rational gain = pair.policy().gain(pair.policy().bestOfN(n), pair.policy().golden());
      if (gain.compareTo(most) > 0) {
        best = n;
        most = gain;
      }
    }
    assertEquals(best, pair.golden().turn(1000));
  }

  @Test
  void thereIsNoTurnWithoutOverestimation() {
    assertEquals(0, new OverestimatedRewards(Rational.ZERO).golden().turn(1000));
  }

  @Test
  void theTurnOfTheTiltIsAMaximum() {
    OverestimatedRewards pair = new OverestimatedRewards(Rational.ONE);
    double turn = Double.parseDouble(pair.turn(Rational.of(512)).lo());
    double at = golden(turn);
    assertTrue(at > golden(turn - 0.01) && at > golden(turn + 0.01));
  }

  private static double golden(double beta) {
    double z = 0;
    double sum = 0;
    for (int i = 0; i < 64; i++) {
      double w = StrictMath.exp(beta * i / 63);
      z += w;
      sum += w * (i / 63.0 - StrictMath.pow(Math.max(0, i - 55) / 8.0, 2));
    }
    return sum / z;
  }

  @ParameterizedTest
  @ValueSource(strings = {"best-of-n.csv", "gaussian-best-of-n.csv"})
  void goldenGainsKeepWithinTheirBounds(String file) {
    for (Map<String, String> row : Reports.csv(Experiment.OVERESTIMATION, file).rows()) {
      atMost(row, "golden_gain", "golden_bon_upper_bound");
      atMost(row, "golden_gain", "golden_direct_upper_bound");
      atMost(row, "golden_subgaussian_error_lower_bound", "golden_gain");
      atMost(row, "golden_chi2_lower_bound", "golden_gain");
      if (!row.get("golden_gain_of_selection_by_golden_lo").isEmpty()) {
        atMost(row, "golden_gain", "golden_gain_of_selection_by_golden");
      }
    }
  }

  @Test
  void goldenGainsOfTheTiltKeepWithinTheirBounds() {
    for (Map<String, String> row : Reports.csv(Experiment.OVERESTIMATION, "tilt.csv").rows()) {
      atMost(row, "golden_gain", "golden_rlhf_upper_bound");
      atMost(row, "golden_gain", "golden_direct_upper_bound");
    }
  }

  private static void atMost(Map<String, String> row, String small, String large) {
    assertTrue(Csv.lo(row, small).compareTo(Csv.hi(row, large)) <= 0, row::toString);
  }
}
