package org.certalign.certify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of certalign that a certificate names. */
public final class Version {
  private Version() {}

  /** Returns the version this code was built as, such as {@code 0.1.0}. */
  public static String current() {
    try (InputStream in = Version.class.getResourceAsStream("/org/certalign/version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
