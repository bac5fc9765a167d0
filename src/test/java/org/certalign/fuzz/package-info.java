/**
 * Hostile input for everything that reads: each {@link org.certalign.fuzz.Target} is a parser with
 * examples of what it reads. {@link org.certalign.fuzz.FuzzTest} changes the examples a little in
 * every run of the tests; {@code mvn -Pfuzz verify} lets Jazzer search for as long as it is given
 * ({@code -Dfuzz.seconds=120} for each target) and writes {@code reports/fuzz.md}.
 */
package org.certalign.fuzz;
