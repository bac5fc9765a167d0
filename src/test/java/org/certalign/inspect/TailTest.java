package org.certalign.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims about tails, true and false. */
class TailTest {
  @TempDir Path folder;

  private Inspection drawn(int count, ToDoubleFunction<Random> law, String... said)
      throws IOException {
    RunFile run = new RunFile(folder, "run.csv").line("policy,proxy");
    Random random = new Random(17);
    for (int i = 0; i < count; i++) {
      run.line("reference," + law.applyAsDouble(random));
    }
    return run.inspect(said);
  }

  private static boolean isViolated(Inspection found) {
    return found.findings().stream()
        .anyMatch(
            f -> f.id().equals("proxy/tail") && f.verdict() == RunVerdict.ASSUMPTION_VIOLATED);
  }

  @Test
  void aGaussianIsSubGaussianWithItsDeviationAndNoSmallerOne() throws IOException {
    Inspection fair = drawn(60_000, Random::nextGaussian, "proxy.sigma", "1");
    assertEquals(1, fair.tails().size());
    TailBand band = fair.tails().get(0);
    assertTrue(band.sigma().compareTo(Rational.ONE) <= 0, band.sigma().toString());
    assertTrue(band.sigma().compareTo(Rational.parse("0.9")) > 0, band.sigma().toString());
    assertTrue(!isViolated(fair));
    assertTrue(isViolated(drawn(60_000, Random::nextGaussian, "proxy.sigma", "0.9")));
  }

  /** chi(l) = -ln(1 - l^2) is at most l^2/(1 - l). */
  @Test
  void anExponentialRewardIsSubGammaAndNotSubGaussian() throws IOException {
    ToDoubleFunction<Random> law = r -> -Math.log(1 - r.nextDouble());
    Inspection fair = drawn(60_000, law, "proxy.subgamma", "1,1");
    assertTrue(!isViolated(fair), () -> fair.findings().toString());
    assertTrue(isViolated(drawn(60_000, law, "proxy.sigma", "1")));
    assertTrue(isViolated(drawn(60_000, law, "proxy.subgamma", "1/2,1/8")));
  }

  @Test
  void aHeavyTailContradictsWhatItsDeviationSuggests() throws IOException {
    // Pareto of index 3: variance 3/4, no moment generating function at all.
    ToDoubleFunction<Random> law = r -> Math.pow(1 - r.nextDouble(), -1 / 3.0);
    Inspection found = drawn(60_000, law, "proxy.sigma", "2");
    assertTrue(isViolated(found), () -> found.tails().toString());
  }

  /** Nothing is said of l from values that were looked at, and nothing false of a coin. */
  @Test
  void theBandHoldsForACoin() throws IOException {
    int misses = 0;
    for (int run = 0; run < 100; run++) {
      TailAccount account = new TailAccount("proxy");
      Random random = new Random(run);
      for (int i = 0; i < 300; i++) {
        Responses one = new Responses();
        one.add(random.nextInt(2), Double.NaN, Double.NaN, 0);
        account.add(one.proxies().orElseThrow());
      }
      TailBand band = account.band(Rational.of(1, 20)).orElseThrow();
      boolean missed = false;
      for (TailBand.Point p : band.points()) {
        // chi(l) = ln((1 + cosh l)/2)
        double l = new java.math.BigDecimal(p.l().num()).doubleValue() / p.l().den().doubleValue();
        double chi =
            new java.math.BigDecimal(p.chi().num())
                .divide(new java.math.BigDecimal(p.chi().den()), java.math.MathContext.DECIMAL64)
                .doubleValue();
        missed |= chi > Math.log((1 + Math.cosh(l)) / 2) + 1e-12;
      }
      misses += missed ? 1 : 0;
    }
    assertTrue(misses <= 18, "missed " + misses + " of 100 times");
  }
}
