package org.certalign.bench;

import org.certalign.certify.Publication;
import org.certalign.real.Enclosure;
import org.certalign.theorem.Arguments;
import org.certalign.theorem.Registry;
import org.certalign.theorem.SharpCase;
import org.certalign.theorem.Theorem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The certified value of a theorem's bound, at a case whose value is not rational if there is one.
 */
@State(Scope.Benchmark)
public class TheoremBounds {
  /** The theorem's id; all numeric ones in a run of {@link Benchmarks}. */
  @Param("bon-kl")
  public String theorem;

  /** Digits of the results. */
  @Param({"20", "50", "1000"})
  public int digits;

  private Theorem entry;
  private Arguments arguments;

  /** Finds the case. */
  @Setup
  public void arguments() {
    entry = Registry.find(theorem);
    arguments = arguments(entry);
  }

  /** The first case of the registry that needs more than rational numbers, or the first. */
  static Arguments arguments(Theorem entry) {
    return entry.sharpCases().stream()
        .map(SharpCase::arguments)
        .map(entry::arguments)
        .filter(a -> entry.bound().orElseThrow().of(a).exact().isEmpty())
        .findFirst()
        .orElseGet(() -> entry.arguments(entry.sharpCases().get(0).arguments()));
  }

  @Benchmark
  public Enclosure bound() {
    return Publication.value(entry, arguments, digits);
  }
}
