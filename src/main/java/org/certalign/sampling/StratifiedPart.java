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

  StratifiedPart() {}

  void begin(int block) {
    blocks.set(block);
  }

  void add(Rounded x) {
    values.add(x.value());
    errors.add(x.error());
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
  }

  boolean covers(int count) {
    return blocks.cardinality() == count && blocks.length() == count;
  }

  Rational sum() {
    return values.value();
  }

  Rational sumOfErrors() {
    return errors.value();
  }
}
