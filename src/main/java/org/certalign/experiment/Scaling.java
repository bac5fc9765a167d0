package org.certalign.experiment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.quadrature.GaussianMaximum;
import org.certalign.real.Comparison;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Experiment {@code scaling}: gain against KL, for best-of-n and for the exponential tilt, beside
 * the square-root law sqrt(2 s^2 KL), on sub-gaussian rewards and on heavier tails.
 */
final class Scaling {
  private static final int MOST_DRAWS = 1_000_000;

  /** The square-root law is looked for breaking at every n up to this. */
  private static final int SCANNED = 200;

  private static final int BITS = 512;

  private static final List<String> BETAS =
      List.of(
          "1/8", "3/16", "1/4", "3/8", "1/2", "5/8", "3/4", "7/8", "15/16", "1", "3/2", "2", "3",
          "4", "5", "6", "8", "12", "16", "24", "32", "48", "64", "96", "128");

  /** The numbers of draws for which best-of-n is held against the exact frontier. */
  private static final List<Integer> BESIDE =
      List.of(
          2, 3, 4, 6, 10, 16, 25, 50, 100, 250, 1000, 4000, 16_000, 64_000, 250_000, MOST_DRAWS);

  /** The curves leave out divergences above this, in nats. */
  private static final Real FARTHEST = Real.of(14);

  private final List<Integer> draws = DrawCounts.upTo(MOST_DRAWS);
  private final List<ScalingLaw> laws = ScalingLaw.all(withScanned(draws));
  private final List<Curve> gains = new ArrayList<>();
  private final List<Curve> ratios = new ArrayList<>();
  private final List<Curve> frontiers = new ArrayList<>();
  private final List<FrontierShare> shares = new ArrayList<>();

  private static List<Integer> withScanned(List<Integer> draws) {
    Set<Integer> all = new LinkedHashSet<>(draws);
    IntStream.rangeClosed(1, SCANNED).forEach(all::add);
    return List.copyOf(all);
  }

  ExperimentReport report() {
    DataTable bon = bestOfN();
    DataTable tilts = tilts();
    DataTable asymptotics = asymptotics();
    DataTable frontiers = frontiers();
    return new ExperimentReport(
        Experiment.SCALING.title(),
        List.of(bon, tilts, asymptotics, frontiers),
        List.of(gainChart(), ratioChart(), frontierChart()),
        new ScalingFindings(laws, SCANNED, MOST_DRAWS, shares).text());
  }

  private DataTable bestOfN() {
    DataTable table =
        new DataTable(
            "best-of-n.csv",
            Column.plain("law"),
            Column.plain("sub_gaussian"),
            Column.plain("n"),
            Column.certified("kl", "nats"),
            Column.certified("gain", "reward"),
            Column.certified("variance_factor", "reward^2"),
            Column.certified("square_root_law", "reward"),
            Column.certified("gain_over_square_root_law", ""),
            Column.plain("square_root_law_holds"),
            Column.plain("theorem"),
            Column.certified("bound", "reward"));
    for (ScalingLaw law : laws) {
      List<Curve.Point> points = new ArrayList<>();
      List<Curve.Point> quotients = new ArrayList<>();
      Enclosure variance = Certified.data(law.variance());
      Real scale = law.variance().sqrt().memo();
      for (int n : draws) {
        Real kl = law.kl().apply(n);
        Real gain = law.gain().apply(n).memo();
        Real root = SquareRootLaw.at(law.variance(), kl).memo();
        Enclosure ratio = n == 1 ? null : Certified.data(gain.over(root));
        Enclosure divergence = Certified.data(kl);
        table.add(
            law.name(),
            law.subGaussian(),
            n,
            divergence,
            Certified.data(gain),
            variance,
            Certified.data(root),
            ratio,
            n == 1 ? "yes" : verdict(gain, root),
            law.theorem(),
            Certified.data(law.bound().apply(n)));
        if (n > 1 && isShown(n)) {
          points.add(new Curve.Point(divergence, Certified.data(gain.over(scale))));
          quotients.add(new Curve.Point(Certified.data(Real.of(n)), ratio));
        }
      }
      gains.add(new Curve(law.name(), Curve.Style.MARKS, gains.size(), points));
      ratios.add(new Curve(law.name(), Curve.Style.MARKS, ratios.size(), quotients));
    }
    return table;
  }

