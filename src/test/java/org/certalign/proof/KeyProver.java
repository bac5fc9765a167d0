package org.certalign.proof;

import de.uka.ilkd.key.control.KeYEnvironment;
import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.logic.op.IObserverFunction;
import de.uka.ilkd.key.logic.op.IProgramMethod;
import de.uka.ilkd.key.pp.LogicPrinter;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.proof.io.ProblemLoaderException;
import de.uka.ilkd.key.settings.ChoiceSettings;
import de.uka.ilkd.key.settings.ProofSettings;
import de.uka.ilkd.key.settings.StrategySettings;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.strategy.Strategy;
import de.uka.ilkd.key.strategy.StrategyProperties;
import de.uka.ilkd.key.util.KeYTypeUtil;
import de.uka.ilkd.key.util.MiscTools;
import de.uka.ilkd.key.util.ProofStarter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.certalign.proof.Verdict.Outcome;

/** Proves the contracts of a directory of sources: KeY's automatic search, then z3 on its goals. */
final class KeyProver implements AutoCloseable {
  /** How {@link #name} calls constructors. */
  static final String CONSTRUCTOR = "new";

  private static final int MAX_STEPS = 20_000;

  /** A proof that takes longer is none of the quick ones. */
  private static final Duration MINUTE = Duration.ofSeconds(60L * Effort.PATIENCE);

  /** A proof that nobody need make quicker. */
  private static final Duration QUICK = Duration.ofMillis(700);

  /** How the note of a proof ends that was tried in earnest. */
  private static final Pattern GAVE_UP =
      Pattern.compile("(?:: (?:unknown|sat|timeout|no time left)|KeY finds no end)$");

  private final KeYEnvironment<?> environment;
  private final Z3Goals z3 = new Z3Goals();

  /** Reads all sources under a directory, over the stubs of the Java library in another. */
  KeyProver(Path sources, Path library) throws ProblemLoaderException {
    choose();
    environment = KeYEnvironment.load(sources.toFile(), null, library.toFile(), null);
  }

  /** KeY's default for int is unbounded, which is unsound for Java. */
  private static void choose() {
    ChoiceSettings settings = ProofSettings.DEFAULT_SETTINGS.getChoiceSettings();
    Map<String, String> choices = new HashMap<>(settings.getDefaultChoices());
    choices.putAll(MiscTools.getDefaultTacletOptions());
    choices.put("intRules", "intRules:javaSemantics");
    choices.put("runtimeExceptions", "runtimeExceptions:ban");
    choices.put("modelFields", "modelFields:treatAsAxiom");
    choices.put("assertions", "assertions:safe");
    settings.setDefaultChoices(choices);
  }

  /**
   * The contracts of all sources, by name. Model methods without a body are the predicates of the
   * specification: there is nothing to prove of them.
   */
  List<Contract> contracts() {
    List<Contract> contracts = new ArrayList<>();
    for (KeYJavaType type : environment.getJavaInfo().getAllKeYJavaTypes()) {
      if (KeYTypeUtil.isLibraryClass(type)) {
        continue;
      }
      for (IObserverFunction target :
          environment.getSpecificationRepository().getContractTargets(type)) {
        if (!isPredicate(target)) {
          environment
              .getSpecificationRepository()
              .getContracts(type, target)
              .forEach(contracts::add);
        }
      }
    }
    contracts.sort(Comparator.comparing(KeyProver::name));
    return contracts;
  }

  private static boolean isPredicate(IObserverFunction target) {
    return target instanceof IProgramMethod method && method.isModel() && method.getBody() == null;
  }

  /** For example {@code org.certalign.kernel.Arith.floorShift(BigInteger,int)}. */
  static String name(Contract contract) {
    StringBuilder name = new StringBuilder(contract.getKJT().getFullName());
    if (contract.getTarget() instanceof IProgramMethod method) {
      StringJoiner types = new StringJoiner(",", "(", ")");
      method.getParameters().forEach(p -> types.add(p.getTypeReference().getName()));
      name.append('.')
          .append(method.isConstructor() ? CONSTRUCTOR : method.getName())
          .append(types);
    } else {
      name.append('.').append(contract.getTarget().name());
    }
    return contract.id() == 0 ? name.toString() : name + " #" + contract.id();
  }

  /** Tries a contract, and shows a reader what comes of it. */
  Verdict prove(Contract contract, Effort effort, ProofReader reader)
      throws ProofInputException, IOException {
    if (effort.hint().isPresent()) {
      Verdict verdict = prove(contract, effort.automode(), List.of(effort.hint().get()), reader);
      if (verdict.closed()) {
        return verdict;
      }
    }
    return prove(contract, effort.automode(), effort.attempts(), reader);
  }

  /** The quickest of the proofs of a contract that take one attempt, if there is any. */
  Optional<Verdict> quickest(Contract contract, Effort effort, ProofReader reader)
      throws ProofInputException, IOException {
    Duration limit = MINUTE.compareTo(effort.automode()) < 0 ? MINUTE : effort.automode();
    Optional<Verdict> quickest = Optional.empty();
    for (Attempt attempt : Effort.SINGLE) {
      if (limit.compareTo(QUICK) > 0) {
        Attempt within = limit.compareTo(attempt.z3()) < 0 ? attempt.within(limit) : attempt;
        Verdict verdict = prove(contract, limit, List.of(within), reader);
        System.err.println("tried: " + verdict.describe());
        if (verdict.closed() && verdict.millis() < limit.toMillis()) {
          limit = Duration.ofMillis(verdict.millis());
          quickest = Optional.of(verdict);
        }
      }
    }
    return quickest;
  }

