package org.certalign.proof;

import java.nio.file.Path;

/**
 * A slip in the body of one method.
 *
 * @param kind what sort of slip
 * @param file the source
 * @param contract the method's contract, as {@link KeyProver#name} writes it
 * @param start where the slip begins in the source
 * @param before the text that is replaced
 * @param after the text that replaces it
 * @param line the number of the line
 * @param code the line before the slip
 */
record Mutant(
    String kind,
    Path file,
    String contract,
    int start,
    String before,
    String after,
    int line,
    String code) {
  /** The source with the slip. */
  String in(String source) {
    return source.substring(0, start) + after + source.substring(start + before.length());
  }

  /** The line with the slip. */
  String slipped(String source) {
    String changed = in(source);
    int from = changed.lastIndexOf('\n', start) + 1;
    return changed.substring(from, changed.indexOf('\n', start)).strip();
  }

  /** Class and method, without package. */
  String where() {
    return contract.replaceAll("^org\\.certalign\\.", "");
  }
}
