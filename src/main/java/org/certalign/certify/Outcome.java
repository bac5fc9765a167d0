package org.certalign.certify;

/** What the enclosures of both sides say of an instance. */
public enum Outcome {
  /** The relation holds for certain. */
  HOLDS,
  /** Both sides agree to all the bits that were tried: equality, as far as enclosures can tell. */
  TIE,
  /** The relation fails for certain. */
  VIOLATED
}
