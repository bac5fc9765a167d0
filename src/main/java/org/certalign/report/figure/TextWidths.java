package org.certalign.report.figure;

/**
 * Widths of characters in a sans-serif font, so that a figure is laid out alike on every machine,
 * whatever fonts it has. Those of Helvetica (Adobe Font Metrics), in thousandths of the font's
 * size, with room for wider fonts.
 */
final class TextWidths {
  /** From the space to the tilde. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int OTHER = 600;
  private static final double ROOM = 1.08;

  private TextWidths() {}

  /** The width of a text in a font of size 1. */
  static double of(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int index = text.charAt(i) - ' ';
      sum += index >= 0 && index < ASCII.length ? ASCII[index] : OTHER;
    }
    return sum * ROOM / 1000;
  }
}