  /** The figures show every second n, and all the first ones. */
  private boolean isShown(int n) {
    return n < 10 || draws.indexOf(n) % 2 == 0 || n == MOST_DRAWS;
  }

  /** Whether the gain is certainly at most, or certainly above, the square-root law. */
  private static String verdict(Real gain, Real root) {
    Comparison c = Comparison.of(gain, root, BITS);
    return switch (c) {
      case GREATER -> "no";
      case UNDECIDED -> "equal to %d bits".formatted(BITS);
      default -> "yes";
    };
  }

  private DataTable tilts() {
    DataTable table =
        new DataTable(
            "tilt.csv",
            Column.plain("law"),
            Column.plain("beta"),
            Column.certified("kl", "nats"),
            Column.certified("gain", "reward"),
            Column.certified("square_root_law", "reward"),
            Column.certified("gain_over_square_root_law", ""),
            Column.plain("square_root_law_holds"));
    for (ScalingLaw law : laws) {
      law.tilt().ifPresent(tilted -> tilts(table, law.name(), tilted, law.variance()));
    }
    RewardLaw gamma = RewardLaw.gamma(Rational.of(3), Rational.ONE);
    tilts(table, "gamma, shape 3", gamma, Real.of(gamma.variance().orElseThrow()));
    return table;
  }

  private static void tilts(DataTable table, String name, RewardLaw law, Real variance) {
    for (String text : BETAS) {
      Rational beta = Rational.parse(text);
      if (!law.cumulant().orElseThrow().finiteAt(beta)) {
        continue;
      }
      RewardPair pair = law.tilt(beta);
      if (Comparison.of(pair.kl(), FARTHEST, BITS) != Comparison.LESS) {
        continue;
      }
      Real root = SquareRootLaw.at(variance, pair.kl()).memo();
      table.add(
          name,
          beta,
          Certified.data(pair.kl()),
          Certified.data(pair.gain()),
          Certified.data(root),
          Certified.data(pair.gain().over(root)),
          verdict(pair.gain(), root));
    }
  }

  /** Best-of-n beside the exact frontier, for rewards without atoms whose tilts are known. */
  private DataTable frontiers() {
    DataTable table =
        new DataTable(
            "frontier.csv",
            Column.plain("law"),
            Column.plain("n"),
            Column.certified("kl", "nats"),
            Column.certified("gain", "reward"),
            Column.certified("largest_gain_at_that_kl", "reward"),
            Column.certified("share", ""));
    for (ScalingLaw law : laws) {
      if (law.tilt().isPresent() && law.atomless()) {
        List<FrontierShare> found = beside(law);
        found.forEach(s -> table.add(s.law(), s.n(), s.kl(), s.gain(), s.frontier(), s.share()));
        shares.addAll(found);
        draw(law, found);
      }
    }
    return table;
  }

  private static List<FrontierShare> beside(ScalingLaw law) {
    LawFrontier frontier = new LawFrontier(law.tilt().orElseThrow());
    List<FrontierShare> out = new ArrayList<>();
    for (int n : BESIDE) {
      Real kl = law.kl().apply(n);
      Enclosure gain = Certified.data(law.gain().apply(n));
      out.add(new FrontierShare(law.name(), n, Certified.data(kl), gain, frontier.at(kl)));
    }
    return out;
  }

