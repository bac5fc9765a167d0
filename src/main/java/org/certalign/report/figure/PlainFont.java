package org.certalign.report.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/** A font that is measured by {@link TextWidths}, without looking at the fonts of the machine. */
final class PlainFont extends Font {
  private static final long serialVersionUID = 1L;

  PlainFont(int style, int size) {
    super(new Font(Font.SANS_SERIF, style, size));
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new PlainLine(text.length(), getSize2D());
  }
}
