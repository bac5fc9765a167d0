package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The choice is the seed's, and even. */
final class MutantChoiceTest {
  @Test
  void theSeedDecides() throws IOException {
    Map<String, List<Mutant>> all = Mutants.of("kernel");
    assertEquals(MutantChoice.of(all, 1, 50), MutantChoice.of(all, 1, 50));
    assertNotEquals(MutantChoice.of(all, 1, 50), MutantChoice.of(all, 2, 50));
  }

  @Test
  void everyKindIsThereEvenly() throws IOException {
    Map<String, Integer> kinds = new TreeMap<>();
    List<Mutant> choice = MutantChoice.of(Mutants.of("kernel"), 1, 60);
    choice.forEach(mutant -> kinds.merge(mutant.kind(), 1, Integer::sum));
    assertEquals(60, new HashSet<>(choice).size());
    assertEquals(6, kinds.size());
    assertTrue(kinds.values().stream().allMatch(count -> count == 10), kinds::toString);
  }

  @Test
  void noMethodHasTwoSlipsInARound() throws IOException {
    List<Mutant> choice = MutantChoice.of(Mutants.of("kernel"), 1, 200);
    List<List<Mutant>> rounds = MutantChoice.rounds(choice);
    assertEquals(200, rounds.stream().mapToInt(List::size).sum());
    for (List<Mutant> round : rounds) {
      assertEquals(round.size(), round.stream().map(Mutant::contract).distinct().count());
    }
  }
}
