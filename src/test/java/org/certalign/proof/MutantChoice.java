package org.certalign.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Which mutants are tried: drawn by a seed, the kinds of slip in turn, so that the rare ones are
 * not lost among the frequent, and a method again only when no other has a slip of that kind.
 */
final class MutantChoice {
  private final Map<String, List<Mutant>> byKind = new TreeMap<>();
  private final Map<String, Integer> taken = new HashMap<>();

  private MutantChoice(Map<String, List<Mutant>> all, long seed) {
    all.values()
        .forEach(
            mutants ->
                mutants.forEach(
                    mutant ->
                        byKind
                            .computeIfAbsent(mutant.kind(), kind -> new ArrayList<>())
                            .add(mutant)));
    Random random = new Random(seed);
    byKind.values().forEach(mutants -> Collections.shuffle(mutants, random));
  }

  /** So many mutants, or all if there are fewer. */
  static List<Mutant> of(Map<String, List<Mutant>> all, long seed, int count) {
    return new MutantChoice(all, seed).take(count);
  }

  private List<Mutant> take(int count) {
    List<Mutant> choice = new ArrayList<>();
    while (choice.size() < count && !byKind.isEmpty()) {
      for (String kind : List.copyOf(byKind.keySet())) {
        if (choice.size() < count) {
          choice.add(next(byKind.get(kind)));
        }
      }
      byKind.values().removeIf(List::isEmpty);
    }
    return choice;
  }

  private Mutant next(List<Mutant> mutants) {
    Mutant next = mutants.get(0);
    for (Mutant mutant : mutants) {
      if (times(mutant) < times(next)) {
        next = mutant;
      }
    }
    mutants.remove(next);
    taken.merge(next.contract(), 1, Integer::sum);
    return next;
  }

  private int times(Mutant mutant) {
    return taken.getOrDefault(mutant.contract(), 0);
  }

  /** As few groups as can be with no method twice in one: KeY reads each group once. */
  static List<List<Mutant>> rounds(List<Mutant> choice) {
    List<List<Mutant>> rounds = new ArrayList<>();
    Map<String, Integer> count = new HashMap<>();
    for (Mutant mutant : choice) {
      int round = count.merge(mutant.contract(), 1, Integer::sum) - 1;
      if (round == rounds.size()) {
        rounds.add(new ArrayList<>());
      }
      rounds.get(round).add(mutant);
    }
    return rounds;
  }
}
