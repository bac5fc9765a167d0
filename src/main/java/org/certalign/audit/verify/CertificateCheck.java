package org.certalign.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a certificate without the code that made it. Of certalign it uses the proved kernel alone:
 * the hash must be that of the content, each value must be what the formula of the theory page
 * gives, each comparison must be true of the numbers beside it, and the verdict must follow.
 *
 * <p>This does not draw samples again, and a certificate that was forged with care, hash and
 * digits, passes where only samples were forged; to make the certificate anew from its seed finds
 * that too, and {@code certalign verify} does so besides.
 */
public final class CertificateCheck {
  private final JsonNode certificate;
  private final List<String> flaws = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private int confirmed;

  private CertificateCheck(JsonNode certificate) {
    this.certificate = certificate;
  }

  /** The outcome for a certificate that has the form of {@code specs/certificate.schema.json}. */
  public static Verification of(ObjectNode certificate) {
    CertificateCheck check = new CertificateCheck(certificate);
    if (!ContentHash.of(certificate).equals(certificate.path(ContentHash.FIELD).asText())) {
      check.flaws.add("sha256: not the hash of the content");
    }
    check.values();
    check.comparisons();
    check.errors();
    check.verdict();
    return new Verification(
        certificate.path("id").asText(), check.flaws, check.confirmed, check.open);
  }

  private void values() {
    for (JsonNode value : certificate.at("/lanes/enclosure")) {
      if (value.has("lo")) {
        String name = value.path("case").asText();
        switch (recompute(value)) {
          case CONFIRMED -> confirmed++;
          case OPEN -> open.add(name);
          case WRONG -> flaws.add("enclosure '%s': not what the formula gives".formatted(name));
        }
      }
    }
  }

  private Recomputation.Outcome recompute(JsonNode value) {
    Map<String, String> parameters = new LinkedHashMap<>();
    value
        .path("params")
        .properties()
        .forEach(p -> parameters.put(p.getKey(), p.getValue().asText()));
    try {
      return Recomputation.of(
          certificate.path("id").asText(),
          parameters,
          value.path("digits").asInt(),
          value.path("lo").asText(),
          value.path("hi").asText());
    } catch (IllegalArgumentException unreadable) {
      return Recomputation.Outcome.WRONG;
    }
  }

  private void comparisons() {
    for (JsonNode value : certificate.at("/lanes/enclosure")) {
      if (value.has("sides")) {
        compare("sides of '" + value.path("case").asText() + "'", value.get("sides"));
      }
    }
    for (JsonNode family : certificate.at("/lanes/exact")) {
      String name = "family '" + family.path("family").asText() + "'";
      if (family.has("tightest")) {
        compare(name, family.get("tightest"));
      }
    }
    for (JsonNode twin : certificate.path("twins")) {
      String name = "twin '" + twin.path("id").asText() + "'";
      compare(name, twin.path("witness"));
      if (twin.path("refuted").asBoolean() != isViolated(twin.path("witness"))) {
        flaws.add(name + ": its witness does not say that it is refuted, or says it is");
      }
    }
    for (String lane : List.of("stratified", "policy", "orderStatistics")) {
      for (JsonNode sampled : certificate.at("/lanes/" + lane)) {
        sampled(lane + " '" + sampled.path("case").asText() + "'", sampled);
      }
    }
  }

  private static boolean isViolated(JsonNode examination) {
    return examination.path("outcome").asText().equals("VIOLATED");
  }

  /** Two enclosed sides can be violated only if they are apart, and hold only if not. */
  private void compare(String name, JsonNode examination) {
    Ends left = Ends.of(examination.path("left"));
    Ends right = Ends.of(examination.path("right"));
    boolean wrong = contradicts(examination.path("claimed").asText(), left, right);
    if (isViolated(examination) ? !wrong : wrong) {
      flaws.add(
          "%s: outcome %s does not fit its sides"
              .formatted(name, examination.path("outcome").asText()));
    }
  }

  private void sampled(String name, JsonNode sampled) {
    Ends quantity = Ends.of(sampled.path("interval"));
    Ends value = Ends.of(sampled.path("value"));
    boolean wrong = contradicts(sampled.path("claimed").asText(), quantity, value);
    String verdict = sampled.path("verdict").asText();
    if (verdict.equals("REFUTED") ? !wrong : wrong) {
      flaws.add("%s: verdict %s does not fit its interval".formatted(name, verdict));
    }
  }

  /** Whether no two numbers in the enclosures are as claimed. */
  private static boolean contradicts(String claimed, Ends left, Ends right) {
    boolean above = left.isAbove(right);
    boolean below = right.isAbove(left);
    return claimed.contains("≤") ? above : claimed.contains("≥") ? below : above || below;
  }

  private void errors() {
    JsonNode budget = certificate.path("errorBudget");
    if (budget.isMissingNode()) {
      return;
    }
    Ends sum = Ends.ZERO;
    for (String lane : List.of("stratified", "policy", "orderStatistics")) {
      for (JsonNode sampled : certificate.at("/lanes/" + lane)) {
        sum = sum.plus(Ends.number(sampled.path("error").asText()));
      }
    }
    Ends run = Ends.number(budget.path("run").asText());
    // Each error is rounded up to some digits, so their sum may exceed the sum rounded up, a
    // little.
    if (sum.isAbove(run)) {
      flaws.add("errorBudget: the errors of the statements add up to more");
    }
  }

  /** What every certificate that is CERTIFIED must show. */
  private void verdict() {
    List<String> against = new ArrayList<>();
    certificate.path("twins").forEach(t -> against(against, t, "refuted", "true"));
    for (JsonNode family : certificate.at("/lanes/exact")) {
      if (family.has("violated")) {
        against.add("violated");
      }
    }
    for (String lane : List.of("stratified", "policy", "orderStatistics")) {
      certificate
          .at("/lanes/" + lane)
          .forEach(s -> against(against, s, "verdict", s.path("expected").asText()));
    }
    against(against, certificate.path("sharpness"), "holds", "true");
    boolean certified = certificate.path("verdict").asText().equals("CERTIFIED");
    if (certified && !against.isEmpty()) {
      flaws.add("verdict: CERTIFIED, against " + String.join(", ", against));
    }
  }

  private static void against(List<String> against, JsonNode node, String field, String good) {
    if (node.has(field) && !node.get(field).asText().equals(good)) {
      against.add(field + " " + node.get(field).asText());
    }
  }
}
