package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The committed records of both provers are of the sources as they are. Where {@code CI=true} a
 * stale record fails the build; elsewhere it is only said, so that work on the proved packages can
 * go on.
 */
final class RecordsTest {
  @Test
  void ofKey() throws IOException {
    String renew = "mvn -B -Pprove verify -Dkey.record";
    assertTrue(Files.exists(KeyRecord.COMMITTED), "there is no record; make one: " + renew);
    mustBeEmpty(KeyRecord.stale(KeyRecord.COMMITTED), "KeY", renew);
  }

  @Test
  void ofOpenJml() throws IOException {
    mustBeEmpty(
        OpenJmlRecord.read().stale(),
        "OpenJML",
        "mvn -Popenjml verify -Dopenjml=/path/to/openjml -Dopenjml.stale");
  }

  private static void mustBeEmpty(List<String> stale, String tool, String renew) {
    String text =
        "%s has not read these as they are now; renew its record: %s".formatted(tool, renew);
    if ("true".equals(System.getenv("CI"))) {
      assertEquals(List.of(), stale, text);
    } else if (!stale.isEmpty()) {
      String bar = "*".repeat(80);
      System.err.println(
          String.join(
              System.lineSeparator(), bar, "WARNING: " + text, String.join(", ", stale), bar));
    }
  }
}
