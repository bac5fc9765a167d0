package org.certalign.trust;

/** Arguments that the second opinion does not evaluate: the sample is passed over. */
final class OutOfRange extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutOfRange(String message) {
    super(message, null, false, false);
  }
}
