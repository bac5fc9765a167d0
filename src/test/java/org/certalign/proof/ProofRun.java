package org.certalign.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * The proofs of one selection of contracts, in a JVM of their own. A contract that makes it hang or
 * die is left open, and another JVM goes on with the next.
 */
final class ProofRun implements Runnable {
  private static final Duration LOADING = Duration.ofMinutes(4L * Effort.PATIENCE);

  private final Path sources;
  private final Path library;
  private final Path log;
  private final String selection;
  private final CompletableFuture<Map<String, CompletableFuture<Verdict>>> verdicts =
      new CompletableFuture<>();

  /**
   * A run that is yet to start.
   *
   * @param sources what KeY reads
   * @param library the directory of {@link Library#unpack}
   * @param log a file for what KeY has to say; open goals are written beside it
   * @param selection a regular expression for the names of the contracts
   */
  ProofRun(Path sources, Path library, Path log, String selection) {
    this.sources = sources;
    this.library = library;
    this.log = log;
    this.selection = selection;
  }

  /** The verdicts by contract, each there when its proof ends; waits for the names. */
  Map<String, CompletableFuture<Verdict>> verdicts() throws IOException {
    try {
      return verdicts.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void run() {
    try {
      Files.createDirectories(log.getParent());
      int next = 0;
      do {
        next = proveFrom(next);
      } while (next < verdicts().size());
    } catch (IOException | RuntimeException e) {
      verdicts.completeExceptionally(e);
    }
  }

  /** Proves from a contract on, and returns the first that another JVM must go on with. */
  private int proveFrom(int first) throws IOException {
    Process process = start(first);
    try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> names = readNames(process, answers);
      if (!verdicts.isDone()) {
        Map<String, CompletableFuture<Verdict>> futures = new LinkedHashMap<>();
        names.forEach(name -> futures.put(name, new CompletableFuture<>()));
        verdicts.complete(futures);
      }
      for (String name : names.subList(first, names.size())) {
        first++;
        String line = readLine(process, answers, Expectation.of(name).effort().limit());
        if (line == null) {
          verdicts().get(name).complete(new Verdict(name, false, 0, "KeY hangs or dies: " + log));
          return first;
        }
        verdicts().get(name).complete(Verdict.ofLine(line));
      }
      return first;
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(int first) throws IOException {
    List<String> command =
        Jvm.command(
            ProofWorker.class,
            "-Xmx3g",
            "-Xss16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dkey.disregardSettings=true",
            "-Dkey.patience=" + Effort.PATIENCE);
    command.add(sources.toString());
    command.add(library.toString());
    command.add(log.resolveSibling("open").toString());
    command.add(selection);
    command.add(Integer.toString(first));
    return new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile())).start();
  }

  private List<String> readNames(Process process, BufferedReader answers) throws IOException {
    String size = readLine(process, answers, LOADING);
    if (size == null) {
      throw new IOException("KeY does not load " + sources + ":\n" + Files.readString(log));
    }
    List<String> names = new ArrayList<>();
    while (names.size() < Integer.parseInt(size)) {
      names.add(answers.readLine());
    }
    return names;
  }

  private static String readLine(Process process, BufferedReader answers, Duration limit)
      throws IOException {
    return Watchdog.guard(process, limit, answers::readLine);
  }
}
