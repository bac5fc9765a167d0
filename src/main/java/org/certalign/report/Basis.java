package org.certalign.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.certalign.theorem.Theorem;

/** What a certificate rests on: what is proved, what is only tested, and what is trusted. */
public final class Basis {
  private Basis() {}

  /** The basis of a theorem's certificate, a sentence each. */
  public static List<String> of(Theorem t) {
    List<String> out = new ArrayList<>();
    out.add("proved on paper: the theorem itself, in the sources named");
    out.add(machineChecked());
    if (t.bound().isPresent()) {
      out.add(
          t.method().equals("closed form")
              ? "value: a closed form over the kernel"
              : "value: by %s with a rigorous remainder, tested, not machine-checked"
                  .formatted(t.method()));
    }
    if (!t.families().isEmpty()) {
      out.add(
          "instances: decided by enclosures of both sides, without sampling error; their choice is tested only");
    }
    out.add("trusted: java.math.BigInteger, the JVM, and the facts of specs/TRUSTED.md");
    return out;
  }

  private static String machineChecked() {
    String kernel =
        "machine-checked by KeY: the contracts of package kernel, from the facts of specs/TRUSTED.md";
    List<String> unproved = unproved();
    return unproved.isEmpty()
        ? kernel
        : "%s, except these, which are tested only: %s"
            .formatted(kernel, String.join(", ", unproved));
  }

  private static List<String> unproved() {
    try (InputStream in = Basis.class.getResourceAsStream("/org/certalign/UNPROVED.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
