package org.certalign.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.certalign.audit.verify.ContentHash;
import org.certalign.certify.Certificate;
import org.certalign.certify.Examination;
import org.certalign.certify.FamilyResult;
import org.certalign.certify.PublishedValue;
import org.certalign.certify.SampledResult;
import org.certalign.certify.Sharpness;
import org.certalign.certify.TwinResult;
import org.certalign.kernel.Interval;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.theorem.Lane;
import org.certalign.theorem.Theorem;

/**
 * Certificates as JSON ({@code specs/certificate.schema.json}) and the summary of a run. Key order
 * is fixed: same run, same bytes.
 */
public final class CertificateJson {
  /** The version of the certificates' form. */
  public static final int SCHEMA_VERSION = 1;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CertificateJson() {}

  /** One certificate. */
  public static ObjectNode of(Certificate c) {
    Theorem t = c.theorem();
    ObjectNode out = NODES.objectNode();
    out.put("schema", SCHEMA_VERSION);
    out.put("certalign", c.version());
    out.put("id", t.id());
    out.put("title", t.title());
    out.put("statement", t.statement());
    out.set("sources", strings(t.sources()));
    out.set("assumptions", TheoremJson.assumptions(t));
    out.put("seed", c.seed());
    out.put("effort", c.effort().text());
    out.put("verdict", c.verdict().name());
    out.set("lanes", lanes(c));
    out.set("sharpness", sharpness(c.sharpness()));
    if (!c.sampled().isEmpty()) {
      out.set("errorBudget", budget(c));
    }
    ArrayNode twins = out.putArray("twins");
    c.twins().forEach(twin -> twins.add(twin(twin)));
    out.set("basis", strings(Basis.of(t)));
    out.set("proofs", ProofBasis.json(t));
    out.put(ContentHash.FIELD, ContentHash.of(out));
    return out;
  }

  /** The summary of a run. */
  public static ObjectNode summary(List<Certificate> certificates) {
    ObjectNode out = NODES.objectNode();
    out.put("certalign", certificates.get(0).version());
    out.put("seed", certificates.get(0).seed());
    out.put("effort", certificates.get(0).effort().text());
    ArrayNode theorems = out.putArray("theorems");
    for (Certificate c : certificates) {
      ObjectNode entry = theorems.addObject();
      entry.put("id", c.theorem().id());
      entry.put("verdict", c.verdict().name());
      ArrayNode twins = entry.putArray("twins");
      for (TwinResult t : c.twins()) {
        ObjectNode twin = twins.addObject();
        twin.put("id", t.id());
        twin.put("refuted", t.refuted());
        twin.put("witness", witness(t.witness()));
      }
      entry.set("lanes", lanes(c));
    }
    return out;
  }

  private static ObjectNode lanes(Certificate c) {
    ObjectNode out = NODES.objectNode();
    if (!c.values().isEmpty()) {
      ArrayNode enclosure = out.putArray("enclosure");
      c.values().forEach(v -> enclosure.add(value(v)));
    }
    List<PublishedValue> second = c.values().stream().filter(v -> v.agreement() >= 0).toList();
    if (!second.isEmpty()) {
      ObjectNode opinion = out.putObject("secondOpinion");
      opinion.put("by", "big-math");
      opinion.put("values", second.size());
      int least = second.stream().mapToInt(PublishedValue::agreement).min().orElse(0);
      opinion.put("agreesToDigits", least);
    }
    if (!c.families().isEmpty()) {
      ArrayNode exact = out.putArray("exact");
      c.families().forEach(f -> exact.add(family(f)));
    }
    for (Lane lane : Lane.values()) {
      List<SampledResult> sampled =
          c.sampled().stream().filter(s -> s.plan().quantity().lane() == lane).toList();
      if (!sampled.isEmpty()) {
        ArrayNode statements = out.putArray(lane.key());
        sampled.forEach(s -> statements.add(SampledJson.of(s)));
      }
    }
    return out;
  }

  private static ObjectNode sharpness(Sharpness s) {
    ObjectNode out = NODES.objectNode();
    out.put("declared", s.declared());
    if (s.refutedFrom() != null) {
      out.put("refutedFrom", Outward.exact(s.refutedFrom()));
    }
    out.put("holds", s.holds());
    return out;
  }

  /** The probability of error of the run, and this theorem's part of it. */
  private static ObjectNode budget(Certificate c) {
    Rational own =
        c.sampled().stream().map(s -> s.interval().error()).reduce(Rational.ZERO, Rational::add);
    ObjectNode out = NODES.objectNode();
    out.put("run", Outward.exact(c.budget()));
    out.put("theorem", Outward.upper(own));
    out.put("assumption", ConfidenceInterval.ASSUMPTION);
    return out;
  }

  private static ObjectNode value(PublishedValue v) {
    ObjectNode out = NODES.objectNode();
    out.put("case", v.name());
    out.set("params", texts(v.parameters()));
    if (v.value() != null) {
      out.put("digits", v.digits());
      out.put("lo", v.value().lo());
      out.put("hi", v.value().hi());
    }
    if (v.agreement() >= 0) {
      out.put("secondOpinionAgreesToDigits", v.agreement());
    }
    if (v.sides() != null) {
      out.set("sides", examination(v.sides()));
    }
    return out;
  }

  private static ObjectNode family(FamilyResult f) {
    ObjectNode out = NODES.objectNode();
    out.put("family", f.family());
    out.put("instances", f.examined());
    out.put("hold", f.held());
    out.put("equalToAllBits", f.ties());
    out.put("undefined", f.undefined());
    if (f.tightness() != null) {
      out.put("tightness", f.tightness().toPlainString());
    }
    if (f.tightest() != null) {
      out.set("tightest", examination(f.tightest()));
    }
    if (f.violated() != null) {
      out.set("violated", examination(f.violated()));
    }
    return out;
  }

  private static ObjectNode twin(TwinResult t) {
    ObjectNode out = NODES.objectNode();
    out.put("id", t.id());
    out.put("statement", t.statement());
    out.put("refuted", t.refuted());
    out.set("witness", examination(t.witness()));
    return out;
  }

  private static ObjectNode examination(Examination e) {
    ObjectNode out = NODES.objectNode();
    out.set("instance", texts(e.description()));
    out.put("claimed", "left " + e.relation().sign() + " right");
    out.put("outcome", e.outcome().name());
    out.set("left", ends(e.left()));
    out.set("right", ends(e.right()));
    out.put("bits", e.bits());
    if (e.refutedFrom() != null) {
      out.put("refutedFrom", Outward.exact(e.refutedFrom()));
    }
    if (e.agreement() > 0) {
      out.put("agreeToDigits", e.agreement());
    }
    return out;
  }

  /** A witness in a line. */
  static String witness(Examination e) {
    StringBuilder out = new StringBuilder();
    e.description().forEach((k, v) -> out.append(k).append(" = ").append(v).append(", "));
    return out.append("left ")
        .append(Outward.interval(e.left()))
        .append(", right ")
        .append(Outward.interval(e.right()))
        .toString();
  }

  private static ObjectNode ends(Interval v) {
    return NODES.objectNode().put("lo", Outward.lower(v)).put("hi", Outward.upper(v));
  }

  static ObjectNode texts(Map<String, String> map) {
    ObjectNode out = NODES.objectNode();
    map.forEach(out::put);
    return out;
  }

  static ArrayNode strings(List<String> list) {
    ArrayNode out = NODES.arrayNode();
    list.forEach(out::add);
    return out;
  }
}
