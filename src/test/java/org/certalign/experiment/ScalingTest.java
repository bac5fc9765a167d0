package org.certalign.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

/** The numbers of the experiment against independent computations. */
class ScalingTest {
  private static final MathContext CONTEXT = new MathContext(40);
  private static final Csv BON = Reports.csv(Experiment.SCALING, "best-of-n.csv");

  private static Map<String, String> row(String law, int n) {
    return BON.where("law", law).where("n", Integer.toString(n)).only();
  }

  private static BigDecimal log(BigDecimal x) {
    return BigDecimalMath.log(x, CONTEXT);
  }

  private static BigDecimal of(String x) {
    return new BigDecimal(x);
  }

  private static void assertHolds(Map<String, String> row, String name, BigDecimal value) {
    assertTrue(Csv.holds(row, name, value), () -> name + " " + value.toPlainString() + " " + row);
  }

  @Test
  void klOfAtomlessRewardsAndOfACoin() {
    BigDecimal n = of("1000");
    BigDecimal kl = log(n).subtract(of("0.999"));
    assertHolds(row("Gaussian N(0, 1)", 1000), "kl", kl);
    // q = (19/20)^5 is the probability of 0.
    BigDecimal p = of("0.05");
    BigDecimal q = of("0.95").pow(5);
    BigDecimal one = BigDecimal.ONE.subtract(q);
    BigDecimal coin =
        q.multiply(log(q.divide(of("0.95"), CONTEXT)))
            .add(one.multiply(log(one.divide(p, CONTEXT))));
    Map<String, String> rare = row("rare success, Bernoulli(1/20)", 5);
    assertHolds(rare, "kl", coin);
    assertHolds(rare, "gain", of("0.95").subtract(q));
  }

  /** By the trapezoidal rule in floating point. */
  @Test
  void gaussianGains() {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (int n : List.of(2, 10, 1000, 1_000_000)) {
      double sum = 0;
      double step = 1.0 / 256;
      for (double x = -12; x < 12; x += step) {
        double below = StrictMath.exp((n - 1) * StrictMath.log1p(-normal.survivalProbability(x)));
        sum += step * n * x * normal.density(x) * below;
      }
      assertEquals(sum, Csv.lo(row("Gaussian N(0, 1)", n), "gain").doubleValue(), 1e-9);
    }
  }

  @Test
  void heavierTails() {
    double harmonic = 0;
    double laplace = 0;
    double pareto = 1;
    for (int k = 1; k <= 5000; k++) {
      harmonic += 1.0 / k;
      laplace += (1 - StrictMath.pow(2, -k)) / k;
      pareto *= 3.0 * k / (3.0 * k - 1);
    }
    assertEquals(
        harmonic - 1, Csv.lo(row("exponential, mean 1", 5000), "gain").doubleValue(), 1e-10);
    assertEquals(laplace, Csv.lo(row("Laplace, scale 1", 5000), "gain").doubleValue(), 1e-10);
    assertEquals(pareto - 1.5, Csv.lo(row("Pareto, index 3", 5000), "gain").doubleValue(), 1e-10);
  }

  @Test
  void theBoundHoldsForEveryLawAndTheSquareRootLawOnlyForLightTails() {
    for (Map<String, String> row : BON.rows()) {
      assertTrue(Csv.hi(row, "gain").compareTo(Csv.hi(row, "bound")) <= 0, row::toString);
      boolean light = row.get("sub_gaussian").equals("true");
      boolean holds = row.get("square_root_law_holds").equals("yes");
      if (light) {
        assertTrue(holds, row::toString);
      } else if (Integer.parseInt(row.get("n")) >= 100) {
        assertTrue(!holds, row::toString);
        assertTrue(Csv.lo(row, "gain").compareTo(Csv.hi(row, "square_root_law")) > 0);
      }
    }
  }

  @Test
  void theTiltOfAnExponentialReward() {
    Map<String, String> row =
        Reports.csv(Experiment.SCALING, "tilt.csv")
            .where("law", "exponential, mean 1")
            .where("beta", "0.9375")
            .only();
    assertHolds(row, "gain", of("15"));
    assertHolds(row, "kl", of("15").subtract(log(of("16"))));
  }

  @Test
  void theAsymptoticExpansionApproaches() {
    List<Map<String, String>> rows =
        Reports.csv(Experiment.SCALING, "gaussian-asymptotics.csv").rows();
    BigDecimal last = of("1");
    for (Map<String, String> row : rows) {
      BigDecimal difference = Csv.hi(row, "asymptotic_value_minus_gain");
      assertTrue(difference.signum() > 0 && difference.compareTo(last) < 0, row::toString);
      last = difference;
    }
    assertTrue(last.compareTo(of("0.01")) < 0);
    BigDecimal gamma = of("0.57721566490153286060651209008240243104215933593992359880576723488486");
    Enclosure found = Digits.certify(EulerGamma.value(), 40);
    Rational exact = Rational.parse(gamma.toPlainString());
    assertTrue(found.lower().compareTo(exact) <= 0 && exact.compareTo(found.upper()) <= 0);
  }

  /** The tilts of N(0, 1) are its shifts; those of Exp(1) have KL = t - 1 - ln t, gain t - 1. */
  @Test
  void theFrontierOfALaw() {
    Csv all = Reports.csv(Experiment.SCALING, "frontier.csv");
    for (Map<String, String> row : all.where("law", "Gaussian N(0, 1)").rows()) {
      BigDecimal n = of(row.get("n"));
      BigDecimal kl = log(n).subtract(BigDecimal.ONE).add(BigDecimal.ONE.divide(n, CONTEXT));
      assertHolds(row, "largest_gain_at_that_kl", kl.add(kl).sqrt(CONTEXT));
    }
    for (Map<String, String> row : all.where("law", "exponential, mean 1").rows()) {
      BigDecimal low = Csv.lo(row, "largest_gain_at_that_kl");
      BigDecimal high = Csv.hi(row, "largest_gain_at_that_kl");
      assertTrue(spent(low).compareTo(Csv.hi(row, "kl")) <= 0, row::toString);
      assertTrue(spent(high).compareTo(Csv.lo(row, "kl")) >= 0, row::toString);
    }
    for (Map<String, String> row : all.rows()) {
      assertTrue(
          Csv.lo(row, "gain").compareTo(Csv.hi(row, "largest_gain_at_that_kl")) <= 0,
          row::toString);
    }
    assertEquals(64, all.rows().size());
  }

  private static BigDecimal spent(BigDecimal gain) {
    return gain.subtract(log(gain.add(BigDecimal.ONE)));
  }
}
