package org.certalign.inspect;

import static org.certalign.inspect.RunFile.estimate;
import static org.certalign.inspect.RunFile.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planted claims, true and false, and what the inspection makes of them. */
class InspectTest {
  private static final String HEADER = "prompt,policy,proxy,logp_aligned,logp_reference";

  @TempDir Path folder;

  private RunFile csv(String header) {
    return new RunFile(folder, "run.csv").line(header);
  }

  /**
   * Rewards 0 or 1, of which the policy has 1 more often by the gain; and an event of probability p
   * under the reference policy, and q under the other.
   */
  private RunFile rewards(int prompts, double gain, double p, double q) {
    RunFile out = csv(HEADER);
    Random random = new Random(7);
    for (int i = 0; i < prompts; i++) {
      double u = random.nextDouble();
      double ratio = random.nextDouble() < q ? Math.log(q / p) : Math.log((1 - q) / (1 - p));
      out.line("p%d,reference,%d,,".formatted(i, u < 0.3 ? 1 : 0));
      out.line("p%d,ppo,%d,%s,0".formatted(i, u < 0.3 + gain ? 1 : 0, ratio));
    }
    return out;
  }

  @Test
  void aGainThatItsDivergenceAllowsIsWithinTheBound() throws IOException {
    Inspection found =
        rewards(2000, 0.2, 0.5, 0.9).inspect("proxy.range", "0,1", "log_ratio.range", "-2,1");
    RunFinding f = finding(found, "ppo/proxy/transport-bounded");
    // KL = 0.368, sqrt(KL/2) = 0.429.
    assertEquals(RunVerdict.WITHIN_BOUND, f.verdict(), f.reason());
    Estimate gain = estimate(found, "ppo", "proxy gain");
    assertTrue(gain.interval().contains(Rational.parse("0.2")), gain.toString());
    assertTrue(gain.interval().halfWidth().compareTo(Rational.parse("0.06")) < 0, gain.toString());
  }

  @Test
  void aGainThatItsDivergenceForbidsIsImpossible() throws IOException {
    Inspection found =
        rewards(2000, 0.5, 0.5, 0.6).inspect("proxy.range", "0,1", "log_ratio.range", "-1,1");
    // KL = 0.0201, sqrt(KL/2) = 0.1 < 0.5.
    RunFinding f = finding(found, "ppo/proxy/transport-bounded");
    assertEquals(RunVerdict.IMPOSSIBLE, f.verdict(), f.reason());
    assertTrue(f.reason().contains("kl-required"), f.reason());
  }

  /** Nothing is impossible that the largest divergence of the interval allows. */
  @Test
  void aDivergenceThatIsHardlyKnownDecidesNothing() throws IOException {
    Inspection found =
        rewards(600, 0.5, 0.5, 0.9).inspect("proxy.range", "0,1", "log_ratio.range", "-20,20");
    RunFinding f = finding(found, "ppo/proxy/transport-bounded");
    assertEquals(RunVerdict.UNDECIDED, f.verdict(), f.reason());
  }

  /** 0.368 as it stands in the file; as bits, 0.255 nats. */
  @Test
  void bitsAreNotNats() throws IOException {
    RunFile run = rewards(20000, 0, 0.5, 0.9);
    Rational nats = Rational.parse("0.368064");
    Rational bits = Rational.parse("0.255123");
    Estimate as = estimate(run.inspect("log_ratio.range", "-2,1"), "ppo", "KL by k1");
    Estimate converted =
        estimate(run.inspect("log_ratio.range", "-2,1", "unit", "bits"), "ppo", "KL by k1");
    assertTrue(as.interval().contains(nats) && !as.interval().contains(bits), as.toString());
    assertTrue(
        converted.interval().contains(bits) && !converted.interval().contains(nats),
        converted.toString());
  }

  @Test
  void aSigmaThatIsTooSmallMakesATrueGainImpossible() throws IOException {
    RunFile run = rewards(3000, 0.2, 0.5, 0.9);
    String id = "ppo/proxy/transport-subgaussian";
    String[] fair = {"proxy.range", "0,1", "proxy.sigma", "0.5", "log_ratio.range", "-2,1"};
    String[] small = {"proxy.range", "0,1", "proxy.sigma", "0.1", "log_ratio.range", "-2,1"};
    assertEquals(RunVerdict.WITHIN_BOUND, finding(run.inspect(fair), id).verdict());
    assertEquals(RunVerdict.IMPOSSIBLE, finding(run.inspect(small), id).verdict());
  }

