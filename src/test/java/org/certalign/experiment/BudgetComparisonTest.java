package org.certalign.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The frontiers against closed forms, chance and the order that the theory claims. */
class BudgetComparisonTest {
  private static final MathContext CONTEXT = new MathContext(40);
  private static final String GAIN = "largest_gain";
  private static final Csv ALL = Reports.csv(Experiment.DIVERGENCE, "frontiers.csv");

  private static Map<String, String> row(String policy, String order, String budget) {
    return ALL.where("policy", policy).where("order", order).where("budget", budget).only();
  }

  /** While all responses keep mass, the largest gain at D_2 = c is sqrt(Var (e^c - 1)). */
  @Test
  void orderTwoHasAClosedFormAtSmallBudgets() {
    for (String budget : List.of("0.04", "0.2", "0.32")) {
      BigDecimal chi2 =
          BigDecimalMath.exp(new BigDecimal(budget), CONTEXT).subtract(BigDecimal.ONE);
      BigDecimal gain = chi2.multiply(new BigDecimal("5.25")).sqrt(CONTEXT);
      assertTrue(Csv.holds(row("evenly spread", "2", budget), GAIN, gain), gain::toString);
    }
  }

  /** By Newton's method for the inverse temperature, in floating point. */
  @Test
  void klFrontierByAnotherMethod() {
    double beta = 0.5;
    double gain = 0;
    for (int k = 0; k < 60; k++) {
      double z = 0;
      double first = 0;
      double second = 0;
      for (int r = 0; r < 8; r++) {
        double w = StrictMath.exp(beta * r) / 8;
        z += w;
        first += w * r / 1;
        second += w * r * r;
      }
      double mean = first / z;
      double kl = beta * mean - StrictMath.log(z);
      beta -= (kl - 0.8) / (beta * (second / z - mean * mean));
      gain = mean - 3.5;
    }
    assertEquals(gain, Csv.lo(row("evenly spread", "1", "0.8"), GAIN).doubleValue(), 1e-10);
  }

  /** No policy drawn at random, made to spend the budget, gains more. */
  @Test
  void chanceDoesNotBeatTheFrontier() {
    SplittableRandom random = new SplittableRandom(1);
    for (String order : List.of("0.25", "0.5", "2", "4")) {
      double a = Double.parseDouble(order);
      double most = Csv.hi(row("rare best", order, "1"), GAIN).doubleValue();
      double best = 0;
      for (int trial = 0; trial < 20_000; trial++) {
        double[] q = new double[8];
        double sum = 0;
        for (int r = 0; r < 8; r++) {
          q[r] = StrictMath.pow(random.nextDouble(), 3) * StrictMath.exp(r * random.nextDouble());
          sum += q[r];
        }
        double moment = 0;
        double gain = 0;
        for (int r = 0; r < 8; r++) {
          double p = StrictMath.pow(2, -Math.min(r + 1, 7));
          moment += p * StrictMath.pow(q[r] / sum / p, a);
          gain += r * (q[r] / sum - p);
        }
        if (StrictMath.log(moment) / (a - 1) <= 1) {
          best = Math.max(best, gain);
        }
      }
      assertTrue(best <= most + 1e-12 && best > most / 4, order + " " + best + " " + most);
    }
  }

  @Test
  void aLargerOrderHasALowerFrontier() {
    List<String> orders = List.of("0.25", "0.5", "1", "2", "4", "16");
    for (String policy : List.of("evenly spread", "rare best")) {
      for (Map<String, String> first : ALL.where("policy", policy).where("order", "1").rows()) {
        BigDecimal last = null;
        for (String order : orders) {
          Map<String, String> row = row(policy, order, first.get("budget"));
          assertTrue(last == null || Csv.hi(row, GAIN).compareTo(last) < 0, row::toString);
          last = Csv.lo(row, GAIN);
        }
      }
    }
  }

  @Test
  void atTheSameKlTheExponentialTiltIsAhead() {
    int compared = 0;
    for (Map<String, String> row : ALL.rows()) {
      if (!row.get("order").equals("1")) {
        compared++;
        assertTrue(
            Csv.hi(row, GAIN).compareTo(Csv.lo(row, "largest_gain_at_kl_spent")) < 0,
            row::toString);
      }
    }
    assertEquals(480, compared);
    for (Map<String, String> row : Reports.csv(Experiment.DIVERGENCE, "best-of-n.csv").rows()) {
      assertTrue(
          Csv.hi(row, "gain").compareTo(Csv.hi(row, "largest_gain_at_kl_spent")) <= 0,
          row::toString);
    }
  }
}
