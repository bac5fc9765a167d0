package org.certalign.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;

class SoftBestOfNTest {
  private static final Rational HALF = Rational.of(1, 2);

  @Test
  void coin() {
    List<Rational> fair = List.of(HALF, HALF);
    List<Rational> soft = SoftBestOfN.masses(fair, List.of(Rational.ONE, Rational.of(3)), 2);
    assertEquals(List.of(Rational.of(3, 8), Rational.of(5, 8)), soft);
    assertEquals(fair, SoftBestOfN.masses(fair, List.of(Rational.ONE, Rational.of(3)), 1));
  }

  /** Every sequence of draws, one by one. */
  @Property(tries = 40)
  void agreesWithSequences(
      @ForAll @Size(3) List<@IntRange(min = 1, max = 50) Integer> masses,
      @ForAll @Size(3) List<@IntRange(min = 1, max = 50) Integer> weights,
      @ForAll @IntRange(min = 1, max = 4) int n) {
    long total = masses.stream().mapToLong(Integer::longValue).sum();
    List<Rational> p = masses.stream().map(m -> Rational.of(m, total)).toList();
    List<Rational> w = weights.stream().map(Rational::of).toList();
    List<Rational> out = new ArrayList<>(Collections.nCopies(3, Rational.ZERO));
    sequences(p, w, new ArrayList<>(), n, out);
    assertEquals(out, SoftBestOfN.masses(p, w, n));
  }

  private static void sequences(
      List<Rational> p, List<Rational> w, List<Integer> drawn, int n, List<Rational> out) {
    if (drawn.size() < n) {
      for (int i = 0; i < p.size(); i++) {
        List<Integer> longer = new ArrayList<>(drawn);
        longer.add(i);
        sequences(p, w, longer, n, out);
      }
      return;
    }
    Rational probability = Rational.ONE;
    Rational total = Rational.ZERO;
    for (int i : drawn) {
      probability = probability.mul(p.get(i));
      total = total.add(w.get(i));
    }
    for (int i : drawn) {
      out.set(i, out.get(i).add(probability.mul(w.get(i)).div(total)));
    }
  }

  /** Weights e^{ln 3 r}: the law of reals holds the rational one. */
  @Test
  void lawOfRealsEnclosesNearbyRationalWeights() {
    FinitePolicy policy =
        FinitePolicy.of(List.of(HALF, HALF), List.of(Rational.ZERO, Rational.ONE));
    Precision p = Precisions.at(128);
    Law below = SoftBestOfN.law(policy, Rational.parse("1.0986122886681096"), 2);
    Law above = SoftBestOfN.law(policy, Rational.parse("1.0986122886681098"), 2);
    Real exact = Real.of(Rational.of(5, 8));
    assertFalse(Order.strictlyBelow(exact.enclose(p), below.mass(1).enclose(p)));
    assertFalse(Order.strictlyBelow(above.mass(1).enclose(p), exact.enclose(p)));
  }

  /** Best-of-n by scores against the enumeration of draws. */
  @Property(tries = 30)
  void bestOfNAgreesWithDraws(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> masses,
      @ForAll @Size(4) List<@IntRange(min = 0, max = 2) Integer> scores,
      @ForAll @IntRange(min = 1, max = 4) int n) {
    long total = masses.stream().mapToLong(Integer::longValue).sum();
    List<Rational> p = masses.stream().map(m -> Rational.of(m, total)).toList();
    List<Rational> r = scores.stream().map(Rational::of).toList();
    assertEquals(BestOfNDraws.select(p, r, n), FinitePair.bestOfN(p, r, n));
  }
}
