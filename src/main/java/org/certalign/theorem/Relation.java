package org.certalign.theorem;

/**
 * The relation that a theorem claims between two sides. Of the sides of an instance the left one is
 * at most the right one, or equal to it; what is sampled may also be at least a bound.
 */
public enum Relation {
  /** left &lt;= right. */
  AT_MOST("≤"),
  /** left = right. */
  EQUAL("="),
  /** left &gt;= right. */
  AT_LEAST("≥");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** The sign as printed. */
  public String sign() {
    return sign;
  }
}
