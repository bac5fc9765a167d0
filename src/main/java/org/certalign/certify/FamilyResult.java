package org.certalign.certify;

import java.math.BigDecimal;

/**
 * What the search in a family of exact instances found. Nothing here is sampled: each instance is
 * decided by enclosures of both sides.
 *
 * @param family the family's name
 * @param examined the number of instances looked at
 * @param held how many hold for certain
 * @param ties how many are equalities as far as 1024 bits can tell
 * @param undefined how many had a side that is not defined
 * @param tightness the largest left/right found, rounded down; null where no ratio makes sense
 * @param tightest the instance with that ratio; null if none was looked at
 * @param violated a certified counterexample; null if there is none
 */
public record FamilyResult(
    String family,
    int examined,
    int held,
    int ties,
    int undefined,
    BigDecimal tightness,
    Examination tightest,
    Examination violated) {}
