package org.certalign.report.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.certalign.certify.Version;
import org.certalign.inspect.CurvePoint;
import org.certalign.inspect.Estimate;
import org.certalign.inspect.Inspection;
import org.certalign.inspect.RunFinding;
import org.certalign.inspect.RunVerdict;
import org.certalign.inspect.TailBand;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.report.Outward;
import org.certalign.sampling.ConfidenceInterval;

/** An inspection as JSON: every number as two decimals, rounded outward. */
public final class InspectionJson {
  private InspectionJson() {}

  /** {@code {"certalign","files","rows","units",..,"estimates":[..],"findings":[..],"summary"}}. */
  public static ObjectNode of(Inspection inspection) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("certalign", Version.current());
    inspection.files().forEach(out.putArray("files")::add);
    out.put("rows", inspection.rows());
    out.put("units", inspection.units());
    out.put("draws", inspection.draws());
    out.put("error", exact(inspection.error()));
    ArrayNode estimates = out.putArray("estimates");
    inspection.estimates().forEach(e -> estimates.add(estimate(e)));
    ArrayNode tails = out.putArray("tails");
    inspection.tails().forEach(t -> tails.add(tail(t)));
    ArrayNode curve = out.putArray("bestOfN");
    inspection.curve().forEach(p -> curve.add(point(p)));
    inspection.goldenTurn().ifPresent(words -> out.put("goldenTurnsDown", words));
    ArrayNode findings = out.putArray("findings");
    inspection.findings().forEach(f -> findings.add(finding(f)));
    ObjectNode summary = out.putObject("summary");
    for (RunVerdict v : RunVerdict.values()) {
      summary.put(v.name().toLowerCase(Locale.ROOT), inspection.count(v));
    }
    return out;
  }

  private static ObjectNode estimate(Estimate e) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("policy", e.policy());
    out.put("quantity", e.quantity());
    out.put("units", e.units());
    ends(out.putObject("sampleMean"), e.sampleLo(), e.sampleHi());
    if (e.interval() == null) {
      out.putNull("interval");
    } else {
      ObjectNode interval = out.putObject("interval");
      ends(interval, e.interval().lo(), e.interval().hi());
      interval.put("error", exact(e.interval().error()));
      interval.put("method", e.interval().method().toString());
    }
    out.put("basis", e.basis());
    return out;
  }

  private static ObjectNode tail(TailBand t) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("reward", t.reward());
    out.putObject("observed")
        .put("least", Outward.lower(t.least()))
        .put("largest", Outward.upper(t.largest()));
    out.put("pairs", t.pairs());
    out.put("sigmaAtLeast", Outward.lower(t.sigma()));
    ArrayNode factors = out.putArray("subGamma");
    t.subGammas()
        .forEach(
            f -> factors.addObject().put("c", exact(f.c())).put("vAtLeast", Outward.lower(f.v())));
    ArrayNode points = out.putArray("cumulant");
    t.points()
        .forEach(
            p ->
                points
                    .addObject()
                    .put("l", exact(p.l()))
                    .put("chiAtLeast", Outward.lower(p.chi())));
    return out;
  }

  private static ObjectNode point(CurvePoint p) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("n", p.n());
    interval(out, "proxyGain", p.proxy());
    interval(out, "goldenGain", p.golden());
    interval(out, "goldenStep", p.goldenStep());
    if (p.overestimation() != null) {
      ObjectNode over = out.putObject("overestimation");
      over.put("lo", Outward.lower(p.overestimation().a()));
      over.put("hi", Outward.upper(p.overestimation().b()));
    }
    enclosure(out, "kl", p.kl());
    enclosure(out, "finiteKl", p.finiteKl());
    enclosure(out, "bound", p.bound());
    return out;
  }

  private static void interval(ObjectNode out, String name, ConfidenceInterval c) {
    if (c != null) {
      ends(out.putObject(name), c.lo(), c.hi());
    }
  }

  private static void enclosure(ObjectNode out, String name, Enclosure e) {
    if (e != null) {
      out.putObject(name).put("lo", e.lo()).put("hi", e.hi());
    }
  }

  private static void ends(ObjectNode out, Rational lo, Rational hi) {
    out.put("lo", Outward.lower(lo));
    out.put("hi", Outward.upper(hi));
  }

  private static String exact(Rational x) {
    return x.toDecimalIfExact().orElseGet(x::toString);
  }

  private static ObjectNode finding(RunFinding f) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", f.id());
    out.put("rule", f.rule());
    out.put("verdict", f.verdict().name());
    out.put("statement", f.statement());
    out.put("reason", f.reason());
    f.assumptions().forEach(out.putArray("assumptions")::add);
    out.put("file", f.place().file());
    out.put("line", f.place().line());
    return out;
  }
}
