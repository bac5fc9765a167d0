package org.certalign.audit.scan;

import java.util.ArrayList;
import java.util.List;
import org.certalign.audit.Assertion;
import org.certalign.audit.Audit;
import org.certalign.certify.Verdict;
import org.certalign.real.CertifiedDecimal;
import org.certalign.real.InputError;
import org.certalign.real.Real;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/** Has the audit decide what a manuscript says, in the unit and convention in which it is said. */
final class Judge {
  private static final Real TWO = Real.of(2);
  private static final int RIGHT_DIGITS = 10;

  private Judge() {}

  /** A way in which the written number may be meant; the first of several is the project's own. */
  private record Reading(Real value, String convention) {}

  /**
   * The verdict on a statement.
   *
   * @throws InputError if its parameters are not allowed
   */
  static ScanFinding of(Statement s) {
    List<Reading> readings = readings(s);
    Verdict verdict = Verdict.REFUTED;
    String note = readings.size() > 1 ? "in no convention: " + conventions(readings) : "";
    for (Reading r : readings) {
      Verdict one = Audit.of(s.assertion(), r.value());
      if (one == Verdict.CERTIFIED || (one == Verdict.UNDECIDED && verdict == Verdict.REFUTED)) {
        verdict = one;
        note = r.convention();
      }
      if (one == Verdict.CERTIFIED) {
        break;
      }
    }
    if (verdict == Verdict.REFUTED && isBits(s)) {
      note = "it holds in bits; no unit is written, so nats are meant";
    }
    return new ScanFinding(
        s.line(),
        theorem(s),
        s.params(),
        s.written(),
        s.assertion().text(),
        right(readings.get(0).value(), s),
        verdict,
        note);
  }

  private static String conventions(List<Reading> readings) {
    return String.join(", ", readings.stream().map(Reading::convention).toList());
  }

  private static String theorem(Statement s) {
    return s.theorem().equals("hellinger") ? "bon-hellinger2" : s.theorem();
  }

  private static List<Reading> readings(Statement s) {
    Theorem theorem = Registry.find(theorem(s));
    Real q = theorem.bound().orElseThrow().of(theorem.arguments(s.params()));
    List<Reading> out = new ArrayList<>();
    if (s.theorem().equals("hellinger")) {
      out.add(new Reading(q.sqrt(), "the distance, not squared, not halved"));
    }
    out.add(new Reading(q, s.theorem().contains("hellinger") ? "squared, not halved" : ""));
    if (s.theorem().contains("hellinger")) {
      out.add(new Reading(q.over(TWO), "squared and halved"));
    }
    if (s.theorem().equals("hellinger")) {
      out.add(new Reading(q.over(TWO).sqrt(), "the distance, its square halved"));
    }
    return out.stream().map(r -> new Reading(inUnit(r.value(), s.unit()), r.convention())).toList();
  }

  private static Real inUnit(Real q, Statement.Unit unit) {
    if (q.isInfinite()) {
      return q;
    }
    return switch (unit) {
      case PLAIN, NATS -> q;
      case BITS -> q.over(TWO.ln());
      case PERCENT -> q.times(Real.of(100));
    };
  }

  private static boolean isBits(Statement s) {
    boolean logarithmic = s.theorem().endsWith("kl") || s.theorem().endsWith("renyi");
    return logarithmic
        && s.unit() == Statement.Unit.PLAIN
        && s.assertion().sign() == Assertion.Sign.EQUAL
        && readings(s).stream()
            .map(r -> inUnit(r.value(), Statement.Unit.BITS))
            .anyMatch(bits -> Audit.of(s.assertion(), bits) == Verdict.CERTIFIED);
  }

  /** The right value to ten digits, or as many as were written. */
  private static String right(Real value, Statement s) {
    long written = s.written().chars().filter(Character::isDigit).count();
    int digits = (int) Math.max(RIGHT_DIGITS, Math.min(written, 1000));
    String number = CertifiedDecimal.of(value, digits, CertifiedDecimal.Direction.NEAREST).text();
    return switch (s.unit()) {
      case PLAIN -> number;
      case NATS -> number + " nats";
      case BITS -> number + " bits";
      case PERCENT -> number + "%";
    };
  }
}
