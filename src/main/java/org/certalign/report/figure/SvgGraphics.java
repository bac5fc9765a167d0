package org.certalign.report.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * Draws shapes and text to an {@link SvgDocument}: what a chart needs, no images. Text stays text,
 * and no font of the machine is looked at. Coordinates have two decimals, so that the last bits of
 * floating-point functions, which differ between platforms, do not show.
 */
final class SvgGraphics extends Graphics2D {
  private final SvgDocument document;
  private AffineTransform transform = new AffineTransform();
  private Paint paint = Palette.INK;
  private Stroke stroke = new BasicStroke();
  private Font font = new PlainFont(Font.PLAIN, 12);
  private Composite composite = AlphaComposite.SrcOver;
  private Color background = Color.WHITE;
  private Shape clip;
  private RenderingHints hints = new RenderingHints(Map.of());

  SvgGraphics(SvgDocument document) {
    this.document = document;
  }

  @Override
  public Graphics create() {
    SvgGraphics copy = new SvgGraphics(document);
    copy.transform = new AffineTransform(transform);
    copy.paint = paint;
    copy.stroke = stroke;
    copy.font = font;
    copy.composite = composite;
    copy.background = background;
    copy.clip = clip;
    copy.hints = (RenderingHints) hints.clone();
    return copy;
  }

  private static String number(double x) {
    long hundredths = Math.round(x * 100);
    String sign = hundredths < 0 ? "-" : "";
    long size = Math.abs(hundredths);
    String fraction = size % 100 == 0 ? "" : ".%02d".formatted(size % 100).replaceAll("0$", "");
    return sign + size / 100 + fraction;
  }

