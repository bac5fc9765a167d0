package org.certalign.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * How near the two sides of a statement come: left side over right side, a row for each family of
 * instances, each case in which the bound is attained, and each false twin. At 1 both sides are
 * equal; a twin lies where its false statement fails.
 */
public final class TightnessFigure {
  private static final int WIDTH = 860;
  private static final int ROW = 30;
  private static final int FRAME = 150;
  private static final int LONGEST_LABEL = 52;

  /** Ratios beyond this are drawn at it. */
  private static final double FARTHEST = 2;

  private final List<Row> rows;
  private final double end;

  /** What a row stands for. */
  public enum Kind {
    /** A case in which the bound is attained. */
    ATTAINED("attained", 2),
    /** The tightest instance that the search found in a family. */
    FOUND("tightest instance found", 0),
    /** Sampled: the interval. */
    SAMPLED("sampled, with its interval", 3),
    /** The witness against a false twin. */
    TWIN("false twin refuted", 4);

    private final String text;
    private final int colour;

    Kind(String text, int colour) {
      this.text = text;
      this.colour = colour;
    }

    private Shape shape() {
      return switch (this) {
        case ATTAINED -> ShapeUtils.createDiamond(6.5f);
        case FOUND -> new Ellipse2D.Double(-5, -5, 10, 10);
        case SAMPLED -> new Rectangle2D.Double(-4.5, -4.5, 9, 9);
        case TWIN -> ShapeUtils.createDiagonalCross(5, 1.4f);
      };
    }
  }

  /**
   * A row.
   *
   * @param label what the ratio is of
   * @param kind what the row stands for
   * @param number the ratio in a word
   * @param lo the lower end of the ratio
   * @param hi the upper end
   */
  public record Row(String label, Kind kind, String number, BigDecimal lo, BigDecimal hi) {
    private double middle() {
      return (lo.doubleValue() + hi.doubleValue()) / 2;
    }
  }

  private TightnessFigure(List<Row> rows) {
    this.rows = rows;
    double most = rows.stream().mapToDouble(Row::middle).max().orElse(1);
    this.end = Math.min(FARTHEST, Math.max(1.05, 1.05 * most));
  }

  /** The figure of a statement, as SVG; the name keeps its ids apart from those of others. */
  public static String svg(String name, String title, List<Row> rows) {
    return new TightnessFigure(rows).draw(name, title);
  }

  private String draw(String name, String title) {
    XYPlot plot = Drawing.plot(ratios(), labels());
    ValueMarker bound = new ValueMarker(1, Palette.INK, new BasicStroke(2));
    plot.addDomainMarker(bound, Layer.BACKGROUND);
    LegendItemCollection legend = new LegendItemCollection();
    int dataset = 0;
    for (Kind kind : Kind.values()) {
      XYIntervalSeriesCollection data = data(kind);
      if (data.getItemCount(0) > 0) {
        XYErrorRenderer renderer = renderer(kind);
        plot.setDataset(dataset, data);
        plot.setRenderer(dataset, renderer);
        legend.add(renderer.getLegendItem(dataset, 0));
        dataset++;
      }
    }
    plot.setFixedLegendItems(legend);
    SvgDocument document = new SvgDocument("tightness-" + name, WIDTH, FRAME + ROW * rows.size());
    return Drawing.svg(document, plot, title, description());
  }

  private String description() {
    return "Left side over right side; at 1 both are equal. "
        + rows.stream()
            .map(row -> "%s (%s): %s".formatted(row.label(), row.kind().text, number(row)))
            .collect(Collectors.joining("; "));
  }

  private NumberAxis ratios() {
    NumberAxis axis =
        Drawing.inked(new NumberAxis("left side / right side (a pure number; 1: equality)"));
    axis.setRange(0, end);
    // At every tenth the numbers would touch each other on the longest axis.
    axis.setTickUnit(new NumberTickUnit(end > 1.2 ? 0.2 : 0.1));
    axis.setNumberFormatOverride(Drawing.plainNumbers());
    return axis;
  }

  private SymbolAxis labels() {
    String[] texts = new String[rows.size()];
    for (int i = 0; i < texts.length; i++) {
      Row row = rows.get(texts.length - 1 - i);
      String label = row.label();
      String fitting =
          label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
      texts[i] = "%s: %s".formatted(fitting, number(row));
    }
    SymbolAxis axis = Drawing.inked(new SymbolAxis(null, texts));
    axis.setGridBandsVisible(false);
    axis.setRange(-0.6, texts.length - 0.4);
    return axis;
  }

  /** The ratio, with an arrow if it is beyond the end. */
  private static String number(Row row) {
    return row.middle() > FARTHEST ? row.number() + " →" : row.number();
  }

  private XYIntervalSeriesCollection data(Kind kind) {
    XYIntervalSeries series = new XYIntervalSeries(kind.text, false, true);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.kind() == kind) {
        double y = rows.size() - 1.0 - i;
        double x = Math.min(end, row.middle());
        double low = Math.min(end, row.lo().doubleValue());
        double high = Math.min(end, row.hi().doubleValue());
        series.add(x, low, high, y, y, y);
      }
    }
    XYIntervalSeriesCollection out = new XYIntervalSeriesCollection();
    out.addSeries(series);
    return out;
  }

  private static XYErrorRenderer renderer(Kind kind) {
    XYErrorRenderer out = new XYErrorRenderer();
    Color colour = Palette.of(kind.colour);
    out.setDrawYError(false);
    out.setErrorPaint(colour);
    out.setErrorStroke(new BasicStroke(3));
    out.setSeriesPaint(0, colour);
    out.setSeriesShape(0, kind.shape());
    out.setLegendShape(0, kind.shape());
    return out;
  }
}
