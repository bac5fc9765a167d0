package org.certalign.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The methods whose contracts one prover leaves open, each with the reason: {@code Class.method:
 * reason} a line in {@code proofs/openjml/OPEN.txt}. The list can only shrink: what closes must
 * leave it.
 */
final class OpenReasons {
  private static final Path FILE = Path.of("proofs", "openjml", "OPEN.txt");

  private OpenReasons() {}

  /** The reasons by {@code Class.method}. */
  static Map<String, String> read() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    if (Files.exists(FILE)) {
      for (String line : Files.readAllLines(FILE)) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          reasons.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
      }
    }
    return reasons;
  }
}
