package org.certalign.experiment;

import java.util.List;

/**
 * A column of the data.
 *
 * @param name what stands in it
 * @param unit the unit, or empty for a pure number or a word
 * @param certified whether it holds enclosures, each written as two decimals
 */
record Column(String name, String unit, boolean certified) {
  /** A parameter, exactly known, or a word. */
  static Column plain(String name) {
    return new Column(name, "", false);
  }

  /** A certified number. */
  static Column certified(String name, String unit) {
    return new Column(name, unit, true);
  }

  /** The headings: one, or one for each end. */
  List<String> headings() {
    String suffix = unit.isEmpty() ? "" : " [" + unit + "]";
    return certified
        ? List.of(name + "_lo" + suffix, name + "_hi" + suffix)
        : List.of(name + suffix);
  }
}