  @Test
  void withoutAnAssumptionThereIsNoIntervalAndNoVerdict() throws IOException {
    Inspection found = rewards(500, 0.5, 0.5, 0.6).inspect();
    assertNull(estimate(found, "ppo", "proxy gain").interval());
    assertNull(estimate(found, "ppo", "KL by k1").interval());
    assertTrue(found.findings().stream().allMatch(f -> f.verdict() == RunVerdict.UNDECIDED));
    assertEquals("assumptions", finding(found, "ppo/proxy").rule());
  }

  /** Tails under the reference policy say nothing of those under another. */
  @Test
  void sigmaOfTheReferenceGivesNoIntervalForAnotherPolicy() throws IOException {
    RunFile run = rewards(500, 0.5, 0.5, 0.6);
    Inspection one = run.inspect("proxy.sigma", "0.5");
    assertNotNull(estimate(one, "reference", "proxy").interval());
    assertNull(estimate(one, "ppo", "proxy").interval());
    Inspection both = run.inspect("proxy.sigma", "0.5", "proxy.aligned_sigma", "0.5");
    assertNotNull(estimate(both, "ppo", "proxy gain").interval());
  }

  @Test
  void withoutARangeOfTheLogRatioTheDivergenceHasALowerEndOnly() throws IOException {
    RunFile run = csv(HEADER);
    Random random = new Random(3);
    for (int i = 0; i < 4000; i++) {
      run.line("p%d,reference,%d,,".formatted(i, i % 2));
      double ratio = 2 + random.nextGaussian() * 2;
      run.line(String.format(Locale.ROOT, "p%d,ppo,%d,%.6f,0", i, i % 2, ratio));
    }
    Inspection found = run.inspect("proxy.range", "0,1");
    RunFinding f = finding(found, "ppo/proxy/transport-bounded");
    // Gain 0, KL 2 at least by k3: within the bound although the divergence has no upper end.
    assertEquals(RunVerdict.WITHIN_BOUND, f.verdict(), f.reason());
    assertTrue(f.reason().contains("KL is at least 1."), f.reason());
  }

  @Test
  void bestOfNIsBoundedByItsFormula() throws IOException {
    RunFile run = csv("prompt,policy,proxy");
    for (int i = 0; i < 3000; i++) {
      run.line("p%d,reference,%d".formatted(i, i % 2));
      run.line("p%d,best-of-2,%s".formatted(i, i % 4 == 0 ? 0 : 1));
      run.line("p%d,bon-3,1".formatted(i));
    }
    Inspection found = run.inspect("proxy.range", "0,1");
    // 1/4 is what best of 2 gains from a fair coin, and the bound on it exactly; 3/8 best of 3.
    assertEquals(
        RunVerdict.UNDECIDED, finding(found, "best-of-2/proxy/bon-gain-bounded").verdict());
    RunFinding three = finding(found, "bon-3/proxy/bon-gain-bounded");
    assertEquals(RunVerdict.IMPOSSIBLE, three.verdict(), three.reason());
  }

  @Test
  void valuesOutsideOfTheStatedRangeAreFoundAtTheirLine() throws IOException {
    RunFile run = csv(HEADER).line("a,reference,0.5,,").line("b,reference,1.5,,");
    Inspection found = run.line("b,ppo,0.25,0,0").inspect("proxy.range", "0,1");
    RunFinding f = finding(found, "proxy/range");
    assertEquals(RunVerdict.ASSUMPTION_VIOLATED, f.verdict());
    assertEquals(3, f.place().line());
    assertTrue(f.reason().contains("0.25 to 1.5"), f.reason());
    assertNull(estimate(found, "reference", "proxy").interval());
    Inspection wide = run.inspect("proxy.range", "0,1.5");
    assertTrue(wide.findings().stream().noneMatch(g -> g.id().equals("proxy/range")));
  }

  @Test
  void rowsWithoutNumbersAreCounted() throws IOException {
    Inspection found =
        csv("prompt,policy,proxy,golden")
            .line("a,reference,0.5,0.5")
            .line("a,reference,NaN,0.5")
            .line("a,reference,inf,0.5")
            .line("a,reference,,0.5")
            .line("a,reference,1_000,0.5")
            .line("a,reference,abc,0.5")
            .line(",reference,0.5,0.5")
            .line("b,,0.5,0.5")
            .line("b,reference,0.25,0.5")
            .inspect("proxy.range", "0,1");
    RunFinding f = finding(found, "data/proxy");
    assertEquals(RunVerdict.UNDECIDED, f.verdict());
    assertTrue(f.reason().startsWith("of 9 rows, 3 have none and 2 have NaN"), f.reason());
    assertEquals(3, f.place().line());
    assertEquals(8, finding(found, "data/prompt").place().line());
    assertEquals(9, finding(found, "data/policy").place().line());
    assertEquals(2, estimate(found, "reference", "proxy").units());
    assertEquals(2, found.units());
  }

