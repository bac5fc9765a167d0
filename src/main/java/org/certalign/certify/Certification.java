package org.certalign.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.certalign.sampling.SampleMoments;
import org.certalign.theorem.FalseTwin;
import org.certalign.theorem.SharpCase;
import org.certalign.theorem.Theorem;

/**
 * The main job: theorems to certificates.
 *
 * <pre>{@code
 * List<Certificate> all =
 *     Certification.run(Registry.all(), Effort.QUICK, 0, Progress.SILENT);
 * }</pre>
 */
public final class Certification {
  private final Campaign campaign;
  private final Effort effort;
  private final Part drawn;

  private Certification(Campaign campaign, Part drawn) {
    this.campaign = campaign;
    this.effort = campaign.effort();
    this.drawn = drawn;
  }

  /**
   * Certifies the theorems, on all cores. The result does not depend on their number.
   *
   * @param theorems what to certify
   * @param effort how much work to do
   * @param seed the seed of the run; 0 unless a user gives one
   * @param progress told of every piece that is done
   */
  public static List<Certificate> run(
      List<Theorem> theorems, Effort effort, long seed, Progress progress) {
    Campaign campaign = Campaign.of(theorems, effort, seed);
    return finish(campaign, campaign.draw(Blocks.ALL, progress), progress);
  }

  /**
   * Certifies the theorems of a campaign from what was drawn for it: what is not sampled is done
   * here.
   *
   * @param drawn all blocks of the campaign
   * @throws org.certalign.real.InputError if blocks or statements are missing
   */
  public static List<Certificate> finish(Campaign campaign, Part drawn, Progress progress) {
    campaign.checkWhole(drawn);
    Certification run = new Certification(campaign, drawn);
    List<Callable<Certificate>> tasks = new ArrayList<>();
    campaign.theorems().forEach(t -> tasks.add(() -> run.certify(t)));
    return Cores.all(tasks, Cores.count(), c -> c.theorem().id(), progress);
  }

  /** Certifies one theorem. */
  private Certificate certify(Theorem theorem) {
    List<PublishedValue> values = new ArrayList<>();
    for (SharpCase sharp : theorem.sharpCases()) {
      values.add(Publication.of(theorem, sharp, effort.digits()));
    }
    List<FamilyResult> families = new ArrayList<>();
    theorem
        .families()
        .forEach(f -> families.add(Search.in(f, theorem.id(), effort, campaign.seed())));
    List<TwinResult> twins = new ArrayList<>();
    theorem.twins().forEach(t -> twins.add(examine(t)));
    List<SampledResult> sampled = new ArrayList<>();
    for (Statement s : campaign.statements(theorem)) {
      SampleMoments all = SampleMoments.of(drawn.sums().get(s.name()));
      sampled.add(SampledResult.of(s, all, effort));
    }
    Sharpness sharpness = Sharpness.of(values, families, sampled);
    Verdict exact = verdict(theorem, values, families, twins);
    return new Certificate(
        theorem,
        Version.current(),
        campaign.seed(),
        effort,
        verdict(exact, sampled, sharpness),
        values,
        families,
        twins,
        sampled,
        campaign.budget().total(),
        sharpness);
  }

  /**
   * The verdict of the lanes without draws, made worse by a sampled statement that was to hold and
   * is refuted, by one that says anything else than was expected, or by a bound that is not as
   * sharp as declared.
   */
  private static Verdict verdict(Verdict exact, List<SampledResult> sampled, Sharpness sharpness) {
    boolean violated =
        sampled.stream().anyMatch(s -> !s.plan().breaks() && s.verdict() == Verdict.REFUTED);
    if (violated || exact == Verdict.REFUTED) {
      return Verdict.REFUTED;
    }
    boolean expected = sampled.stream().allMatch(SampledResult::isAsExpected);
    return expected && sharpness.holds() ? exact : Verdict.UNDECIDED;
  }

  private static TwinResult examine(FalseTwin twin) {
    Examination witness = Examination.of(twin.witness());
    boolean refuted = witness.outcome() == Outcome.VIOLATED;
    return new TwinResult(twin.id(), twin.statement(), refuted, witness);
  }

  /**
   * REFUTED by a violated instance; UNDECIDED if a false twin stands, if the second opinion
   * disagrees, or if nothing was examined; else CERTIFIED.
   */
  private static Verdict verdict(
      Theorem theorem,
      List<PublishedValue> values,
      List<FamilyResult> families,
      List<TwinResult> twins) {
    boolean violated =
        families.stream().anyMatch(f -> f.violated() != null)
            || values.stream()
                .anyMatch(v -> v.sides() != null && v.sides().outcome() == Outcome.VIOLATED);
    if (violated) {
      return Verdict.REFUTED;
    }
    boolean examined =
        families.stream().anyMatch(f -> f.held() + f.ties() > 0)
            || values.stream().anyMatch(v -> v.sides() != null);
    boolean twinsFall = twins.stream().allMatch(TwinResult::refuted);
    boolean opinionsAgree =
        theorem.opinion().isEmpty() || values.stream().allMatch(Publication::opinionAgrees);
    return examined && twinsFall && opinionsAgree ? Verdict.CERTIFIED : Verdict.UNDECIDED;
  }
}
