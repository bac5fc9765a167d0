package org.certalign.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.certalign.real.InputError;
import org.certalign.report.BatchLine;

/**
 * Answers JSON lines: one line out for each line in, in the same order, on all cores, with bounded
 * memory.
 */
final class Batch {
  private static final int CHUNK = 2_048;

  private final int digits;
  private final Output output;

  Batch(int digits, Output output) {
    this.digits = digits;
    this.output = output;
  }

  /** Answers a file, or standard input for {@code -}; 2 if a line was bad. */
  int run(String file) {
    try (BufferedReader in = open(file)) {
      boolean good = true;
      List<String> chunk = new ArrayList<>(CHUNK);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        chunk.add(line);
        if (chunk.size() == CHUNK || !in.ready()) {
          good &= answer(chunk);
          chunk.clear();
        }
      }
      good &= answer(chunk);
      return good ? 0 : 2;
    } catch (IOException e) {
      throw new InputError("cannot read '%s' as UTF-8 text lines".formatted(file));
    }
  }

  private static BufferedReader open(String file) throws IOException {
    if (file.equals("-")) {
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    Path path = InputFile.existing(file);
    return Files.newBufferedReader(path, StandardCharsets.UTF_8);
  }

  private boolean answer(List<String> lines) {
    List<BatchLine> answers =
        lines.parallelStream().map(line -> BatchLine.answer(line, digits)).toList();
    boolean good = true;
    for (BatchLine answer : answers) {
      output.out().println(answer.json());
      good &= !answer.isError();
    }
    output.out().flush();
    return good;
  }
}
