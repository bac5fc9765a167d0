package org.certalign.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.real.Comparison;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The paragraph of the experiment {@code scaling}, from the laws themselves. */
final class ScalingFindings {
  private static final int BITS = 512;

  private final List<ScalingLaw> laws;
  private final int scanned;
  private final int mostDraws;
  private final List<FrontierShare> shares;

  ScalingFindings(List<ScalingLaw> laws, int scanned, int mostDraws, List<FrontierShare> shares) {
    this.shares = shares;
    this.laws = laws;
    this.scanned = scanned;
    this.mostDraws = mostDraws;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(holds());
    sentences.add(gaussian());
    for (ScalingLaw law : laws) {
      if (!law.subGaussian()) {
        sentences.add(broken(law));
      }
    }
    sentences.add(tilted());
    sentences.add(frontiers(shares));
    return String.join(" ", sentences);
  }

  private static Real ratio(ScalingLaw law, int n) {
    return law.gain().apply(n).over(SquareRootLaw.at(law.variance(), law.kl().apply(n)));
  }

  /** How the gain compares with the square-root law; never undecided. */
  private static Comparison side(ScalingLaw law, int n) {
    Comparison found = Comparison.of(ratio(law, n), Real.of(1), BITS);
    if (found == Comparison.UNDECIDED) {
      throw new ArithmeticException("%s at n = %d is not told from 1".formatted(law.name(), n));
    }
    return found;
  }

  private static boolean isBroken(ScalingLaw law, int n) {
    return side(law, n) == Comparison.GREATER;
  }

  private String holds() {
    List<ScalingLaw> light = laws.stream().filter(ScalingLaw::subGaussian).toList();
    List<Integer> draws = DrawCounts.upTo(mostDraws).stream().filter(n -> n > 1).toList();
    long kept =
        light.stream()
            .filter(law -> draws.stream().allMatch(n -> side(law, n) == Comparison.LESS))
            .count();
    return "On the sub-gaussian rewards (%s) the gain of best-of-n is certainly below the bound √(2 s² KL) at every one of the %d values of n from 2 to %d that were computed for %d of %d laws."
        .formatted(
            light.stream().map(ScalingLaw::name).collect(Collectors.joining("; ")),
            draws.size(),
            mostDraws,
            kept,
            light.size());
  }

  private String gaussian() {
    ScalingLaw law = laws.get(0);
    Real few = ratio(law, 2);
    Real more = ratio(law, 1000);
    Real most = ratio(law, mostDraws);
    boolean rises =
        Comparison.of(few, more, BITS) == Comparison.LESS
            && Comparison.of(more, most, BITS) == Comparison.LESS;
    return "For the Gaussian reward the ratio of gain to bound %s: %s at n = 2, %s at n = 1000, %s at n = %d."
        .formatted(
            rises ? "rises slowly" : "does not rise throughout",
            Certified.prose(few),
            Certified.prose(more),
            Certified.prose(most),
            mostDraws);
  }

  /** What best-of-n reaches of the exact frontier, at few draws and at many. */
  private static String frontiers(List<FrontierShare> shares) {
    long below = shares.stream().filter(FrontierShare::isBelow).count();
    StringBuilder out =
        new StringBuilder(
            "Beside the exact frontier, the exponential tilt of the same KL, best-of-n is certainly lower in %d of %d cases; it reaches"
                .formatted(below, shares.size()));
    Map<String, List<FrontierShare>> byLaw =
        shares.stream()
            .collect(
                Collectors.groupingBy(FrontierShare::law, LinkedHashMap::new, Collectors.toList()));
    List<String> parts = new ArrayList<>();
    byLaw.forEach(
        (law, some) -> {
          FrontierShare first = some.get(0);
          FrontierShare last = some.get(some.size() - 1);
          parts.add(
              " for %s %s of its gain at n = %d and %s at n = %d"
                  .formatted(
                      law,
                      Certified.prose(first.share()),
                      first.n(),
                      Certified.prose(last.share()),
                      last.n()));
        });
    return out.append(String.join(",", parts)).append('.').toString();
  }

  private String broken(ScalingLaw law) {
    int first = 2;
    while (first <= scanned && !isBroken(law, first)) {
      first++;
    }
    String where =
        first > scanned
            ? "is not broken up to n = %d".formatted(scanned)
            : "is broken first at n = %d, where the ratio is %s"
                .formatted(first, Certified.prose(ratio(law, first)));
    return "For the heavier tail of the %s reward the square-root law with the standard deviation in place of s %s; at n = %d the ratio is %s, the gain %s, and the bound of %s, which holds, %s."
        .formatted(
            law.name(),
            where,
            mostDraws,
            Certified.prose(ratio(law, mostDraws)),
            Certified.prose(law.gain().apply(mostDraws)),
            law.theorem(),
            Certified.prose(law.bound().apply(mostDraws)));
  }

  /** The tilt of Exp(1) to mean t has gain t - 1 and KL = t - 1 - ln t. */
  private static String tilted() {
    StringBuilder out =
        new StringBuilder(
            "No other constant helps: the tilt of the exponential reward to mean t gains t − 1 at KL = t − 1 − ln t, so that gain/√KL is");
    int[] means = {10, 1000, 1_000_000};
    for (int t : means) {
      RewardPair pair =
          RewardLaw.exponential(Rational.ONE).tilt(Rational.ONE.sub(Rational.of(1, t)));
      out.append(
          " %s at t = %d,".formatted(Certified.prose(pair.gain().over(pair.kl().sqrt())), t));
    }
    return out.append(" growing without bound (theorem transport-break).").toString();
  }
}
