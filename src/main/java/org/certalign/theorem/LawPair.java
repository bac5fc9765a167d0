package org.certalign.theorem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.real.Rational;

/**
 * Two laws on the same few points, Q absolutely continuous with respect to P: arbitrary ones, and
 * the shapes for which one relation between divergences or another is an equality.
 */
record LawPair(List<Rational> q, List<Rational> p) {
  private static final int POINTS = 4;

  /** Genes that {@link #read} takes. */
  static final int GENES = 1 + 2 * POINTS;

  static LawPair read(Genes genes) {
    int shape = genes.integer(0, 4);
    List<Rational> p = genes.probabilities(POINTS);
    return switch (shape) {
      case 0 -> new LawPair(genes.probabilities(POINTS), p);
      case 1 -> new LawPair(withZeros(genes, p), p);
      case 2 -> conditioned(p, genes.integer(1, POINTS - 1));
      case 3 -> coins(genes.unit(), genes.unit());
      default -> mirrored(genes.unit());
    };
  }

  /** Two biased coins. */
  static LawPair coins(Rational q, Rational p) {
    return new LawPair(List.of(Rational.ONE.sub(q), q), List.of(Rational.ONE.sub(p), p));
  }

  /** The coin and its mirror image: q = 1 - p. */
  static LawPair mirrored(Rational p) {
    return coins(Rational.ONE.sub(p), p);
  }

  /** P, and P given that the outcome is one of the first few points. */
  static LawPair conditioned(List<Rational> p, int points) {
    Rational mass = p.subList(0, points).stream().reduce(Rational.ZERO, Rational::add);
    List<Rational> q = new ArrayList<>(Collections.nCopies(p.size(), Rational.ZERO));
    for (int i = 0; i < points; i++) {
      q.set(i, p.get(i).div(mass));
    }
    return new LawPair(q, p);
  }

  private static List<Rational> withZeros(Genes genes, List<Rational> otherwise) {
    List<Long> weights = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      weights.add((long) genes.integer(0, 20));
    }
    long sum = weights.stream().mapToLong(w -> w).sum();
    return sum == 0 ? otherwise : weights.stream().map(w -> Rational.of(w, sum)).toList();
  }

  Law lawOfQ() {
    return Law.of(q);
  }

  Law lawOfP() {
    return Law.of(p);
  }

  /** The pair in words. */
  Map<String, String> description() {
    return Instance.describe("Q", q, "P", p);
  }

  /** The pair in words, with one more name and value. */
  Map<String, String> description(String name, Object value) {
    return Instance.describe("Q", q, "P", p, name, value);
  }
}
