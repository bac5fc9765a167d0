package org.certalign.theorem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The nearest known name to a misspelt one, by edit distance, for error messages. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known name with the least edit distance, if that is at most a third of the name's length,
   * or 2.
   */
  public static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > 100) {
      return Optional.empty();
    }
    int limit = Math.max(2, name.length() / 3);
    return known.stream()
        .min(Comparator.comparingInt((String k) -> distance(name, k)))
        .filter(k -> distance(name, k) <= limit);
  }

  /**
   * Insertions, deletions, substitutions and exchanges of neighbours (optimal string alignment).
   */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
