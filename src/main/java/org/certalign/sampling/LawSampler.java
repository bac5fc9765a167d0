package org.certalign.sampling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.certalign.policy.Law;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Draws from a law whose masses are not rational, such as an exponential tilt, with exactly its
 * probabilities. Safe for all threads.
 *
 * <p>The masses q_i are enclosed, and multiples d_i &lt;= q_i of 2^-96 are taken for them: an
 * {@link AliasTable} draws outcome i with probability d_i, and with what is left of 1, at most
 * 2^-95 for each outcome, none. Only then the law proportional to the q_i - d_i is drawn from, in
 * the same way with more bits. Both together give outcome i the probability q_i: there is no bias
 * to be stated.
 */
public final class LawSampler implements ResponseSampler {
  private static final int BITS = 96;

  /** Bits of an enclosure beyond those that are used. */
  private static final int GUARD = 64;

  private final List<Real> masses;
  private final List<Rational> drawn;
  private final AliasTable table;
  private final int bits;
  private final int used;
  private volatile LawSampler rest;

  private LawSampler(Law law, int bits, int used) {
    this.bits = bits;
    this.used = used;
    this.masses = new ArrayList<>();
    this.drawn = new ArrayList<>();
    Rational left = Rational.ONE;
    for (int i = 0; i < law.size(); i++) {
      Rational below = law.isZero(i) ? Rational.ZERO : below(law.mass(i));
      masses.add(law.isZero(i) ? Real.of(0) : law.mass(i));
      drawn.add(below);
      left = left.sub(below);
    }
    List<Rational> outcomes = new ArrayList<>(drawn);
    outcomes.add(left);
    this.table = AliasTable.of(outcomes);
  }

  /** Draws from the law. */
  public static LawSampler of(Law law) {
    return of(law, BITS);
  }

  /** With multiples of 2^-bits. */
  static LawSampler of(Law law, int bits) {
    return new LawSampler(law, bits, 0);
  }

  private Rational below(Real mass) {
    Rational lower = Ends.lower(mass.enclose(Precisions.at(bits + 2 * used + GUARD)));
    BigInteger units = lower.num().shiftLeft(bits).divide(lower.den());
    return Rational.of(units.max(BigInteger.ZERO)).mul(Rational.of(2).pow(-bits));
  }

  @Override
  public int draw(RandomStream stream) {
    int outcome = table.draw(stream);
    return outcome < masses.size() ? outcome : rest().draw(stream);
  }

  private LawSampler rest() {
    LawSampler known = rest;
    if (known == null) {
      List<Real> weights = new ArrayList<>();
      for (int i = 0; i < masses.size(); i++) {
        weights.add(masses.get(i).minus(Real.of(drawn.get(i))));
      }
      known = new LawSampler(Law.proportionalTo(weights), bits, used + bits);
      rest = known;
    }
    return known;
  }
}
