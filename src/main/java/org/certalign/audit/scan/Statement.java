package org.certalign.audit.scan;

import java.util.Map;
import org.certalign.audit.Assertion;

/**
 * What a manuscript says of a closed form.
 *
 * @param line the line of the written value, from 1
 * @param theorem the closed form's id; {@code hellinger} for a Hellinger distance of no stated
 *     convention
 * @param params its parameters
 * @param unit the unit of the written value
 * @param assertion what is said of the value
 * @param written the value as written
 * @param doubt what the manuscript leaves unclear, so that a wrong value is only listed as unread;
 *     empty where nothing is
 */
record Statement(
    int line,
    String theorem,
    Map<String, String> params,
    Unit unit,
    Assertion assertion,
    String written,
    String doubt) {
  /** Units of written values. */
  enum Unit {
    /** A plain number, in nats where it is a divergence with a logarithm. */
    PLAIN,
    /** Stated to be in nats. */
    NATS,
    /** Stated to be in bits. */
    BITS,
    /** Hundredths. */
    PERCENT
  }
}
