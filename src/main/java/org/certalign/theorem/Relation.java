package org.certalign.theorem;

/** The relation that an instance of a theorem claims between its two sides. */
public enum Relation {
  /** left &lt;= right. */
  AT_MOST("≤"),
  /** left = right. */
  EQUAL("=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** The sign as printed. */
  public String sign() {
    return sign;
  }
}
