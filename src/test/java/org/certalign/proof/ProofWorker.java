package org.certalign.proof;

import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;

/**
 * Proves contracts in a JVM of its own, see {@link ProofJvm}. Arguments: the sources, the library,
 * and the directory for open goals. Each line of the input is a number, a tab and a regular
 * expression for the contracts' names: it answers with how many there are, a line for each name,
 * and a line for each verdict, the first so many left out.
 */
public final class ProofWorker {
  private final BlockingQueue<String> questions = new LinkedBlockingQueue<>();
  private final KeyProver prover;
  private final Path openGoals;
  private final PrintStream answers;

  private ProofWorker(KeyProver prover, Path openGoals, PrintStream answers) {
    this.prover = prover;
    this.openGoals = openGoals;
    this.answers = answers;
  }

  /** Runs, and ends the JVM whatever threads KeY may have left. */
  public static void main(String[] args) {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    try (KeyProver prover = new KeyProver(Path.of(args[0]), Path.of(args[1]))) {
      new ProofWorker(prover, Path.of(args[2]), answers).answer();
    } catch (Throwable e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private void answer() throws InterruptedException {
    Thread reader = new Thread(this::readQuestions);
    reader.setDaemon(true);
    reader.start();
    while (true) {
      String[] question = questions.take().split("\t", 2);
      prove(Pattern.compile(question[1]), Integer.parseInt(question[0]));
    }
  }

  /** The input ends when the parent does, in the middle of a proof or not. */
  private void readQuestions() {
    try (Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
      while (lines.hasNextLine()) {
        questions.add(lines.nextLine());
      }
    }
    Runtime.getRuntime().halt(1);
  }

  private void prove(Pattern names, int from) {
    List<Contract> contracts =
        prover.contracts().stream()
            .filter(contract -> names.matcher(KeyProver.name(contract)).find())
            .toList();
    answers.println(contracts.size());
    contracts.forEach(contract -> answers.println(KeyProver.name(contract)));
    for (Contract contract : contracts.subList(from, contracts.size())) {
      Verdict verdict = prove(contract);
      System.err.println(verdict.describe());
      answers.println(verdict.toLine());
    }
  }

  private Verdict prove(Contract contract) {
    String name = KeyProver.name(contract);
    Expectation expectation = Expectation.of(name);
    try {
      List<String> goals = new ArrayList<>();
      Verdict verdict = prover.prove(contract, Expectation.effort(name), goals::add);
      if (expectation == Expectation.CLOSED && !goals.isEmpty()) {
        write(openGoals.resolve(name + ".txt"), goals);
      }
      return verdict;
    } catch (Exception e) {
      e.printStackTrace();
      return new Verdict(name, false, 0, e.toString());
    }
  }

  private static void write(Path file, List<String> goals) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n----------------\n", goals));
  }
}
