package org.certalign.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Who takes part: certalign and big-math in JVMs of their own, and the peers whose libraries are
 * installed, their drivers compiled on the spot.
 */
final class Peers implements AutoCloseable {
  static final String THEOREM = "certalign, theorem";
  static final String KERNEL = "certalign, kernel";
  static final String MULTIPLY = "one multiply";
  static final String BIG_MATH = "big-math";
  static final String ARB = "Arb";
  static final String MPFI = "MPFI";
  static final String PARI = "PARI";
  static final String MPMATH = "mpmath iv";

  private static final Path DRIVERS = Path.of("src", "bench");
  private static final String SYSTEM_PYTHON = "/usr/bin/python3";

  private final Map<String, Participant> present = new LinkedHashMap<>();
  private final List<String> absent = new ArrayList<>();

  /**
   * Starts all that can be started.
   *
   * @param build an empty folder for the compiled drivers
   */
  Peers(Path build) {
    java(THEOREM, Subject.THEOREM);
    java(KERNEL, Subject.KERNEL);
    driver(ARB, "arb", build, List.of("-lflint-arb", "-lflint"), List.of("-larb", "-lflint"));
    driver(MPFI, "mpfi", build, List.of("-lmpfi", "-lmpfr", "-lgmp"));
    driver(PARI, "pari", build, List.of("-lpari"));
    python();
    java(BIG_MATH, Subject.BIG_MATH);
    java(MULTIPLY, Subject.MULTIPLY);
  }

  /** Starts one of ours. */
  static Participant start(String name, Subject subject) {
    return new Participant(
        name,
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName(),
            subject.name()));
  }

  private void java(String name, Subject subject) {
    present.put(name, start(name, subject));
  }

  /** The first choice of libraries that links wins: their names differ between releases. */
  @SafeVarargs
  private void driver(String name, String source, Path build, List<String>... libraries) {
    Path program = build.resolve(source);
    for (List<String> choice : libraries) {
      List<String> command = new ArrayList<>(List.of("gcc", "-O2", "-o", program.toString()));
      command.add(DRIVERS.resolve(source + ".c").toString());
      command.addAll(choice);
      command.add("-lm");
      if (succeeds(command)) {
        present.put(name, new Participant(name, List.of(program.toString())));
        return;
      }
    }
    absent.add(name);
  }

  private void python() {
    List<String> python = List.of(SYSTEM_PYTHON, DRIVERS.resolve("mpmath_iv.py").toString());
    if (Files.isExecutable(Path.of(SYSTEM_PYTHON))
        && succeeds(List.of(SYSTEM_PYTHON, "-c", "import mpmath, gmpy2"))) {
      present.put(MPMATH, new Participant(MPMATH, python));
    } else {
      absent.add(MPMATH);
    }
  }

  private static boolean succeeds(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** By name, in the order of the report. */
  Map<String, Participant> present() {
    return present;
  }

  /** Those that could not be started. */
  List<String> absent() {
    return absent;
  }

  @Override
  public void close() {
    present.values().forEach(Participant::close);
  }
}
