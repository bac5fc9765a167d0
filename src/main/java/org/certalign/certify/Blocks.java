package org.certalign.certify;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certalign.real.InputError;

/**
 * Neighbouring blocks of a run's work. Every sample is cut into the same number of blocks, whatever
 * the effort: so a run can be divided among processes and machines.
 *
 * @param first the first, from 0
 * @param last the last, included
 */
public record Blocks(int first, int last) {
  /** The blocks of a whole run. */
  public static final int COUNT = 100;

  /** The whole run. */
  public static final Blocks ALL = new Blocks(0, COUNT - 1);

  private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,9}))?");

  /**
   * Blocks.
   *
   * @throws InputError unless 0 &lt;= first &lt;= last &lt; 100
   */
  public Blocks {
    if (first < 0 || last < first || last >= COUNT) {
      throw error(first + "-" + last);
    }
  }

  /**
   * Reads {@code A-B}, or a single number.
   *
   * @throws InputError for anything else
   */
  public static Blocks parse(String text) {
    Matcher m = RANGE.matcher(text.strip());
    if (!m.matches()) {
      throw error(text);
    }
    int first = Integer.parseInt(m.group(1));
    return new Blocks(first, m.group(2) == null ? first : Integer.parseInt(m.group(2)));
  }

  private static InputError error(String text) {
    return InputError.of("blocks", text, "A-B with 0 <= A <= B <= " + (COUNT - 1));
  }

  /**
   * Checks that the blocks are those of one run, each once.
   *
   * @throws InputError that names the first block that is missing, or there twice
   */
  static void checkWhole(List<Blocks> parts) {
    int next = 0;
    for (Blocks b : parts.stream().sorted(Comparator.comparingInt(Blocks::first)).toList()) {
      if (b.first < next) {
        throw new InputError("block %d is in two parts".formatted(b.first));
      }
      checkReached(b.first, next);
      next = b.last + 1;
    }
    checkReached(COUNT, next);
  }

  private static void checkReached(int reached, int next) {
    if (next < reached) {
      throw new InputError("blocks %d-%d are missing".formatted(next, reached - 1));
    }
  }

  /** The number of blocks. */
  public int count() {
    return last - first + 1;
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}
