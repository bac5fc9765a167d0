package org.certalign.theorem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A case in which the bound of a theorem is attained, or the values at which it is published.
 *
 * @param name what makes the case sharp
 * @param arguments parameters of the theorem's bound, as a user would write them
 * @param instance policies for which both sides of the statement are equal; null where only the
 *     value itself is of interest
 */
public record SharpCase(String name, Map<String, String> arguments, Instance instance) {
  /** Keeps a copy of the arguments, in their order. */
  public SharpCase {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }
}
