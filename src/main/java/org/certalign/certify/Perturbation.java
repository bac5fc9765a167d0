package org.certalign.certify;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Rational;
import org.certalign.theorem.Relation;

/**
 * How far a bound has to be moved in the false direction before what is known of the other side
 * refutes it: the shares 1, 2 and 5 times powers of ten are tried, each by comparison of exact ends
 * of enclosures.
 */
final class Perturbation {
  /** What a sharp case has to see. */
  static final Rational SHARP = Rational.of(1, 100);

  private static final List<Rational> GRID = grid();

  private Perturbation() {}

  private static List<Rational> grid() {
    List<Rational> out = new ArrayList<>();
    for (int exponent = -30; exponent < 0; exponent++) {
      for (int digit : new int[] {1, 2, 5}) {
        out.add(Rational.of(digit).mul(Rational.of(10).pow(exponent)));
      }
    }
    return out;
  }

  /**
   * The least share of the value by which it has to be moved, in the direction that makes the
   * statement stronger, or in both for an equality; null if half of it is not enough.
   *
   * @param relation of the quantity to the value
   */
  static Rational leastRefuted(Bracket quantity, Relation relation, Bracket value) {
    if (value.leastSize().signum() == 0) {
      return null;
    }
    return GRID.stream()
        .filter(share -> refutes(quantity, relation, value, share))
        .findFirst()
        .orElse(null);
  }

  private static boolean refutes(
      Bracket quantity, Relation relation, Bracket value, Rational share) {
    return switch (relation) {
      case AT_MOST -> quantity.isAbove(down(value, share));
      case AT_LEAST -> up(value, share).isAbove(quantity);
      case EQUAL -> quantity.isAbove(down(value, share)) && up(value, share).isAbove(quantity);
    };
  }

  /** The value less a share of its size. */
  private static Bracket down(Bracket value, Rational share) {
    return value.times(value.lo().signum() > 0 ? Rational.ONE.sub(share) : Rational.ONE.add(share));
  }

  /** The value and a share of its size. */
  private static Bracket up(Bracket value, Rational share) {
    return value.times(value.lo().signum() > 0 ? Rational.ONE.add(share) : Rational.ONE.sub(share));
  }
}
