package org.certalign.trust;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.certalign.real.Rational;

/** Values of variables; new ones are drawn so that they often meet the others, or nearly. */
final class Sample {
  private final Random random;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Sample outer;
  private int held;
  private String refutation = "";

  Sample(Random random) {
    this(random, null);
  }

  private Sample(Random random, Sample outer) {
    this.random = random;
    this.outer = outer;
  }

  /** The same values; what is added is added there only. */
  Sample inner() {
    Sample inner = new Sample(random, this);
    inner.values.putAll(values);
    return inner;
  }

  Random random() {
    return random;
  }

  void put(String name, Object value) {
    values.put(name, value);
  }

  Object value(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no value of " + name);
    }
    return value;
  }

  /** Counts a premise that was true. */
  void premiseHeld() {
    if (outer == null) {
      held++;
    } else {
      outer.premiseHeld();
    }
  }

  int held() {
    return held;
  }

  void refute(Sample by) {
    refutation = by.values.toString();
    if (outer != null) {
      outer.refute(by);
    }
  }

  /** The values that a statement is wrong at. */
  String refutation() {
    return refutation.isEmpty() ? values.toString() : refutation;
  }

  // ---- integers ----

  /** A small number, mostly; sometimes none is too large. */
  BigInteger drawInt() {
    int kind = random.nextInt(10);
    int range = kind < 4 ? 5 : kind < 9 ? 60 : 2000;
    return BigInteger.valueOf(random.nextInt(2 * range + 1) - range);
  }

  /** A number of any size, or one that stands in a simple relation to the others. */
  BigInteger drawBigInteger() {
    BigInteger drawn =
        switch (random.nextInt(6)) {
          case 0 -> BigInteger.valueOf(random.nextInt(21) - 10);
          case 1 -> BigInteger.ONE.shiftLeft(random.nextInt(130));
          case 2 -> new BigInteger(1 + random.nextInt(100), random);
          case 3 -> new BigInteger(1 + random.nextInt(10) * random.nextInt(300), random);
          default -> derived();
        };
    BigInteger signed = random.nextInt(4) == 0 ? drawn.negate() : drawn;
    return random.nextInt(4) == 0 ? signed.add(BigInteger.valueOf(random.nextInt(3) - 1)) : signed;
  }

  private BigInteger derived() {
    BigInteger a = someInteger();
    BigInteger b = someInteger();
    int n = b.abs().min(BigInteger.valueOf(40)).intValue();
    return switch (random.nextInt(6)) {
      case 0 -> a.multiply(b);
      case 1 -> b.signum() == 0 ? a : a.divide(b);
      case 2 -> a.shiftLeft(n);
      case 3 -> a.shiftRight(n);
      case 4 -> a.bitLength() <= 60 ? a.pow(Math.min(n, 12)) : a;
      default -> a;
    };
  }

  private BigInteger someInteger() {
    List<BigInteger> integers = new ArrayList<>();
    for (Object value : values.values()) {
      if (value instanceof BigInteger integer) {
        integers.add(integer);
      }
    }
    return integers.isEmpty() ? BigInteger.ONE : integers.get(random.nextInt(integers.size()));
  }

  // ---- reals ----

  /** A real, often at or near a number made of the other values. */
  Ball drawReal() {
    Rational x =
        switch (random.nextInt(8)) {
          case 0, 1, 2 -> Ball.dyadic(significand(), exponent());
          case 3, 4 -> part();
          case 5, 6 -> someReal();
          default ->
              Rational.of(
                  new BigInteger(60, random),
                  new BigInteger(60, random).setBit(random.nextInt(80)));
        };
    if (random.nextInt(8) == 0) {
      x = x.neg();
    }
    return Ball.of(moved(x));
  }

  private BigInteger significand() {
    return random.nextInt(4) == 0 ? BigInteger.valueOf(random.nextInt(9) - 4) : someInteger();
  }

  /** 0, or one of the other values, or the sum or difference of two. */
  private BigInteger exponent() {
    BigInteger sum = BigInteger.ZERO;
    for (int i = random.nextInt(3); i > 0; i--) {
      BigInteger e = someInteger();
      if (e.bitLength() <= 12) {
        sum = random.nextBoolean() ? sum.add(e) : sum.subtract(e);
      }
    }
    return sum;
  }

  /** In [0, 1], both ends included, often in [0, 1/2] or [0, 1/4]. */
  private Rational part() {
    int d = 1 + random.nextInt(1 << random.nextInt(20));
    Rational part = Rational.of(random.nextInt(d + 1), d);
    return part.div(Rational.of(1L << random.nextInt(3)));
  }

  private Rational someReal() {
    List<Ball> reals = new ArrayList<>();
    for (Object value : values.values()) {
      if (value instanceof Ball real) {
        reals.add(real);
      }
    }
    return reals.isEmpty() ? part() : reals.get(random.nextInt(reals.size())).exactly();
  }

  /** The same, or a little away from it, or a part or a multiple of it. */
  private Rational moved(Rational x) {
    Rational tiny =
        Rational.ONE.div(Rational.of(BigInteger.ONE.shiftLeft(40 + random.nextInt(120))));
    return switch (random.nextInt(8)) {
      case 0 -> x.add(tiny);
      case 1 -> x.sub(tiny);
      case 2 -> x.mul(Rational.ONE.add(tiny));
      case 3 -> x.mul(Rational.of(1 + random.nextInt(3000), 1000));
      default -> x;
    };
  }

  /** m and e with m 2^e the number rounded to some bits, or the number next to that. */
  BigInteger[] cutNear(Ball real) {
    BigDecimal x = real.middle();
    if (x.signum() == 0) {
      return new BigInteger[] {BigInteger.valueOf(random.nextInt(3) - 1), drawInt()};
    }
    long bits = Math.round((x.precision() - x.scale()) * 3.3219) - random.nextInt(100);
    int e = Math.toIntExact(bits);
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal unit = e >= 0 ? two.pow(e) : BigDecimal.ONE.divide(two.pow(-e));
    BigInteger m = x.divide(unit, 0, RoundingMode.FLOOR).toBigInteger();
    return new BigInteger[] {
      m.add(BigInteger.valueOf(random.nextInt(4) - 1)), BigInteger.valueOf(e)
    };
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
