package org.certalign.quadrature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Operations that undo each other, on series at points and over ranges. */
final class JetTest {
  private static final Precision P = Precisions.at(120);
  private static final int ORDER = 12;

  private static Jet at(int tenths) {
    Interval x = Real.of(Rational.of(tenths, 10)).enclose(P);
    Jet t = Jet.linear(x, Interval.ofLong(1), ORDER, P);
    return t.plus(t.times(t));
  }

  private static void assertSame(Jet a, Jet b) {
    assertEquals(a.order(), b.order());
    for (int k = 0; k <= a.order(); k++) {
      Enclosing.assertMeet(a.coefficient(k), b.coefficient(k), "coefficient " + k);
      Enclosing.assertNarrow(a.coefficient(k), 30, "coefficient " + k);
    }
  }

  @Property(tries = 50)
  void undoesWhatItDoes(
      @ForAll @IntRange(min = 5, max = 60) int x, @ForAll @IntRange(min = 5, max = 60) int y) {
    Jet a = at(x);
    Jet b = at(y).times(at(x));
    assertSame(a.times(b).over(b), a);
    assertSame(a.plus(b).minus(b), a);
    assertSame(a.ln().exp(), a);
    assertSame(a.sqrt().times(a.sqrt()), a);
    assertSame(a.pow(Rational.of(1, 3)).pow(Rational.of(3)), a);
    assertSame(a.pow(Rational.of(-2)).times(a).times(a), a.constant(Real.of(1)));
    assertSame(a.negate().abs(), a);
    assertSame(a.times(b).ln(), a.ln().plus(b.ln()));
  }

  /** Coefficient k of 1/x over a range holds (-1)^k/x^(k+1) for each x in it. */
  @Example
  void enclosesDerivativesOverARange() {
    Interval range = new Interval(Interval.ofLong(2).lo(), Interval.ofLong(3).lo(), 0);
    Jet x = Jet.linear(range, Interval.ofLong(1), ORDER, P);
    Jet inverse = x.constant(Real.of(1)).over(x);
    for (int k = 0; k <= ORDER; k++) {
      for (long point : new long[] {2, 3}) {
        Rational value = Rational.of(k % 2 == 0 ? 1 : -1).div(Rational.of(point).pow(k + 1));
        Enclosing.assertMeet(inverse.coefficient(k), Real.of(value).enclose(P), "coefficient " + k);
      }
    }
  }
}
