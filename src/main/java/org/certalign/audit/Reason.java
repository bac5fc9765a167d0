package org.certalign.audit;

import org.certalign.certify.Verdict;
import org.certalign.real.Enclosure;
import org.certalign.theorem.Kind;

/**
 * Why a verdict is what it is, in a sentence that a person who knows nothing of enclosures can
 * read.
 */
final class Reason {
  private static final int SHOWN = 12;

  private Reason() {}

  static String of(Claim claim, Kind kind, String subject, Verdict verdict, Enclosure v) {
    String value = "%s is %s".formatted(subject, about(v));
    if (claim.assertion() != null) {
      String relation =
          switch (verdict) {
            case CERTIFIED -> "so \"%s\" holds";
            case REFUTED -> "so \"%s\" is false";
            case UNDECIDED -> "and \"%s\" holds for part of it, or could not be told";
          };
      return "%s, %s".formatted(value, relation.formatted(claim.assertion().text().strip()));
    }
    String side =
        switch (kind) {
          case EXACT -> "the exact value";
          case LOWER -> "a lower bound";
          default -> "an upper bound";
        };
    String relation =
        switch (verdict) {
          case CERTIFIED -> "%s is consistent with it";
          case REFUTED -> "%s is impossible under the theorem's assumptions";
          case UNDECIDED -> "%s straddles it";
        };
    return "%s, %s; observed %s"
        .formatted(value, side, relation.formatted(claim.observed().text()));
  }

  private static String about(Enclosure v) {
    if (v.isExact()) {
      return v.lo();
    }
    String lo = shorten(v.lo());
    String hi = shorten(v.hi());
    return lo.equals(hi) ? lo + "..." : "between %s and %s".formatted(v.lo(), v.hi());
  }

  private static String shorten(String number) {
    int exponent = number.indexOf('e');
    int point = number.indexOf('.');
    if (exponent >= 0 || point < 0 || number.length() <= point + SHOWN) {
      return number;
    }
    return number.substring(0, Math.min(number.length(), point + 1 + SHOWN));
  }
}
