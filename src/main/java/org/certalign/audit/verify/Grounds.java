package org.certalign.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdict that the content of a certificate gives, decided again: REFUTED by a certified
 * counterexample or a refuted sample; CERTIFIED if something was examined and nothing stands
 * against it; else UNDECIDED. The certificate must say the same, neither more nor less.
 */
final class Grounds {
  /** A bound that is attained is refuted when it is moved by this share. */
  private static final BigDecimal SHARP = new BigDecimal("0.01");

  private final JsonNode certificate;
  private final List<String> flaws = new ArrayList<>();
  private final List<String> refuting = new ArrayList<>();
  private final List<String> against = new ArrayList<>();

  private Grounds(JsonNode certificate) {
    this.certificate = certificate;
  }

  /** What is not as the grounds say. */
  static List<String> flaws(JsonNode certificate) {
    Grounds grounds = new Grounds(certificate);
    grounds.examined();
    grounds.values();
    grounds.twins();
    grounds.sampled();
    grounds.sharpness();
    grounds.verdict();
    return grounds.flaws;
  }

  private void verdict() {
    String stated = certificate.path("verdict").asText();
    String given = !refuting.isEmpty() ? "REFUTED" : against.isEmpty() ? "CERTIFIED" : "UNDECIDED";
    if (!stated.equals(given)) {
      List<String> reasons = refuting.isEmpty() ? against : refuting;
      flaws.add(
          "verdict: %s, but its grounds give %s%s"
              .formatted(
                  stated, given, reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")"));
    }
  }

  private void examined() {
    boolean any = false;
    for (JsonNode value : certificate.at("/lanes/enclosure")) {
      any |= value.has("sides");
      if (Comparisons.isViolated(value.path("sides"))) {
        refuting.add("sides of '%s' violated".formatted(value.path("case").asText()));
      }
    }
    for (JsonNode family : certificate.at("/lanes/exact")) {
      any |= family.path("hold").asInt() + family.path("equalToAllBits").asInt() > 0;
      if (family.has("violated")) {
        refuting.add("family '%s' violated".formatted(family.path("family").asText()));
      }
    }
    if (!any) {
      against.add("nothing examined");
    }
  }

  private void values() {
    int digits = Promise.of(certificate.path("effort").asText()).digits();
    for (JsonNode value : certificate.at("/lanes/enclosure")) {
      String name = value.path("case").asText();
      if (value.has("digits") && value.get("digits").asInt() != digits) {
        flaws.add("enclosure '%s': not as many digits as the effort promises".formatted(name));
      }
      int agreement = value.path("secondOpinionAgreesToDigits").asInt(digits);
      if (agreement > digits) {
        flaws.add("enclosure '%s': agreement to more digits than there are".formatted(name));
      }
      if (agreement < digits - 2) {
        against.add("second opinion of '%s'".formatted(name));
      }
    }
  }

  private void twins() {
    for (JsonNode twin : certificate.path("twins")) {
      if (!twin.path("refuted").asBoolean()) {
        against.add("twin '%s' not refuted".formatted(twin.path("id").asText()));
      }
    }
  }

  private void sampled() {
    for (JsonNode sampled : SampledLanes.statements(certificate)) {
      String verdict = sampled.path("verdict").asText();
      String expected = sampled.path("expected").asText();
      String text = "sampled '%s' %s".formatted(sampled.path("case").asText(), verdict);
      if (verdict.equals("REFUTED") && expected.equals("CERTIFIED")) {
        refuting.add(text);
      } else if (!verdict.equals(expected)) {
        against.add(text);
      }
    }
  }

  private void sharpness() {
    Sharp sharp = new Sharp();
    for (JsonNode value : certificate.at("/lanes/enclosure")) {
      if (value.has("sides") && Ends.of(value.at("/sides/right")).leastSize().signum() > 0) {
        sharp.mustRefute(value.get("sides"));
      }
    }
    for (JsonNode family : certificate.at("/lanes/exact")) {
      sharp.mayRefute(family.path("tightest"));
    }
    for (JsonNode sampled : SampledLanes.statements(certificate)) {
      if (sampled.path("expected").asText().equals("CERTIFIED")) {
        sharp.mayRefute(sampled);
      }
      sharp.declared |= sampled.path("attained").asBoolean();
    }
    JsonNode stated = certificate.path("sharpness");
    boolean same =
        stated.path("declared").asBoolean() == sharp.declared
            && stated.path("holds").asBoolean() == sharp.holds()
            && (stated.has("refutedFrom")
                ? sharp.least != null
                    && sharp.least.compareTo(Ends.decimal(stated.get("refutedFrom").asText())) == 0
                : sharp.least == null);
    if (!same) {
      flaws.add("sharpness: not what the lanes say");
    }
    if (!sharp.holds()) {
      against.add("not sharp");
    }
  }

  /** The least share by which a bound has to be moved to be refuted, over all that was examined. */
  private static final class Sharp {
    private BigDecimal least;
    private boolean declared;
    private boolean everyCase = true;

    void mayRefute(JsonNode examined) {
      if (examined.has("refutedFrom")) {
        BigDecimal share = Ends.decimal(examined.get("refutedFrom").asText());
        least = least == null ? share : least.min(share);
      }
    }

    void mustRefute(JsonNode sides) {
      declared = true;
      mayRefute(sides);
      everyCase &=
          sides.has("refutedFrom")
              && Ends.decimal(sides.get("refutedFrom").asText()).compareTo(SHARP) <= 0;
    }

    boolean holds() {
      return !declared || (everyCase && least != null && least.compareTo(SHARP) <= 0);
    }
  }
}
