package org.certalign.experiment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.certalign.bound.Divergences;
import org.certalign.kernel.Interval;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/** KL(P_n||P) of best-of-n, in nats. */
final class BestOfNKl {
  private static final Theorem FINITE = Registry.find("bon-finite-kl");

  private BestOfNKl() {}

  /** ln n - (n-1)/n, for a reward without atoms (theorem {@code bon-kl}). */
  static Real atomless(int n) {
    Interval draws = Interval.ofLong(n);
    Real value = p -> Divergences.bonKl(draws, p);
    return n == 1 ? Real.of(0) : value.memo();
  }

  /** For reward levels of the given masses, in ascending order (theorem {@code bon-finite-kl}). */
  static Real finite(List<Rational> masses, int n) {
    String probabilities = masses.stream().map(Rational::toString).collect(Collectors.joining(","));
    Map<String, String> given = Map.of("n", Integer.toString(n), "probs", probabilities);
    return FINITE.bound().orElseThrow().of(FINITE.arguments(given)).memo();
  }
}
