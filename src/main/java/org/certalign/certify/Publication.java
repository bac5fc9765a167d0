package org.certalign.certify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.InputError;
import org.certalign.theorem.Arguments;
import org.certalign.theorem.SharpCase;
import org.certalign.theorem.Theorem;

/** Certified values of bounds, with a second opinion. */
public final class Publication {
  /** The second opinion is computed with this many digits more than are asked. */
  private static final int SPARE = 20;

  private Publication() {}

  /**
   * The value of a theorem's bound, to the given digits.
   *
   * @throws InputError for more digits than the theorem can give
   */
  public static Enclosure value(Theorem theorem, Arguments arguments, int digits) {
    if (digits > theorem.mostDigits()) {
      throw InputError.of(
          "digits",
          Integer.toString(digits),
          "at most %d for %s".formatted(theorem.mostDigits(), theorem.id()));
    }
    return Digits.certify(theorem.bound().orElseThrow().of(arguments), digits);
  }

  static PublishedValue of(Theorem theorem, SharpCase sharp, int digits) {
    Examination sides = sharp.instance() == null ? null : Examination.of(sharp.instance());
    if (theorem.bound().isEmpty()) {
      return new PublishedValue(sharp.name(), sharp.arguments(), digits, null, -1, sides);
    }
    Arguments arguments = theorem.arguments(sharp.arguments());
    Enclosure value = value(theorem, arguments, digits);
    int agreement = agreement(theorem, arguments, value, digits);
    return new PublishedValue(sharp.name(), arguments.text(), digits, value, agreement, sides);
  }

  /**
   * Whether the second opinion, where there is one, agrees to all but the last two of the digits
   * asked.
   */
  static boolean opinionAgrees(PublishedValue v) {
    return v.agreement() < 0 || v.agreement() >= v.digits() - 2;
  }

  /**
   * The number of digits to which the second opinion agrees with the enclosure: those of its
   * distance from the farther end, at most the digits asked; -1 where there is no second opinion.
   */
  static int agreement(Theorem theorem, Arguments arguments, Enclosure value, int digits) {
    if (theorem.opinion().isEmpty() || value.isInfinite()) {
      return -1;
    }
    MathContext context = new MathContext(digits + SPARE, RoundingMode.HALF_EVEN);
    BigDecimal opinion = theorem.opinion().get().of(arguments, context);
    if (opinion == null) {
      return -1;
    }
    BigDecimal lo = new BigDecimal(value.lo());
    BigDecimal hi = new BigDecimal(value.hi());
    BigDecimal far = opinion.subtract(lo).abs().max(opinion.subtract(hi).abs());
    if (far.signum() == 0) {
      return digits;
    }
    BigDecimal size = lo.abs().max(hi.abs());
    if (size.signum() == 0) {
      size = BigDecimal.ONE;
    }
    int lost = far.precision() - far.scale() - (size.precision() - size.scale());
    return Math.max(0, Math.min(digits, -lost));
  }
}
