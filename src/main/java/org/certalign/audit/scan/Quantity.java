package org.certalign.audit.scan;

import java.util.List;

/**
 * Something that a manuscript gives a number for: a closed form of best-of-n, or anything else.
 *
 * @param theorem the closed form's id; null for anything else
 * @param name how it is called
 * @param order the order of a Rényi divergence as written, or null
 * @param draws the numbers of draws that its own notation names; empty for most
 */
record Quantity(String theorem, String name, String order, List<String> draws) {
  static Quantity of(String theorem, String name) {
    return new Quantity(theorem, name, null, List.of());
  }

  /** Something that no closed form is known of. */
  static Quantity other(String name) {
    return of(null, name);
  }

  boolean isClosedForm() {
    return theorem != null;
  }

  boolean needsOrder() {
    return isClosedForm() && theorem.endsWith("renyi");
  }

  Quantity withTheorem(String id) {
    return new Quantity(id, name, order, draws);
  }

  Quantity withOrder(String alpha) {
    return new Quantity(theorem, name, alpha, draws);
  }

  Quantity withDraws(List<String> n) {
    return new Quantity(theorem, name, order, n);
  }
}
