package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The record of OpenJML's proofs is of the sources as they are. Where the environment says {@code
 * CI=true} a stale record fails the build; elsewhere it is only said, so that work on the proved
 * packages can go on.
 */
final class OpenJmlRecordTest {
  @Test
  void recordIsFresh() throws IOException {
    List<String> stale = OpenJmlRecord.read().stale();
    if ("true".equals(System.getenv("CI"))) {
      assertEquals(List.of(), stale, "OpenJML has not read these as they are now");
    } else if (!stale.isEmpty()) {
      System.err.println(warning(stale));
    }
  }

  private static String warning(List<String> stale) {
    String bar = "*".repeat(80);
    return String.join(
        System.lineSeparator(),
        bar,
        "WARNING: the record of OpenJML's proofs is stale. It says nothing of these classes as they",
        "are now: " + String.join(", ", stale),
        "Prove them: mvn -Popenjml verify -Dopenjml=/path/to/openjml -Dopenjml.stale",
        bar);
  }
}
