package org.certalign.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.certalign.real.Rational;

/**
 * The law of a reward up to increasing transformations, which is all that the divergences of
 * best-of-n see of it: the jumps of its distribution function F. An atom of the reward is a jump
 * (F(v-), F(v)); between the jumps F is continuous. Immutable.
 *
 * <pre>{@code
 * RankedReward.atomless();                                    // no jumps
 * RankedReward.levels(List.of(half, half));                   // a fair coin: (0,1/2), (1/2,1)
 * }</pre>
 */
public final class RankedReward {
  /**
   * An open interval of ranks.
   *
   * @param from its lower end, at least 0
   * @param to its upper end, at most 1, above the lower
   */
  public record Span(Rational from, Rational to) {
    /** The probability of the ranks in it. */
    public Rational width() {
      return to.sub(from);
    }

    @Override
    public String toString() {
      return "(" + from + ", " + to + ")";
    }
  }

  private final List<Span> jumps;
  private final List<Span> gaps;

  private RankedReward(List<Span> jumps, List<Span> gaps) {
    this.jumps = List.copyOf(jumps);
    this.gaps = List.copyOf(gaps);
  }

  /** A reward without atoms. */
  public static RankedReward atomless() {
    return alternating(List.of(Rational.ONE));
  }

  /** A reward with finitely many levels of the given masses, in ascending order of reward. */
  public static RankedReward levels(List<Rational> masses) {
    List<Span> jumps = spans(masses);
    return new RankedReward(jumps, List.of());
  }

  /**
   * A reward with atoms and continuous parts in turn, in ascending order of reward: the first mass
   * is that of a continuous part, the second that of an atom, and so on.
   */
  public static RankedReward alternating(List<Rational> masses) {
    List<Span> spans = spans(masses);
    List<Span> jumps = new ArrayList<>();
    List<Span> gaps = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      (i % 2 == 0 ? gaps : jumps).add(spans.get(i));
    }
    return new RankedReward(jumps, gaps);
  }

  private static List<Span> spans(List<Rational> masses) {
    List<Span> out = new ArrayList<>();
    Rational from = Rational.ZERO;
    for (Rational mass : masses) {
      if (mass.signum() <= 0) {
        throw new IllegalArgumentException("masses must be positive: " + masses);
      }
      Rational to = from.add(mass);
      out.add(new Span(from, to));
      from = to;
    }
    if (!from.equals(Rational.ONE)) {
      throw new IllegalArgumentException("masses must sum to 1: " + masses);
    }
    return out;
  }

  /**
   * The same reward with only the atoms that pass the test; the others are spread into continuous
   * parts.
   */
  public RankedReward keeping(Predicate<Span> atoms) {
    List<Span> kept = new ArrayList<>();
    List<Span> continuous = new ArrayList<>(gaps);
    for (Span jump : jumps) {
      (atoms.test(jump) ? kept : continuous).add(jump);
    }
    return new RankedReward(kept, continuous);
  }

  /** The same reward with every continuous part made an atom. */
  public RankedReward withoutGaps() {
    List<Span> all = new ArrayList<>(jumps);
    all.addAll(gaps);
    all.sort(Comparator.comparing(Span::from));
    return new RankedReward(all, List.of());
  }

  /** The jumps, one for each atom, in ascending order. */
  public List<Span> jumps() {
    return jumps;
  }

  /** The spans of ranks on which F is continuous. */
  public List<Span> gaps() {
    return gaps;
  }

  /** The masses of the atoms, in ascending order of reward. */
  public List<Rational> masses() {
    return jumps.stream().map(Span::width).toList();
  }

  /** Whether the reward has no atoms. */
  public boolean isAtomless() {
    return jumps.isEmpty();
  }

  /** The jump of the largest reward, if that is an atom; null otherwise. */
  public Span topJump() {
    for (Span jump : jumps) {
      if (jump.to().equals(Rational.ONE)) {
        return jump;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return jumps.isEmpty() ? "no atoms" : "jumps of F: " + jumps;
  }
}
