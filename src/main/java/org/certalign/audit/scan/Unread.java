package org.certalign.audit.scan;

/**
 * A place of a manuscript that names a closed form and a value and was not understood.
 *
 * @param line its line, from 1
 * @param text the words around it
 * @param reason why
 */
public record Unread(int line, String text, String reason) {}
