package org.certalign.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final Effort effort;
  private final long seed;

  private Certification(Effort effort, long seed) {
    this.effort = effort;
    this.seed = seed;
  }

  /**
   * Certifies the theorems, on all cores. The result does not depend on their number.
   *
   * @param theorems what to certify
   * @param effort how much work to do
   * @param seed the seed of the search; 0 unless a user gives one
   * @param progress told of every theorem that is done
   */
  public static List<Certificate> run(
      List<Theorem> theorems, Effort effort, long seed, Progress progress) {
    Certification run = new Certification(effort, seed);
    AtomicInteger done = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Certificate>> futures = new ArrayList<>();
      for (Theorem t : theorems) {
        futures.add(
            pool.submit(
                () -> {
                  Certificate c = run.certify(t);
                  progress.done(t.id(), done.incrementAndGet(), theorems.size());
                  return c;
                }));
      }
      return collect(futures);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Certificate> collect(List<Future<Certificate>> futures) {
    List<Certificate> out = new ArrayList<>();
    try {
      for (Future<Certificate> f : futures) {
        out.add(f.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return out;
  }

  /** Certifies one theorem. */
  private Certificate certify(Theorem theorem) {
    List<PublishedValue> values = new ArrayList<>();
    for (SharpCase sharp : theorem.sharpCases()) {
      values.add(Publication.of(theorem, sharp, effort.digits()));
    }
    List<FamilyResult> families = new ArrayList<>();
    theorem.families().forEach(f -> families.add(Search.in(f, theorem.id(), effort, seed)));
    List<TwinResult> twins = new ArrayList<>();
    theorem.twins().forEach(t -> twins.add(examine(t)));
    Verdict verdict = verdict(theorem, values, families, twins);
    return new Certificate(
        theorem, Version.current(), seed, effort, verdict, values, families, twins);
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
