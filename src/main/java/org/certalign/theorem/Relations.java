package org.certalign.theorem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Sum;
import org.certalign.policy.Divergence;
import org.certalign.policy.Genes;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Section 6 of the theory: relations between divergences, for auditing mixed claims. */
final class Relations {
  private static final Real ONE = Real.of(1);
  private static final Real TWO = Real.of(2);
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational THREE_FIFTHS = Rational.of(3, 5);

  private static final Parameter KL = Parameter.number("kl", "KL(Q‖P) in nats", Domain.NONNEGATIVE);
  private static final Parameter CHI2 = Parameter.number("chi2", "χ²(Q‖P)", Domain.NONNEGATIVE);
  private static final Parameter HELLINGER2 =
      Parameter.number(
          "hellinger2",
          "squared Hellinger distance, unhalved",
          new Domain("a number from 0 to 2", x -> x.signum() >= 0 && isAtMost(x, 2), false));

  private Relations() {}

  static List<Theorem> theorems() {
    return List.of(pinsker(), bretagnolleHuber(), klChi2(), hellingerKl(), tvHellinger());
  }

  private static boolean isAtMost(Rational x, long limit) {
    return x.compareTo(Rational.of(limit)) <= 0;
  }

  /** The two sides of a relation for a pair of laws. */
  private static Instance sides(LawPair pair, Side left, Side right) {
    return Instance.atMost(pair.description(), left.of(pair), right.of(pair));
  }

  /** One side, as a function of the pair. */
  private interface Side {
    Real of(LawPair pair);

    default Side map(UnaryOperator<Real> bound) {
      return pair -> bound.apply(of(pair));
    }
  }

  private static final Side KL_OF = pair -> Divergence.kl(pair.lawOfQ(), pair.lawOfP());
  private static final Side CHI2_OF = pair -> Divergence.chi2(pair.lawOfQ(), pair.lawOfP());
  private static final Side TV_OF = pair -> Divergence.tv(pair.lawOfQ(), pair.lawOfP());
  private static final Side HELLINGER2_OF =
      pair -> Divergence.hellinger2(pair.lawOfQ(), pair.lawOfP());

  private static InstanceFamily pairs(String name, Side left, Side right) {
    return InstanceFamily.of(
        name, LawPair.GENES, genes -> Optional.of(sides(LawPair.read(genes), left, right)));
  }

  /** The relation between the closed forms of best-of-n. */
  private static InstanceFamily closedForms(
      String name, Function<Rational, Real> left, Function<Rational, Real> right) {
    return InstanceFamily.of(
        name,
        2,
        genes -> {
          Rational n = readDraws(genes);
          return Optional.of(
              Instance.atMost(Instance.describe("n", n), left.apply(n), right.apply(n)));
        });
  }

  private static Rational readDraws(Genes genes) {
    boolean whole = genes.integer(0, 1) == 0;
    return whole ? Rational.of(genes.draws(10_000)) : Rational.ONE.add(genes.positive());
  }

  private static Real klOfBest(Rational n) {
    return BonDivergences.klValue(n);
  }

  private static Real chi2OfBest(Rational n) {
    return BonDivergences.chi2Value(n);
  }

  private static Real tvOfBest(Rational n) {
    return BonDivergences.tvValue(n);
  }

  private static Real hellinger2OfBest(Rational n) {
    return BonDivergences.hellinger2Value(n);
  }

  /** sqrt(KL/2). */
  static Real pinskerBound(Real kl) {
    return Exact.or(
        kl.over(TWO).sqrt(), p -> org.certalign.bound.Relations.pinsker(kl.enclose(p), p));
  }

