package org.certalign.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.real.Digits;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;

class BernoulliFrontierTest {
  private static String lo(String p, String kl, int digits) {
    return Digits.certify(BernoulliFrontier.of(Rational.parse(p), Rational.parse(kl)), digits).lo();
  }

  @Test
  void knownValues() {
    assertEquals("0.219794626161409731222", lo("1/2", "0.1", 20));
    assertEquals("0.499648480246794055766", lo("1/2", "0.69", 20));
    assertEquals("0.5", lo("1/2", "0.7", 20));
    assertEquals("0", lo("1/2", "0", 20));
    assertTrue(lo("1e-100", "1", 20).startsWith("0.0044672817"));
    assertTrue(lo("1/2", "1e-300", 20).startsWith("7.0710678118654752"));
    assertTrue(lo("0.999", "0.0010005003", 20).startsWith("0.00099999999842"));
    assertTrue(lo("1/3", "1/5", 300).startsWith(lo("1/3", "1/5", 30).substring(0, 30)));
  }

  /** kl(p + x, p) at both ends of the enclosure lies on both sides of KL. */
  @Property(tries = 60)
  void enclosesTheZero(
      @ForAll @IntRange(min = 1, max = 999) int p,
      @ForAll @IntRange(min = 1, max = 5000) int kl,
      @ForAll @IntRange(min = 8, max = 300) int bits) {
    Rational mass = Rational.of(p, 1000);
    Rational budget = Rational.of(kl, 1000);
    Interval gain = BernoulliFrontier.of(mass, budget).enclose(Precisions.at(bits));
    Precision fine = Precisions.at(1000);
    Rational lo = Rational.of(gain.lo()).mul(Rational.of(2).pow(gain.exp()));
    Rational hi = Rational.of(gain.hi()).mul(Rational.of(2).pow(gain.exp()));
    Interval limit = Real.of(budget).enclose(fine);
    if (mass.add(lo).compareTo(Rational.ONE) < 0) {
      assertFalse(Order.strictlyBelow(limit, kl(mass, lo).enclose(fine)));
    }
    if (mass.add(hi).compareTo(Rational.ONE) < 0) {
      assertFalse(Order.strictlyBelow(kl(mass, hi).enclose(fine), limit));
    }
    assertTrue(hi.sub(lo).mul(Rational.of(2).pow(bits - 2)).compareTo(hi) <= 0);
  }

  private static Real kl(Rational p, Rational gain) {
    return FinitePair.bernoulli(p, p.add(gain)).kl();
  }
}
