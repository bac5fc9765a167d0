package org.certalign.report.figure;

import java.awt.Color;

/** Colours of middling lightness, to be told apart on light and on dark pages. */
final class Palette {
  /** Stands for the colour of text on the page. */
  static final Color INK = new Color(0x55, 0x55, 0x56);

  /** What {@link #INK} is on a light page. */
  static final String ON_LIGHT = "#3f3f46";

  /** What {@link #INK} is on a dark page. */
  static final String ON_DARK = "#d4d4d8";

  private static final Color[] CURVES = {
    new Color(0x2f7fd1),
    new Color(0xd9730d),
    new Color(0x2a9d5c),
    new Color(0x9a63c9),
    new Color(0xd6455d),
    new Color(0x1597a5),
    new Color(0xa87532)
  };

  private Palette() {}

  /** The colour of a curve; ink for bounds. */
  static Color of(int curve) {
    return curve < 0 ? INK : CURVES[curve % CURVES.length];
  }
}
