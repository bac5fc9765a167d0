package org.certalign.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a certificate says of enclosed sides, of the families that were searched and of the false
 * twins: each outcome must be one that the two sides allow, each count the sum of its parts.
 */
final class Comparisons {
  /** Sides are written with 12 digits, rounded outward: their ratio is off by less. */
  private static final BigDecimal RATIO_ERROR = new BigDecimal("4e-11");

  private final List<String> flaws = new ArrayList<>();

  private Comparisons() {}

  /** What does not fit. */
  static List<String> flaws(JsonNode certificate) {
    Comparisons check = new Comparisons();
    check.opinions(certificate.path("lanes"));
    for (JsonNode value : certificate.at("/lanes/enclosure")) {
      if (value.has("sides")) {
        check.compare("sides of '" + value.path("case").asText() + "'", value.get("sides"));
      }
    }
    certificate.at("/lanes/exact").forEach(check::family);
    certificate.path("twins").forEach(check::twin);
    return check.flaws;
  }

  private void opinions(JsonNode lanes) {
    int values = 0;
    int least = Integer.MAX_VALUE;
    for (JsonNode value : lanes.path("enclosure")) {
      if (value.has("secondOpinionAgreesToDigits")) {
        values++;
        least = Math.min(least, value.get("secondOpinionAgreesToDigits").asInt());
      }
    }
    JsonNode second = lanes.path("secondOpinion");
    boolean fits =
        values == 0
            ? second.isMissingNode()
            : second.path("values").asInt() == values
                && second.path("agreesToDigits").asInt() == least;
    if (!fits) {
      flaws.add("secondOpinion: not what the values say");
    }
  }

  private void family(JsonNode family) {
    String name = "family '" + family.path("family").asText() + "'";
    int counted = family.path("hold").asInt() + family.path("equalToAllBits").asInt();
    if (family.has("violated")) {
      compare(name, family.get("violated"));
      if (!isViolated(family.get("violated"))) {
        flaws.add(name + ": what is called violated is not");
      }
      counted++;
    }
    if (family.path("instances").asInt() != counted) {
      flaws.add(name + ": the instances do not add up");
    }
    if (family.has("tightest")) {
      compare(name, family.get("tightest"));
    }
    if (family.has("tightness") && !isRatio(family)) {
      flaws.add(name + ": the tightness is not that of the tightest");
    }
  }

  /** The ratio left/right of the sides, rounded down to 12 places. */
  private static boolean isRatio(JsonNode family) {
    BigDecimal stated = Ends.decimal(family.get("tightness").asText());
    Ends left = Ends.of(family.at("/tightest/left"));
    Ends right = Ends.of(family.at("/tightest/right"));
    if (left.lo() == null || right.hi() == null || right.lo() == null) {
      return false;
    }
    BigDecimal least = stated.multiply(right.hi());
    BigDecimal slack = left.lo().abs().multiply(RATIO_ERROR);
    BigDecimal place = right.hi().abs().movePointLeft(12);
    return least.compareTo(left.lo().add(slack)) <= 0
        && least.add(place).compareTo(left.lo().subtract(slack)) >= 0;
  }

  private void twin(JsonNode twin) {
    String name = "twin '" + twin.path("id").asText() + "'";
    compare(name, twin.path("witness"));
    if (twin.path("refuted").asBoolean() != isViolated(twin.path("witness"))) {
      flaws.add(name + ": its witness does not say that it is refuted, or says it is");
    }
  }

  static boolean isViolated(JsonNode examination) {
    return examination.path("outcome").asText().equals("VIOLATED");
  }

  /** Two enclosed sides can be violated only if they are apart, and hold only if not. */
  private void compare(String name, JsonNode examination) {
    boolean wrong =
        contradicts(
            examination.path("claimed").asText(),
            Ends.of(examination.path("left")),
            Ends.of(examination.path("right")));
    if (isViolated(examination) ? !wrong : wrong) {
      flaws.add(
          "%s: outcome %s does not fit its sides"
              .formatted(name, examination.path("outcome").asText()));
    }
  }

  /** Whether no two numbers in the enclosures are as claimed. */
  static boolean contradicts(String claimed, Ends left, Ends right) {
    boolean above = left.isAbove(right);
    boolean below = right.isAbove(left);
    return claimed.contains("≤") ? above : claimed.contains("≥") ? below : above || below;
  }
}