  private void draw(ScalingLaw law, List<FrontierShare> found) {
    Enclosure scale = Certified.data(law.variance().sqrt());
    List<Curve.Point> largest = new ArrayList<>();
    List<Curve.Point> reached = new ArrayList<>();
    for (FrontierShare s : found) {
      largest.add(new Curve.Point(s.kl(), Quotients.of(s.frontier(), scale)));
      reached.add(new Curve.Point(s.kl(), Quotients.of(s.gain(), scale)));
    }
    int colour = laws.indexOf(law);
    frontiers.add(new Curve("frontier, " + law.name(), Curve.Style.LINE, colour, largest));
    frontiers.add(new Curve("best-of-n, " + law.name(), Curve.Style.MARKS, colour, reached));
  }

  private static DataTable asymptotics() {
    DataTable table =
        new DataTable(
            "gaussian-asymptotics.csv",
            Column.plain("n"),
            Column.certified("gain", "standard deviations"),
            Column.certified("square_root_law", "standard deviations"),
            Column.certified("gain_over_square_root_law", ""),
            Column.certified("asymptotic_value", "standard deviations"),
            Column.certified("asymptotic_value_minus_gain", "standard deviations"));
    for (int exponent : new int[] {1, 2, 3, 4, 5, 6, 9, 12, 18, 24, 30}) {
      BigInteger n = BigInteger.TEN.pow(exponent);
      Real gain = GaussianMaximum.of(n);
      Rational draws = Rational.of(n);
      Real kl = Real.of(draws).ln().minus(Real.of(Rational.ONE.sub(Rational.ONE.div(draws))));
      Real root = SquareRootLaw.at(Real.of(1), kl).memo();
      Real expansion = GaussianAsymptotics.of(draws).memo();
      table.add(
          draws,
          Certified.data(gain),
          Certified.data(root),
          Certified.data(gain.over(root)),
          Certified.data(expansion),
          Certified.data(expansion.minus(gain)));
    }
    return table;
  }

  private Chart gainChart() {
    List<Curve> curves = new ArrayList<>(gains);
    curves.add(
        new Curve("square-root law √(2 KL)", Curve.Style.DASHED, Curve.BOUND, squareRoots()));
    return new Chart(
        "gain.svg",
        "Gain of best-of-n against KL, n = 2 to 10⁶",
        Axis.logarithmic("KL(best-of-n ‖ reference) [nats]", "0.05", "20"),
        Axis.logarithmic("gain / s (a pure number; s² the variance factor)", "0.2", "200"),
        curves);
  }

  private Chart frontierChart() {
    return new Chart(
        "frontier.svg",
        "The exact frontier (lines) and best-of-n beside it (marks), n = 2 to 10⁶",
        Axis.logarithmic("KL(Q ‖ reference) [nats]", "0.1", "20"),
        Axis.logarithmic("gain / s (a pure number; s² the variance factor)", "0.2", "50"),
        frontiers);
  }

  private static List<Curve.Point> squareRoots() {
    List<Curve.Point> out = new ArrayList<>();
    for (String kl : List.of("0.05", "20")) {
      Real x = Real.of(Rational.parse(kl));
      out.add(new Curve.Point(Certified.data(x), Certified.data(SquareRootLaw.at(Real.of(1), x))));
    }
    return out;
  }

  private Chart ratioChart() {
    List<Curve> curves = new ArrayList<>(ratios);
    Enclosure one = Certified.data(Real.of(1));
    curves.add(
        new Curve(
            "square-root law",
            Curve.Style.DASHED,
            Curve.BOUND,
            List.of(
                new Curve.Point(one, one),
                new Curve.Point(Certified.data(Real.of(MOST_DRAWS)), one))));
    return new Chart(
        "ratio.svg",
        "Gain of best-of-n over the square-root law: above 1 the law is broken",
        Axis.logarithmic("number of draws n", "1", "1000000"),
        Axis.linear("gain / √(2 s² KL)", "0", "3"),
        curves);
  }
}
