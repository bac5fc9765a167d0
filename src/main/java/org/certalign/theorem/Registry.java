package org.certalign.theorem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.certalign.real.InputError;

/** Every theorem that the project certifies, in the order of the theory. */
public final class Registry {
  private static final Map<String, Theorem> BY_ID = collect();

  private Registry() {}

  private static Map<String, Theorem> collect() {
    Map<String, Theorem> out = new LinkedHashMap<>();
    Stream.of(
            BestOfN.theorems(),
            Transport.theorems(),
            BestOfNGain.theorems(),
            Tilt.theorems(),
            TailAdaptive.theorems(),
            Golden.theorems(),
            Relations.theorems())
        .flatMap(List::stream)
        .forEach(
            t -> {
              if (out.put(t.id(), t) != null) {
                throw new IllegalStateException("two entries for " + t.id());
              }
            });
    return out;
  }

  /** All theorems. */
  public static List<Theorem> all() {
    return List.copyOf(BY_ID.values());
  }

  /**
   * The theorem with the given id.
   *
   * @throws InputError if there is none; the message names the nearest
   */
  public static Theorem find(String id) {
    Theorem found = BY_ID.get(id);
    if (found == null) {
      String near =
          Nearest.to(id, BY_ID.keySet()).map(n -> " (did you mean '%s'?)".formatted(n)).orElse("");
      throw new InputError(
          "unknown theorem '%s'%s; 'certalign theorems' lists all ids".formatted(id, near));
    }
    return found;
  }
}
