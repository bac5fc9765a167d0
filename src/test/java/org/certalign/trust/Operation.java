package org.certalign.trust;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

/** An operator and its operands. */
record Operation(String operator, List<Expression> operands) implements Expression {
  static Operation of(String operator, Expression... operands) {
    return new Operation(operator, List.of(operands));
  }

  Expression left() {
    return operands.get(0);
  }

  Expression right() {
    return operands.get(1);
  }

  @Override
  public Object in(Sample sample) {
    return switch (operator) {
      case "?:" -> (left().truth(sample) == Truth.TRUE ? right() : operands.get(2)).in(sample);
      case "!" -> left().truth(sample).not();
      case "&&" ->
          left().truth(sample) == Truth.FALSE
              ? Truth.FALSE
              : left().truth(sample).and(right().truth(sample));
      case "||" ->
          left().truth(sample) == Truth.TRUE
              ? Truth.TRUE
              : left().truth(sample).or(right().truth(sample));
      case "==>" -> implies(sample);
      case "<==>" -> equivalent(left().truth(sample), right().truth(sample));
      case "==" -> equal(left().in(sample), right().in(sample));
      case "!=" -> ((Truth) equal(left().in(sample), right().in(sample))).not();
      default -> ofIntegers(sample);
    };
  }

  private Truth implies(Sample sample) {
    Truth premise = left().truth(sample);
    if (premise == Truth.FALSE) {
      return Truth.TRUE;
    }
    Truth conclusion = right().truth(sample);
    if (premise == Truth.TRUE) {
      sample.premiseHeld();
    }
    return premise.not().or(conclusion);
  }

  private static Truth equivalent(Truth a, Truth b) {
    return a.not().or(b).and(b.not().or(a));
  }

  private static Object equal(Object a, Object b) {
    return a instanceof Ball x && b instanceof Ball y
        ? Ball.equal(x, y)
        : Truth.of(((BigInteger) a).equals((BigInteger) b));
  }

  private Object ofIntegers(Sample sample) {
    BigInteger a = (BigInteger) left().in(sample);
    if (operator.equals("neg")) {
      return a.negate();
    }
    BigInteger b = (BigInteger) right().in(sample);
    return switch (operator) {
      case "+" -> a.add(b);
      case "-" -> a.subtract(b);
      case "*" -> a.multiply(b);
      case "%" -> a.remainder(b);
      case "<" -> Truth.of(a.compareTo(b) < 0);
      case "<=" -> Truth.of(a.compareTo(b) <= 0);
      case ">" -> Truth.of(a.compareTo(b) > 0);
      case ">=" -> Truth.of(a.compareTo(b) >= 0);
      default -> throw new IllegalArgumentException("operator " + operator);
    };
  }

  @Override
  public void visit(Consumer<Expression> visitor) {
    visitor.accept(this);
    operands.forEach(operand -> operand.visit(visitor));
  }
}
