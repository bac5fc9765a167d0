package org.certalign.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Real;

/** How many certified digits an experiment publishes: many in its data, few in its prose. */
final class Certified {
  private static final int IN_DATA = 15;
  private static final int IN_PROSE = 6;

  private Certified() {}

  /** The enclosure that stands in the data. */
  static Enclosure data(Real x) {
    return Digits.certify(x, IN_DATA);
  }

  /** The least published enclosure that holds everything from a to b, a at most b. */
  static Enclosure range(Real a, Real b) {
    return Enclosure.parse(data(a).lo(), data(b).hi());
  }

  /** The enclosure that stands in the findings, {@code [lo, hi]}. */
  static String prose(Real x) {
    return Digits.certify(x, IN_PROSE).toString();
  }

  /** A published enclosure, rounded outward for the findings. */
  static String prose(Enclosure e) {
    return "[%s, %s]"
        .formatted(rounded(e.lo(), RoundingMode.FLOOR), rounded(e.hi(), RoundingMode.CEILING));
  }

  private static String rounded(String end, RoundingMode rounding) {
    return new BigDecimal(end).round(new MathContext(IN_PROSE + 1, rounding)).toPlainString();
  }
}
