package org.certalign.trust;

import java.util.function.Consumer;

/** A parameter, the receiver, the result, or a quantified variable. */
record Variable(String name) implements Expression {
  @Override
  public Object in(Sample sample) {
    return sample.value(name);
  }

  @Override
  public void visit(Consumer<Expression> visitor) {
    visitor.accept(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
