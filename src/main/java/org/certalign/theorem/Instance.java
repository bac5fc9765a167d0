package org.certalign.theorem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.certalign.real.Real;

/**
 * One case of a statement: concrete policies and rewards for which both sides are exactly defined
 * reals.
 *
 * @param description what the case is, in the order in which it is printed: name to exact value
 * @param left the left side
 * @param right the right side
 * @param relation what the statement claims of them
 */
public record Instance(Map<String, String> description, Real left, Real right, Relation relation) {
  /** Keeps a copy of the description, in its order. */
  public Instance {
    description = Collections.unmodifiableMap(new LinkedHashMap<>(description));
  }

  /** The case in which left &lt;= right is claimed. */
  public static Instance atMost(Map<String, String> description, Real left, Real right) {
    return new Instance(description, left, right, Relation.AT_MOST);
  }

  /** The case in which left = right is claimed. */
  public static Instance equal(Map<String, String> description, Real left, Real right) {
    return new Instance(description, left, right, Relation.EQUAL);
  }

  /** A description from alternating names and values. */
  public static Map<String, String> describe(Object... namesAndValues) {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      out.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
    return out;
  }
}
