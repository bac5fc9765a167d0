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
 * gives, each outcome must be what the numbers beside it say ({@link Comparisons}, {@link
 * SampledLanes}), and the verdict must be the one that all of this gives ({@link Grounds}).
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
    try {
      check.values();
      check.flaws.addAll(Comparisons.flaws(certificate));
      check.flaws.addAll(SampledLanes.flaws(certificate));
      check.flaws.addAll(Grounds.flaws(certificate));
    } catch (IllegalArgumentException unreadable) {
      check.flaws.add("a number cannot be read: " + unreadable.getMessage());
    }
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
}