  @Test
  void aRepeatedResponseIsNoNewDraw() throws IOException {
    RunFile run =
        csv("prompt,response_id,policy,proxy").line("a,1,reference,0").line("a,2,reference,1");
    assertTrue(run.inspect().findings().stream().noneMatch(f -> f.id().equals("data/response")));
    Inspection found = run.line("a,1,reference,0").inspect();
    assertEquals(RunVerdict.ASSUMPTION_VIOLATED, finding(found, "data/response").verdict());
  }

  @Test
  void logRatiosThatContradictEachOtherAreFound() throws IOException {
    RunFile run = csv(HEADER);
    for (int i = 0; i < 5000; i++) {
      run.line("p%d,reference,0,,".formatted(i));
      run.line("p%d,ppo,0,-0.9,0".formatted(i));
    }
    // Were the log-ratio always -0.9, KL would be negative.
    Inspection found = run.inspect("proxy.range", "0,1", "log_ratio.range", "-1,1");
    assertEquals(RunVerdict.ASSUMPTION_VIOLATED, finding(found, "ppo/kl").verdict());
  }

  @Test
  void tokensAddUp() throws IOException {
    RunFile tokens = new RunFile(folder, "tokens.jsonl");
    RunFile sequences = new RunFile(folder, "sequences.jsonl");
    for (int i = 0; i < 300; i++) {
      String both = "{\"prompt\":\"p%d\",\"policy\":\"%s\",\"proxy\":%d".formatted(i, "ppo", i % 2);
      String reference = "{\"prompt\":\"p%d\",\"policy\":\"reference\",\"proxy\":0}".formatted(i);
      tokens.line(reference);
      sequences.line(reference);
      tokens.line(both + ",\"logp_aligned\":[-0.5,-0.25,-1],\"logp_reference\":[-1,-0.5,-0.75]}");
      sequences.line(both + ",\"logp_aligned\":-1.75,\"logp_reference\":-2.25}");
    }
    String[] said = {"log_ratio.range", "0,1"};
    Estimate a = estimate(tokens.inspect(said), "ppo", "KL by k1");
    Estimate b = estimate(sequences.inspect(said), "ppo", "KL by k1");
    assertTrue(a.sampleLo().compareTo(Rational.of(1, 2)) <= 0);
    assertTrue(a.sampleHi().compareTo(Rational.of(1, 2)) >= 0);
    assertTrue(a.sampleHi().sub(a.sampleLo()).compareTo(Rational.parse("1e-11")) < 0);
    assertTrue(b.interval().contains(Rational.of(1, 2)));
  }

  @Test
  void tokenListsOfDifferentLengthAreNoNumbers() throws IOException {
    Inspection found =
        csv(HEADER)
            .line("a,reference,0,,")
            .line("a,ppo,0,\"[-1,-1]\",\"[-1]\"")
            .line("b,ppo,0,\"[-1,-1]\",\"[-1,x]\"")
            .line("c,ppo,0,\"[-1,-1]\",\"[-1,-2]\"")
            .inspect("level", "token");
    assertTrue(finding(found, "data/logp_aligned").reason().startsWith("of 4 rows, 2 have none"));
    assertEquals(1, estimate(found, "ppo", "KL by k1").units());
  }

  @Test
  void scoresOfPairsAreThoseOfTheBestOfTwo() throws IOException {
    RunFile run = csv("chosen,rejected");
    for (int i = 0; i < 4000; i++) {
      run.line(i % 2 == 0 ? "1,0" : "0,1");
    }
    String[] said = {"map", "pairs", "proxy.range", "0,1"};
    Inspection found = run.inspect(said);
    assertTrue(estimate(found, "preferred", "proxy gain").interval().contains(Rational.ZERO));
    assertEquals(
        RunVerdict.WITHIN_BOUND, finding(found, "preferred/proxy/bon-gain-bounded").verdict());
    RunFile always = new RunFile(folder, "always.csv").line("chosen,rejected");
    for (int i = 0; i < 4000; i++) {
      always.line("1,0");
    }
    // Half of all draws have 1: the better of two independent ones would gain 1/4.
    RunFinding f = finding(always.inspect(said), "preferred/proxy/bon-gain-bounded");
    assertEquals(RunVerdict.IMPOSSIBLE, f.verdict(), f.reason());
  }

