package org.certalign.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.inspect.GainBounds.GainBound;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;

/** Whether the gains of a policy can be, at its divergence. */
final class GainFindings {
  private static final int DIGITS = 12;

  private final Policy policy;
  private final Optional<KlInterval> kl;
  private final String level;
  private final List<RunFinding> out = new ArrayList<>();

  /**
   * Of a policy.
   *
   * @param kl its divergence from the reference policy; nothing where the data do not show it
   * @param level of the inspection, in words
   */
  GainFindings(Policy policy, Optional<KlInterval> kl, String level) {
    this.policy = policy;
    this.kl = kl;
    this.level = level;
  }

  /** The divergence of best-of-n, by {@code bon-kl}: an upper bound, attained without ties. */
  static KlInterval bestOfN(Rational n) {
    Enclosure value = Digits.certify(GainBounds.value("bon-kl", "n", n), DIGITS);
    return new KlInterval(value.lower(), value.upper(), "bon-kl");
  }

  List<RunFinding> all() {
    return out;
  }

  /** The gain of a reward against the bounds on it. */
  void examine(Account account, Optional<Estimate> gain, List<GainBound> bounds, boolean twoSided) {
    String id = policy.label() + "/" + account.name();
    String statement = "gain of the %s reward under %s".formatted(account.name(), policy.label());
    if (account.name().equals("overestimation")) {
      statement = "gain of proxy minus golden under %s".formatted(policy.label());
    }
    if (bounds.isEmpty()) {
      out.add(
          new RunFinding(
              id,
              "assumptions",
              RunVerdict.UNDECIDED,
              statement,
              "nothing is stated of the %s: neither a range nor a class of tails"
                  .formatted(account.name()),
              List.of(),
              account.assumed().place()));
    }
    for (GainBound bound : bounds) {
      out.add(finding(id, statement, account, gain, bound, twoSided));
    }
  }

  private RunFinding finding(
      String id,
      String statement,
      Account account,
      Optional<Estimate> gain,
      GainBound bound,
      boolean twoSided) {
    String full = statement + ", against " + bound.theorem();
    List<String> assumptions = new ArrayList<>(List.of(bound.assumption()));
    gain.map(Estimate::basis).ifPresent(assumptions::add);
    RunVerdict verdict = RunVerdict.UNDECIDED;
    String reason;
    ConfidenceInterval interval = gain.map(Estimate::interval).orElse(null);
    if (interval == null) {
      reason =
          gain.map(Estimate::basis)
              .orElse("the data have no gain: a policy or a reward is missing");
    } else if (kl.isEmpty()) {
      reason =
          "the gain is in %s%s; the divergence is not known: no log-probabilities and no best-of-n"
              .formatted(ShortNumbers.interval(interval), needed(interval.lo(), bound));
    } else {
      assumptions.add(kl.get().basis());
      verdict = verdict(interval, bound, twoSided);
      reason = reason(interval, bound, verdict);
    }
    return new RunFinding(
        id + "/" + bound.theorem(),
        bound.theorem(),
        verdict,
        full,
        reason,
        assumptions,
        account.assumed().place());
  }

  private RunVerdict verdict(ConfidenceInterval gain, GainBound bound, boolean twoSided) {
    Rational largest = gain.hi();
    Rational least = gain.lo();
    if (twoSided) {
      boolean around = gain.lo().signum() <= 0 && gain.hi().signum() >= 0;
      largest = gain.lo().abs().max(gain.hi().abs());
      least = around ? Rational.ZERO : gain.lo().abs().min(gain.hi().abs());
    }
    KlInterval divergence = kl.get();
    if (divergence.hi() != null && least.compareTo(bound.value(divergence.hi()).upper()) > 0) {
      return RunVerdict.IMPOSSIBLE;
    }
    return largest.compareTo(bound.value(divergence.lo()).lower()) <= 0
        ? RunVerdict.WITHIN_BOUND
        : RunVerdict.UNDECIDED;
  }

  private String reason(ConfidenceInterval gain, GainBound bound, RunVerdict verdict) {
    KlInterval divergence = kl.get();
    String low = ShortNumbers.below(bound.value(divergence.lo()).lower());
    String high =
        divergence.hi() == null
            ? "unknown"
            : ShortNumbers.above(bound.value(divergence.hi()).upper());
    String at = "the gain is in %s, KL is %s".formatted(ShortNumbers.interval(gain), divergence);
    return switch (verdict) {
      case WITHIN_BOUND -> "%s: the bound is at least %s".formatted(at, low);
      case IMPOSSIBLE ->
          "%s: the bound is at most %s%s, at level %s"
              .formatted(at, high, needed(gain.lo(), bound), level);
      default -> "%s: the bound is between %s and %s".formatted(at, low, high);
    };
  }

  /** How much divergence a gain needs, where the theorem says it. */
  private static String needed(Rational gain, GainBound bound) {
    if (gain.signum() <= 0 || bound.sigma() == null) {
      return "";
    }
    Enclosure least =
        Digits.certify(
            GainBounds.value("kl-required", "gain", gain, "sigma", bound.sigma()), DIGITS);
    return "; a gain of %s needs KL >= %s (kl-required)"
        .formatted(ShortNumbers.below(gain), ShortNumbers.below(least.lower()));
  }
}
