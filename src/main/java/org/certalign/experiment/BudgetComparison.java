package org.certalign.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Law;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Experiment {@code divergence}: the largest gain of a finite policy under a budget of KL against
 * that under a budget of the same size in D_a, and against the exponential tilt that spends the
 * same KL; best-of-n beside them.
 */
final class BudgetComparison {
  /** The orders a, 1 for KL. */
  static final List<Rational> ORDERS =
      List.of(
          Rational.of(1, 4),
          Rational.of(1, 2),
          Rational.ONE,
          Rational.of(2),
          Rational.of(4),
          Rational.of(16));

  private static final int BUDGETS = 48;
  private static final int[] DRAWS = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 512};

  private final List<Case> cases = List.of(evenlySpread(), rareBest());
  private final List<Optimal> optima = new ArrayList<>();

  /**
   * A reference policy and its budgets.
   *
   * @param name in words
   * @param policy the reference policy
   * @param step the least budget in nats; the others are its multiples
   */
  record Case(String name, FinitePolicy policy, Rational step) {}

  /**
   * One optimum.
   *
   * @param reference the case
   * @param order the order a of the budget
   * @param budget in nats
   * @param gain the largest gain within it
   * @param kl what the optimum spends in KL
   * @param own the gain of the policy that attains it, to the width of the bracket
   * @param tilt the largest gain for that KL, by the exponential tilt
   */
  record Optimal(
      Case reference,
      Rational order,
      Rational budget,
      Enclosure gain,
      Real kl,
      Real own,
      Enclosure tilt) {}

  /** 8 responses of mass 1/8 and rewards 0 to 7. */
  private static Case evenlySpread() {
    List<Rational> masses = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      masses.add(Rational.of(1, 8));
    }
    return new Case("evenly spread", FinitePolicy.ranked(masses), Rational.of(1, 25));
  }

  /** 8 responses of masses 1/2, 1/4, ..., 1/128, 1/128 and rewards 0 to 7. */
  private static Case rareBest() {
    List<Rational> masses = new ArrayList<>();
    for (int i = 1; i < 8; i++) {
      masses.add(Rational.of(1, 2).pow(i));
    }
    masses.add(Rational.of(1, 2).pow(7));
    return new Case("rare best", FinitePolicy.ranked(masses), Rational.of(1, 10));
  }

  ExperimentReport report() {
    DataTable budgets = budgets();
    DataTable draws = bestOfN();
    List<Chart> charts = new ArrayList<>();
    for (Case c : cases) {
      charts.add(frontiers(c));
    }
    charts.add(losses(cases.get(cases.size() - 1)));
    return new ExperimentReport(
        Experiment.DIVERGENCE.title(),
        List.of(budgets, draws),
        charts,
        new BudgetFindings(cases, optima).text());
  }

  private DataTable budgets() {
    DataTable table =
        new DataTable(
            "frontiers.csv",
            Column.plain("policy"),
            Column.plain("order"),
            Column.plain("budget [nats]"),
            Column.certified("largest_gain", "reward"),
            Column.certified("kl_spent", "nats"),
            Column.certified("largest_gain_at_kl_spent", "reward"));
    for (Case c : cases) {
      Frontier tilt = Frontier.ofKl(c.policy());
      for (Rational order : ORDERS) {
        Frontier frontier = Frontier.ofOrder(c.policy(), order);
        for (int i = 1; i <= BUDGETS; i++) {
          Rational budget = c.step().mul(Rational.of(i));
          Optimal found = optimum(c, order, budget, frontier.at(Real.of(budget)), tilt);
          optima.add(found);
          table.add(
              c.name(), order, budget, found.gain(), Certified.data(found.kl()), found.tilt());
        }
      }
    }
    return table;
  }

  private static Optimal optimum(
      Case c, Rational order, Rational budget, Frontier.Optimum at, Frontier tilt) {
    Law q = at.within();
    Real kl = Divergence.kl(q, c.policy().law());
    Real own = Frontier.gain(c.policy(), q);
    // For KL the optimum is the tilt itself.
    Enclosure best = order.equals(Rational.ONE) ? Certified.data(own) : tilt.at(kl).gain();
    return new Optimal(c, order, budget, at.gain(), kl, own, best);
  }

  private DataTable bestOfN() {
    DataTable table =
        new DataTable(
            "best-of-n.csv",
            Column.plain("policy"),
            Column.plain("n"),
            Column.certified("kl", "nats"),
            Column.certified("gain", "reward"),
            Column.certified("largest_gain_at_kl_spent", "reward"));
    for (Case c : cases) {
      Frontier tilt = Frontier.ofKl(c.policy());
      for (int n : DRAWS) {
        Law best = Law.of(c.policy().bestOfN(n));
        Real kl = n == 1 ? Real.of(0) : Divergence.kl(best, c.policy().law());
        table.add(
            c.name(),
            n,
            Certified.data(kl),
            Certified.data(Frontier.gain(c.policy(), best)),
            n == 1 ? Certified.data(Real.of(0)) : tilt.at(kl).gain());
      }
    }
    return table;
  }

  private List<Optimal> of(Case c, Rational order) {
    return optima.stream().filter(o -> o.reference().equals(c) && o.order().equals(order)).toList();
  }

  private static String label(Rational order) {
    return order.equals(Rational.ONE) ? "KL budget" : "Rényi budget, order " + order;
  }

  private Chart frontiers(Case c) {
    List<Curve> curves = new ArrayList<>();
    Enclosure zero = Certified.data(Real.of(0));
    for (Rational order : ORDERS) {
      List<Curve.Point> points = new ArrayList<>();
      points.add(new Curve.Point(zero, zero));
      for (Optimal o : of(c, order)) {
        points.add(new Curve.Point(Certified.data(Real.of(o.budget())), o.gain()));
      }
      boolean kl = order.equals(Rational.ONE);
      curves.add(
          new Curve(
              label(order),
              kl ? Curve.Style.DASHED : Curve.Style.LINE,
              kl ? Curve.BOUND : ORDERS.indexOf(order),
              points));
    }
    List<Curve.Point> draws = new ArrayList<>();
    Rational last = c.step().mul(Rational.of(BUDGETS));
    for (int n : DRAWS) {
      Law best = Law.of(c.policy().bestOfN(n));
      Enclosure kl = Certified.data(n == 1 ? Real.of(0) : Divergence.kl(best, c.policy().law()));
      if (kl.upper().compareTo(last) < 0) {
        draws.add(new Curve.Point(kl, Certified.data(Frontier.gain(c.policy(), best))));
      }
    }
    curves.add(new Curve("best-of-n at its KL", Curve.Style.MARKS, 2, draws));
    Rational top = c.policy().rewards().get(c.policy().rewards().size() - 1);
    Rational most = top.sub(c.policy().mean());
    Rational highest = Rational.of(most.num().divide(most.den()).longValueExact() + 1);
    return new Chart(
        "frontier-%s.svg".formatted(c.name().replace(' ', '-')),
        "Largest gain under a budget, policy “%s”".formatted(c.name()),
        new Axis("budget of the divergence [nats]", false, Rational.ZERO, last),
        new Axis("largest gain [reward levels]", false, Rational.ZERO, highest),
        curves);
  }

  /** The share of the gain that is lost against KL: at equal budget, and at equal KL spent. */
  private Chart losses(Case c) {
    List<Curve> curves = new ArrayList<>();
    Map<Rational, Enclosure> reference = new TreeMap<>();
    of(c, Rational.ONE).forEach(o -> reference.put(o.budget(), o.gain()));
    for (Rational order : List.of(Rational.of(1, 2), Rational.of(2), Rational.of(4))) {
      List<Curve.Point> equalBudget = new ArrayList<>();
      List<Curve.Point> equalKl = new ArrayList<>();
      for (Optimal o : of(c, order)) {
        Enclosure x = Certified.data(Real.of(o.budget()));
        equalBudget.add(new Curve.Point(x, Quotients.of(o.gain(), reference.get(o.budget()))));
        equalKl.add(new Curve.Point(x, Quotients.of(Certified.data(o.own()), o.tilt())));
      }
      int colour = ORDERS.indexOf(order);
      curves.add(
          new Curve(
              "order %s, same budget".formatted(order), Curve.Style.LINE, colour, equalBudget));
      curves.add(
          new Curve(
              "order %s, same KL spent".formatted(order), Curve.Style.MARKS, colour, equalKl));
    }
    return new Chart(
        "relative-gain.svg",
        "Gain relative to the KL-optimal policy, policy “%s”".formatted(c.name()),
        new Axis(
            "budget of the Rényi divergence [nats]",
            false,
            Rational.ZERO,
            c.step().mul(Rational.of(BUDGETS))),
        Axis.linear("gain / gain of the exponential tilt", "0.4", "1.8"),
        curves);
  }
}
