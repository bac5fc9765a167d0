package org.certalign.certify.plan;

import java.math.BigInteger;

/**
 * Where a monotone sequence passes a target.
 *
 * @param before the largest number found at which it has certainly not passed; 0 where it has from
 *     the first on
 * @param from the least number found at which it certainly has; null where none was found up to
 *     {@code before}
 * @param undecided a number between them at which neither is certain; null where there is none
 */
public record Bracket(BigInteger before, BigInteger from, BigInteger undecided) {
  /** Whether the sequence passes the target somewhere within the limits. */
  public boolean isReached() {
    return from != null;
  }

  /** Whether the answer is known to the last unit. */
  public boolean isExact() {
    return isReached() && from.subtract(before).equals(BigInteger.ONE);
  }

  /** A number as people read it: in full up to 60 digits, with an exponent beyond. */
  public static String text(BigInteger n) {
    String digits = n.toString();
    if (digits.length() <= 60) {
      return digits;
    }
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    String fraction = end == 1 ? "" : "." + digits.substring(1, end);
    return digits.charAt(0) + fraction + "e" + (digits.length() - 1);
  }
}
