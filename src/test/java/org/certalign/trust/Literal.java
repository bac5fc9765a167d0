package org.certalign.trust;

import java.util.function.Consumer;

/** A constant. */
record Literal(Object value) implements Expression {
  @Override
  public Object in(Sample sample) {
    return value;
  }

  @Override
  public void visit(Consumer<Expression> visitor) {
    visitor.accept(this);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
