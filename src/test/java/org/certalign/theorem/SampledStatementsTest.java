package org.certalign.theorem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.certalign.certify.Certificate;
import org.certalign.certify.Certification;
import org.certalign.certify.Effort;
import org.certalign.certify.Progress;
import org.certalign.certify.SampledResult;
import org.certalign.certify.Verdict;
import org.certalign.policy.FinitePair;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.AliasTable;
import org.certalign.sampling.SampledDivergence;
import org.junit.jupiter.api.Test;

/** The sampled statements of the registry, and wrong ones that the lanes have to refute. */
final class SampledStatementsTest {
  private static final Rational N = Rational.of(64);
  private static final Real TOO_SMALL = Real.of(Rational.of(99, 100));

  @Test
  void everyTheoremHasASamplingOrAnExactLaneAndEveryNumericOneASamplingLane() {
    for (Theorem t : Registry.all()) {
      boolean exact = !t.families().isEmpty();
      boolean sampled = !t.plans().isEmpty();
      assertTrue(sampled || exact, t.id());
      assertTrue(sampled || t.bound().isEmpty(), t.id());
    }
  }

  @Test
  void theNamesInATheoremDiffer() {
    for (Theorem t : Registry.all()) {
      Set<String> names = new HashSet<>();
      for (SamplingPlan p : t.plans()) {
        String name = p.quantity().lane().key() + "/" + p.quantity().name();
        assertTrue(names.add(name), t.id() + ": " + name);
      }
    }
  }

  private static Certificate certify(SamplingPlan plan) {
    Theorem planted = Theorem.named("planted", "A planted statement").sampled(() -> plan).build();
    return Certification.run(List.of(planted), Effort.QUICK, 0, Progress.SILENT).get(0);
  }

  private static SampledResult result(SamplingPlan plan) {
    return certify(plan).sampled().get(0);
  }

  @Test
  void aBoundThatIsOnePercentTooSmallIsRefuted() {
    Real right = BonDivergences.klValue(N);
    SampledQuantity kl = RankSample.divergence(SampledDivergence.KL, N);
    assertEquals(Verdict.CERTIFIED, result(kl.equal(right)).verdict());
    assertEquals(Verdict.CERTIFIED, result(kl.atMost(right)).verdict());
    assertEquals(Verdict.REFUTED, result(kl.equal(right.times(TOO_SMALL))).verdict());
    assertEquals(Verdict.REFUTED, result(kl.atMost(right.times(TOO_SMALL))).verdict());
    assertEquals(Verdict.REFUTED, result(kl.atLeast(right.over(TOO_SMALL))).verdict());
    assertEquals(Verdict.REFUTED, certify(kl.atMost(right.times(TOO_SMALL))).verdict());
  }

  /** Best of 17 in place of best of 16: log n - (n-1)/n differs by 3%. */
  @Test
  void aWrongLawIsRefuted() {
    Real right = BonDivergences.klValue(Rational.of(16));
    assertEquals(Verdict.CERTIFIED, result(RankSample.kl(16).equal(right)).verdict());
    assertEquals(Verdict.REFUTED, result(RankSample.kl(17).equal(right)).verdict());
  }

  /** Responses 0 and 1 are tied; the sampler always prefers 0. */
  @Test
  void tiesThatAreBrokenByIdentityAreRefuted() {
    Rational half = Rational.of(1, 2);
    List<Rational> p = List.of(half, half);
    List<Rational> tied = List.of(Rational.ONE, Rational.ONE);
    AliasTable reference = AliasTable.of(p);
    FiniteSample first =
        new FiniteSample(
            "ties to the first",
            Instance.describe("n", 2),
            new FinitePair(p, FinitePair.bestOfN(p, tied, 2), tied),
            stream -> Math.min(reference.draw(stream), reference.draw(stream)));
    assertEquals(Verdict.REFUTED, result(first.probability(0).equal(Real.of(half))).verdict());
    FiniteSample uniform = FiniteSample.bestOf(2, "uniform", p, tied);
    assertEquals(Verdict.CERTIFIED, result(uniform.probability(0).equal(Real.of(half))).verdict());
  }

  @Test
  void aBrokenStatementThatHoldsIsNotExpected() {
    Real right = BonDivergences.klValue(N);
    SamplingPlan holds = RankSample.divergence(SampledDivergence.KL, N).equal(right);
    assertTrue(result(holds).isAsExpected());
    assertFalse(result(holds.broken()).isAsExpected());
    assertEquals(Verdict.UNDECIDED, certify(holds.broken()).verdict());
  }

  /** The interval is some 10% wide where the value is 1/100. */
  @Test
  void anIntervalTooWideForTheValueDecidesNothing() {
    FiniteSample coins = FiniteSample.coins(Rational.of(1, 2), Rational.of(51, 100));
    SampledResult r = result(coins.gain().atMost(Real.of(Rational.of(1, 100))));
    assertEquals(Verdict.UNDECIDED, r.verdict());
    assertTrue(r.power().compareTo(BigDecimal.ONE) > 0, r.power().toString());
  }

  private static Certificate sharpCase(Rational left) {
    Instance sides = Instance.atMost(Instance.describe("x", left), Real.of(left), Real.of(1));
    Theorem t =
        Theorem.named("planted", "A planted sharp case")
            .family(InstanceFamily.of("one", 1, g -> Optional.of(sides)))
            .sharp("said to be attained", sides)
            .build();
    return Certification.run(List.of(t), Effort.QUICK, 0, Progress.SILENT).get(0);
  }

  @Test
  void aCaseThatIsSaidToBeSharpMustBe() {
    assertEquals(Verdict.CERTIFIED, sharpCase(Rational.ONE).verdict());
    assertTrue(sharpCase(Rational.parse("0.995")).sharpness().holds());
    assertFalse(sharpCase(Rational.parse("0.98")).sharpness().holds());
    assertEquals(Verdict.UNDECIDED, sharpCase(Rational.parse("0.98")).verdict());
    assertEquals(
        Rational.parse("0.05"), sharpCase(Rational.parse("0.98")).sharpness().refutedFrom());
  }
}
