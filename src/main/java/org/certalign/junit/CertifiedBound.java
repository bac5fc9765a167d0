package org.certalign.junit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/**
 * A theorem's bound at some parameters.
 *
 * @param theorem the theorem's id
 * @param parameters name to value, as users write them
 */
public record CertifiedBound(String theorem, Map<String, String> parameters) {
  /** Keeps a copy of the parameters, in their order. */
  public CertifiedBound {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /**
   * The bound of a theorem: {@code bound("bon-gain-subgaussian", "n", 16, "sigma", 1)}.
   *
   * @param theorem the theorem's id
   * @param namesAndValues a name and a value in turn; a value is a text such as {@code "1/3"}, or a
   *     number, which counts as exactly what it is
   * @throws org.certalign.real.InputError for an unknown theorem or bad parameters
   * @throws IllegalArgumentException if a name has no value
   */
  public static CertifiedBound bound(String theorem, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "the parameter '%s' has no value".formatted(namesAndValues[namesAndValues.length - 1]));
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i].toString(), ExactText.of(namesAndValues[i + 1]));
    }
    Theorem known = Registry.find(theorem);
    if (known.bound().isEmpty()) {
      throw new IllegalArgumentException(
          "theorem '%s' is a statement without a number".formatted(theorem));
    }
    known.arguments(parameters);
    return new CertifiedBound(theorem, parameters);
  }
}
