package org.certalign.policy;

import java.math.BigInteger;
import java.util.Optional;
import org.certalign.bound.Transport;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Sum;
import org.certalign.real.Comparison;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The largest gain of a reward of 0 or 1 at a budget of KL divergence: x = q - p for the q &gt; p
 * with kl(q, p) = KL, and 1 - p once KL &gt;= ln(1/p) (theorem {@code transport-bernoulli}).
 *
 * <p>f(x) = kl(p + x, p) - KL is increasing and convex on (0, 1-p). A bracket of its zero is halved
 * by certified signs of f, first in the exponent, and contracted by the interval Newton step: the
 * zero lies in m - f(m)/[f'(lo), f'(hi)]. Every decision rests on enclosures of the kernel; where
 * they decide nothing, the precision of the step is doubled.
 */
public final class BernoulliFrontier implements Real {
  /** Extra bits of a step, beyond those of the answer. */
  private static final int GUARD = 64;

  /** How often the precision of a step may be doubled before the caller has to ask for more. */
  private static final int DOUBLINGS = 16;

  /** So many bits tell KL from ln(1/p), unless they are chosen to be close. */
  private static final int LIMIT_BITS = 512;

  private final Rational p;
  private final Rational kl;
  private final Rational top;

  private BernoulliFrontier(Rational p, Rational kl) {
    this.p = p;
    this.kl = kl;
    this.top = Rational.ONE.sub(p);
  }

  /**
   * The largest gain at the budget.
   *
   * @param p the probability of reward 1 under the reference policy, strictly between 0 and 1
   * @param kl the budget in nats, at least 0
   */
  public static Real of(Rational p, Rational kl) {
    if (kl.signum() == 0) {
      return Real.of(0);
    }
    Real limit = Real.of(Rational.ONE.div(p)).ln();
    boolean reached = Comparison.of(Real.of(kl), limit, LIMIT_BITS) == Comparison.GREATER;
    return reached ? Real.of(Rational.ONE.sub(p)) : new BernoulliFrontier(p, kl);
  }

  @Override
  public Interval enclose(Precision precision) {
    int bits = precision.bits();
    if (reachesTop(precision)) {
      return point(top, precision);
    }
    Bracket found = new Bracket(bits).narrowed();
    return Order.hull(point(found.lo, precision), point(found.hi, precision));
  }

  /** Whether KL is certainly at least ln(1/p): every response has reward 1 then. */
  private boolean reachesTop(Precision w) {
    Interval limit = Ln.ln(point(Rational.ONE.div(p), w), w);
    return Order.below(limit, point(kl, w));
  }

  private static Interval point(Rational x, Precision w) {
    return Quotient.ratio(x.num(), x.den(), w);
  }

