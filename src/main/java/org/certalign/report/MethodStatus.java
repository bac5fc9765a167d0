package org.certalign.report;

/**
 * The proof status of one method.
 *
 * @param type the full name of its class
 * @param method its name and the types of its parameters
 * @param key what KeY made of it: {@code PROVED}, {@code OPEN}, {@code NOT_TRIED} or {@code
 *     NO_RECORD}
 * @param openJml what OpenJML made of it
 * @param provedAs the method whose contract, word for word the same, was proved; empty if its own
 * @param fresh whether every verdict on its class is one on the class as it is now
 * @param standing what follows
 */
public record MethodStatus(
    String type,
    String method,
    String key,
    String openJml,
    String provedAs,
    boolean fresh,
    Standing standing) {}
