package org.certalign.report.figure;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** The measures of a font by {@link TextWidths} and {@link PlainLine}. */
final class PlainMetrics extends FontMetrics {
  private static final long serialVersionUID = 1L;

  PlainMetrics(Font font) {
    super(font);
  }

  private PlainLine line(String text) {
    return new PlainLine(text.length(), font.getSize2D());
  }

  private static int up(double x) {
    return (int) StrictMath.ceil(x);
  }

  @Override
  public int getAscent() {
    return up(line("").getAscent());
  }

  @Override
  public int getDescent() {
    return up(line("").getDescent());
  }

  @Override
  public int charWidth(char c) {
    return stringWidth(String.valueOf(c));
  }

  @Override
  public int charsWidth(char[] characters, int from, int length) {
    return stringWidth(new String(characters, from, length));
  }

  @Override
  public int stringWidth(String text) {
    return up(TextWidths.of(text) * font.getSize2D());
  }

  @Override
  public Rectangle2D getStringBounds(String text, Graphics context) {
    return new Rectangle2D.Float(0, -getAscent(), stringWidth(text), getHeight());
  }

  @Override
  public LineMetrics getLineMetrics(String text, Graphics context) {
    return line(text);
  }
}
