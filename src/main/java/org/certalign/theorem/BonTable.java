package org.certalign.theorem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.certalign.policy.Generator;
import org.certalign.policy.RankedReward;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.SampledDivergence;

/** What the entries of the table of best-of-n divergences have in common. */
final class BonTable {
  static final Parameter N =
      Parameter.number("n", "number of draws; real values are accepted", Domain.AT_LEAST_ONE);

  /** The numbers of draws at which values are published, besides 1. */
  static final String[] PUBLISHED = {"2", "4", "16", "64", "1000", "60000", "65536"};

  /** The numbers of draws at which the stratified lane works. */
  static final List<Rational> STRATIFIED =
      List.of(Rational.of(2), Rational.of(5, 2), Rational.of(64));

  private BonTable() {}

  /** Adds what all entries about best-of-n assume and where they come from. */
  static TheoremBuilder common(TheoremBuilder entry) {
    return entry
        .source(References.PAPER)
        .assume(Assumption.assumed("Y_1, ..., Y_n are drawn independently from P"))
        .assume(Assumption.assumed("ties are broken uniformly among the tied draws"));
  }

  /** Adds the parameter n, the cases without atoms, and the search over rewards with atoms. */
  static TheoremBuilder divergence(
      TheoremBuilder entry, Generator f, Function<Rational, Real> value) {
    common(entry).assume(Assumption.checked("n >= 1")).parameter(N);
    entry.sharp("one draw", atomless(f, value, Rational.ONE), "n", "1");
    for (String n : PUBLISHED) {
      Instance sides = atomless(f, value, Rational.parse(n));
      entry.sharp("reward without atoms, n = " + n, sides, "n", n);
    }
    entry.sharp("a real n", atomless(f, value, Rational.of(5, 2)), "n", "5/2");
    return drawn(entry, f, value)
        .family(
            BonCase.family("rewards with and without atoms", c -> Optional.of(claim(f, value, c))));
  }

  /** Adds the divergence of best of n responses, some of them tied, drawn and selected. */
  static TheoremBuilder drawn(TheoremBuilder entry, Generator f, Function<Rational, Real> value) {
    return entry
        .sampled(() -> FiniteSample.manyBestOf(4).divergence(f).atMost(value.apply(Rational.of(4))))
        .sampled(
            () -> FiniteSample.levelsBestOf(3).divergence(f).atMost(value.apply(Rational.of(3))));
  }

  /** Adds the integral of f(n u^(n-1)), stratified: it is the bound. */
  static TheoremBuilder stratified(
      TheoremBuilder entry, SampledDivergence f, Function<Rational, Real> value) {
    for (Rational n : STRATIFIED) {
      entry.sampled(() -> RankSample.divergence(f, n).equal(value.apply(n)).attained());
    }
    return entry;
  }

  /** Without atoms the divergence is the integral of f(n u^(n-1)), which the bound is. */
  static Instance atomless(Generator f, Function<Rational, Real> value, Rational n) {
    return claim(f, value, BonCase.of(n, RankedReward.atomless()));
  }

  private static Instance claim(Generator f, Function<Rational, Real> value, BonCase c) {
    Real right = value.apply(c.best().n());
    return Instance.atMost(c.description(), c.expectation(f), right);
  }
}
