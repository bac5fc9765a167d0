package org.certalign.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.sampling.SampleMoments;
import org.certalign.theorem.Lane;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.junit.jupiter.api.Test;

/** Draws in blocks come to the same however they are divided. */
final class CampaignTest {
  private static final List<Theorem> THEOREMS =
      List.of(Registry.find("bon-js"), Registry.find("tilt-jeffreys"));

  private static Campaign campaign(long seed) {
    return Campaign.of(THEOREMS, Effort.QUICK, seed);
  }

  private static Part draw(String blocks) {
    return campaign(0).draw(Blocks.parse(blocks), Progress.SILENT);
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    Part one = campaign(0).draw(Blocks.parse("3-40"), 1, Progress.SILENT);
    Part many = campaign(0).draw(Blocks.parse("3-40"), 7, Progress.SILENT);
    assertEquals(one, many);
  }

  @Test
  void partsComeToTheWhole() {
    Part whole = draw("0-99");
    Part merged = Part.merge(List.of(draw("70-99"), draw("0"), draw("1-69")));
    assertEquals(whole.sums(), merged.sums());
    assertEquals(intervals(whole), intervals(merged));
  }

  private static List<ConfidenceInterval> intervals(Part drawn) {
    return Certification.finish(campaign(0), drawn, Progress.SILENT).stream()
        .flatMap(c -> c.sampled().stream())
        .map(SampledResult::interval)
        .toList();
  }

  @Test
  void blocksAreDrawnFromDifferentBits() {
    assertNotEquals(draw("0").sums(), draw("1").sums());
    assertNotEquals(
        campaign(0).draw(Blocks.parse("0"), Progress.SILENT).sums(),
        campaign(1).draw(Blocks.parse("0"), Progress.SILENT).sums());
  }

  private static void refused(String message, List<Part> parts) {
    InputError e = assertThrows(InputError.class, () -> Part.merge(parts));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void partsThatDoNotFitAreRefused() {
    Part half = draw("0-49");
    Part rest = draw("50-99");
    refused("blocks 50-99 are missing", List.of(half));
    refused("blocks 0-49 are missing", List.of(rest));
    refused("block 0 is in two parts", List.of(half, rest, half));
    refused("block 49 is in two parts", List.of(half, rest, draw("49")));
    refused("seeds", List.of(half, campaign(1).draw(Blocks.parse("50-99"), Progress.SILENT)));
    Campaign fewer = Campaign.of(THEOREMS.subList(0, 1), Effort.QUICK, 0);
    refused("theorems", List.of(half, fewer.draw(Blocks.parse("50-99"), Progress.SILENT)));
    refused("versions", List.of(half, changed(rest, "0.0.1", rest.effort())));
    refused("efforts", List.of(half, changed(rest, rest.version(), Effort.DEEP)));
  }

  private static Part changed(Part part, String version, Effort effort) {
    return new Part(version, effort, part.seed(), part.theorems(), part.blocks(), part.sums());
  }

  /** A certificate of a part would claim a level that its intervals do not have. */
  @Test
  void aPartIsNoRun() {
    Part half = draw("0-49");
    assertThrows(InputError.class, () -> Certification.finish(campaign(0), half, Progress.SILENT));
    Part claimed =
        new Part(
            half.version(), half.effort(), 0, half.theorems(), List.of(Blocks.ALL), half.sums());
    assertThrows(
        IllegalArgumentException.class,
        () -> Certification.finish(campaign(0), claimed, Progress.SILENT));
  }

  @Test
  void theSharesOfARunSumToItsBudget() {
    Campaign all = Campaign.of(Registry.all(), Effort.QUICK, 0);
    Rational sum =
        all.theorems().stream()
            .flatMap(t -> all.statements(t).stream())
            .map(Statement::share)
            .reduce(Rational.ZERO, Rational::add);
    assertEquals(Rational.parse("1e-9"), sum);
    assertEquals(all.budget().total(), sum);
  }

  /** The certificate of a theorem is the same, whichever others are certified with it. */
  @Test
  void theShareOfAStatementDoesNotDependOnTheRun() {
    Theorem t = THEOREMS.get(0);
    assertEquals(
        Campaign.of(Registry.all(), Effort.QUICK, 0).statements(t).get(0).share(),
        Campaign.of(List.of(t), Effort.QUICK, 0).statements(t).get(0).share());
  }

  /** Of every lane of the registry: what is stated is what the sampler counted. */
  @Test
  void certificatesStateTheDrawsThatWereMade() {
    Campaign all = Campaign.of(Registry.all(), Effort.QUICK, 0);
    Part drawn = all.draw(Blocks.ALL, Progress.SILENT);
    for (Theorem t : all.theorems()) {
      for (Statement s : all.statements(t)) {
        SampleMoments.Sums sums = drawn.sums().get(s.name());
        SampledResult result = SampledResult.of(s, SampleMoments.of(sums), Effort.QUICK);
        boolean strata = s.plan().quantity().lane() == Lane.STRATIFIED;
        assertEquals(sums.count(), result.draws(), s.name());
        assertEquals(strata ? 2 * 32_767 : 100_000, result.draws(), s.name());
        assertEquals(strata, result.unit().contains("pairs"), s.name());
      }
    }
  }

  @Test
  void blocksAreReadStrictly() {
    assertEquals(new Blocks(3, 7), Blocks.parse(" 3-7 "));
    assertEquals(new Blocks(5, 5), Blocks.parse("5"));
    for (String bad : List.of("", "-1", "7-3", "0-100", "1-2-3", "a", "0-", "99999999999")) {
      assertThrows(InputError.class, () -> Blocks.parse(bad), bad);
    }
  }
}
