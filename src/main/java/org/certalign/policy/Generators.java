package org.certalign.policy;

import org.certalign.real.Comparison;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The generators of the common divergences. Their antiderivatives along n u^(n-1) are those that
 * give the closed forms of best-of-n at u = 1.
 */
public final class Generators {
  private static final Real ONE = Real.of(1);
  private static final Real TWO = Real.of(2);

  /** Bits at which a rank is told from the one where a generator has its kink. */
  private static final int KINK_BITS = 1_024;

  /** f = t log t: KL(P_n||P). */
  public static final Generator KL = new Kl();

  /** f = -log t: KL(P||P_n). */
  public static final Generator FORWARD_KL = new ForwardKl();

  /** f = (t-1)^2. */
  public static final Generator CHI2 = new Chi2();

  /** f = |t-1|/2: total variation. */
  public static final Generator TV = new Tv();

  /** f = (1 - sqrt t)^2: squared Hellinger distance, unhalved. */
  public static final Generator HELLINGER2 = new Hellinger2();

  private Generators() {}

  /** f = (t^a - 1 - a(t-1))/(a(a-1)), a not 0 or 1: Cressie and Read's power divergence. */
  public static Generator power(Rational a) {
    return new CressieRead(a, moment(a));
  }

  /** f = t^a, the moment of which Renyi divergences are the logarithm. */
  public static Generator moment(Rational a) {
    return new Moment(a);
  }

  /** f = max(t - c, 0), the hockey stick with its kink at c &gt; 0. */
  public static Generator hockeyStick(Rational c) {
    return new HockeyStick(c);
  }

  private record Kl() implements Generator {
    @Override
    public String name() {
      return "KL";
    }

    @Override
    public Real at(Real t) {
      return t.times(t.ln());
    }

    /** u^n (log n + (n-1) log u - (n-1)/n). */
    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      if (u.signum() == 0) {
        return Real.of(0);
      }
      Rational m = best.n().sub(Rational.ONE);
      Real logs = best.log().plus(Real.of(m).times(Real.of(u).ln()));
      return best.below(u).times(logs.minus(Real.of(m.div(best.n()))));
    }
  }

  private record ForwardKl() implements Generator {
    @Override
    public String name() {
      return "forward KL";
    }

    @Override
    public Real at(Real t) {
      return t.ln().negate();
    }

    /** u ((n-1)(1 - log u) - log n). */
    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      if (u.signum() == 0) {
        return Real.of(0);
      }
      Real m = Real.of(best.n().sub(Rational.ONE));
      Real x = Real.of(u);
      return x.times(m.times(ONE.minus(x.ln())).minus(best.log()));
    }
  }

  private record Chi2() implements Generator {
    @Override
    public String name() {
      return "chi2";
    }

    @Override
    public Real at(Real t) {
      return t.minus(ONE).square();
    }

    /** n^2 u^(2n-1)/(2n-1) - 2 u^n + u. */
    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      Rational e = best.n().add(best.n()).sub(Rational.ONE);
      Real square = BestOfNRanks.power(u, e).times(Real.of(best.n().pow(2).div(e)));
      return square.minus(TWO.times(best.below(u))).plus(Real.of(u));
    }
  }

  private record Tv() implements Generator {
    private static final Generator UPPER_HALF = new HockeyStick(Rational.ONE);

    @Override
    public String name() {
      return "TV";
    }

    @Override
    public Real at(Real t) {
      return t.minus(ONE).abs().over(TWO);
    }

    /** |t-1|/2 = max(t-1, 0) - (t-1)/2. */
    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      Real affine = best.below(u).minus(Real.of(u)).over(TWO);
      return UPPER_HALF.integral(best, u).minus(affine);
    }
  }

  private record Hellinger2() implements Generator {
    @Override
    public String name() {
      return "Hellinger^2";
    }

    @Override
    public Real at(Real t) {
      return ONE.minus(t.sqrt()).square();
    }

    /** u - (4 sqrt(n)/(n+1)) u^((n+1)/2) + u^n. */
    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      Rational next = best.n().add(Rational.ONE);
      Real root = Real.of(best.n()).sqrt().times(Real.of(Rational.of(4).div(next)));
      Real cross = root.times(BestOfNRanks.power(u, next.div(Rational.of(2))));
      return Real.of(u).minus(cross).plus(best.below(u));
    }
  }

  private record Moment(Rational a) implements Generator {
    @Override
    public String name() {
      return "moment of order " + a;
    }

    @Override
    public Real at(Real t) {
      return t.pow(Real.of(a));
    }

    /** n^a u^e/e with e = a(n-1) + 1, which must be positive. */
    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      Rational e = a.mul(best.n().sub(Rational.ONE)).add(Rational.ONE);
      if (e.signum() <= 0) {
        throw new ArithmeticException("infinite moment");
      }
      Real scale = Real.of(best.n()).pow(Real.of(a)).over(Real.of(e));
      return scale.times(BestOfNRanks.power(u, e));
    }
  }

  private record CressieRead(Rational a, Generator moment) implements Generator {
    @Override
    public String name() {
      return "power divergence of order " + a;
    }

    private Real scaled(Real moment, Real one, Real t) {
      Real affine = one.plus(Real.of(a).times(t.minus(one)));
      return moment.minus(affine).over(Real.of(a.mul(a.sub(Rational.ONE))));
    }

    @Override
    public Real at(Real t) {
      return scaled(moment.at(t), ONE, t);
    }

    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      return scaled(moment.integral(best, u), Real.of(u), best.below(u));
    }
  }

  private record HockeyStick(Rational c) implements Generator {
    @Override
    public String name() {
      return "hockey stick at " + c;
    }

    @Override
    public Real at(Real t) {
      return t.minus(Real.of(c)).max(Real.of(0));
    }

    /** From the rank w = (c/n)^(1/(n-1)) of the kink on: (u^n - c u) - (w^n - c w), w^n = w c/n. */
    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      Rational n = best.n();
      if (n.equals(Rational.ONE)) {
        return Real.of(u).times(at(ONE));
      }
      Rational m = n.sub(Rational.ONE);
      if (!isAbove(best.density(u))) {
        return Real.of(0);
      }
      Real w = Real.of(c.div(n)).pow(Real.of(Rational.ONE.div(m)));
      Real atKink = w.times(Real.of(c.div(n).sub(c)));
      return best.below(u).minus(Real.of(c.mul(u))).minus(atKink);
    }

    private boolean isAbove(Real density) {
      Comparison side = Comparison.of(density, Real.of(c), KINK_BITS);
      if (side == Comparison.UNDECIDED) {
        throw new ArithmeticException("a rank too close to a kink");
      }
      return side == Comparison.GREATER;
    }
  }
}
