package org.certalign.theorem;

import org.certalign.policy.Divergence;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** One of the divergences D(Q||P) between finite laws, where P vanishes nowhere. */
final class Discrepancy {
  /** A divergence as a function of both laws. */
  private interface Form {
    Real of(Law q, Law p);
  }

  private final String name;
  private final Form form;

  private Discrepancy(String name, Form form) {
    this.name = name;
    this.form = form;
  }

  /** A divergence chosen by two genes. */
  static Discrepancy read(Genes genes) {
    int choice = genes.integer(0, 9);
    Rational free = genes.positive().min(Rational.of(20));
    return switch (choice) {
      case 0 -> new Discrepancy("KL", Divergence::kl);
      case 1 -> new Discrepancy("chi2", Divergence::chi2);
      case 2 -> new Discrepancy("TV", Divergence::tv);
      case 3 -> new Discrepancy("Hellinger^2", Divergence::hellinger2);
      case 4 -> new Discrepancy("Jensen-Shannon", Divergence::jensenShannon);
      case 5 -> new Discrepancy("Le Cam", Divergence::leCam);
      case 6 -> renyi(null);
      case 7 -> renyi(Rational.ZERO);
      default -> renyi(free);
    };
  }

  /** Renyi's divergence of the given order, null for infinity. */
  static Discrepancy renyi(Rational order) {
    String label = "Renyi of order " + (order == null ? "inf" : order);
    return new Discrepancy(label, (q, p) -> renyi(q, p, order));
  }

  private static Real renyi(Law q, Law p, Rational order) {
    if (order == null) {
      return Divergence.renyiInfinite(q, p);
    }
    if (order.signum() == 0) {
      return support(q, p).ln().negate();
    }
    return order.equals(Rational.ONE) ? Divergence.kl(q, p) : Divergence.renyi(q, p, order);
  }

  /** P(q &gt; 0). */
  private static Real support(Law q, Law p) {
    Real sum = Real.of(0);
    for (int i = 0; i < q.size(); i++) {
      sum = q.isZero(i) ? sum : sum.plus(p.mass(i));
    }
    return sum;
  }

  /** D(Q||P). */
  Real of(Law q, Law p) {
    return form.of(q, p);
  }

  @Override
  public String toString() {
    return name;
  }
}
