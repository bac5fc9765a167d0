package org.certalign.policy;

import java.util.function.Function;
import java.util.function.Predicate;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The cumulant function psi(l) = ln E e^{l (r - E r)} of a reward, with its derivative. */
public interface Cumulant {
  /** Whether psi and its derivative have closed forms at l. */
  boolean finiteAt(Rational l);

  /** psi(l). */
  Real at(Rational l);

  /** psi'(l), the gain of the tilt by l. */
  Real slope(Rational l);

  /** From its domain, itself and its derivative. */
  static Cumulant of(
      Predicate<Rational> domain, Function<Rational, Real> psi, Function<Rational, Real> slope) {
    return new Cumulant() {
      @Override
      public boolean finiteAt(Rational l) {
        return domain.test(l);
      }

      @Override
      public Real at(Rational l) {
        return psi.apply(l);
      }

      @Override
      public Real slope(Rational l) {
        return slope.apply(l);
      }
    };
  }
}