  @Test
  void aTrainingLogIsWatched() throws IOException {
    RunFile run = new RunFile(folder, "log.jsonl");
    for (int i = 1; i <= 3000; i++) {
      run.line("{\"step\":%d,\"objective/kl\":0.02,\"objective/scores\":0.8}".formatted(i));
      if (i % 100 == 0) {
        run.line("{\"step\":%d,\"eval_loss\":0.5}".formatted(i));
      }
    }
    String[] said = {"map", "trl", "proxy.range", "0,1", "kl.range", "-0.5,1", "baseline", "0.5"};
    Inspection found = run.inspect(said);
    assertEquals(3000, found.rows());
    RunFinding f = finding(found, "training/proxy/transport-bounded");
    // A gain of 0.3 needs a KL of 0.18.
    assertEquals(RunVerdict.IMPOSSIBLE, f.verdict(), f.reason());
    said[7] = "0.75";
    assertEquals(
        RunVerdict.UNDECIDED,
        finding(run.inspect(said), "training/proxy/transport-bounded").verdict());
    assertEquals(
        RunVerdict.ASSUMPTION_VIOLATED,
        finding(run.inspect("map", "trl", "proxy.range", "0,0.7"), "training/reward/range")
            .verdict());
  }

  @Test
  void aTrainingLogWithoutRewardsIsUndecided() throws IOException {
    RunFile run = csv("kl,reward").line("1,.3.2w");
    Inspection found =
        run.inspect("map", "trl", "proxy.range", "0,1", "kl.range", "-1,2", "baseline", "1/2");
    assertEquals(List.of(), found.estimates());
    assertEquals(
        RunVerdict.UNDECIDED, finding(found, "training/proxy/transport-bounded").verdict());
  }

  @Test
  void theOrderOfTheRowsOfAPromptChangesNothing() throws IOException {
    RunFile one = csv(HEADER);
    RunFile other = new RunFile(folder, "other.csv").line(HEADER);
    Random random = new Random(11);
    for (int i = 0; i < 50; i++) {
      double[] x = random.doubles(6).toArray();
      for (int j = 0; j < 6; j++) {
        one.line("p%d,reference,%s,,".formatted(i, x[j]));
        other.line("p%d,reference,%s,,".formatted(i, x[5 - j]));
      }
    }
    String[] said = {"proxy.range", "0,1", "proxy.sigma", "1/2"};
    assertEquals(one.inspect(said).estimates(), other.inspect(said).estimates());
  }

  @Test
  void theReferencePolicyIsNeeded() throws IOException {
    RunFile run = csv("policy,proxy").line("base,0").line("ppo,1").line("base,1").line("ppo,1");
    InputError e = assertThrows(InputError.class, () -> run.inspect("proxy.range", "0,1"));
    assertTrue(e.getMessage().contains("base, ppo"), e.getMessage());
    Inspection found = run.inspect("proxy.range", "0,1", "reference", "base");
    assertEquals(2, estimate(found, "ppo", "proxy gain").units());
  }

  /** Log-probabilities alone: a divergence, but no gain over what is not in the data. */
  @Test
  void onePolicyAloneHasNoGain() throws IOException {
    RunFile run = csv("proxy,logp_aligned,logp_reference");
    for (int i = 0; i < 100; i++) {
      run.line("1,%s,0".formatted(i % 2 == 0 ? "0.5" : "-0.5"));
    }
    Inspection found = run.inspect("proxy.range", "0,1", "log_ratio.range", "-1,1");
    assertNotNull(estimate(found, "aligned", "KL by k1").interval());
    assertTrue(found.estimates().stream().noneMatch(e -> e.quantity().endsWith("gain")));
    assertEquals(RunVerdict.UNDECIDED, finding(found, "aligned/proxy/transport-bounded").verdict());
  }

  @Test
  void settingsAreChecked() throws IOException {
    RunFile run = csv(HEADER).line("a,reference,0,,").line("a,ppo,0,0,0");
    List<String[]> bad =
        List.of(
            new String[] {"proxy.range", "1,0"},
            new String[] {"proxy.range", "1"},
            new String[] {"proxy.sigma", "0"},
            new String[] {"proxy.sigma", "x"},
            new String[] {"proxy.subgamma", "1"},
            new String[] {"unit", "dits"},
            new String[] {"confidence", "1"},
            new String[] {"map", "none"},
            new String[] {"columns.proxy", "proxi"},
            new String[] {"columns.step", "proxy"},
            new String[] {"log_ratio.range", "-400,1"});
    for (String[] said : bad) {
      InputError e = assertThrows(InputError.class, () -> run.inspect(said), said[0]);
      assertTrue(
          e.getMessage()
              .contains(said[1].equals("proxi") ? "did you mean" : said[0].replaceAll(".*\\.", "")),
          e.getMessage());
    }
  }
}
