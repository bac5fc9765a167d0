package org.certalign.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/**
 * What KeY is told of BigInteger, in the words of its stub, is what the real class does. A property
 * for each method, by its name. Sums, differences and products are moreover compared with {@link
 * Residues}, since the contracts themselves are evaluated in BigInteger.
 */
class BigIntegerStubProperties {
  @Provide
  Arbitrary<BigInteger> integers() {
    return Integers.any();
  }

  @Provide
  Arbitrary<Tuple2<BigInteger, BigInteger>> pairs() {
    return Integers.pairs();
  }

  @Provide
  Arbitrary<Integer> shifts() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 70), Arbitraries.integers().between(0, 5000));
  }

  /** The result, after checking that the call changed neither number and kept its contract. */
  private static BigInteger checked(
      String method, Tuple2<BigInteger, BigInteger> pair, Function<BigInteger, BigInteger> call) {
    BigInteger a = pair.get1();
    BigInteger b = pair.get2();
    byte[] before = a.toByteArray();
    byte[] argument = b.toByteArray();
    BigInteger result = call.apply(b);
    assertArrayEquals(before, a.toByteArray());
    assertArrayEquals(argument, b.toByteArray());
    StubContract.of(method).check(result, a, b);
    return result;
  }

  @Property(tries = 500)
  void valueOf(@ForAll long v) {
    BigInteger result = BigInteger.valueOf(v);
    StubContract.of("valueOf(long)").check(result, null, v);
    assertEquals(Residues.of(v), Residues.of(result));
  }

  @Property(tries = 500)
  void add(@ForAll("pairs") Tuple2<BigInteger, BigInteger> pair) {
    BigInteger sum = checked("add(BigInteger)", pair, pair.get1()::add);
    assertEquals(Residues.of(pair.get1()).plus(Residues.of(pair.get2())), Residues.of(sum));
  }

  @Property(tries = 500)
  void subtract(@ForAll("pairs") Tuple2<BigInteger, BigInteger> pair) {
    BigInteger difference = checked("subtract(BigInteger)", pair, pair.get1()::subtract);
    assertEquals(Residues.of(pair.get1()).minus(Residues.of(pair.get2())), Residues.of(difference));
  }

  @Property(tries = 500)
  void multiply(@ForAll("integers") BigInteger a, @ForAll("integers") BigInteger b) {
    BigInteger product = checked("multiply(BigInteger)", net.jqwik.api.Tuple.of(a, b), a::multiply);
    assertEquals(Residues.of(a).times(Residues.of(b)), Residues.of(product));
  }

  @Property(tries = 500)
  void negate(@ForAll("integers") BigInteger a) {
    BigInteger result = a.negate();
    StubContract.of("negate()").check(result, a);
    assertEquals(Residues.of(0).minus(Residues.of(a)), Residues.of(result));
  }

  @Property(tries = 500)
  void divide(@ForAll("pairs") Tuple2<BigInteger, BigInteger> pair) {
    BigInteger divisor = pair.get2();
    boolean allowed = StubContract.of("divide(BigInteger)").allows(pair.get1(), divisor);
    assertEquals(divisor.signum() != 0, allowed);
    if (allowed) {
      checked("divide(BigInteger)", pair, pair.get1()::divide);
    } else {
      assertThrows(ArithmeticException.class, () -> pair.get1().divide(divisor));
    }
  }

  @Property(tries = 500)
  void signum(@ForAll("integers") BigInteger a) {
    StubContract.of("signum()").check(a.signum(), a);
    assertEquals(a.toByteArray()[0] < 0, a.signum() < 0);
    assertEquals(Residues.of(0).equals(Residues.of(a)), a.signum() == 0);
  }

  @Property(tries = 500)
  void compareTo(@ForAll("pairs") Tuple2<BigInteger, BigInteger> pair) {
    BigInteger a = pair.get1();
    BigInteger b = pair.get2();
    StubContract.of("compareTo(BigInteger)").check(a.compareTo(b), a, b);
    assertEquals(a.subtract(b).signum(), a.compareTo(b));
  }

  @Property(tries = 500)
  void min(@ForAll("pairs") Tuple2<BigInteger, BigInteger> pair) {
    checked("min(BigInteger)", pair, pair.get1()::min);
  }

  @Property(tries = 500)
  void max(@ForAll("pairs") Tuple2<BigInteger, BigInteger> pair) {
    checked("max(BigInteger)", pair, pair.get1()::max);
  }

  @Property(tries = 500)
  void intValue(@ForAll("integers") BigInteger a) {
    StubContract contract = StubContract.of("intValue()");
    assertEquals(a.bitLength() <= 31, contract.allows(a));
    if (contract.allows(a)) {
      contract.check(a.intValue(), a);
      assertEquals(Residues.of(a), Residues.of(a.intValue()));
    }
  }

  @Property(tries = 500)
  void shiftLeft(@ForAll("integers") BigInteger a, @ForAll("shifts") int n) {
    StubContract.of("shiftLeft(int)").check(a.shiftLeft(n), a, n);
  }

  @Property(tries = 500)
  void shiftRight(@ForAll("integers") BigInteger a, @ForAll("shifts") int n) {
    StubContract.of("shiftRight(int)").check(a.shiftRight(n), a, n);
  }

  @Property(tries = 500)
  void bitLength(@ForAll("integers") BigInteger a) {
    StubContract.of("bitLength()").check(a.bitLength(), a);
  }
}
