package org.certalign.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The CPU time of one operation of each JMH benchmark, in microseconds: medians of iterations. */
final class JmhResults {
  static final List<String> FUNCTIONS = List.of("ln", "exp", "sqrt", "div", "mul", "pow");
  static final List<Integer> DIGITS = List.of(20, 50, 100, 1_000, 10_000);
  static final List<Integer> THEOREM_DIGITS = List.of(20, 50, 1_000);

  private static final TimeValue WARM_UP = TimeValue.milliseconds(700);

  /** A sampler makes a table first, and is compiled for one lane after the other. */
  private static final TimeValue WARM_UP_OF_LANES = TimeValue.seconds(6);

  private static final TimeValue TURN = TimeValue.milliseconds(200);

  private final Map<String, Double> micros = new TreeMap<>();

  private JmhResults() {}

  /** Runs the kernel's functions beside big-math's. */
  static JmhResults ofFunctions() {
    JmhResults out = new JmhResults();
    out.run(options("KernelFunctions"));
    out.run(options("BigMathFunctions"));
    return out;
  }

  /** Runs all numeric theorems and the sampling lanes. */
  static JmhResults ofTheorems() {
    JmhResults out = new JmhResults();
    for (int digits : THEOREM_DIGITS) {
      String[] ids =
          numeric().stream()
              .filter(t -> digits <= t.mostDigits())
              .map(Theorem::id)
              .toArray(String[]::new);
      out.run(
          options("TheoremBounds").param("theorem", ids).param("digits", Integer.toString(digits)));
    }
    out.run(options("SamplingLanes").warmupTime(WARM_UP_OF_LANES));
    return out;
  }

  /** The theorems whose bound is a number. */
  static List<Theorem> numeric() {
    return Registry.all().stream().filter(t -> t.bound().isPresent()).toList();
  }

  private static ChainedOptionsBuilder options(String type) {
    return new OptionsBuilder()
        .include("\\." + type + "\\.")
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(1)
        .warmupIterations(1)
        .warmupTime(WARM_UP)
        .measurementIterations(3)
        .measurementTime(TURN)
        .jvmArgs("-XX:+UseSerialGC", "-Xmx1g")
        .addProfiler(CpuTime.class)
        .shouldFailOnError(true);
  }

  private void run(ChainedOptionsBuilder options) {
    try {
      new Runner(options.build()).run().forEach(this::add);
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(RunResult result) {
    String[] name = result.getParams().getBenchmark().split("\\.", -1);
    StringBuilder key = new StringBuilder(name[name.length - 2] + " " + name[name.length - 1]);
    for (String parameter : result.getParams().getParamsKeys()) {
      key.append(' ').append(result.getParams().getParam(parameter));
    }
    double[] turns =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(JmhResults::cpu)
            .toArray();
    micros.put(key.toString(), Comparison.median(turns));
  }

  private static double cpu(IterationResult iteration) {
    return iteration.getSecondaryResults().get(CpuTime.LABEL).getScore();
  }

  double kernel(String function, int digits) {
    return get("KernelFunctions %s %d".formatted(function, digits));
  }

  double bigMath(String function, int digits) {
    return get("BigMathFunctions %s %d".formatted(function, digits));
  }

  /** NaN where the theorem does not give so many digits. */
  double theorem(String id, int digits) {
    return get("TheoremBounds bound %d %s".formatted(digits, id));
  }

  double lane(String lane) {
    return get("SamplingLanes draw " + lane);
  }

  private double get(String key) {
    return micros.getOrDefault(key, Double.NaN);
  }
}
