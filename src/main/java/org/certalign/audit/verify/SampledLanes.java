package org.certalign.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The sampled lanes: each power and verdict must follow from the interval and the value beside it,
 * and the probabilities of error must add up. Nothing is drawn again.
 */
final class SampledLanes {
  private static final List<String> LANES = List.of("stratified", "policy", "orderStatistics");

  /** The ends are written with 20 digits, rounded outward. */
  private static final BigDecimal UNIT = new BigDecimal("1e-19");

  /** A power is written with 3 digits, rounded up. */
  private static final MathContext POWER = new MathContext(3, RoundingMode.UP);

  private final Promise promise;
  private final List<String> flaws = new ArrayList<>();

  private SampledLanes(Promise promise) {
    this.promise = promise;
  }

  /** All sampled statements of a certificate. */
  static List<JsonNode> statements(JsonNode certificate) {
    List<JsonNode> out = new ArrayList<>();
    LANES.forEach(lane -> certificate.path("lanes").path(lane).forEach(out::add));
    return out;
  }

  /** What does not fit. */
  static List<String> flaws(JsonNode certificate) {
    SampledLanes check = new SampledLanes(Promise.of(certificate.path("effort").asText()));
    for (String lane : LANES) {
      certificate.path("lanes").path(lane).forEach(s -> check.statement(lane, s));
    }
    check.errors(certificate.path("errorBudget"), statements(certificate));
    return check.flaws;
  }

  private void statement(String lane, JsonNode sampled) {
    String name = "sampled '%s'".formatted(sampled.path("case").asText());
    Ends quantity = Ends.of(sampled.path("interval"));
    Ends value = Ends.of(sampled.path("value"));
    if (!quantity.isOrdered() || !value.isOrdered()) {
      flaws.add(name + ": its ends are not finite and in order");
      return;
    }
    if (sampled.path("draws").asLong() != promise.draws(lane)) {
      flaws.add(name + ": not as many draws as the effort promises");
    }
    if (!sampled.path("unit").asText().equals(Promise.unit(lane))) {
      flaws.add(name + ": draws of something else than its lane is made of");
    }
    if (!isPower(sampled, quantity, value)) {
      flaws.add(name + ": the power is not that of its interval");
    }
    String verdict = verdict(sampled, quantity, value);
    if (!sampled.path("verdict").asText().equals(verdict)) {
      flaws.add(
          "%s: verdict %s, but its interval gives %s"
              .formatted(name, sampled.path("verdict").asText(), verdict));
    }
  }

  private String verdict(JsonNode sampled, Ends quantity, Ends value) {
    if (Comparisons.contradicts(sampled.path("claimed").asText(), quantity, value)) {
      return "REFUTED";
    }
    boolean seen =
        sampled.has("power")
            && Ends.decimal(sampled.get("power").asText()).compareTo(promise.power()) <= 0;
    return seen ? "CERTIFIED" : "UNDECIDED";
  }

  /**
   * The power is (width of interval + width of value) / least size of the value. Both widths are
   * those of the exact ends, which the written ones exceed by at most a unit of their last digit
   * each.
   */
  private static boolean isPower(JsonNode sampled, Ends quantity, Ends value) {
    BigDecimal size = value.leastSize();
    if (size.signum() == 0) {
      return !sampled.has("power");
    }
    BigDecimal width = quantity.hi().subtract(quantity.lo()).add(value.hi().subtract(value.lo()));
    BigDecimal slack = quantity.largest().add(value.largest()).multiply(UNIT.add(UNIT));
    BigDecimal stated = Ends.decimal(sampled.path("power").asText("-1"));
    BigDecimal most = width.divide(size, POWER);
    BigDecimal least =
        width.subtract(slack).max(BigDecimal.ZERO).divide(size.add(size.multiply(UNIT)), POWER);
    return stated.compareTo(least) >= 0 && stated.compareTo(most) <= 0;
  }

  /**
   * Each error is rounded up to 20 digits, so their sum may exceed the sum rounded up, a little.
   */
  private void errors(JsonNode budget, List<JsonNode> statements) {
    if (budget.isMissingNode() != statements.isEmpty()) {
      flaws.add("errorBudget: there where nothing is sampled, or missing");
    }
    if (budget.isMissingNode()) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode sampled : statements) {
      sum = sum.add(Ends.decimal(sampled.path("error").asText()));
    }
    BigDecimal theorem = Ends.decimal(budget.path("theorem").asText());
    BigDecimal run = Ends.decimal(budget.path("run").asText());
    BigDecimal slack = sum.abs().multiply(UNIT).multiply(BigDecimal.TEN);
    if (theorem.subtract(sum).abs().compareTo(slack) > 0) {
      flaws.add("errorBudget: the errors of the statements add up to something else");
    }
    if (run.compareTo(Promise.ERROR) != 0) {
      flaws.add("errorBudget: a run has " + Promise.ERROR);
    }
    if (theorem.compareTo(run) > 0) {
      flaws.add("errorBudget: the errors of the statements add up to more than those of the run");
    }
  }
}
