package org.certalign.report;

import java.util.ArrayList;
import java.util.List;
import org.certalign.certify.Certificate;
import org.certalign.certify.FamilyResult;
import org.certalign.certify.Outcome;
import org.certalign.certify.PublishedValue;
import org.certalign.certify.SampledResult;
import org.certalign.certify.TwinResult;

/** What stands against a theorem in its certificate, each with its witness. */
public final class Objections {
  private Objections() {}

  /** A sentence each; none where the theorem is certified. */
  public static List<String> of(Certificate c) {
    List<String> out = new ArrayList<>();
    for (PublishedValue value : c.values()) {
      if (value.sides() != null && value.sides().outcome() == Outcome.VIOLATED) {
        out.add("violated, %s: %s".formatted(value.name(), CertificateJson.witness(value.sides())));
      }
    }
    for (FamilyResult family : c.families()) {
      if (family.violated() != null) {
        String witness = CertificateJson.witness(family.violated());
        out.add("violated, %s: %s".formatted(family.family(), witness));
      }
    }
    for (TwinResult twin : c.twins()) {
      if (!twin.refuted()) {
        String witness = CertificateJson.witness(twin.witness());
        out.add("false twin not refuted, %s: %s".formatted(twin.statement(), witness));
      }
    }
    c.sampled().stream().filter(s -> !s.isAsExpected()).forEach(s -> out.add(sampled(s)));
    if (!c.sharpness().holds()) {
      out.add("said to be attained, but a bound moved by 1% stands");
    }
    return out;
  }

  private static String sampled(SampledResult s) {
    return "%s, sampled: %s in [%s, %s], %s [%s, %s]"
        .formatted(
            s.verdict(),
            s.plan().quantity().words(),
            Outward.lower(s.interval().lo()),
            Outward.upper(s.interval().hi()),
            s.plan().breaks() ? "to be refuted by" : "against",
            Outward.lower(s.value().lo()),
            Outward.upper(s.value().hi()));
  }
}
