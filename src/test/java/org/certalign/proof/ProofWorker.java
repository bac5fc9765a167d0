package org.certalign.proof;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import org.certalign.proof.Verdict.Outcome;

/**
 * Proves contracts in a JVM of its own, see {@link ProofJvm}. Arguments: the sources, the library,
 * and a directory for open goals and for proofs. Each line of the input is a number, a tab and a
 * regular expression for the contracts' names: it answers with how many there are, a line for each
 * name, and a line for each verdict, the first so many left out.
 */
public final class ProofWorker {
  /** The property that keeps the proofs, for the repository. */
  static final String SAVE = "key.save";

  /** The property that looks for the quickest attempt at each contract, for the record. */
  static final String EXPLORE = "key.explore";

  /** The property that replays saved proofs instead, of what should close. */
  static final String REPLAY = "key.replay";

  private final BlockingQueue<String> questions = new LinkedBlockingQueue<>();
  private final KeyProver prover;
  private final Path directory;
  private final PrintStream answers;

  private ProofWorker(KeyProver prover, Path directory, PrintStream answers) {
    this.prover = prover;
    this.directory = directory;
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
            .filter(contract -> !Boolean.getBoolean(REPLAY) || closes(contract))
            .toList();
    answers.println(contracts.size());
    contracts.forEach(contract -> answers.println(KeyProver.name(contract)));
    for (Contract contract : contracts.subList(from, contracts.size())) {
      Verdict verdict = prove(contract);
      System.err.println(verdict.describe());
      answers.println(verdict.toLine());
    }
  }

  private static boolean closes(Contract contract) {
    return Expectation.of(KeyProver.name(contract)) == Expectation.CLOSED;
  }

  private Verdict prove(Contract contract) {
    String name = KeyProver.name(contract);
    try {
      if (Boolean.getBoolean(REPLAY)) {
        Optional<SavedProof> saved = SavedProofs.of(name);
        return saved.isPresent()
            ? prover.replay(contract, saved.get())
            : new Verdict(name, Outcome.FAILED, 0, "there is no saved proof");
      }
      Reader reader = new Reader(name);
      Optional<Verdict> quickest =
          Boolean.getBoolean(EXPLORE) && reader.isOfProvedCode()
              ? prover.quickest(contract, Effort.of(name), reader)
              : Optional.empty();
      return quickest.isPresent()
          ? quickest.get()
          : prover.prove(contract, Effort.of(name), reader);
    } catch (Exception e) {
      e.printStackTrace();
      return new Verdict(name, Outcome.FAILED, 0, e.toString());
    }
  }

  /** Keeps what stayed open of the proved code, for who looks into it, and proofs if asked to. */
  private final class Reader implements ProofReader {
    private final String contract;
    private final Path open;

    Reader(String contract) {
      this.contract = contract;
      open = directory.resolve("open").resolve(contract + ".txt");
    }

    boolean isOfProvedCode() {
      return Expectation.of(contract) == Expectation.CLOSED && !Expectation.isTwin(contract);
    }

    @Override
    public void open(List<String> goals) throws IOException {
      if (isOfProvedCode()) {
        Files.createDirectories(open.getParent());
        Files.writeString(open, String.join("\n----------------\n", goals));
      }
    }

    @Override
    public void closed(Attempt attempt, Proof proof) throws IOException {
      Files.deleteIfExists(open);
      if (Boolean.getBoolean(SAVE) && isOfProvedCode()) {
        SavedProofs.write(
            directory.resolve(SavedProofs.FOLDER), contract, SavedProof.of(attempt, proof));
      }
    }
  }
}
