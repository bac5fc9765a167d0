package org.certalign.junit;

import java.math.BigDecimal;

/** Values of tests as the exact numbers that they are. */
final class ExactText {
  private ExactText() {}

  /**
   * A value as text. A double is the dyadic number it stands for, not the decimal it was written
   * as: {@code 0.1} is a little more than a tenth; who means a tenth writes {@code "0.1"}.
   *
   * @throws NumberFormatException if it is NaN or infinite
   */
  static String of(Object value) {
    if (value instanceof Double || value instanceof Float) {
      return new BigDecimal(((Number) value).doubleValue()).toString();
    }
    return value.toString();
  }
}
