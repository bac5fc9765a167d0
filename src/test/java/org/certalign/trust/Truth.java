package org.certalign.trust;

/** Three-valued truth: what approximations leave undecided is unknown. */
enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  Truth not() {
    return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
  }

  Truth and(Truth that) {
    return compareTo(that) <= 0 ? this : that;
  }

  Truth or(Truth that) {
    return not().and(that.not()).not();
  }
}
