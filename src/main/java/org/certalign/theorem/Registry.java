package org.certalign.theorem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.certalign.real.InputError;

/**
 * Every theorem that the project certifies, in the order of the theory. A section's entries are
 * made when the first of them is looked for, so that one question does not wait for all. Safe for
 * all threads.
 */
public final class Registry {
  private static final List<Section> SECTIONS =
      List.of(
          new Section(BestOfN::theorems),
          new Section(Transport::theorems),
          new Section(BestOfNGain::theorems),
          new Section(Tilt::theorems),
          new Section(TailAdaptive::theorems),
          new Section(Golden::theorems),
          new Section(Relations::theorems));

  /** The one lock for all that is made here: an entry may look for one of another section. */
  private static final Object MAKING = new Object();

  /** Null until somebody asks for all. */
  private static List<Theorem> all;

  /** Those that were looked for. */
  private static final Map<String, Theorem> FOUND = new ConcurrentHashMap<>();

  private Registry() {}

  /** The entries of a section, made once. */
  private static final class Section {
    private final Supplier<List<Theorem>> maker;
    private List<Theorem> made;

    Section(Supplier<List<Theorem>> maker) {
      this.maker = maker;
    }

    List<Theorem> theorems() {
      synchronized (MAKING) {
        if (made == null) {
          made = maker.get();
        }
        return made;
      }
    }
  }

  /** All theorems. */
  public static List<Theorem> all() {
    synchronized (MAKING) {
      if (all == null) {
        all = collect();
      }
      return all;
    }
  }

  private static List<Theorem> collect() {
    List<Theorem> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Section section : SECTIONS) {
      for (Theorem t : section.theorems()) {
        if (!ids.add(t.id())) {
          throw new IllegalStateException("two entries for " + t.id());
        }
        out.add(t);
      }
    }
    return List.copyOf(out);
  }

  /**
   * The theorem with the given id.
   *
   * @throws InputError if there is none; the message names the nearest
   */
  public static Theorem find(String id) {
    Theorem kept = FOUND.get(id);
    if (kept != null) {
      return kept;
    }
    for (Section section : SECTIONS) {
      for (Theorem t : section.theorems()) {
        if (t.id().equals(id)) {
          FOUND.put(id, t);
          return t;
        }
      }
    }
    throw new InputError(
        "unknown theorem '%s'%s; 'certalign theorems' lists all ids".formatted(id, near(id)));
  }

  private static String near(String id) {
    List<String> ids = all().stream().map(Theorem::id).toList();
    return Nearest.to(id, ids).map(n -> " (did you mean '%s'?)".formatted(n)).orElse("");
  }
}
