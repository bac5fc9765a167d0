package org.certalign.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all figures have in common: fonts, ink, grid, legend. */
final class Drawing {
  private static final int FAINT = 0x38;
  private static final Font TITLE = new PlainFont(Font.BOLD, 17);
  private static final Font LABEL = new PlainFont(Font.PLAIN, 15);
  private static final Font TICK = new PlainFont(Font.PLAIN, 13);

  private Drawing() {}

  static XYPlot plot(ValueAxis x, ValueAxis y) {
    XYPlot plot = new XYPlot(null, x, y, null);
    plot.setBackgroundPaint(null);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setOutlinePaint(Palette.INK);
    plot.setDomainGridlinePaint(faint(Palette.INK));
    plot.setRangeGridlinePaint(faint(Palette.INK));
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlineStroke(new BasicStroke(1));
    return plot;
  }

  private static Color faint(Color c) {
    return new Color(c.getRed(), c.getGreen(), c.getBlue(), FAINT);
  }

  /** The axis in the fonts and the ink of all figures. */
  static <A extends ValueAxis> A inked(A axis) {
    axis.setLabelFont(LABEL);
    axis.setTickLabelFont(TICK);
    axis.setLabelPaint(Palette.INK);
    axis.setTickLabelPaint(Palette.INK);
    axis.setAxisLinePaint(Palette.INK);
    axis.setTickMarkPaint(Palette.INK);
    return axis;
  }

  static NumberFormat plainNumbers() {
    return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  private static LegendTitle legend(XYPlot plot) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setItemFont(TICK);
    legend.setItemPaint(Palette.INK);
    legend.setBackgroundPaint(null);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setHorizontalAlignment(HorizontalAlignment.CENTER);
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
    return legend;
  }

  /** Lays the plot out in the document, with title and legend, and returns the document's text. */
  static String svg(SvgDocument document, XYPlot plot, String title, String description) {
    // Else turned text is drawn as outlines, by the fonts of the machine.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
    JFreeChart drawn = new JFreeChart(title, TITLE, plot, false);
    drawn.setBackgroundPaint(null);
    drawn.setPadding(new RectangleInsets(8, 8, 8, 14));
    drawn.getTitle().setPaint(Palette.INK);
    drawn.getTitle().setPadding(new RectangleInsets(2, 0, 10, 0));
    drawn.addSubtitle(legend(plot));
    drawn.draw(
        new SvgGraphics(document),
        new Rectangle2D.Double(0, 0, document.width(), document.height()));
    return document.text(title, description);
  }
}
