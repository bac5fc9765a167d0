package org.certalign.inspect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A data file that a test writes, line by line, and inspects. */
final class RunFile {
  private final Path path;
  private final StringBuilder text = new StringBuilder();

  RunFile(Path folder, String name) {
    this.path = folder.resolve(name);
  }

  RunFile line(String line) {
    text.append(line).append('\n');
    return this;
  }

  Path write() throws IOException {
    return Files.writeString(path, text, StandardCharsets.UTF_8);
  }

  /** Inspects the file; settings are alternating keys and texts. */
  Inspection inspect(String... settings) throws IOException {
    return inspect(write(), settings);
  }

  static Inspection inspect(Path path, String... settings) {
    RunSettings said = new RunSettings(path.toString());
    for (int i = 0; i < settings.length; i += 2) {
      if (settings[i].startsWith("columns.")) {
        said.column(settings[i].substring("columns.".length()), settings[i + 1]);
      } else {
        said.say(settings[i], settings[i + 1]);
      }
    }
    return Inspect.of(List.of(path), said);
  }

  static RunFinding finding(Inspection inspection, String id) {
    return inspection.findings().stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not among " + inspection.findings()));
  }

  static Estimate estimate(Inspection inspection, String policy, String quantity) {
    return inspection.estimates().stream()
        .filter(e -> e.policy().equals(policy) && e.quantity().equals(quantity))
        .findFirst()
        .orElseThrow(() -> new AssertionError(quantity + " not among " + inspection.estimates()));
  }
}
