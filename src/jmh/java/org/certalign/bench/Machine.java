package org.certalign.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the times were measured on; nothing that tells one such machine from another. */
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** A sentence. */
  static String describe() {
    return "%s, %d cores, %s; %s %s."
        .formatted(
            model(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("java.vm.name"),
            System.getProperty("java.version"));
  }

  private static String model() {
    try {
      return Files.readAllLines(CPU).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(Machine::architecture);
    } catch (IOException e) {
      return architecture();
    }
  }

  private static String architecture() {
    return System.getProperty("os.arch");
  }
}
