package org.certalign.inspect;

import static org.certalign.inspect.RunFile.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Best-of-n from one pool of draws. */
class CurveTest {
  private static final String[] SAID = {"proxy.range", "0,1", "golden.range", "0,1"};

  @TempDir Path folder;

  /** Uniform rewards; the golden reward falls where the proxy is above 0.8. */
  private RunFile uniform(int prompts, int draws, boolean byPrompt) {
    RunFile run = new RunFile(folder, "run.csv").line((byPrompt ? "prompt," : "") + "proxy,golden");
    Random random = new Random(23);
    for (int i = 0; i < prompts; i++) {
      for (int j = 0; j < draws; j++) {
        double proxy = random.nextDouble();
        double golden = proxy < 0.8 ? proxy : 0;
        run.line((byPrompt ? "p" + i + "," : "") + proxy + "," + golden);
      }
    }
    return run;
  }

  /** The largest of n uniform draws is n/(n+1) in the mean. */
  private static void assertCovers(Inspection found) {
    for (CurvePoint p : found.curve()) {
      Rational gain = Rational.of(p.n(), p.n() + 1).sub(Rational.of(1, 2));
      assertTrue(p.proxy().contains(gain), p.toString());
      // E golden = n/(n+1) 0.8^(n+1); it is 0.32 for n = 1.
      Rational golden =
          Rational.of(p.n(), p.n() + 1)
              .mul(Rational.of(4, 5).pow(p.n() + 1))
              .sub(Rational.of(8, 25));
      assertTrue(p.golden().contains(golden), p.toString());
      Rational over = gain.sub(golden);
      assertTrue(p.overestimation().a().compareTo(over) <= 0, p.toString());
      assertTrue(p.overestimation().b().compareTo(over) >= 0, p.toString());
    }
  }

  @Test
  void everyNFromOnePoolForEachPrompt() throws IOException {
    Inspection found = uniform(3000, 16, true).inspect(SAID);
    assertEquals(15, found.curve().size());
    assertCovers(found);
    CurvePoint sixteen = found.curve().get(14);
    assertEquals(16, sixteen.n());
    assertTrue(sixteen.proxy().halfWidth().compareTo(Rational.parse("0.05")) < 0);
    assertEquals(RunVerdict.WITHIN_BOUND, finding(found, "pool/proxy/bon-gain-bounded").verdict());
    // From 16 different values: below log 16 - 15/16 = 1.835.
    assertTrue(sixteen.finiteKl().upper().compareTo(sixteen.kl().lower()) < 0);
    assertEquals("1.8350", sixteen.kl().lo().substring(0, 6));
    assertTrue(found.goldenTurn().isPresent());
  }

  @Test
  void oneLargePool() throws IOException {
    Inspection found = uniform(1, 40_000, false).inspect(SAID);
    assertTrue(found.curve().size() > 64);
    assertCovers(found);
    assertNull(found.curve().get(0).goldenStep());
  }

  @Test
  void prompsWithFewDrawsEndTheCurve() throws IOException {
    RunFile run = uniform(50, 8, true).line("last,0.5,0.5").line("last,0.25,0.5");
    assertEquals(1, run.inspect(SAID).curve().size());
    assertEquals(0, run.line("very last,0,0").inspect(SAID).curve().size());
  }

  @Test
  void tiesLowerTheDivergence() throws IOException {
    RunFile run = new RunFile(folder, "coins.csv").line("prompt,proxy");
    for (int i = 0; i < 100; i++) {
      run.line("p%d,0".formatted(i)).line("p%d,1".formatted(i));
    }
    CurvePoint two = run.inspect("proxy.range", "0,1").curve().get(0);
    // The fair coin: 0.130812 against 0.193147.
    assertNotNull(two.finiteKl());
    assertEquals("0.130812", two.finiteKl().lo().substring(0, 8));
  }

  /** The bound is that of an s which is half the right one. */
  @Test
  void aSigmaThatIsTooSmallIsContradictedByThePool() throws IOException {
    Inspection found = uniform(3000, 16, true).inspect("proxy.range", "0,1", "proxy.sigma", "0.1");
    assertEquals(
        RunVerdict.ASSUMPTION_VIOLATED,
        finding(found, "pool/proxy/bon-gain-subgaussian").verdict());
    Inspection fair = uniform(3000, 16, true).inspect("proxy.range", "0,1", "proxy.sigma", "0.3");
    assertEquals(
        RunVerdict.WITHIN_BOUND, finding(fair, "pool/proxy/bon-gain-subgaussian").verdict());
  }
}