  private static Theorem pinsker() {
    LawPair coins = LawPair.coins(THREE_FIFTHS, HALF);
    return Theorem.named("pinsker", "Pinsker's inequality")
        .statement("TV(Q,P) ≤ √(KL(Q‖P)/2), KL in nats")
        .tex("\\mathrm{TV}(Q,P) \\le \\sqrt{\\mathrm{KL}(Q\\,\\|\\,P)/2}")
        .equality("only for Q = P; the ratio of the sides tends to 1 as two fair coins meet")
        .breaks("the constant 2 cannot be improved")
        .source(References.TSYBAKOV)
        .source(References.POLYANSKIY_WU + ", chapter 7")
        .assume(Assumption.checked("KL >= 0"))
        .parameter(KL)
        .bound(
            Kind.UPPER,
            a -> pinskerBound(Real.of(a.number("kl"))),
            PlainMath.opinion((m, a) -> m.sqrt(m.over(m.of(a.number("kl")), m.of(2)))))
        .family(pairs("pairs of laws", TV_OF, KL_OF.map(Relations::pinskerBound)))
        .family(
            InstanceFamily.of(
                "coins near the fair one",
                1,
                genes ->
                    Optional.of(
                        sides(
                            LawPair.coins(HALF.add(genes.unit().div(Rational.of(4))), HALF),
                            TV_OF,
                            KL_OF.map(Relations::pinskerBound)))))
        .family(closedForms("best-of-n", Relations::tvOfBest, n -> pinskerBound(klOfBest(n))))
        .twin(
            "constant",
            "TV ≤ √(KL/2.1)",
            sides(coins, TV_OF, KL_OF.map(kl -> kl.over(Real.of(Rational.of(21, 10))).sqrt())))
        .sharp(
            "Q = P",
            sides(LawPair.coins(HALF, HALF), TV_OF, KL_OF.map(Relations::pinskerBound)),
            "kl",
            "0")
        .published("an exact root", "kl", "1/2")
        .published("one nat", "kl", "1")
        .published("a small divergence", "kl", "1e-9")
        .sampled(RelationPlans::pinsker)
        .build();
  }

  /** sqrt(1 - e^-KL), also where e^-KL is negligible. */
  static Real bretagnolleHuberBound(Real kl) {
    Real formula = ONE.minus(kl.negate().exp()).sqrt();
    return Exact.or(
        formula,
        p -> {
          Interval exponent = kl.negate().enclose(p);
          // 1 - x <= sqrt(1 - x) <= 1.
          return FarTail.isFar(exponent, p)
              ? Sum.sub(Interval.ofLong(1), FarTail.negligible(p), p)
              : org.certalign.bound.Relations.bretagnolleHuber(kl.enclose(p), p);
        });
  }

  private static Theorem bretagnolleHuber() {
    LawPair given = LawPair.conditioned(List.of(Rational.of(1, 25), Rational.of(24, 25)), 1);
    return Theorem.named("bretagnolle-huber", "Bretagnolle and Huber's inequality")
        .statement("TV(Q,P) ≤ √(1 − e^(−KL(Q‖P)))")
        .tex("\\mathrm{TV}(Q,P) \\le \\sqrt{1 - e^{-\\mathrm{KL}(Q\\,\\|\\,P)}}")
        .equality("only for Q = P")
        .breaks("with KL/2 in the exponent")
        .source(
            "J. Bretagnolle, C. Huber, Estimation des densités: risque minimax, Z. Wahrsch. Verw."
                + " Gebiete 47 (1979), doi:10.1007/BF00535278")
        .source(References.TSYBAKOV)
        .assume(Assumption.checked("KL >= 0"))
        .parameter(KL)
        .bound(
            Kind.UPPER,
            a -> bretagnolleHuberBound(Real.of(a.number("kl"))),
            PlainMath.opinion(
                (m, a) -> m.sqrt(m.minus(m.of(1), m.exp(m.of(a.number("kl")).negate())))))
        .family(pairs("pairs of laws", TV_OF, KL_OF.map(Relations::bretagnolleHuberBound)))
        .family(
            closedForms("best-of-n", Relations::tvOfBest, n -> bretagnolleHuberBound(klOfBest(n))))
        .twin(
            "half-exponent",
            "TV ≤ √(1 − e^(−KL/2))",
            sides(given, TV_OF, KL_OF.map(kl -> ONE.minus(kl.over(TWO).negate().exp()).sqrt())))
        .twin(
            "no-root",
            "TV ≤ 1 − e^(−KL)",
            sides(
                LawPair.coins(THREE_FIFTHS, HALF),
                TV_OF,
                KL_OF.map(kl -> ONE.minus(kl.negate().exp()))))
        .sharp(
            "Q = P",
            sides(LawPair.coins(HALF, HALF), TV_OF, KL_OF.map(Relations::bretagnolleHuberBound)),
            "kl",
            "0")
        .published("one nat", "kl", "1")
        .published("ten nats", "kl", "10")
        .published("a small divergence", "kl", "1e-9")
        .sampled(RelationPlans::bretagnolleHuber)
        .build();
  }

