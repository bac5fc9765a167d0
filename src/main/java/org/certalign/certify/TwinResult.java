package org.certalign.certify;

/**
 * What became of a false twin.
 *
 * @param id the twin's id
 * @param statement the false statement
 * @param refuted whether its witness is a certified counterexample
 * @param witness the witness with the enclosures of both sides
 */
public record TwinResult(String id, String statement, boolean refuted, Examination witness) {}
