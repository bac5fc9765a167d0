package org.certalign.certify;

import java.math.BigDecimal;
import java.util.Optional;
import org.certalign.sampling.RandomStream;
import org.certalign.theorem.Instance;
import org.certalign.theorem.InstanceFamily;

/**
 * Looks for the tightest instance of a family, and for a violated one: random genes, then
 * hill-climbing from the best of them with steps from the whole range down to one. Every instance
 * that is looked at is decided rigorously.
 */
final class Search {
  private final InstanceFamily family;
  private final RandomStream random;
  private int examined;
  private int held;
  private int ties;
  private int undefined;
  private Examination tightest;
  private BigDecimal best;
  private int[] bestGenes;
  private Examination violated;

  private Search(InstanceFamily family, RandomStream random) {
    this.family = family;
    this.random = random;
  }

  /** Searches a family; stops at the first violated instance. */
  static FamilyResult in(InstanceFamily family, String theorem, Effort effort, long seed) {
    Search search =
        new Search(family, RandomStream.of(seed, theorem + "/exact/" + family.name(), 0));
    search.sample(effort.samples());
    search.climb(effort.steps());
    return search.result();
  }

  private void sample(int count) {
    for (int i = 0; i < count && violated == null; i++) {
      int[] genes = new int[family.genes()];
      for (int j = 0; j < genes.length; j++) {
        genes[j] = random.nextInt(InstanceFamily.GENE_RANGE);
      }
      look(genes);
    }
  }

  private void climb(int steps) {
    for (int i = 0; i < steps && violated == null && bestGenes != null; i++) {
      look(neighbour(bestGenes));
    }
  }

  private int[] neighbour(int[] genes) {
    int[] out = genes.clone();
    int changes = 1 + random.nextInt(2);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(out.length);
      int reach = InstanceFamily.GENE_RANGE >> random.nextInt(14);
      int moved = out[at] + random.nextInt(2 * reach + 1) - reach;
      out[at] = Math.min(InstanceFamily.GENE_RANGE - 1, Math.max(0, moved));
    }
    return out;
  }

  private void look(int[] genes) {
    Optional<Instance> instance = family.decode(genes.clone());
    if (instance.isEmpty()) {
      return;
    }
    try {
      record(Examination.of(instance.get()), genes);
    } catch (ArithmeticException e) {
      undefined++;
    }
  }

  private void record(Examination e, int[] genes) {
    examined++;
    switch (e.outcome()) {
      case HOLDS -> held++;
      case TIE -> ties++;
      case VIOLATED -> violated = e;
    }
    BigDecimal tightness = e.tightness();
    if (tightness != null && (best == null || tightness.compareTo(best) > 0)) {
      best = tightness;
      bestGenes = genes;
      tightest = e;
    } else if (tightest == null) {
      bestGenes = genes;
      tightest = e;
    }
  }

  private FamilyResult result() {
    return new FamilyResult(
        family.name(), examined, held, ties, undefined, best, tightest, violated);
  }
}
