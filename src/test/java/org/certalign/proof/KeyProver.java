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
import de.uka.ilkd.key.settings.DefaultSMTSettings;
import de.uka.ilkd.key.settings.ProofIndependentSettings;
import de.uka.ilkd.key.settings.ProofSettings;
import de.uka.ilkd.key.settings.StrategySettings;
import de.uka.ilkd.key.smt.IllegalFormulaException;
import de.uka.ilkd.key.smt.SMTProblem;
import de.uka.ilkd.key.smt.SMTRuleApp;
import de.uka.ilkd.key.smt.solvertypes.SolverType;
import de.uka.ilkd.key.smt.solvertypes.SolverTypes;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.strategy.Strategy;
import de.uka.ilkd.key.strategy.StrategyProperties;
import de.uka.ilkd.key.util.KeYTypeUtil;
import de.uka.ilkd.key.util.MiscTools;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Proves the contracts of a directory of sources: KeY's automatic search, then z3 on its goals. */
final class KeyProver implements AutoCloseable {
  /** KeY's translations for z3; the first leaves out quantified formulas, and so the heap. */
  private static final List<String> TRANSLATIONS = List.of("Z3_QF", "Z3");

  /** How {@link #name} calls constructors. */
  static final String CONSTRUCTOR = "new";

  private static final int MAX_STEPS = 20_000;

  private final KeYEnvironment<?> environment;
  private final List<SolverType> translations;
  private final Z3 z3 = new Z3();

  /** Reads all sources under a directory, over the stubs of the Java library in another. */
  KeyProver(Path sources, Path library) throws ProblemLoaderException {
    choose();
    environment = KeYEnvironment.load(sources.toFile(), null, library.toFile(), null);
    translations =
        TRANSLATIONS.stream()
            .map(
                name ->
                    SolverTypes.getSolverTypes().stream()
                        .filter(type -> type.getName().equals(name))
                        .findFirst()
                        .orElseThrow())
            .toList();
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

  /**
   * Tries a contract, each attempt on the goals that the one before left; those that stay open go
   * to the reader as text.
   */
  Verdict prove(Contract contract, Effort effort, Consumer<String> openGoals)
      throws ProofInputException {
    long start = System.nanoTime();
    Proof proof =
        environment.createProof(contract.createProofObl(environment.getInitConfig(), contract));
    try {
      String note = "";
      int tried = 0;
      for (Attempt attempt : effort.attempts()) {
        tried++;
        boolean ended = search(proof, effort.automode(), attempt);
        note =
            String.format(
                "attempt %d, %d nodes in %d ms", tried, proof.countNodes(), millisSince(start));
        if (!proof.closed()) {
          note += ", " + (ended ? askZ3(proof, attempt) : "KeY finds no end");
        }
        if (proof.closed() || !ended) {
          break;
        }
      }
      proof.openGoals().forEach(goal -> openGoals.accept(print(goal)));
      return new Verdict(name(contract), proof.closed(), millisSince(start), note);
    } finally {
      proof.dispose();
    }
  }

  /** KeY's own search; whether it came to its end. */
  private boolean search(Proof proof, Duration automode, Attempt attempt) {
    configure(proof, automode, attempt);
    int nodes = proof.countNodes();
    long begin = System.nanoTime();
    environment.getProofControl().startAndWaitForAutoMode(proof);
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

  /** Closes the goals z3 proves, up to the first that it does not. */
  private String askZ3(Proof proof, Attempt attempt) {
    int goals = proof.openGoals().size();
    int proved = 0;
    long end = System.nanoTime() + attempt.z3Total().toNanos();
    for (Goal goal : proof.openGoals()) {
      String answer = System.nanoTime() < end ? askZ3(goal, attempt) : "no time left";
      if (!answer.equals("unsat")) {
        return "z3 on goal " + (proved + 1) + " of " + goals + ": " + answer;
      }
      goal.apply(SMTRuleApp.RULE.createApp("Z3").tryToInstantiate(goal));
      proved++;
    }
    return "z3 on " + goals + (goals == 1 ? " goal" : " goals");
  }

  /** Either translation may be the one that is quick: both for a moment, then for longer. */
  private String askZ3(Goal goal, Attempt attempt) {
    String answer = "";
    for (Duration limit : attempt.tries()) {
      for (SolverType translation : attempt.heap() ? translations : translations.subList(1, 2)) {
        try {
          String problem = translate(goal, translation);
          answer = z3.ask(attempt.heap() ? problem : HeapAxioms.added(problem), limit);
        } catch (IllegalFormulaException e) {
          answer = "not translated: " + e.getMessage();
        }
        if (answer.equals("unsat")) {
          return answer;
        }
      }
    }
    return answer;
  }

  private static String translate(Goal goal, SolverType translation)
      throws IllegalFormulaException {
    Proof proof = goal.proof();
    DefaultSMTSettings settings =
        new DefaultSMTSettings(
            proof.getSettings().getSMTSettings(),
            ProofIndependentSettings.DEFAULT_INSTANCE.getSMTSettings(),
            proof.getSettings().getNewSMTSettings(),
            proof);
    String problem =
        translation
            .createTranslator()
            .translateProblem(new SMTProblem(goal).getSequent(), proof.getServices(), settings)
            .toString();
    return IntQuantifiers.asObjects(problem);
  }

  @Override
  public void close() {
    z3.close();
    environment.dispose();
  }
}
