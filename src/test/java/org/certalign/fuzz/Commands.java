package org.certalign.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.certalign.cli.Main;

/** Commands as users run them, in a folder of their own; an internal error is a finding. */
final class Commands {
  private static final Set<String> SMALL = Set.of("cite", "table", "plan", "explain", "eval");
  private static final Path FOLDER = folder("certalign-fuzz");
  private static final Path INPUT = FOLDER.resolve("input.json");
  private static final Path OLD = old();

  private Commands() {}

  static Path folder(String name) {
    try {
      return Files.createTempDirectory(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path old() {
    try {
      return Files.copy(
          Path.of("reports/quick/certificates/bon-coverage.json"), FOLDER.resolve("old.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void verify(String text) throws IOException {
    Files.writeString(INPUT, text);
    run("verify", "--check-only", INPUT.toString());
  }

  static void diff(String text) throws IOException {
    Files.writeString(INPUT, text);
    run("diff", OLD.toString(), INPUT.toString());
    run("diff", INPUT.toString(), INPUT.toString());
  }

  /** Words, a line each, of a command that reads no file, writes none and is asked for little. */
  static void words(String text) {
    String[] words = text.split("\n", -1);
    if (SMALL.contains(words[0]) && Arrays.stream(words).allMatch(Commands::asksLittle)) {
      run(words);
    }
  }

  /** Neither standard input, nor thousands of digits, nor thousands of rows. */
  private static boolean asksLittle(String word) {
    boolean number = word.matches("(--digits=)?\\d{4,}");
    return !word.equals("-") && !number && !word.matches(".*\\.\\.\\d{3,}.*");
  }

  /** Runs a command: an exit code that is documented, and a reason where it refuses. */
  static void run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    if (code < 0 || code > 3 || err.toString().startsWith("certalign: internal error")) {
      throw new AssertionError("exit code %d: %s".formatted(code, err));
    }
    if (code == 2 && !err.toString().startsWith("certalign: ")) {
      throw new AssertionError("no reason given: " + err);
    }
  }
}
