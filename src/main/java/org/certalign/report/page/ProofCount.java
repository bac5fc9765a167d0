package org.certalign.report.page;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How many methods behind a value stand how.
 *
 * @param methods those with a contract to prove; trusted facts are not counted
 * @param proved those that a prover closed
 * @param both those that both provers closed
 * @param trusted facts of analysis
 */
record ProofCount(int methods, int proved, int both, int trusted) {

  /** The counts of one part of the code. */
  static ProofCount of(JsonNode part) {
    int trusted = part.path("trusted").asInt();
    int both = part.path("both").asInt();
    int proved = both + part.path("key").asInt() + part.path("openjml").asInt();
    return new ProofCount(part.path("methods").asInt() - trusted, proved, both, trusted);
  }

  /** The counts of all parts together. */
  static ProofCount all(JsonNode parts) {
    ProofCount sum = new ProofCount(0, 0, 0, 0);
    for (JsonNode part : parts) {
      ProofCount one = of(part);
      sum =
          new ProofCount(
              sum.methods + one.methods,
              sum.proved + one.proved,
              sum.both + one.both,
              sum.trusted + one.trusted);
    }
    return sum;
  }

  /** In a few words. */
  String text() {
    return methods == 0 ? "tested only" : "%d of %d methods proved".formatted(proved, methods);
  }
}
