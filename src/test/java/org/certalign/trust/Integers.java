package org.certalign.trust;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Integers of 0 to 4000 bits, and pairs that are or nearly are equal, opposite or multiples. */
final class Integers {
  private static final int MOST_BITS = 4_000;

  private Integers() {}

  static Arbitrary<BigInteger> any() {
    Arbitrary<Integer> bits =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 80), Arbitraries.integers().between(0, MOST_BITS));
    Arbitrary<BigInteger> random =
        Combinators.combine(bits, Arbitraries.longs())
            .as((size, seed) -> new BigInteger(size, new Random(seed)));
    Arbitrary<BigInteger> powers = bits.map(size -> BigInteger.ONE.shiftLeft(size));
    Arbitrary<BigInteger> small = Arbitraries.integers().between(0, 3).map(BigInteger::valueOf);
    Arbitrary<BigInteger> words =
        Arbitraries.of(Integer.MAX_VALUE, -(long) Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE)
            .map(i -> BigInteger.valueOf(i.longValue()));
    return Combinators.combine(
            Arbitraries.oneOf(List.of(random, powers, small, words)),
            Arbitraries.integers().between(-1, 1),
            Arbitraries.of(true, false))
        .as((x, step, minus) -> (minus ? x.negate() : x).add(BigInteger.valueOf(step)));
  }

  static Arbitrary<Tuple2<BigInteger, BigInteger>> pairs() {
    return Combinators.combine(
            any(),
            any(),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(-1, 1))
        .as(
            (a, b, kind, step) -> {
              BigInteger near = BigInteger.valueOf(step);
              return switch (kind) {
                case 0 -> Tuple.of(a.add(near), a);
                case 1 -> Tuple.of(a.negate().add(near), a);
                case 2 -> Tuple.of(a.multiply(b).add(near), b);
                default -> Tuple.of(a, b);
              };
            });
  }
}