  private Verdict prove(
      Contract contract, Duration automode, List<Attempt> attempts, ProofReader reader)
      throws ProofInputException, IOException {
    long start = System.nanoTime();
    Proof proof = begin(contract);
    try {
      String note = "";
      for (Attempt attempt : attempts) {
        boolean ended = search(proof, automode, attempt);
        note =
            String.format(
                "%s: %d nodes in %d ms", attempt.name(), proof.countNodes(), millisSince(start));
        if (!proof.closed()) {
          note += ", " + (ended ? z3.close(proof, attempt) : "KeY finds no end");
        }
        if (proof.closed()) {
          reader.closed(attempt, proof);
        }
        if (proof.closed() || !ended) {
          break;
        }
      }
      if (!proof.closed()) {
        reader.open(proof.openGoals().stream().map(KeyProver::print).toList());
      }
      return new Verdict(name(contract), outcome(proof.closed(), note), millisSince(start), note);
    } finally {
      proof.dispose();
    }
  }

  /** Goes through a saved proof; what has no step in it is put to z3. */
  Verdict replay(Contract contract, SavedProof saved) throws ProofInputException {
    long start = System.nanoTime();
    Proof proof = begin(contract);
    try {
      Attempt attempt = Effort.named(saved.attempt()).orElseThrow();
      configure(proof, Duration.ofSeconds(1), attempt);
      String note;
      if (!saved.isOf(proof)) {
        note = "the contract has changed";
      } else {
        note = saved.replay(proof).orElseGet(() -> proof.closed() ? "" : z3.close(proof, attempt));
      }
      note = String.format("replay: %d nodes, %s", proof.countNodes(), note);
      return new Verdict(name(contract), proof.closed(), millisSince(start), note);
    } finally {
      proof.dispose();
    }
  }

  private Proof begin(Contract contract) throws ProofInputException {
    return environment.createProof(contract.createProofObl(environment.getInitConfig(), contract));
  }

  private static Outcome outcome(boolean closed, String note) {
    if (closed) {
      return Outcome.CLOSED;
    }
    return GAVE_UP.matcher(note).find() ? Outcome.OPEN : Outcome.FAILED;
  }

  /** KeY's own search; whether it came to its end. */
  private boolean search(Proof proof, Duration automode, Attempt attempt) {
    configure(proof, automode, attempt);
    int nodes = proof.countNodes();
    long begin = System.nanoTime();
    ProofStarter starter = new ProofStarter(false);
    starter.init(proof);
    starter.start();
    return proof.countNodes() - nodes < MAX_STEPS && millisSince(begin) < automode.toMillis();
  }

  private static String print(Goal goal) {
    return LogicPrinter.quickPrintSequent(goal.node().sequent(), goal.proof().getServices());
  }

  private static long millisSince(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private static void configure(Proof proof, Duration automode, Attempt attempt) {
    StrategySettings own = proof.getSettings().getStrategySettings();
    StrategyProperties properties = own.getActiveStrategyProperties();
    properties.setProperty(
        StrategyProperties.METHOD_OPTIONS_KEY, StrategyProperties.METHOD_CONTRACT);
    properties.setProperty(StrategyProperties.LOOP_OPTIONS_KEY, StrategyProperties.LOOP_INVARIANT);
    properties.setProperty(StrategyProperties.DEP_OPTIONS_KEY, StrategyProperties.DEP_ON);
    properties.setProperty(StrategyProperties.QUERY_OPTIONS_KEY, StrategyProperties.QUERY_OFF);
    properties.setProperty(
        StrategyProperties.NON_LIN_ARITH_OPTIONS_KEY, StrategyProperties.NON_LIN_ARITH_DEF_OPS);
    properties.setProperty(
        StrategyProperties.SPLITTING_OPTIONS_KEY,
        attempt.splits() ? StrategyProperties.SPLITTING_DELAYED : StrategyProperties.SPLITTING_OFF);
    properties.setProperty(
        StrategyProperties.QUANTIFIERS_OPTIONS_KEY,
        attempt.instantiates()
            ? StrategyProperties.QUANTIFIERS_NON_SPLITTING_WITH_PROGS
            : StrategyProperties.QUANTIFIERS_NONE);
    properties.setProperty(
        StrategyProperties.STOPMODE_OPTIONS_KEY, StrategyProperties.STOPMODE_DEFAULT);
    for (StrategySettings settings :
        List.of(own, ProofSettings.DEFAULT_SETTINGS.getStrategySettings())) {
      settings.setActiveStrategyProperties(properties);
      settings.setMaxSteps(MAX_STEPS);
      settings.setTimeout(automode.toMillis());
    }
    Strategy strategy =
        proof.getServices().getProfile().getDefaultStrategyFactory().create(proof, properties);
    proof.setActiveStrategy(attempt.heap() ? strategy : new HeapForZ3(strategy));
  }

  @Override
  public void close() {
    z3.close();
    environment.dispose();
  }
}
