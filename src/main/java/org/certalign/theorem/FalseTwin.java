package org.certalign.theorem;

/**
 * A slightly stronger statement that is false, and that a working harness must refute.
 *
 * @param id the theorem's id, a slash and a short name
 * @param statement the false statement, in words and formula
 * @param witness a case in which it fails: certified left &gt; right for {@link Relation#AT_MOST},
 *     left != right for {@link Relation#EQUAL}
 */
public record FalseTwin(String id, String statement, Instance witness) {}