  /**
   * f(x) = kl(p + x, p) - KL, for 0 &lt; x &lt; 1 - p; nothing where the precision is too low to
   * tell p + x from 1.
   */
  private Optional<Interval> excess(Rational x, Precision w) {
    try {
      Interval divergence = Transport.bernoulliKl(point(p.add(x), w), point(p, w), w);
      return Optional.of(Sum.sub(divergence, point(kl, w), w));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** f'(x) = ln( (p+x)(1-p) / (p (1-p-x)) ), positive for 0 &lt; x &lt; 1 - p. */
  private Interval slope(Rational x, Precision w) {
    Rational odds = p.add(x).mul(top).div(p.mul(top.sub(x)));
    return Ln.ln(point(odds, w), w);
  }

  /**
   * The bracket of the zero while it is narrowed: f(lo) &lt; 0 (or lo = 0), f(hi) &gt; 0 (or hi = 1
   * - p).
   */
  private final class Bracket {
    private final int bits;
    private Precision work;
    private Rational lo = Rational.ZERO;
    private Rational hi = top;

    Bracket(int bits) {
      this.bits = bits;
      this.work = Precisions.at(Math.min(bits, GUARD) + GUARD);
    }

    Bracket narrowed() {
      locate();
      int doublings = 0;
      while (!isNarrow()) {
        Rational width = hi.sub(lo);
        step();
        boolean shrunk = hi.sub(lo).mul(Rational.of(4, 3)).compareTo(width) <= 0;
        if (!shrunk) {
          doublings++;
          if (doublings > DOUBLINGS) {
            throw new ArithmeticException("the zero is not separated at this precision");
          }
          work = Precisions.at(2 * work.bits());
        }
      }
      return this;
    }

    private boolean isNarrow() {
      return hi.sub(lo).mul(power(bits + 1)).compareTo(lo) <= 0;
    }

    /**
     * Finds neighbouring powers of two around the zero, by halving the range of exponents. It
     * starts from sqrt(p (1-p) KL) &lt;= x &lt;= sqrt(KL/2): kl(p+x, p) is at most chi2 = x^2/(p
     * (1-p)), and at least 2 x^2 (Pinsker).
     */
    private void locate() {
      int below = Math.floorDiv(exponent(p.mul(top).mul(kl)) - 1, 2);
      int above =
          Math.min(Math.floorDiv(exponent(kl.div(Rational.of(2))) + 2, 2), exponent(top) + 1);
      while (above - below > 1) {
        int middle = below + (above - below) / 2;
        if (sign(power(middle)) < 0) {
          below = middle;
        } else {
          above = middle;
        }
      }
      lo = power(below);
      hi = power(above).min(top);
    }

    /** One halving by the sign at the middle, and one interval Newton step from there. */
    private void step() {
      Rational middle = rounded(lo.add(hi).div(Rational.of(2)));
      if (middle.compareTo(lo) <= 0 || middle.compareTo(hi) >= 0) {
        return;
      }
      Optional<Interval> value = excess(middle, work);
      if (value.isEmpty()) {
        return;
      }
      if (hi.compareTo(top) < 0 && lo.signum() > 0) {
        newton(middle, value.get());
      }
      if (value.get().hi().signum() < 0) {
        lo = lo.max(middle);
      } else if (value.get().lo().signum() > 0) {
        hi = hi.min(middle);
      }
    }

    private void newton(Rational middle, Interval value) {
      Interval slopes = Order.hull(slope(lo, work), slope(hi, work));
      if (slopes.lo().signum() <= 0) {
        return;
      }
      Interval shift = Quotient.div(value, slopes, work);
      lo = lo.max(middle.sub(end(shift.hi(), shift.exp())));
      hi = hi.min(middle.sub(end(shift.lo(), shift.exp())));
    }

    /** The sign of f at x, with as many bits as it takes; x &gt;= 1 - p counts as above. */
    private int sign(Rational x) {
      if (x.compareTo(top) >= 0) {
        return 1;
      }
      Precision w = work;
      for (int i = 0; i <= DOUBLINGS; i++) {
        Optional<Interval> value = excess(x, w);
        if (value.isPresent() && value.get().hi().signum() < 0) {
          return -1;
        }
        if (value.isPresent() && value.get().lo().signum() > 0) {
          return 1;
        }
        w = Precisions.at(2 * w.bits());
      }
      throw new ArithmeticException("the sign is not decided at this precision");
    }

    /** A dyadic number near x, of about as many significant bits as a step has. */
    private Rational rounded(Rational x) {
      int shift = work.bits() - exponent(x);
      BigInteger scaled = x.mul(power(shift)).num().divide(x.mul(power(shift)).den());
      return Rational.of(scaled).mul(power(-shift));
    }
  }

  private static Rational power(int exponent) {
    return Rational.of(2).pow(exponent);
  }

  private static Rational end(BigInteger m, int exponent) {
    return Rational.of(m).mul(power(exponent));
  }

  /** An e with 2^(e-1) &lt; x &lt; 2^(e+1), for x &gt; 0. */
  private static int exponent(Rational x) {
    return x.num().bitLength() - x.den().bitLength();
  }
}
