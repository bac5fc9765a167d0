package org.certalign.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.certalign.real.InputError;

/** Parameters as users type them: {@code name=value}. */
final class ParameterWords {
  private ParameterWords() {}

  /** Name to value, in the order given. */
  static Map<String, String> parse(List<String> words) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign <= 0) {
        throw new InputError("'%s' is not of the form name=value".formatted(word));
      }
      String name = word.substring(0, sign);
      if (out.put(name, word.substring(sign + 1)) != null) {
        throw new InputError("parameter '%s' is given twice".formatted(name));
      }
    }
    return out;
  }
}
