package org.certalign.sampling;

import java.util.BitSet;
import org.certalign.real.Rational;

/**
 * What some blocks of a stratified sample have come to. Parts are added in any order, with the same
 * outcome. Not safe for more than one thread.
 */
public final class StratifiedPart {
  private final ExactSum values = new ExactSum();
  private final ExactSum errors = new ExactSum();
  private final BitSet blocks = new BitSet();
  private long count;

  StratifiedPart() {}

  void begin(int block) {
    blocks.set(block);
  }

  void add(Rounded x) {
    values.add(x.value());
    errors.add(x.error());
    count++;
  }

  /**
   * Adds the blocks of another part of the same sample.
   *
   * @throws IllegalArgumentException if a block is in both
   */
  public void add(StratifiedPart that) {
    if (blocks.intersects(that.blocks)) {
      throw new IllegalArgumentException("a block is in both parts");
    }
    blocks.or(that.blocks);
    values.add(that.values);
    errors.add(that.errors);
    count = Math.addExact(count, that.count);
  }

  boolean covers(int count) {
    return blocks.cardinality() == count && blocks.length() == count;
  }

  /** Number and sums of the values drawn; their squares and their range are of no use. */
  SampleMoments moments() {
    return SampleMoments.of(
        new SampleMoments.Sums(
            count,
            values.value(),
            Rational.ZERO,
            errors.value(),
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY));
  }

  Rational sum() {
    return values.value();
  }

  Rational sumOfErrors() {
    return errors.value();
  }
}
