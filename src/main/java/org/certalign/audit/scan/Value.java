package org.certalign.audit.scan;

import java.util.List;

/**
 * Numbers in a sentence that something is said of.
 *
 * @param subjects what they are said of: one quantity, or as many as numbers
 * @param sign the relation
 * @param items the numbers, in order
 * @param from the index of the first number's token
 */
record Value(List<Quantity> subjects, String sign, List<Item> items, int from) {
  /**
   * One number.
   *
   * @param token the number's token
   * @param number the number
   * @param unit its unit
   * @param tolerance the number behind a plus-minus sign; null where there is none
   * @param draws the numbers of draws named right behind it; null where none are
   * @param end the index of the first token behind all that
   */
  record Item(
      Token token,
      Numeral number,
      Statement.Unit unit,
      Numeral tolerance,
      List<String> draws,
      int end) {
    /** The same number in the unit that is written behind the last one of a list. */
    Item in(Statement.Unit unitOfAll) {
      return new Item(token, number, unitOfAll, tolerance, draws, end);
    }
  }
}
