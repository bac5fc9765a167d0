package org.certalign.theorem;

import java.util.List;

/** A section of the registry. */
final class Tilt {
  private Tilt() {}

  static List<Theorem> theorems() {
    return List.of();
  }
}
