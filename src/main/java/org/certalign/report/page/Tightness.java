package org.certalign.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.report.figure.TightnessFigure.Kind;
import org.certalign.report.figure.TightnessFigure.Row;

/** The ratios left/right that a certificate tells of, as rows of a figure. */
final class Tightness {
  private static final MathContext DOWN = new MathContext(13, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(13, RoundingMode.CEILING);

  private final JsonNode certificate;

  Tightness(JsonNode certificate) {
    this.certificate = certificate;
  }

  List<Row> rows() {
    List<Row> out = new ArrayList<>();
    JsonNode lanes = certificate.path("lanes");
    for (JsonNode value : lanes.path("enclosure")) {
      row(value.path("case").asText(), Kind.ATTAINED, value.path("sides")).ifPresent(out::add);
    }
    for (JsonNode family : lanes.path("exact")) {
      row(family.path("family").asText(), Kind.FOUND, family.path("tightest")).ifPresent(out::add);
    }
    for (JsonNode twin : certificate.path("twins")) {
      if (twin.path("refuted").asBoolean()) {
        row(twin.path("statement").asText(), Kind.TWIN, twin.path("witness")).ifPresent(out::add);
      }
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

  /** A row for two sides that are certainly positive. */
  private static Optional<Row> row(String label, Kind kind, JsonNode examination) {
    BigDecimal leftLo = end(examination.path("left").path("lo"));
    BigDecimal leftHi = end(examination.path("left").path("hi"));
    BigDecimal rightLo = end(examination.path("right").path("lo"));
    BigDecimal rightHi = end(examination.path("right").path("hi"));
    if (leftLo.signum() <= 0
        || leftHi.signum() <= 0
        || rightLo.signum() <= 0
        || rightHi.signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Row(label, kind, leftLo.divide(rightHi, DOWN), leftHi.divide(rightLo, UP)));
  }

  /** An end of an enclosure; 0, which gives no row, where there is none or it is infinite. */
  private static BigDecimal end(JsonNode decimal) {
    String text = decimal.asText("0");
    return text.isEmpty() || text.equals("inf") ? BigDecimal.ZERO : new BigDecimal(text);
  }
}
