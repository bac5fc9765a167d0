package org.certalign.real;

/** A real number that stands for a formula and remembers its value. */
interface Remembered extends Real {
  /** What it stands for. */
  Real formula();
}
