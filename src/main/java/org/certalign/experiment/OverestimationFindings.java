package org.certalign.experiment;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;

/** The paragraph of the experiment {@code overestimation}, from its pairs of rewards. */
final class OverestimationFindings {
  /** The Gaussian pairs are looked at for every n up to this. */
  private static final int SCANNED = 400;

  private final List<OverestimatedRewards> finite;
  private final List<OverestimatedGaussian> gaussian;
  private final int mostDraws;
  private final Rational mostBeta;

  OverestimationFindings(
      List<OverestimatedRewards> finite,
      List<OverestimatedGaussian> gaussian,
      int mostDraws,
      Rational mostBeta) {
    this.finite = finite;
    this.gaussian = gaussian;
    this.mostDraws = mostDraws;
    this.mostBeta = mostBeta;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "On 64 equally likely responses whose eight best by the proxy are overestimated by up to c, the proxy gain of best-of-n rises with every n for %d of the %d values of c."
            .formatted(finite.stream().filter(p -> p.proxy().rises()).count(), finite.size()));
    finite.forEach(pair -> sentences.add(turn(pair)));
    gaussian.forEach(pair -> sentences.add(turn(pair)));
    return String.join(" ", sentences);
  }

  private String turn(OverestimatedRewards pair) {
    if (pair.golden().rises()) {
      return "With c = %s the golden gain rises with every n: at n = %d it is %s."
          .formatted(pair.amount(), mostDraws, Certified.prose(pair.golden().gain(mostDraws)));
    }
    int n = pair.golden().turn(mostDraws);
    if (n == 0) {
      return "With c = %s no turn of the golden gain is certified up to n = %d."
          .formatted(pair.amount(), mostDraws);
    }
    String draws =
        "With c = %s the golden gain of best-of-n is largest at n = %d, where it is %s against a proxy gain of %s, falls from there on for all n, and is %s at n = %d"
            .formatted(
                pair.amount(),
                n,
                Certified.prose(pair.golden().gain(n)),
                Certified.prose(pair.proxy().gain(n)),
                Certified.prose(pair.golden().gain(mostDraws)),
                mostDraws);
    Enclosure beta = pair.turn(mostBeta);
    return beta == null
        ? draws + "."
        : draws
            + "; that of the tilt turns down at β in %s, where it spends KL of %s nats."
                .formatted(Certified.prose(beta), Certified.prose(pair.tiltKl(beta.lower())));
  }

  private String turn(OverestimatedGaussian pair) {
    String error = "the error −%s Φ^%d".formatted(pair.amount(), pair.sharpness());
    int down = pair.turn(1, SCANNED, true);
    if (down == 0) {
      return "For a Gaussian proxy with %s the golden gain rises at every n up to %d."
          .formatted(error, SCANNED);
    }
    int up = pair.turn(down, SCANNED, false);
    String turned =
        "For a Gaussian proxy with %s, whose damage is bounded, the golden gain turns down at n = %d, at %s,"
            .formatted(error, down, Certified.prose(pair.goldenGain(down)));
    return up == 0
        ? turned + " and falls at every n up to %d.".formatted(SCANNED)
        : turned
            + " and up again at n = %d, at %s.".formatted(up, Certified.prose(pair.goldenGain(up)));
  }
}
