package org.certalign.certify;

import java.util.Map;
import org.certalign.real.Enclosure;

/**
 * A certified value of a theorem's bound.
 *
 * @param name what makes the case worth publishing
 * @param parameters the parameters, in canonical text
 * @param digits the digits asked for
 * @param value the enclosure
 * @param agreement the number of digits to which the second opinion agrees; -1 where there is none
 * @param sides the sharp case's two sides; null where the case has none
 */
public record PublishedValue(
    String name,
    Map<String, String> parameters,
    int digits,
    Enclosure value,
    int agreement,
    Examination sides) {}
