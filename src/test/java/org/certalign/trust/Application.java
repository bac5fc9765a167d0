package org.certalign.trust;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

/**
 * A function of the vocabulary, {@code org.certalign.kernel.Real} or {@code BigInteger.pow2}, and
 * its arguments.
 */
record Application(String function, List<Expression> arguments) implements Expression {
  private static final int LARGEST_POWER = 100_000;

  /** Which arguments are reals, given as names. */
  static String kinds(String function) {
    return switch (function) {
      case "Real.ge", "Real.le" -> "RII";
      case "Real.num" -> "II";
      case "Real.add", "Real.sub", "Real.mul", "Real.div" -> "RR";
      case "Real.neg", "Real.exp", "Real.ln" -> "R";
      case "Real.pow", "Real.root" -> "RI";
      case "Real.tail", "Real.at" -> "IR";
      case "Real.ipow" -> "II";
      case "BigInteger.pow2" -> "I";
      default -> throw new IllegalArgumentException("function " + function);
    };
  }

  @Override
  public Object in(Sample sample) {
    return switch (function) {
      case "Real.ge" -> Ball.atLeast(real(0, sample), cut(sample));
      case "Real.le" -> Ball.atLeast(cut(sample), real(0, sample));
      case "Real.num" -> Ball.of(integer(0, sample), integer(1, sample));
      case "Real.add" -> real(0, sample).add(real(1, sample));
      case "Real.sub" -> real(0, sample).sub(real(1, sample));
      case "Real.mul" -> real(0, sample).mul(real(1, sample));
      case "Real.div" -> real(0, sample).div(real(1, sample));
      case "Real.neg" -> real(0, sample).neg();
      case "Real.exp" -> real(0, sample).exp();
      case "Real.ln" -> real(0, sample).ln();
      case "Real.pow" -> real(0, sample).pow(integer(1, sample));
      case "Real.root" -> real(0, sample).root(integer(1, sample));
      case "Real.tail" -> real(1, sample).tail(integer(0, sample));
      case "Real.at" -> real(1, sample).atanhTail(integer(0, sample));
      case "Real.ipow" -> power(integer(0, sample), integer(1, sample));
      case "BigInteger.pow2" -> powerOfTwo(integer(0, sample));
      default -> throw new IllegalArgumentException("function " + function);
    };
  }

  private Ball cut(Sample sample) {
    return Ball.of(integer(1, sample), integer(2, sample));
  }

  private Ball real(int i, Sample sample) {
    return (Ball) arguments.get(i).in(sample);
  }

  private BigInteger integer(int i, Sample sample) {
    return (BigInteger) arguments.get(i).in(sample);
  }

  /** b^n by its definition. */
  private static BigInteger power(BigInteger b, BigInteger n) {
    if (n.signum() < 0 || n.bitLength() > 8) {
      throw new OutOfRange("power " + n);
    }
    BigInteger power = BigInteger.ONE;
    for (int i = 0; i < n.intValue(); i++) {
      power = power.multiply(b);
    }
    return power;
  }

  /** 2^k, written in binary: not by the shifts that are to be tested. */
  private static BigInteger powerOfTwo(BigInteger k) {
    if (k.signum() < 0 || k.bitLength() > 31 || k.intValue() > LARGEST_POWER) {
      throw new OutOfRange("2^" + k);
    }
    return new BigInteger("1" + "0".repeat(k.intValue()), 2);
  }

  @Override
  public void visit(Consumer<Expression> visitor) {
    visitor.accept(this);
    arguments.forEach(argument -> argument.visit(visitor));
  }
}