  /** log(1 + chi2). */
  static Real klChi2Bound(Real chi2) {
    return Exact.or(
        chi2.plus(ONE).ln(), p -> org.certalign.bound.Relations.klChi2(chi2.enclose(p), p));
  }

  private static Theorem klChi2() {
    Rational two = Rational.of(2);
    LawPair given = LawPair.conditioned(List.of(Rational.of(1, 5), Rational.of(4, 5)), 1);
    return Theorem.named("kl-chi2", "KL divergence by chi-squared")
        .statement("KL(Q‖P) ≤ log(1 + χ²(Q‖P))")
        .tex("\\mathrm{KL}(Q\\,\\|\\,P) \\le \\log(1 + \\chi^2(Q\\,\\|\\,P))")
        .equality("iff dQ/dP is constant where Q is: Q is P given some event")
        .breaks("KL ≤ χ²/2 is false")
        .source(References.TSYBAKOV)
        .source(References.POLYANSKIY_WU + ", chapter 7")
        .assume(Assumption.checked("χ² >= 0"))
        .parameter(CHI2)
        .bound(
            Kind.UPPER,
            a -> klChi2Bound(Real.of(a.number("chi2"))),
            PlainMath.opinion((m, a) -> m.ln(m.plus(m.of(1), m.of(a.number("chi2"))))))
        .family(pairs("pairs of laws", KL_OF, CHI2_OF.map(Relations::klChi2Bound)))
        .family(closedForms("best-of-n", Relations::klOfBest, n -> klChi2Bound(chi2OfBest(n))))
        .twin(
            "half",
            "KL ≤ χ²/2",
            Instance.atMost(
                Instance.describe("Q", "best of 2, reward without atoms", "n", 2),
                klOfBest(two),
                chi2OfBest(two).over(TWO)))
        .sharp(
            "Q is P given an event of probability 1/5",
            sides(given, KL_OF, CHI2_OF.map(Relations::klChi2Bound)),
            "chi2",
            "4")
        .published("no divergence", "chi2", "0")
        .published("one", "chi2", "1")
        .published("a small divergence", "chi2", "1e-9")
        .sampled(RelationPlans::klChi2)
        .build();
  }

  private static Theorem hellingerKl() {
    Rational two = Rational.of(2);
    return Theorem.named("hellinger-kl", "Hellinger distance by KL divergence")
        .statement("H²(Q,P) ≤ KL(Q‖P), H² unhalved, KL in nats")
        .tex("H^2(Q,P) \\le \\mathrm{KL}(Q\\,\\|\\,P)")
        .equality("only for Q = P")
        .breaks("with KL/2 in place of KL")
        .source(References.TSYBAKOV)
        .source(References.POLYANSKIY_WU + ", chapter 7")
        .assume(Assumption.checked("KL >= 0"))
        .parameter(KL)
        .bound(
            Kind.UPPER,
            a -> Real.of(a.number("kl")),
            PlainMath.opinion((m, a) -> m.of(a.number("kl"))))
        .family(pairs("pairs of laws", HELLINGER2_OF, KL_OF))
        .family(closedForms("best-of-n", Relations::hellinger2OfBest, Relations::klOfBest))
        .twin(
            "half",
            "H² ≤ KL/2",
            Instance.atMost(
                Instance.describe("Q", "best of 2, reward without atoms", "n", 2),
                hellinger2OfBest(two),
                klOfBest(two).over(TWO)))
        .sharp("Q = P", sides(LawPair.coins(HALF, HALF), HELLINGER2_OF, KL_OF), "kl", "0")
        .published("one nat", "kl", "1")
        .sampled(RelationPlans::hellingerKl)
        .build();
  }

