package org.certalign.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.sampling.Hoeffding;
import org.certalign.sampling.IntervalMethod;
import org.certalign.sampling.Rounded;

/**
 * The log of a training, a row for each step. The policy changes from step to step, so that means
 * over the steps so far are all that has an interval: the mean of what was expected at each step,
 * given the steps before. The intervals hold at all steps together: a run may be watched, and
 * stopped at any time because of what was seen.
 *
 * <p>The gains g_t and divergences K_t of the steps obey g_t &lt;= f(K_t) with a concave f, so that
 * the mean gain is at most f of the mean divergence.
 */
final class Training {
  private static final String POLICY = "training";

  private final RunData data;
  private final RunSettings settings;
  private final List<Path> paths;
  private final Mean kl;
  private final Mean reward;
  private final List<Estimate> estimates = new ArrayList<>();
  private final List<RunFinding> findings = new ArrayList<>();

  Training(RunData data, RunSettings settings, List<Path> paths) {
    this.data = data;
    this.settings = settings;
    this.paths = paths;
    this.kl = new Mean("kl", "KL, over steps");
    this.reward = new Mean("proxy", "reward, over steps");
  }

  /** A mean over the steps so far. */
  private final class Mean {
    private final Assumed assumed;
    private final String name;
    private Rounded sum = Rounded.exactly(0);
    private long count;
    private boolean outside;

    Mean(String group, String name) {
      this.assumed = settings.assumed(group);
      this.name = name;
    }

    void add(double x) {
      if (Double.isNaN(x)) {
        return;
      }
      Rounded value = new Rounded(x, RunData.readingError(Math.abs(x)));
      sum = sum.plus(value);
      count++;
      outside |=
          assumed
              .range()
              .filter(r -> Rounded.of(r.a()).isAbove(value) || value.isAbove(Rounded.of(r.b())))
              .isPresent();
    }

    Optional<ConfidenceInterval> interval(Rational error) {
      if (count == 0 || outside || assumed.range().isEmpty()) {
        return Optional.empty();
      }
      Span range = assumed.range().get();
      Rounded mean = sum.over(Rounded.exactly((double) count));
      return Optional.of(Hoeffding.anytime(mean, count, range.a(), range.b(), error));
    }

    Estimate estimate(Rational error) {
      Optional<ConfidenceInterval> interval = interval(error);
      Rounded mean = sum.over(Rounded.exactly((double) count));
      Rational middle = Rational.parse(Double.toHexString(mean.value()));
      Rational off = Rational.parse(Double.toHexString(mean.error()));
      return new Estimate(
          POLICY,
          name,
          count,
          middle.sub(off),
          middle.add(off),
          interval.orElse(null),
          interval
              .map(c -> "%s, in %s".formatted(c.method(), assumed.range().get()))
              .orElse("no interval: no range is stated that the data meet"));
    }
  }

  Inspection inspect() {
    data.readSteps(
        (step, divergence, value) -> {
          if (!Double.isNaN(value) && !(data.has(Role.KL) && Double.isNaN(divergence))) {
            reward.add(value);
            kl.add(divergence);
          }
        });
    if (data.rows() == 0) {
      throw new InputError("'%s' has no steps with a KL or a reward".formatted(paths.get(0)));
    }
    Place place = new Place(paths.get(0).toString(), 1);
    new DataFindings(data, settings, place, findings).examineCells();
    violated(kl, Role.KL);
    violated(reward, Role.REWARD);
    Rational half = settings.error().div(Rational.of(2));
    if (reward.count > 0) {
      estimates.add(reward.estimate(half));
    }
    if (kl.count > 0) {
      estimates.add(kl.estimate(half));
    }
    examine(half);
    return new Inspection(
        paths.stream().map(Path::toString).toList(),
        data.rows(),
        data.rows(),
        "steps; intervals hold at all steps together",
        settings.error(),
        estimates,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        findings);
  }

  private void violated(Mean mean, Role role) {
    if (mean.outside) {
      Span range = mean.assumed.range().orElseThrow();
      findings.add(
          new RunFinding(
              "%s/%s/range".formatted(POLICY, role.key()),
              "range",
              RunVerdict.ASSUMPTION_VIOLATED,
              "the %s of a step is in %s".formatted(role.key(), range),
              "a step is outside",
              List.of(),
              data.firstOutside(role, range)));
    }
  }

  private void examine(Rational half) {
    Account account =
        new Account("proxy", settings.assumed("proxy"), List.of(), r -> Optional.empty(), false);
    Optional<KlInterval> divergence =
        kl.interval(half)
            .map(
                c ->
                    new KlInterval(
                        c.lo().max(Rational.ZERO),
                        c.hi(),
                        "the logged KL of a step is an unbiased estimate of that of its policy"));
    Optional<Estimate> gain =
        settings
            .baseline()
            .filter(mean -> reward.count > 0)
            .map(
                mean -> {
                  Estimate e = reward.estimate(half);
                  ConfidenceInterval shifted =
                      e.interval() == null
                          ? null
                          : new ConfidenceInterval(
                              e.interval().lo().sub(mean),
                              e.interval().hi().sub(mean),
                              half,
                              IntervalMethod.HOEFFDING_SEQUENCE);
                  return new Estimate(
                      POLICY,
                      "proxy gain",
                      e.units(),
                      e.sampleLo().sub(mean),
                      e.sampleHi().sub(mean),
                      shifted,
                      e.basis());
                });
    GainFindings gains =
        new GainFindings(
            new Policy(POLICY, Policy.Kind.ALIGNED, null), divergence, settings.level());
    gains.examine(
        account,
        gain,
        GainBounds.transport(account.assumed(), "transport-subgaussian", "sigma"),
        false);
    findings.addAll(gains.all());
  }
}
