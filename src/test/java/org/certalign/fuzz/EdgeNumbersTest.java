package org.certalign.fuzz;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.certalign.audit.verify.ContentHash;
import org.certalign.cli.PageReader;
import org.certalign.real.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates whose numbers are all as large, as small or as long as a certificate may say. */
class EdgeNumbersTest {
  private static final Path CERTIFICATE = Path.of("reports/quick/certificates/bon-renyi.json");
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final String LONG = "9".repeat(1900);

  /** With every lower end, every upper end and every ratio replaced. */
  private static String forged(String lo, String hi, String ratio) throws IOException {
    ObjectNode root = (ObjectNode) new ObjectMapper().readTree(Files.readString(CERTIFICATE));
    replace(root, lo, hi, ratio);
    root.put(ContentHash.FIELD, ContentHash.of(root));
    return root.toString();
  }

  private static void replace(JsonNode node, String lo, String hi, String ratio) {
    if (node instanceof ObjectNode object) {
      for (String name : List.of("lo", "hi", "error", "power", "refutedFrom", "tightness")) {
        if (object.path(name).isTextual()) {
          object.put(name, name.equals("lo") ? lo : name.equals("tightness") ? ratio : hi);
        }
      }
    }
    node.forEach(child -> replace(child, lo, hi, ratio));
  }

  /** A page and a check of it are a matter of seconds. */
  @ParameterizedTest
  @CsvSource({
    "1e-109999, 1e109999",
    "1e109999, 1e109999",
    "1e-109999, 1e-109999",
    "1e109999, 1e-109999",
    "LONGe-109999, LONGe109999"
  })
  void areReadInTime(String lo, String hi) throws IOException {
    String text = forged(lo.replace("LONG", LONG), hi.replace("LONG", LONG), "0." + LONG);
    long start = CPU.getCurrentThreadCpuTime();
    PageReader.read(text);
    long page = CPU.getCurrentThreadCpuTime();
    Commands.verify(text);
    long check = CPU.getCurrentThreadCpuTime();
    assertInTime("page", page - start);
    assertInTime("verify", check - page);
  }

  private static void assertInTime(String what, long nanoseconds) {
    assertTrue(nanoseconds < Target.MOST_SECONDS * 1_000_000_000L, what + " " + nanoseconds);
  }

  /** What would take minutes is no certificate. */
  @Test
  void beyondThemNothingIsRead() {
    for (String end : List.of("1e110000", "1e-110000", "1e999999")) {
      assertThrows(InputError.class, () -> PageReader.read(forged(end, end, "1")), end);
    }
    assertThrows(InputError.class, () -> PageReader.read(forged("1", "1", "1e99999")));
  }
}
