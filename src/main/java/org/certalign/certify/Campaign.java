package org.certalign.certify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.certalign.sampling.ErrorBudget;
import org.certalign.sampling.SampleMoments;
import org.certalign.theorem.Registry;
import org.certalign.theorem.SamplingPlan;
import org.certalign.theorem.Theorem;

/**
 * What a run samples: its statements, fixed before anything is drawn, and the error budget that is
 * shared out among them.
 *
 * <pre>{@code
 * Campaign campaign = Campaign.of(Registry.all(), Effort.QUICK, 0);
 * Part half = campaign.draw(Blocks.parse("0-49"), Progress.SILENT);
 * }</pre>
 *
 * <p>The budget of 1e-9 is shared among the statements of all theorems of the registry, also where
 * a run certifies few of them: a theorem's certificate is the same whichever others are certified
 * with it.
 */
public final class Campaign {
  /** A task of drawing takes so many blocks at most. */
  private static final int BLOCKS_PER_TASK = 20;

  private final List<Theorem> theorems;
  private final Effort effort;
  private final long seed;
  private final ErrorBudget budget;
  private final Map<String, List<Statement>> statements;

  private Campaign(
      List<Theorem> theorems,
      Effort effort,
      long seed,
      ErrorBudget budget,
      Map<String, List<Statement>> statements) {
    this.theorems = List.copyOf(theorems);
    this.effort = effort;
    this.seed = seed;
    this.budget = budget;
    this.statements = statements;
  }

  /**
   * The campaign of a run.
   *
   * @param theorems what is certified
   * @param effort how much is drawn
   * @param seed 0 unless a user gives one: the streams derive from theorem and parameters anyway
   */
  public static Campaign of(List<Theorem> theorems, Effort effort, long seed) {
    Set<Theorem> known = new LinkedHashSet<>(Registry.all());
    known.addAll(theorems);
    Map<Theorem, List<SamplingPlan>> plans = new LinkedHashMap<>();
    known.forEach(t -> plans.put(t, t.plans()));
    List<String> names = new ArrayList<>();
    plans.forEach((t, all) -> all.forEach(p -> names.add(Statement.name(t, p))));
    ErrorBudget budget = ErrorBudget.standard(names);
    Map<String, List<Statement>> statements = new LinkedHashMap<>();
    for (Theorem t : theorems) {
      List<Statement> own =
          plans.get(t).stream()
              .map(p -> new Statement(t.id(), p, budget.share(Statement.name(t, p))))
              .toList();
      statements.put(t.id(), own);
    }
    return new Campaign(theorems, effort, seed, budget, statements);
  }

  /** What is certified. */
  List<Theorem> theorems() {
    return theorems;
  }

  /** How much is drawn. */
  Effort effort() {
    return effort;
  }

  /** The seed. */
  long seed() {
    return seed;
  }

  /** How the probability of error is shared out. */
  ErrorBudget budget() {
    return budget;
  }

  /** The statements of a theorem. */
  List<Statement> statements(Theorem theorem) {
    return statements.get(theorem.id());
  }

  private List<Statement> statements() {
    return statements.values().stream().flatMap(List::stream).toList();
  }

  /** Draws some blocks of every statement, on all cores. The outcome does not depend on them. */
  public Part draw(Blocks blocks, Progress progress) {
    return draw(blocks, Cores.count(), progress);
  }

  /** The same by the given number of threads. */
  Part draw(Blocks blocks, int threads, Progress progress) {
    Map<String, SampleMoments> sums = new LinkedHashMap<>();
    List<Callable<Drawn>> tasks = new ArrayList<>();
    for (Statement s : statements()) {
      sums.put(s.name(), new SampleMoments());
      for (int i = blocks.first(); i <= blocks.last(); i += BLOCKS_PER_TASK) {
        Blocks some = new Blocks(i, Math.min(blocks.last(), i + BLOCKS_PER_TASK - 1));
        tasks.add(() -> new Drawn(s.name(), s.draw(seed, some, effort)));
      }
    }
    for (Drawn d : Cores.all(tasks, threads, Drawn::statement, progress)) {
      sums.get(d.statement()).add(d.sums());
    }
    Map<String, SampleMoments.Sums> exact = new LinkedHashMap<>();
    sums.forEach((name, s) -> exact.put(name, s.sums()));
    List<String> ids = theorems.stream().map(Theorem::id).toList();
    return new Part(Version.current(), effort, seed, ids, List.of(blocks), exact);
  }

  private record Drawn(String statement, SampleMoments sums) {}

  /**
   * Checks that a part holds all that this campaign draws.
   *
   * @throws org.certalign.real.InputError if it does not
   */
  void checkWhole(Part part) {
    part.checkDrawn(Version.current(), statements().stream().map(Statement::name).toList());
    Blocks.checkWhole(part.blocks());
  }
}
