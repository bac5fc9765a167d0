package org.certalign.inspect;

/**
 * A line of a file, for whoever looks for what was found.
 *
 * @param file as the user named it
 * @param line from 1
 */
public record Place(String file, int line) {}
