package org.certalign.experiment;

import java.util.ArrayList;
import java.util.List;
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

  ScalingFindings(List<ScalingLaw> laws, int scanned, int mostDraws) {
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
    return String.join(" ", sentences);
  }

  private static Real ratio(ScalingLaw law, int n) {
    return law.gain().apply(n).over(SquareRootLaw.at(law.variance(), law.kl().apply(n)));
  }

  private static boolean isBroken(ScalingLaw law, int n) {
    return Comparison.of(ratio(law, n), Real.of(1), BITS) == Comparison.GREATER;
  }

  private String holds() {
    List<String> names =
        laws.stream().filter(ScalingLaw::subGaussian).map(ScalingLaw::name).toList();
    long kept =
        laws.stream()
            .filter(ScalingLaw::subGaussian)
            .filter(
                law ->
                    DrawCounts.upTo(mostDraws).stream().noneMatch(n -> n > 1 && isBroken(law, n)))
            .count();
    return "On the sub-gaussian rewards (%s) the certified gain of best-of-n stays below the bound √(2 s² KL) at every n computed up to %d for %d of %d laws."
        .formatted(String.join("; ", names), mostDraws, kept, names.size());
  }

  private String gaussian() {
    ScalingLaw law = laws.get(0);
    return "For the Gaussian reward the ratio of gain to bound rises slowly: %s at n = 2, %s at n = 1000, %s at n = %d."
        .formatted(
            Certified.prose(ratio(law, 2)),
            Certified.prose(ratio(law, 1000)),
            Certified.prose(ratio(law, mostDraws)),
            mostDraws);
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
    return out.append(" growing without bound.").toString();
  }
}