  /** sqrt(H^2 (1 - H^2/4)). */
  static Real tvHellingerBound(Real hellinger2) {
    Real formula = hellinger2.times(ONE.minus(hellinger2.over(Real.of(4)))).sqrt();
    return Exact.or(
        formula, p -> org.certalign.bound.Relations.tvHellingerUpper(hellinger2.enclose(p), p));
  }

  static Real tvHellingerLower(Real hellinger2) {
    return Exact.or(
        hellinger2.over(TWO),
        p -> org.certalign.bound.Relations.tvHellingerLower(hellinger2.enclose(p), p));
  }

  private static Theorem tvHellinger() {
    LawPair coins = LawPair.coins(THREE_FIFTHS, HALF);
    LawPair mirror = LawPair.mirrored(Rational.of(1, 5));
    Side upper = HELLINGER2_OF.map(Relations::tvHellingerBound);
    Side lower = HELLINGER2_OF.map(Relations::tvHellingerLower);
    return Theorem.named("tv-hellinger", "Total variation and Hellinger distance")
        .statement("H²/2 ≤ TV ≤ √(H² (1 − H²/4)), H² unhalved; the value is the upper bound on TV")
        .tex("\\tfrac12 H^2 \\le \\mathrm{TV} \\le \\sqrt{H^2 (1 - H^2/4)}")
        .equality(
            "on the left iff at every point the laws agree or one of them vanishes; on the right"
                + " for a coin and its mirror image, for one")
        .breaks("TV ≤ H²/2 and TV ≤ √(H² (1 − H²/2)) are false")
        .source(References.TSYBAKOV)
        .source(
            "L. Le Cam, Asymptotic Methods in Statistical Decision Theory, Springer 1986,"
                + " doi:10.1007/978-1-4612-4946-7")
        .assume(Assumption.checked("0 <= H² <= 2"))
        .parameter(HELLINGER2)
        .bound(
            Kind.UPPER,
            a -> tvHellingerBound(Real.of(a.number("hellinger2"))),
            PlainMath.opinion(Relations::tvHellingerOpinion))
        .family(pairs("pairs of laws, above", TV_OF, upper))
        .family(pairs("pairs of laws, below", lower, TV_OF))
        .family(
            closedForms(
                "best-of-n, above",
                Relations::tvOfBest,
                n -> tvHellingerBound(hellinger2OfBest(n))))
        .family(
            closedForms(
                "best-of-n, below",
                n -> tvHellingerLower(hellinger2OfBest(n)),
                Relations::tvOfBest))
        .twin("reversed", "TV ≤ H²/2", sides(coins, TV_OF, lower))
        .twin(
            "half",
            "TV ≤ √(H² (1 − H²/2))",
            sides(mirror, TV_OF, HELLINGER2_OF.map(h -> h.times(ONE.minus(h.over(TWO))).sqrt())))
        .sharp("a coin and its mirror image", sides(mirror, TV_OF, upper), "hellinger2", "2/5")
        .sharp(
            "half of the mass in common, the rest apart: the lower bound",
            sides(
                new LawPair(List.of(HALF, HALF, Rational.ZERO), List.of(HALF, Rational.ZERO, HALF)),
                lower,
                TV_OF),
            "hellinger2",
            "1")
        .published("disjoint laws", "hellinger2", "2")
        .published("equal laws", "hellinger2", "0")
        .published("a tenth", "hellinger2", "1/10")
        .sampled(RelationPlans::tvAbove)
        .sampled(RelationPlans::tvBelow)
        .sampled(RelationPlans::mirror)
        .build();
  }

  private static BigDecimal tvHellingerOpinion(PlainMath m, Arguments a) {
    BigDecimal h = m.of(a.number("hellinger2"));
    return m.sqrt(m.times(h, m.minus(m.of(1), m.over(h, m.of(4)))));
  }
}
