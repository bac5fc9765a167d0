package org.certalign.real;

import static org.certalign.real.Comparison.EQUAL;
import static org.certalign.real.Comparison.GREATER;
import static org.certalign.real.Comparison.LESS;
import static org.certalign.real.Comparison.UNDECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ComparisonTest {
  private static final Real TWO = Real.of(2);

  @Test
  void decidesWhereTheEnclosuresPart() {
    assertEquals(LESS, Comparison.of(TWO.ln(), Real.of(Rational.parse("0.7")), 1000));
    assertEquals(GREATER, Comparison.of(Real.pi(), Real.e(), 1000));
    Real shade = TWO.ln().plus(Real.of(Rational.parse("1e-200")));
    assertEquals(LESS, Comparison.of(TWO.ln(), shade, 1000));
    assertEquals(GREATER, Comparison.of(shade, TWO.ln(), 1000));
  }

  @Test
  void callsEqualOnlyWhatIsExact() {
    assertEquals(EQUAL, Comparison.of(Real.of(Rational.of(1, 3)), Real.of(Rational.of(2, 6)), 64));
    assertEquals(EQUAL, Comparison.of(Real.of(8).log2(), Real.of(3), 64));
    assertEquals(EQUAL, Comparison.of(Real.INFINITE, Real.INFINITE, 64));
  }

  @Test
  void leavesOpenWhatItCannotTell() {
    assertEquals(UNDECIDED, Comparison.of(TWO.sqrt().square(), TWO, 1000));
    Real shade = TWO.ln().plus(Real.of(Rational.parse("1e-200")));
    assertEquals(UNDECIDED, Comparison.of(TWO.ln(), shade, 200));
    Real zero = TWO.sqrt().square().minus(TWO);
    assertEquals(UNDECIDED, Comparison.of(Real.of(1).over(zero), TWO, 200));
  }

  @Test
  void ordersInfinityLast() {
    assertEquals(GREATER, Comparison.of(Real.INFINITE, TWO, 64));
    assertEquals(LESS, Comparison.of(Real.of(Rational.parse("1e100000")), Real.INFINITE, 64));
  }
}
