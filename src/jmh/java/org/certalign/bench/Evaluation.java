package org.certalign.bench;

/** One evaluation of a function, at a fixed number of digits. */
@FunctionalInterface
interface Evaluation {
  /** The value at n, as the library gives it. */
  Object of(int n);
}
