package org.certalign.proof;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.certalign.proof.Verdict.Outcome;

/**
 * A JVM with {@link ProofWorker} in it. Reading the sources costs KeY as much time as proving a
 * class, so one JVM proves class after class; where a contract makes it hang or die, another one
 * takes its place.
 */
final class ProofJvm implements AutoCloseable {
  private static final Duration LOADING = Duration.ofMinutes(4L * Effort.PATIENCE);

  /** What the other JVM must know too. */
  private static final List<String> PROPERTIES =
      List.of(
          Effort.TIGHT, Hints.PROPERTY, ProofWorker.SAVE, ProofWorker.EXPLORE, ProofWorker.REPLAY);

  private final Path sources;
  private final Path library;
  private final Path log;
  private Process process;
  private BufferedReader answers;
  private BufferedWriter questions;

  /**
   * A JVM that is yet to start.
   *
   * @param sources what KeY reads
   * @param library the directory of {@link Library#unpack}
   * @param log a file for what KeY has to say; open goals are written beside it
   */
  ProofJvm(Path sources, Path library, Path log) {
    this.sources = sources;
    this.library = library;
    this.log = log;
  }

  /** What becomes of the contracts of a selection: all names first, then their verdicts. */
  interface Reader {
    /** The names, in the order of the proofs; called once, unless it fails. */
    void names(List<String> names);

    /** The next verdict. */
    void verdict(Verdict verdict);
  }

  /** Proves the contracts whose names match. */
  void prove(String selection, Reader reader) throws IOException {
    List<String> names = ask(selection, 0);
    reader.names(names);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String line = readLine(Effort.of(name).limit());
      if (line != null) {
        reader.verdict(Verdict.ofLine(line));
        continue;
      }
      reader.verdict(new Verdict(name, Outcome.FAILED, 0, "KeY hangs or dies: " + log));
      close();
      if (i + 1 < names.size()) {
        ask(selection, i + 1);
      }
    }
  }

  /** Starts with the proofs from some contract on, and returns the names of all. */
  private List<String> ask(String selection, int first) throws IOException {
    if (process == null) {
      start();
    }
    questions.write(first + "\t" + selection + "\n");
    questions.flush();
    String size = readLine(LOADING);
    if (size == null) {
      close();
      throw new IOException("KeY does not load " + sources + ":\n" + Files.readString(log));
    }
    List<String> names = new ArrayList<>();
    while (names.size() < Integer.parseInt(size)) {
      names.add(answers.readLine());
    }
    return names;
  }

  private void start() throws IOException {
    List<String> command =
        Jvm.command(
            ProofWorker.class,
            "-Xmx3g",
            "-Xss16m",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-Dkey.disregardSettings=true",
            "-Dkey.patience=" + Effort.PATIENCE);
    for (String name : PROPERTIES) {
      command.add(1, "-D" + name + "=" + System.getProperty(name, ""));
    }
    command.add(sources.toString());
    command.add(library.toString());
    command.add(log.toAbsolutePath().getParent().toString());
    Files.createDirectories(log.getParent());
    process = new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile())).start();
    answers = process.inputReader(StandardCharsets.UTF_8);
    questions = process.outputWriter(StandardCharsets.UTF_8);
  }

  private String readLine(Duration limit) throws IOException {
    return Watchdog.guard(process, limit, answers::readLine);
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
