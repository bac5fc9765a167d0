package org.certalign.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.certalign.policy.BestOfNRanks;
import org.certalign.policy.Generator;
import org.certalign.policy.Genes;
import org.certalign.policy.RankedReward;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A case of best-of-n: the number of draws and the law of the reward, up to increasing
 * transformations.
 */
record BonCase(BestOfNRanks best, RankedReward reward) {
  private static final int MASSES = 6;
  private static final Rational FAINT = Rational.of(1, 10_000);

  /** Genes that {@link #read} takes. */
  static final int GENES = 3 + MASSES;

  /** A fair coin as reward. */
  static final RankedReward COIN = uniform(2);

  static BonCase of(Rational n, RankedReward reward) {
    return new BonCase(new BestOfNRanks(n), reward);
  }

  static BonCase of(long n, RankedReward reward) {
    return of(Rational.of(n), reward);
  }

  /** The given number of equally likely levels. */
  static RankedReward uniform(int levels) {
    List<Rational> masses = new ArrayList<>();
    for (int i = 0; i < levels; i++) {
      masses.add(Rational.of(1, levels));
    }
    return RankedReward.levels(masses);
  }

  /** Any n, with a reward that is finite, or partly continuous, or nearly continuous. */
  static BonCase read(Genes genes) {
    return of(readDraws(genes), readReward(genes));
  }

  /** An n for which 1/(1 + n s^(n-1)) has an elementary integral: 1 + 1/k. */
  static BonCase readElementary(Genes genes) {
    genes.integer(0, 1);
    Rational n = Rational.ONE.add(Rational.of(1, genes.integer(1, 6)));
    return of(n, readReward(genes));
  }

  /** A whole number of draws. */
  static BonCase readWhole(Genes genes, int limit) {
    genes.integer(0, 1);
    return of(genes.draws(limit), readReward(genes));
  }

  private static Rational readDraws(Genes genes) {
    boolean whole = genes.integer(0, 3) > 0;
    return whole ? Rational.of(genes.draws(64)) : Rational.ONE.add(genes.positive());
  }

  private static RankedReward readReward(Genes genes) {
    int shape = genes.integer(0, 3);
    List<Rational> masses = genes.probabilities(MASSES);
    return switch (shape) {
      case 0 -> RankedReward.levels(masses);
      case 1 -> RankedReward.alternating(masses);
      case 2 -> RankedReward.alternating(faintAtoms(masses));
      default -> uniform(1 + masses.get(0).mul(Rational.of(8)).num().intValue() % 8);
    };
  }

  /** The same masses with every other one, an atom's, made 10000 times smaller. */
  private static List<Rational> faintAtoms(List<Rational> masses) {
    List<Rational> out = new ArrayList<>();
    Rational rest = Rational.ONE;
    for (int i = 1; i < masses.size(); i++) {
      Rational mass = i % 2 == 0 ? masses.get(i) : masses.get(i).mul(FAINT);
      out.add(mass);
      rest = rest.sub(mass);
    }
    out.add(0, rest);
    return out;
  }

  /** The same case with every continuous part of the reward made an atom. */
  BonCase withoutGaps() {
    return new BonCase(best, reward.withoutGaps());
  }

  /** E_P f(dP_n/dP). */
  Real expectation(Generator f) {
    return best.expectation(f, reward);
  }

  /** The case in words. */
  Map<String, String> description() {
    return Instance.describe("n", best.n(), "reward", reward);
  }

  /** The case in words, with one more name and value. */
  Map<String, String> description(String name, Object value) {
    return Instance.describe("n", best.n(), "reward", reward, name, value);
  }

  /** A family over all cases. */
  static InstanceFamily family(String name, Function<BonCase, Optional<Instance>> claim) {
    return InstanceFamily.of(name, GENES, genes -> claim.apply(read(genes)));
  }
}
