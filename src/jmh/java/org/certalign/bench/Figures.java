package org.certalign.bench;

import java.math.BigDecimal;
import java.math.MathContext;

/** Measured numbers as text: three digits are more than they are worth. */
final class Figures {
  private Figures() {}

  /** Three significant digits, plain. */
  static String short3(double x) {
    if (!Double.isFinite(x)) {
      return "–";
    }
    BigDecimal rounded = new BigDecimal(x).round(new MathContext(3));
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }
}
