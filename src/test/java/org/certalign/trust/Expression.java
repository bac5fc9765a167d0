package org.certalign.trust;

import java.util.function.Consumer;

/** A term or formula of a contract. */
interface Expression {
  /**
   * A {@link Truth}, a {@link java.math.BigInteger}, or the real that an integer names, a {@link
   * Ball}.
   */
  Object in(Sample sample);

  /** Shows all parts, this first. */
  void visit(Consumer<Expression> visitor);

  /** The truth of a formula. */
  default Truth truth(Sample sample) {
    return (Truth) in(sample);
  }
}
