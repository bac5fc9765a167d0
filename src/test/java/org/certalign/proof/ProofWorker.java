package org.certalign.proof;

import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Proves contracts in a JVM of its own, see {@link ProofRun}. Arguments: the sources, the library,
 * the directory for open goals, a regular expression for the contracts' names, and how many of them
 * to leave out. Prints one line for each name, then one for each verdict.
 */
public final class ProofWorker {
  private ProofWorker() {}

  /** Runs, and ends the JVM whatever threads KeY may have left. */
  public static void main(String[] args) {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    endWithParent();
    int status = 0;
    try (KeyProver prover = new KeyProver(Path.of(args[0]), Path.of(args[1]))) {
      prove(prover, Path.of(args[2]), Pattern.compile(args[3]), Integer.parseInt(args[4]), answers);
    } catch (Throwable e) {
      e.printStackTrace();
      status = 1;
    }
    System.exit(status);
  }

  /** The parent never writes; its end of the pipe closes when it ends. */
  private static void endWithParent() {
    Thread thread =
        new Thread(
            () -> {
              try {
                System.in.read();
              } catch (IOException closed) {
                // The same.
              }
              Runtime.getRuntime().halt(1);
            });
    thread.setDaemon(true);
    thread.start();
  }

  private static void prove(
      KeyProver prover, Path openGoals, Pattern names, int from, PrintStream answers) {
    List<Contract> contracts =
        prover.contracts().stream()
            .filter(contract -> names.matcher(KeyProver.name(contract)).find())
            .filter(c -> Expectation.of(KeyProver.name(c)) != Expectation.UNPROVED)
            .toList();
    answers.println(contracts.size());
    contracts.forEach(contract -> answers.println(KeyProver.name(contract)));
    for (Contract contract : contracts.subList(from, contracts.size())) {
      Verdict verdict = prove(prover, contract, openGoals);
      System.err.println(verdict.describe());
      answers.println(verdict.toLine());
    }
  }

  private static Verdict prove(KeyProver prover, Contract contract, Path openGoals) {
    String name = KeyProver.name(contract);
    Expectation expectation = Expectation.of(name);
    try {
      List<String> goals = new ArrayList<>();
      Verdict verdict = prover.prove(contract, expectation.effort(), goals::add);
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
