package org.certalign.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.certalign.report.figure.TightnessFigure.Kind;
import org.certalign.report.figure.TightnessFigure.Row;

/** The ratios left/right that a certificate tells of, as rows of a figure. */
final class Tightness {
  private static final MathContext DOWN = new MathContext(13, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(13, RoundingMode.CEILING);

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private final JsonNode certificate;

  Tightness(JsonNode certificate) {
    this.certificate = certificate;
  }

  List<Row> rows() {
    List<Row> out = new ArrayList<>(attained());
    JsonNode lanes = certificate.path("lanes");
    for (JsonNode family : lanes.path("exact")) {
      row(family.path("family").asText(), Kind.FOUND, family.path("tightest")).ifPresent(out::add);
    }
    for (SampledLane lane : SampledLane.of(certificate)) {
      for (JsonNode s : lane.statements()) {
        String label = "%s, %s".formatted(lane.name(), s.path("case").asText());
        row(label, Kind.SAMPLED, s.path("interval"), s.path("value")).ifPresent(out::add);
      }
    }
    for (JsonNode twin : certificate.path("twins")) {
      if (twin.path("refuted").asBoolean()) {
        row(twin.path("statement").asText(), Kind.TWIN, twin.path("witness")).ifPresent(out::add);
      }
    }
    return out;
  }

  /** The cases in which the sides agree to all bits are one row; the others have their own. */
  private List<Row> attained() {
    List<Row> out = new ArrayList<>();
    List<Integer> digits = new ArrayList<>();
    for (JsonNode value : certificate.path("lanes").path("enclosure")) {
      JsonNode sides = value.path("sides");
      if (sides.has("agreeToDigits")) {
        digits.add(sides.path("agreeToDigits").asInt());
      } else {
        row(value.path("case").asText(), Kind.ATTAINED, sides).ifPresent(out::add);
      }
    }
    if (!digits.isEmpty()) {
      String label =
          digits.size() == 1 ? "the sharp case" : "%d sharp cases".formatted(digits.size());
      String number = "1 to %d digits".formatted(Collections.min(digits));
      out.add(0, new Row(label, Kind.ATTAINED, number, BigDecimal.ONE, BigDecimal.ONE));
    }
    return out;
  }

  /** The largest tightness found by a search: how much of the right side the left side fills. */
  Optional<BigDecimal> largest() {
    BigDecimal largest = null;
    for (JsonNode family : certificate.path("lanes").path("exact")) {
      if (family.has("tightness")) {
        BigDecimal tightness = new BigDecimal(family.path("tightness").asText());
        largest = largest == null ? tightness : largest.max(tightness);
      }
    }
    return Optional.ofNullable(largest);
  }

  private static Optional<Row> row(String label, Kind kind, JsonNode examination) {
    return row(label, kind, examination.path("left"), examination.path("right"));
  }

  /** A row for two sides that are certainly positive. */
  private static Optional<Row> row(String label, Kind kind, JsonNode left, JsonNode right) {
    BigDecimal leftLo = end(left.path("lo"));
    BigDecimal leftHi = end(left.path("hi"));
    BigDecimal rightLo = end(right.path("lo"));
    BigDecimal rightHi = end(right.path("hi"));
    if (leftLo.signum() <= 0
        || leftHi.signum() <= 0
        || rightLo.signum() <= 0
        || rightHi.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal lo = leftLo.divide(rightHi, DOWN);
    BigDecimal hi = leftHi.divide(rightLo, UP);
    return Optional.of(new Row(label, kind, number(lo, hi), lo, hi));
  }

  /** The digits after the point, at most six, that both ends have in common. */
  private static String number(BigDecimal lo, BigDecimal hi) {
    if (lo.compareTo(LARGE) >= 0) {
      return lo.round(new MathContext(3, RoundingMode.FLOOR)).toString().replace("E+", "e");
    }
    for (int scale = 6; scale > 0; scale--) {
      BigDecimal low = lo.setScale(scale, RoundingMode.FLOOR);
      if (hi.setScale(scale, RoundingMode.FLOOR).compareTo(low) == 0) {
        return low.toPlainString() + "…";
      }
    }
    int scale = Math.max(2, Math.min(8, 1 + leadingZeros(hi.subtract(lo))));
    return "%s to %s"
        .formatted(
            lo.setScale(scale, RoundingMode.FLOOR).toPlainString(),
            hi.setScale(scale, RoundingMode.CEILING).toPlainString());
  }

  /** The place of the first digit after the point. */
  private static int leadingZeros(BigDecimal width) {
    return width.signum() == 0 ? 0 : width.scale() - width.precision() + 1;
  }

  /** An end of an enclosure; 0, which gives no row, where there is none or it is infinite. */
  private static BigDecimal end(JsonNode decimal) {
    String text = decimal.asText("0");
    return text.isEmpty() || text.equals("inf") ? BigDecimal.ZERO : new BigDecimal(text);
  }
}
