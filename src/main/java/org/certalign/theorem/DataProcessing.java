package org.certalign.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The data processing inequality. */
final class DataProcessing {
  private static final int POINTS = 4;
  private static final int IMAGES = 3;

  private DataProcessing() {}

  static List<Theorem> theorems() {
    return List.of(inequality());
  }

  private static Theorem inequality() {
    return Theorem.named("data-processing", "Data processing inequality")
        .statement(
            "D(Tq‖Tp) ≤ D(q‖p) for every Markov kernel T, every f-divergence and every Rényi order"
                + " in [0,∞]. As the reward is a monotone function of an exponential variable, the"
                + " divergence of best-of-n is at most that between max(E_1..E_n) and E, that is"
                + " between U^(1/n) and U")
        .tex("D(Tq\\,\\|\\,Tp) \\le D(q\\,\\|\\,p)")
        .equality(
            "for strictly convex f and finite D iff T loses nothing: the density ratio dq/dp is a"
                + " function of the image almost surely")
        .breaks("for distances that are no f-divergences, such as Σ(q−p)²")
        .source(References.ERVEN)
        .source(References.POLYANSKIY_WU + ", chapter 7")
        .assume(Assumption.assumed("T is a Markov kernel, the same for both laws"))
        .family(InstanceFamily.of("random kernels", 2 + 2 * POINTS + 12, DataProcessing::kernel))
        .family(InstanceFamily.of("maps", 2 + 3 * POINTS, DataProcessing::map))
        .twin("squares", "Σ(Tq − Tp)² ≤ Σ(q − p)²", squares())
        .sampled(BestOfNPlans::kernel)
        .sampled(BestOfNPlans::randomKernel)
        .build();
  }

  /** A law P without zeros, and a law Q. */
  private record Pair(List<Rational> q, List<Rational> p) {
    static Pair read(Genes genes) {
      List<Rational> p = genes.probabilities(POINTS);
      List<Long> weights = new ArrayList<>();
      long total = 0;
      for (int i = 0; i < POINTS; i++) {
        long weight = genes.integer(0, 20);
        weights.add(weight);
        total += weight;
      }
      long sum = total;
      return new Pair(sum == 0 ? p : weights.stream().map(w -> Rational.of(w, sum)).toList(), p);
    }
  }

  private static List<Rational> image(List<Rational> masses, List<List<Rational>> kernel) {
    List<Rational> out = new ArrayList<>();
    for (int j = 0; j < IMAGES; j++) {
      Rational sum = Rational.ZERO;
      for (int i = 0; i < POINTS; i++) {
        sum = sum.add(masses.get(i).mul(kernel.get(i).get(j)));
      }
      out.add(sum);
    }
    return out;
  }

  private static Instance claim(Discrepancy d, Pair pair, List<List<Rational>> kernel) {
    Law imageOfQ = Law.of(image(pair.q(), kernel));
    Law imageOfP = Law.of(image(pair.p(), kernel));
    return Instance.atMost(
        Instance.describe("divergence", d, "q", pair.q(), "p", pair.p(), "kernel", kernel),
        d.of(imageOfQ, imageOfP),
        d.of(Law.of(pair.q()), Law.of(pair.p())));
  }

  private static Optional<Instance> kernel(Genes genes) {
    Discrepancy d = Discrepancy.read(genes);
    Pair pair = Pair.read(genes);
    List<List<Rational>> kernel = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      kernel.add(genes.probabilities(IMAGES));
    }
    return Optional.of(claim(d, pair, kernel));
  }

  private static Optional<Instance> map(Genes genes) {
    Discrepancy d = Discrepancy.read(genes);
    Pair pair = Pair.read(genes);
    List<List<Rational>> kernel = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      int to = genes.integer(0, IMAGES - 1);
      List<Rational> row = new ArrayList<>();
      for (int j = 0; j < IMAGES; j++) {
        row.add(Rational.of(j == to ? 1 : 0));
      }
      kernel.add(row);
    }
    return Optional.of(claim(d, pair, kernel));
  }

  /** Two halves of q merged, and two of p: from 4/4 to 2. */
  private static Instance squares() {
    return Instance.atMost(
        Instance.describe("q", "1/2,1/2,0,0", "p", "0,0,1/2,1/2", "T", "merges equal masses"),
        Real.of(2),
        Real.of(Rational.ONE));
  }
}