  private static String path(Shape shape, AffineTransform t) {
    StringBuilder out = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator i = shape.getPathIterator(t); !i.isDone(); i.next()) {
      int type = i.currentSegment(c);
      int points =
          switch (type) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 0;
          };
      out.append("MLQCZ".charAt(type));
      for (int k = 0; k < 2 * points; k++) {
        out.append(k == 0 ? "" : " ").append(number(c[k]));
      }
    }
    return out.toString();
  }

  private double opacity(Color colour) {
    double alpha = colour.getAlpha() / 255.0;
    return composite instanceof AlphaComposite a ? alpha * a.getAlpha() : alpha;
  }

  private String painted(String property) {
    Color colour = paint instanceof Color c ? c : Palette.INK;
    boolean ink = (colour.getRGB() & 0xffffff) == (Palette.INK.getRGB() & 0xffffff);
    String value = ink ? "currentColor" : "#%06x".formatted(colour.getRGB() & 0xffffff);
    double opacity = opacity(colour);
    String faint = opacity < 1 ? " %s-opacity=\"%s\"".formatted(property, number(opacity)) : "";
    return "%s=\"%s\"%s".formatted(property, value, faint);
  }

  private String clipped() {
    return clip == null
        ? ""
        : " clip-path=\"url(#%s)\"".formatted(document.clip(path(clip, new AffineTransform())));
  }

  @Override
  public void draw(Shape shape) {
    BasicStroke pen = stroke instanceof BasicStroke b ? b : new BasicStroke();
    StringBuilder dashes = new StringBuilder();
    if (pen.getDashArray() != null) {
      for (float dash : pen.getDashArray()) {
        dashes.append(dashes.isEmpty() ? "" : " ").append(number(dash));
      }
    }
    document.add(
        "<path d=\"%s\" fill=\"none\" %s stroke-width=\"%s\"%s stroke-linejoin=\"round\"%s/>"
            .formatted(
                path(shape, transform),
                painted("stroke"),
                number(pen.getLineWidth()),
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"",
                clipped()));
  }

  @Override
  public void fill(Shape shape) {
    document.add(
        "<path d=\"%s\" %s%s/>".formatted(path(shape, transform), painted("fill"), clipped()));
  }

  @Override
  public void drawString(String text, float x, float y) {
    boolean moved =
        (transform.getType() & ~AffineTransform.TYPE_TRANSLATION) == AffineTransform.TYPE_IDENTITY;
    String place;
    if (moved) {
      place =
          "x=\"%s\" y=\"%s\""
              .formatted(
                  number(x + transform.getTranslateX()), number(y + transform.getTranslateY()));
    } else {
      AffineTransform t = new AffineTransform(transform);
      t.translate(x, y);
      place =
          "transform=\"matrix(%s %s %s %s %s %s)\""
              .formatted(
                  number(t.getScaleX()),
                  number(t.getShearY()),
                  number(t.getShearX()),
                  number(t.getScaleY()),
                  number(t.getTranslateX()),
                  number(t.getTranslateY()));
    }
    document.add(
        "<text %s font-size=\"%s\"%s %s>%s</text>"
            .formatted(
                place,
                number(font.getSize2D()),
                font.isBold() ? " font-weight=\"bold\"" : "",
                painted("fill"),
                SvgDocument.escape(text)));
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder plain = new StringBuilder();
    for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
      plain.append(c);
    }
    drawString(plain.toString(), x, y);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw new UnsupportedOperationException("a figure has no outlines of text");
  }

  @Override
  public FontMetrics getFontMetrics(Font f) {
    return new PlainMetrics(f);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(null, true, true);
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font f) {
    font = f == null ? font : f;
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    return transform.createTransformedShape(shape).intersects(area);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }

  @Override
  public void setComposite(Composite c) {
    composite = c;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setPaint(Paint p) {
    paint = p == null ? paint : p;
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public Color getColor() {
    return paint instanceof Color c ? c : Palette.INK;
  }

  @Override
  public void setColor(Color c) {
    setPaint(c);
  }

  @Override
  public void setPaintMode() {
    composite = AlphaComposite.SrcOver;
  }

  @Override
  public void setXORMode(Color c) {
    setPaintMode();
  }

  @Override
  public void setStroke(Stroke s) {
    stroke = s;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setBackground(Color c) {
    background = c;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    hints.put(key, value);
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> values) {
    hints.clear();
    hints.putAll(values);
  }

  @Override
  public void addRenderingHints(Map<?, ?> values) {
    hints.putAll(values);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform t) {
    transform.concatenate(t);
  }

  @Override
  public void setTransform(AffineTransform t) {
    transform = new AffineTransform(t);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  private Shape inverse(Shape shape) {
    try {
      return transform.createInverse().createTransformedShape(shape);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      return shape;
    }
  }

  @Override
  public void clip(Shape s) {
    if (clip == null) {
      setClip(s);
    } else if (s != null) {
      Area both = new Area(clip);
      both.intersect(new Area(transform.createTransformedShape(s)));
      clip = both;
    }
  }

  @Override
  public void setClip(Shape s) {
    clip = s == null ? null : transform.createTransformedShape(s);
  }

  @Override
  public Shape getClip() {
    return clip == null ? null : inverse(clip);
  }

  @Override
  public Rectangle getClipBounds() {
    return clip == null ? null : getClip().getBounds();
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new UnsupportedOperationException("a figure has no pixels to copy");
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    // the ground is transparent
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int w, int h) {
    draw(new RoundRectangle2D.Double(x, y, width, height, w, h));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int w, int h) {
    fill(new RoundRectangle2D.Double(x, y, width, height, w, h));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int angle) {
    draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int angle) {
    fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] x, int[] y, int count) {
    for (int i = 1; i < count; i++) {
      drawLine(x[i - 1], y[i - 1], x[i], y[i]);
    }
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int count) {
    draw(new Polygon(x, y, count));
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int count) {
    fill(new Polygon(x, y, count));
  }

  private static boolean noImages() {
    throw new UnsupportedOperationException("a figure has no images");
  }

  @Override
  public boolean drawImage(Image image, AffineTransform t, ImageObserver observer) {
    return noImages();
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp filter, int x, int y) {
    noImages();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform t) {
    noImages();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform t) {
    noImages();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    return noImages();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
    return noImages();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
    return noImages();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int w, int h, Color ground, ImageObserver observer) {
    return noImages();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    return noImages();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color ground,
      ImageObserver observer) {
    return noImages();
  }

  @Override
  public void dispose() {
    // nothing is held
  }
}
