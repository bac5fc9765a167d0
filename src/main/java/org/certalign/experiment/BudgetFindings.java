package org.certalign.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.certalign.experiment.BudgetComparison.Case;
import org.certalign.experiment.BudgetComparison.Optimal;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;

/** The paragraph of the experiment {@code divergence}, from its optima. */
final class BudgetFindings {
  private final List<Case> cases;
  private final List<Optimal> optima;

  BudgetFindings(List<Case> cases, List<Optimal> optima) {
    this.cases = cases;
    this.optima = optima;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(order());
    for (Case c : cases) {
      sentences.add(worst(c, Rational.of(2)));
      sentences.add(best(c, Rational.of(1, 2)));
    }
    sentences.add(shape());
    return String.join(" ", sentences);
  }

  private Enclosure klGain(Optimal o) {
    return optima.stream()
        .filter(k -> k.reference().equals(o.reference()))
        .filter(k -> k.order().equals(Rational.ONE) && k.budget().equals(o.budget()))
        .findFirst()
        .orElseThrow()
        .gain();
  }

  private static boolean below(Enclosure a, Enclosure b) {
    return a.upper().compareTo(b.lower()) < 0;
  }

  private String order() {
    int lower = 0;
    int above = 0;
    int higher = 0;
    int under = 0;
    int ahead = 0;
    for (Optimal o : optima) {
      int side = o.order().compareTo(Rational.ONE);
      above += side > 0 ? 1 : 0;
      under += side < 0 ? 1 : 0;
      lower += side > 0 && below(o.gain(), klGain(o)) ? 1 : 0;
      higher += side < 0 && below(klGain(o), o.gain()) ? 1 : 0;
      ahead += side != 0 && below(Certified.data(o.own()), o.tilt()) ? 1 : 0;
    }
    return "Against a KL budget of the same size, a Rényi budget of an order above 1 has a certified lower frontier in %d of %d cases, one of an order below 1 a certified higher frontier in %d of %d; at the same KL spent the exponential tilt is certainly ahead of both in %d of %d."
        .formatted(lower, above, higher, under, ahead, above + under);
  }

  private Enclosure equalBudget(Optimal o) {
    return Quotients.of(o.gain(), klGain(o));
  }

  private static Enclosure equalKl(Optimal o) {
    return Quotients.of(Certified.data(o.own()), o.tilt());
  }

  private List<Optimal> of(Case c, Rational order) {
    return optima.stream().filter(o -> o.reference().equals(c) && o.order().equals(order)).toList();
  }

  private String worst(Case c, Rational order) {
    Comparator<Optimal> bySize = Comparator.comparing(o -> equalBudget(o).lower());
    Optimal least = of(c, order).stream().min(bySize).orElseThrow();
    return describe(c, least, "at least");
  }

  private String best(Case c, Rational order) {
    Comparator<Optimal> bySize = Comparator.comparing(o -> equalBudget(o).upper());
    Optimal most = of(c, order).stream().max(bySize).orElseThrow();
    return describe(c, most, "at most");
  }

  private String describe(Case c, Optimal o, String extreme) {
    Enclosure ahead =
        of(c, o.order()).stream()
            .map(BudgetFindings::equalKl)
            .min(Comparator.comparing(Enclosure::lower))
            .orElseThrow();
    return "On the policy “%s” a budget of order %s reaches %s %s times the gain of the KL budget, at %s nats, where it spends %s nats of KL; that is %s times the gain of the exponential tilt of the same KL, and the least such factor at any of the budgets is %s."
        .formatted(
            c.name(),
            o.order(),
            extreme,
            Certified.prose(equalBudget(o)),
            o.budget().toDecimalIfExact().orElse(o.budget().toString()),
            Certified.prose(Certified.data(o.kl())),
            Certified.prose(equalKl(o)),
            Certified.prose(ahead));
  }

  /** How much of the loss of orders above 1 remains at the same KL. */
  private String shape() {
    int above = 0;
    int less = 0;
    int more = 0;
    for (Optimal o : optima) {
      if (o.order().compareTo(Rational.ONE) > 0) {
        Enclosure all = equalBudget(o);
        Enclosure left = equalKl(o);
        above++;
        less += isLessThanHalf(left.lower(), all.upper()) ? 1 : 0;
        more += isLessThanHalf(left.upper(), all.lower()) ? 0 : 1;
      }
    }
    return "Of what an order above 1 loses against the KL budget, less than half is left against the exponential tilt of the same KL in %d of %d cases, where most of the loss is KL that the budget does not buy; in %d it is half or more, and the shape of the policy itself is at fault."
        .formatted(less, above, more);
  }

  /** Whether 1 - left &lt; (1 - all)/2. */
  private static boolean isLessThanHalf(Rational left, Rational all) {
    Rational loss = Rational.ONE.sub(left);
    return loss.add(loss).compareTo(Rational.ONE.sub(all)) < 0;
  }
}
