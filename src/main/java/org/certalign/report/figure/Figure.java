package org.certalign.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import org.certalign.experiment.Axis;
import org.certalign.experiment.Chart;
import org.certalign.experiment.Curve;
import org.certalign.real.Rational;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DefaultDrawingSupplier;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * A chart as a self-contained SVG figure, laid out by JFreeChart. The same chart gives the same
 * bytes everywhere: no time, no random ids, no fonts of the machine.
 */
public final class Figure {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 600;
  private static final float BAND = 0.22f;

  private final Chart chart;

  private Figure(Chart chart) {
    this.chart = chart;
  }

  /** The text of the SVG file. */
  public static String svg(Chart chart) {
    return new Figure(chart).draw();
  }

  private String draw() {
    XYPlot plot = Drawing.plot(axis(chart.x()), axis(chart.y()));
    LegendItemCollection legend = new LegendItemCollection();
    for (int i = 0; i < chart.curves().size(); i++) {
      Curve curve = chart.curves().get(i);
      plot.setDataset(i, data(curve));
      plot.setRenderer(i, renderer(curve));
      legend.add(legendItem(curve, plot.getRenderer(i).getLegendItem(i, 0)));
    }
    plot.setFixedLegendItems(legend);
    String name = chart.file().replaceAll("[^a-z0-9-].*", "");
    SvgDocument document = new SvgDocument("figure-" + name, WIDTH, HEIGHT);
    return Drawing.svg(document, plot, chart.title(), description());
  }

  private String description() {
    return "Horizontally: %s, from %s to %s. Vertically: %s, from %s to %s. Shown: %s."
        .formatted(
            chart.x().label(),
            chart.x().from(),
            chart.x().to(),
            chart.y().label(),
            chart.y().from(),
            chart.y().to(),
            chart.curves().stream().map(Curve::name).collect(Collectors.joining("; ")));
  }

  private static NumberAxis axis(Axis axis) {
    NumberAxis out = Drawing.inked(new NumberAxis(axis.label()));
    out.setRange(place(axis, value(axis.from())), place(axis, value(axis.to())));
    if (axis.logarithmic()) {
      out.setTickUnit(new NumberTickUnit(1, new PowerOfTen()));
      out.setNumberFormatOverride(new PowerOfTen());
    } else {
      out.setNumberFormatOverride(Drawing.plainNumbers());
    }
    return out;
  }

  private static double value(Rational x) {
    return new BigDecimal(x.num())
        .divide(new BigDecimal(x.den()), MathContext.DECIMAL64)
        .doubleValue();
  }

  private static double place(Axis axis, double x) {
    return axis.logarithmic() ? StrictMath.log10(x) : x;
  }

  private YIntervalSeriesCollection data(Curve curve) {
    YIntervalSeries series = new YIntervalSeries(curve.name(), false, true);
    for (Curve.Point point : curve.points()) {
      double x = place(chart.x(), (value(point.x().lower()) + value(point.x().upper())) / 2);
      double low = place(chart.y(), value(point.y().lower()));
      double high = place(chart.y(), value(point.y().upper()));
      series.add(x, (low + high) / 2, low, high);
    }
    YIntervalSeriesCollection out = new YIntervalSeriesCollection();
    out.addSeries(series);
    return out;
  }

  private static XYLineAndShapeRenderer renderer(Curve curve) {
    boolean marks = curve.style() == Curve.Style.MARKS;
    boolean band = curve.style() == Curve.Style.BAND;
    Color colour = Palette.of(curve.colour());
    XYLineAndShapeRenderer out =
        band ? new DeviationRenderer(false, false) : new XYLineAndShapeRenderer(true, marks);
    out.setSeriesPaint(0, colour);
    out.setSeriesFillPaint(0, colour);
    out.setSeriesStroke(0, pen(curve.style()));
    out.setDrawSeriesLineAsPath(!band);
    out.setLegendLine(new Line2D.Double(-15, 0, 15, 0));
    if (curve.colour() >= 0) {
      Shape[] shapes = DefaultDrawingSupplier.createStandardSeriesShapes();
      out.setSeriesShape(0, shapes[curve.colour() % shapes.length]);
    }
    if (out instanceof DeviationRenderer area) {
      area.setAlpha(BAND);
    }
    return out;
  }

  /** A band is shown by a piece of it, everything else by its line and mark. */
  private static LegendItem legendItem(Curve curve, LegendItem item) {
    if (curve.style() != Curve.Style.BAND) {
      return item;
    }
    Color c = Palette.of(curve.colour());
    Color faint = new Color(c.getRed(), c.getGreen(), c.getBlue(), Math.round(255 * BAND));
    return new LegendItem(
        curve.name(), null, null, null, new Rectangle2D.Double(-15, -6, 30, 12), faint);
  }

  private static BasicStroke pen(Curve.Style style) {
    return switch (style) {
      case DASHED ->
          new BasicStroke(
              2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 4}, 0);
      case MARKS -> new BasicStroke(1.1f);
      case BAND -> new BasicStroke(0.5f);
      case LINE -> new BasicStroke(2.2f);
    };
  }
}
