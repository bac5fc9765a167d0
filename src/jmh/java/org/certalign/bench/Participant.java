package org.certalign.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A worker's process, and what it has to say. */
final class Participant implements AutoCloseable {
  private final String name;
  private final List<String> command;
  private Process process;
  private Writer to;
  private BufferedReader from;

  /** The most digits that the process was asked for. */
  private int most;

  /**
   * Starts the process.
   *
   * @param name as reports call it
   * @param command that runs the worker
   */
  Participant(String name, List<String> command) {
    this.name = name;
    this.command = command;
    start();
  }

  private void start() {
    try {
      process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    to = process.outputWriter(StandardCharsets.UTF_8);
    from = process.inputReader(StandardCharsets.UTF_8);
    most = 0;
  }

  /** As reports call it. */
  String name() {
    return name;
  }

  /** What a worker answers: microseconds of CPU time, and the sum of the values. */
  record Cost(double micros, double sum) {}

  /**
   * Asks, and waits for the answer. Who was asked for more digits before starts anew: big-math
   * keeps its constants at the most digits it was asked for, and then rounds them in every
   * evaluation.
   *
   * @throws IllegalStateException where the worker ends instead, because it does not reach the
   *     digits
   */
  Cost ask(Question question) {
    if (question.digits() < most) {
      close();
      start();
    }
    most = question.digits();
    try {
      to.write(question.line() + "\n");
      to.flush();
      String answer = from.readLine();
      if (answer == null) {
        throw new IllegalStateException(name + " has no answer to: " + question.line());
      }
      String[] words = answer.split(" ", -1);
      return new Cost(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
