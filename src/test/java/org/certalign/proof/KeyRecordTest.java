package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The committed record of KeY's proofs is of the sources as they are. Where {@code CI=true} a stale
 * record fails the build; elsewhere it is only said, so that work on the proved packages can go on.
 */
final class KeyRecordTest {
  private static final String UPDATE = "mvn -B -Pprove verify -Dkey.record";

  @Test
  void theRecordIsFresh() throws IOException {
    assertTrue(Files.exists(KeyRecord.COMMITTED), "there is no record; make one: " + UPDATE);
    List<String> stale = KeyRecord.stale(KeyRecord.COMMITTED);
    if ("true".equals(System.getenv("CI"))) {
      assertEquals(List.of(), stale, "changed since the record was made; renew it: " + UPDATE);
    } else if (!stale.isEmpty()) {
      System.err.println(warning(stale));
    }
  }

  private static String warning(List<String> stale) {
    String bar = "*".repeat(80);
    return String.join(
        System.lineSeparator(),
        bar,
        "WARNING: the record of KeY's proofs is stale. It says nothing of these as they are now:",
        String.join(", ", stale),
        "Renew it: " + UPDATE,
        bar);
  }
}
