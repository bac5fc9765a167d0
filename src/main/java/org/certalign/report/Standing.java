package org.certalign.report;

/** How well a method is secured. */
public enum Standing {
  /** Two provers closed its contract. */
  BOTH("proved by KeY and OpenJML"),
  /** KeY alone did. */
  KEY("proved by KeY"),
  /** OpenJML alone did. */
  OPENJML("proved by OpenJML"),
  /** No prover closed its contract for the source as it is. */
  TESTED("tested only"),
  /** An axiom: a fact of analysis, in an empty method. */
  TRUSTED("trusted");

  private final String text;

  Standing(String text) {
    this.text = text;
  }

  /** In words. */
  public String text() {
    return text;
  }

  static Standing of(boolean key, boolean openJml) {
    return key ? (openJml ? BOTH : KEY) : (openJml ? OPENJML : TESTED);
  }
}
