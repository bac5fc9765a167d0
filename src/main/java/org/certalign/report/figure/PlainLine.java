package org.certalign.report.figure;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** The heights of a line of text, in fixed proportions to the size of its font. */
final class PlainLine extends LineMetrics {
  static final float ASCENT = 0.93f;
  static final float DESCENT = 0.22f;

  private final int characters;
  private final float size;

  PlainLine(int characters, float size) {
    this.characters = characters;
    this.size = size;
  }

  @Override
  public int getNumChars() {
    return characters;
  }

  @Override
  public float getAscent() {
    return ASCENT * size;
  }

  @Override
  public float getDescent() {
    return DESCENT * size;
  }

  @Override
  public float getLeading() {
    return 0;
  }

  @Override
  public float getHeight() {
    return getAscent() + getDescent();
  }

  @Override
  public int getBaselineIndex() {
    return Font.ROMAN_BASELINE;
  }

  @Override
  public float[] getBaselineOffsets() {
    return new float[3];
  }

  @Override
  public float getStrikethroughOffset() {
    return -getAscent() / 3;
  }

  @Override
  public float getStrikethroughThickness() {
    return size / 20;
  }

  @Override
  public float getUnderlineOffset() {
    return getDescent() / 2;
  }

  @Override
  public float getUnderlineThickness() {
    return size / 20;
  }
}
