package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.quadrature.Jet;
import org.certalign.quadrature.JetFunction;
import org.certalign.real.InputError;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables against the kernel, over all binades. */
final class TailTableTest {
  private static final Precision P = Precisions.at(256);

  private static List<Quantile> quantiles() {
    return List.of(
        Quantile.uniform(Rational.of(-1), Rational.of(3)),
        Quantile.exponential(Rational.of(1, 3)),
        Quantile.laplace(Rational.of(2)),
        Quantile.pareto(Rational.of(3, 2)),
        Quantile.gaussian(Rational.ONE, Rational.of(2)),
        Quantile.exponential(Rational.ONE).bestOf(64),
        Quantile.pareto(Rational.of(2)).bestOf(2),
        Quantile.gaussian(Rational.ZERO, Rational.ONE).bestOf(1000));
  }

  private static Interval exact(JetFunction f, Rational t) {
    Interval point = Real.of(t).enclose(P);
    return f.at(Jet.linear(point, Interval.ofLong(0), 0, P)).coefficient(0);
  }

  private static void holds(JetFunction f, TailTable table, double t, Rational shift) {
    Rational argument = Rounded.exact(t).mul(Rational.ONE.add(shift));
    Interval exact = exact(f, argument);
    Rounded found = table.at(t);
    Rational value = Rounded.exact(found.value());
    Rational off = value.sub(Ends.lower(exact)).abs().max(value.sub(Ends.upper(exact)).abs());
    assertTrue(off.compareTo(Rounded.exact(found.error())) <= 0, () -> t + ": " + found);
    assertTrue(found.error() <= 1e-14 * (2 + Math.abs(found.value())), () -> t + ": " + found);
  }

  /** At random arguments, at ends of cells, and with arguments off by what is allowed. */
  @ParameterizedTest
  @MethodSource("quantiles")
  void valuesAreWithinTheirBounds(Quantile quantile) {
    RandomStream stream = RandomStream.of(1, "tables", 0);
    Rational most = Rounded.exact(TailTable.ARGUMENT_ERROR);
    for (JetFunction f : List.of(quantile.lower(), quantile.upper())) {
      TailTable table = new TailTable(f);
      for (int j : new int[] {2, 3, 4, 6, 9, 20, 41, 65}) {
        double binade = Math.scalb(1.0, -j);
        for (int i = 0; i < 20; i++) {
          double t = binade * (1 + stream.uniform());
          double end = binade * (1 + stream.nextInt(64) / 64.0);
          holds(f, table, t, Rational.ZERO);
          holds(f, table, end, Rational.ZERO);
          holds(f, table, Math.nextDown(end + binade / 64), Rational.ZERO);
          holds(f, table, t, i % 2 == 0 ? most : most.neg());
        }
      }
    }
  }

  /** Of a function that is rougher than its series says, the bound does not hold. */
  @Test
  void aWrongRemainderIsSeen() {
    JetFunction rough = t -> t.times(Real.of(200)).exp();
    TailTable table = new TailTable(t -> t.order() > 7 ? t : rough.at(t));
    assertThrows(AssertionError.class, () -> holds(rough, table, 0.4999, Rational.ZERO));
    holds(
        t -> t.times(Real.of(2)).exp(),
        new TailTable(t -> t.times(Real.of(2)).exp()),
        0.4999,
        Rational.ZERO);
  }

  @Test
  void wrongParametersAreNamed() {
    assertThrows(InputError.class, () -> Quantile.exponential(Rational.ZERO));
    assertThrows(InputError.class, () -> Quantile.gaussian(Rational.ONE, Rational.of(-1)));
    assertThrows(InputError.class, () -> Quantile.laplace(Rational.ZERO));
    assertThrows(InputError.class, () -> Quantile.pareto(Rational.ZERO));
  }
}
