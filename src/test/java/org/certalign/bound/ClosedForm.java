package org.certalign.bound;

import static org.certalign.bound.Reference.HALF;
import static org.certalign.bound.Reference.ONE;
import static org.certalign.bound.Reference.TWO;
import static org.certalign.bound.Reference.add;
import static org.certalign.bound.Reference.div;
import static org.certalign.bound.Reference.exp;
import static org.certalign.bound.Reference.ln;
import static org.certalign.bound.Reference.mul;
import static org.certalign.bound.Reference.of;
import static org.certalign.bound.Reference.pow;
import static org.certalign.bound.Reference.sqr;
import static org.certalign.bound.Reference.sqrt;
import static org.certalign.bound.Reference.sub;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;

/** Every method of the package beside the formula of the theory, written a second time for the reference arithmetic. */
record ClosedForm(String name, List<Domain> domains, Method method, Formula formula) {
    interface Method {
        Interval at(Interval[] a, int[] k, Precision p);
    }

    interface Formula {
        BigDecimal at(BigDecimal[] x);
    }

    /** Exact decimals of three places or integers, from a gene in 0..9999. */
    enum Domain {
        /** 1 to 50 in hundredths. */
        DRAWS {
            @Override
            BigDecimal of(int gene) {
                return BigDecimal.valueOf(100 + gene % 4901, 2);
            }
        },
        /** 1.01 to 50 in hundredths. */
        DRAWS_ABOVE_ONE {
            @Override
            BigDecimal of(int gene) {
                return BigDecimal.valueOf(101 + gene % 4900, 2);
            }
        },
        /** The integers 1 to 40. */
        WHOLE {
            @Override
            BigDecimal of(int gene) {
                return BigDecimal.valueOf(1 + gene % 40);
            }
        },
        /** 0.01 to 0.99, and 1.01 to 3. */
        ORDER {
            @Override
            BigDecimal of(int gene) {
                int k = 1 + gene % 299;
                return BigDecimal.valueOf(k >= 100 ? k + 1 : k, 2);
            }
        },
        /** 0.01 to 0.99: also an order below that at which the reverse divergence is infinite. */
        UNIT {
            @Override
            BigDecimal of(int gene) {
                return BigDecimal.valueOf(1 + gene % 99, 2);
            }
        },
        /** 0.01 to 0.99 but 0.5. */
        UNFAIR {
            @Override
            BigDecimal of(int gene) {
                int k = 1 + gene % 98;
                return BigDecimal.valueOf(k >= 50 ? k + 1 : k, 2);
            }
        },
        /** 0 to 9.999. */
        NONNEGATIVE {
            @Override
            BigDecimal of(int gene) {
                return BigDecimal.valueOf(gene, 3);
            }
        },
        /** 0.1 to 5. */
        POSITIVE {
            @Override
            BigDecimal of(int gene) {
                return BigDecimal.valueOf(10 + gene % 491, 2);
            }
        },
        /** -5 to 4.999. */
        REAL {
            @Override
            BigDecimal of(int gene) {
                return BigDecimal.valueOf(gene - 5000L, 3);
            }
        },
        /** 0 to 2. */
        HELLINGER {
            @Override
            BigDecimal of(int gene) {
                return BigDecimal.valueOf(gene % 2001, 3);
            }
        };

        abstract BigDecimal of(int gene);
    }

    @Override
    public String toString() {
        return name;
    }

    private static BigDecimal kn(BigDecimal n) {
        return sub(ln(n), div(sub(n, ONE), n));
    }

    private static BigDecimal tv(BigDecimal n) {
        BigDecimal e = div(ONE, sub(n, ONE));
        return sub(pow(n, e.negate()), pow(n, mul(n, e).negate()));
    }

    private static BigDecimal subgaussian(BigDecimal s, BigDecimal kl) {
        return sqrt(mul(TWO, sqr(s), kl));
    }

    private static BigDecimal mixed(BigDecimal a, BigDecimal sp, BigDecimal sq) {
        return add(mul(sub(ONE, a), sqr(sq)), mul(a, sqr(sp)));
    }

    private static BigDecimal gaussianLog(BigDecimal a, BigDecimal sp, BigDecimal sq) {
        BigDecimal below = mul(pow(sq, mul(TWO, sub(ONE, a))), pow(sp, mul(TWO, a)));
        return ln(div(mixed(a, sp, sq), below));
    }

    private static BigDecimal sample(BigDecimal m, BigDecimal delta) {
        return div(ln(delta).negate(), m);
    }

    private static BigDecimal frontier(BigDecimal c) {
        return add(mul(sub(c, ONE), exp(c)), ONE);
    }

    private static BigDecimal belowAtom(BigDecimal n, BigDecimal e) {
        return sub(add(ln(n), mul(sub(n, ONE), ln(sub(ONE, e)))), div(sub(n, ONE), n));
    }

    private static BigDecimal kearnsSaul(BigDecimal q) {
        return div(sub(ONE, mul(TWO, q)), mul(TWO, ln(div(sub(ONE, q), q))));
    }

    static List<ClosedForm> all() {
        List<ClosedForm> all = new ArrayList<>();
        divergences(all);
        transport(all);
        gains(all);
        tilt(all);
        tails(all);
        golden(all);
        relations(all);
        return all;
    }

    private static void put(List<ClosedForm> all, String name, List<Domain> domains, Method method, Formula formula) {
        all.add(new ClosedForm(name, domains, method, formula));
    }

    private static void divergences(List<ClosedForm> all) {
        List<Domain> n = List.of(Domain.DRAWS);
        List<Domain> n1 = List.of(Domain.DRAWS_ABOVE_ONE);
        put(all, "bonKl", n, (a, k, p) -> Divergences.bonKl(a[0], p), x -> kn(x[0]));
        put(all, "excess", n, (a, k, p) -> Divergences.excess(a[0], p), x -> div(sub(x[0], ONE), x[0]));
        put(all, "twiceMinusOne", n, (a, k, p) -> Divergences.twiceMinusOne(a[0], p), x -> sub(mul(TWO, x[0]), ONE));
        put(all, "bonForwardKl", n, (a, k, p) -> Divergences.bonForwardKl(a[0], p), x -> sub(sub(x[0], ONE), ln(x[0])));
        put(all, "bonChi2", n, (a, k, p) -> Divergences.bonChi2(a[0], p),
                x -> div(sqr(sub(x[0], ONE)), sub(mul(TWO, x[0]), ONE)));
        put(all, "bonTvQuantile", n1, (a, k, p) -> Divergences.bonTvQuantile(a[0], p),
                x -> pow(x[0], div(ONE, sub(x[0], ONE)).negate()));
        put(all, "bonTv", n1, (a, k, p) -> Divergences.bonTv(a[0], p), x -> tv(x[0]));
        put(all, "bonTvStep", List.of(Domain.WHOLE), (a, k, p) -> Divergences.bonTvStep(k[0], p),
                x -> tv(add(ONE, div(ONE, x[0]))));
        put(all, "bonHellinger2", n, (a, k, p) -> Divergences.bonHellinger2(a[0], p),
                x -> div(mul(TWO, sqr(sub(ONE, sqrt(x[0])))), add(x[0], ONE)));
        put(all, "hellingerNumerator", n, (a, k, p) -> Divergences.hellingerNumerator(a[0], p),
                x -> mul(TWO, sqr(sub(ONE, sqrt(x[0])))));
        List<Domain> moments = List.of(Domain.DRAWS, Domain.ORDER);
        put(all, "renyiMass", moments, (a, k, p) -> Divergences.renyiMass(a[0], a[1], p), x -> add(mul(x[1], sub(x[0], ONE)), ONE));
        put(all, "renyiLog", moments, (a, k, p) -> Divergences.renyiLog(a[0], a[1], p),
                x -> ln(div(pow(x[0], x[1]), add(mul(x[1], sub(x[0], ONE)), ONE))));
        put(all, "powerMoment", moments, (a, k, p) -> Divergences.powerMoment(a[0], a[1], p),
                x -> div(pow(x[0], x[1]), add(mul(x[1], sub(x[0], ONE)), ONE)));
        put(all, "bonRenyi", List.of(Domain.DRAWS, Domain.ORDER), (a, k, p) -> Divergences.bonRenyi(a[0], a[1], p),
                x -> div(ln(div(pow(x[0], x[1]), add(mul(x[1], sub(x[0], ONE)), ONE))), sub(x[1], ONE)));
        put(all, "bonRenyiInfinite", n, (a, k, p) -> Divergences.bonRenyiInfinite(a[0], p), x -> ln(x[0]));
        put(all, "bonReverseRenyi", List.of(Domain.DRAWS, Domain.UNIT), (a, k, p) -> Divergences.bonReverseRenyi(a[0], a[1], p),
                x -> div(ln(div(pow(x[0], sub(ONE, x[1])), add(mul(sub(ONE, x[1]), sub(x[0], ONE)), ONE))), sub(x[1], ONE)));
        put(all, "bonPower", List.of(Domain.DRAWS, Domain.ORDER), (a, k, p) -> Divergences.bonPower(a[0], a[1], p),
                x -> div(sub(div(pow(x[0], x[1]), add(mul(x[1], sub(x[0], ONE)), ONE)), ONE), mul(x[1], sub(x[1], ONE))));
        put(all, "bonJs", List.of(Domain.DRAWS, Domain.UNIT), (a, k, p) -> Divergences.bonJs(a[0], a[1], p),
                x -> add(sub(div(ln(x[0]), TWO), ln(div(add(x[0], ONE), TWO))),
                        div(mul(sqr(sub(x[0], ONE)), sub(ONE, x[1])), mul(TWO, x[0]))));
        put(all, "bonJsLogs", n, (a, k, p) -> Divergences.bonJsLogs(a[0], p),
                x -> sub(div(ln(x[0]), TWO), ln(div(add(x[0], ONE), TWO))));
        put(all, "bonJsMean", n, (a, k, p) -> Divergences.bonJsMean(a[0], p), x -> ln(div(add(x[0], ONE), TWO)));
        put(all, "bonJsNumerator", List.of(Domain.DRAWS, Domain.UNIT), (a, k, p) -> Divergences.bonJsNumerator(a[0], a[1], p),
                x -> mul(sqr(sub(x[0], ONE)), sub(ONE, x[1])));
        put(all, "bonJsMass", List.of(Domain.DRAWS, Domain.UNIT), (a, k, p) -> Divergences.bonJsMass(a[0], a[1], p),
                x -> div(mul(sqr(sub(x[0], ONE)), sub(ONE, x[1])), mul(TWO, x[0])));
        put(all, "bonLecam", List.of(Domain.UNIT), (a, k, p) -> Divergences.bonLecam(a[0], p), x -> sub(mul(of(4), x[0]), TWO));
        put(all, "bonWinRate", n, (a, k, p) -> Divergences.bonWinRate(a[0], p), x -> div(x[0], add(x[0], ONE)));
        put(all, "bonFiniteKlTerm", List.of(Domain.UNIT, Domain.UNIT), (a, k, p) -> Divergences.bonFiniteKlTerm(a[0], a[1], p),
                x -> mul(x[0], ln(div(x[0], x[1]))));
        put(all, "bonGap", List.of(Domain.DRAWS, Domain.NONNEGATIVE), (a, k, p) -> Divergences.bonGap(a[0], a[1], p),
                x -> sub(kn(x[0]), x[1]));
        put(all, "bonTopAtom", List.of(Domain.WHOLE, Domain.UNIT), (a, k, p) -> Divergences.bonTopAtom(a[0], a[1], p),
                x -> {
                    BigDecimal s = sub(ONE, x[1]).pow(x[0].intValueExact(), Reference.DIGITS);
                    BigDecimal t = sub(ONE, s);
                    return add(mul(s, belowAtom(x[0], x[1])), mul(t, ln(div(t, x[1]))));
                });
        put(all, "bonTopAtomSum", List.of(Domain.UNIT, Domain.REAL, Domain.UNIT),
                (a, k, p) -> Divergences.bonTopAtomSum(a[0], a[1], a[2], p),
                x -> add(mul(x[0], x[1]), mul(sub(ONE, x[0]), ln(div(sub(ONE, x[0]), x[2])))));
        put(all, "bonMissLog", List.of(Domain.DRAWS, Domain.UNIT), (a, k, p) -> Divergences.bonMissLog(a[0], a[1], p),
                x -> mul(sub(x[0], ONE), ln(sub(ONE, x[1]))));
        put(all, "bonMiss", List.of(Domain.DRAWS, Domain.UNIT), (a, k, p) -> Divergences.bonMiss(a[0], a[1], p),
                x -> pow(sub(ONE, x[1]), x[0]));
        put(all, "bonBelowAtom", List.of(Domain.DRAWS, Domain.UNIT), (a, k, p) -> Divergences.bonBelowAtom(a[0], a[1], p),
                x -> belowAtom(x[0], x[1]));
        put(all, "bonCoverage", List.of(Domain.DRAWS, Domain.DRAWS_ABOVE_ONE), (a, k, p) -> Divergences.bonCoverage(a[0], a[1], p),
                x -> sub(ONE, pow(sub(ONE, div(ONE, x[1])), x[0])));
        put(all, "bonCoverageWhole", List.of(Domain.WHOLE, Domain.DRAWS), (a, k, p) -> Divergences.bonCoverageWhole(k[0], a[1], p),
                x -> sub(ONE, sub(ONE, div(ONE, x[1])).pow(x[0].intValueExact(), Reference.DIGITS)));
        put(all, "bonDensity", List.of(Domain.DRAWS, Domain.UNIT), (a, k, p) -> Divergences.bonDensity(a[0], a[1], p),
                x -> mul(x[0], pow(x[1], sub(x[0], ONE))));
        put(all, "bonDensityLevel", List.of(Domain.DRAWS, Domain.UNIT, Domain.POSITIVE),
                (a, k, p) -> Divergences.bonDensityLevel(a[0], a[1], Numbers.enclose("1", p), p),
                x -> div(sub(ONE, pow(x[1], x[0])), sub(ONE, x[1])));
    }

    private static void transport(List<ClosedForm> all) {
        Domain s = Domain.POSITIVE;
        Domain kl = Domain.NONNEGATIVE;
        put(all, "transportMgf", List.of(kl, s, kl), (a, k, p) -> Transport.transportMgf(a[0], a[1], a[2], p),
                x -> div(add(x[0], x[2]), x[1]));
        put(all, "transportSubgaussian", List.of(kl, kl), (a, k, p) -> Transport.transportSubgaussian(a[0], a[1], p),
                x -> subgaussian(x[0], x[1]));
        put(all, "transportBounded", List.of(Domain.REAL, Domain.REAL, kl), (a, k, p) -> Transport.transportBounded(a[0], a[1], a[2], p),
                x -> mul(sub(x[1], x[0]), sqrt(div(x[2], TWO))));
        put(all, "transportBernoulli", List.of(Domain.UNFAIR, kl), (a, k, p) -> Transport.transportBernoulli(a[0], a[1], p),
                x -> sqrt(mul(TWO, kearnsSaul(x[0]), x[1])));
        put(all, "transportBernoulliHalf", List.of(kl), (a, k, p) -> Transport.transportBernoulliHalf(a[0], p),
                x -> sqrt(mul(TWO, new BigDecimal("0.25"), x[0])));
        put(all, "transportBernoulliUpper", List.of(Domain.UNIT, kl), (a, k, p) -> Transport.transportBernoulliUpper(a[0], a[1], p),
                x -> sqrt(mul(TWO, x[0], sub(ONE, x[0]), x[1])));
        put(all, "bernoulliVariance", List.of(Domain.UNFAIR), (a, k, p) -> Transport.bernoulliVariance(a[0], p), x -> kearnsSaul(x[0]));
        put(all, "logOdds", List.of(Domain.UNIT), (a, k, p) -> Transport.logOdds(a[0], p), x -> ln(div(sub(ONE, x[0]), x[0])));
        put(all, "varianceRoot", List.of(kl, kl), (a, k, p) -> Transport.varianceRoot(a[0], a[1], p), x -> sqrt(mul(TWO, x[0], x[1])));
        put(all, "bernoulliKl", List.of(Domain.UNIT, Domain.UNIT), (a, k, p) -> Transport.bernoulliKl(a[0], a[1], p),
                x -> add(mul(x[0], ln(div(x[0], x[1]))), mul(sub(ONE, x[0]), ln(div(sub(ONE, x[0]), sub(ONE, x[1]))))));
        put(all, "transportSubgamma", List.of(kl, kl, kl), (a, k, p) -> Transport.transportSubgamma(a[0], a[1], a[2], p),
                x -> add(sqrt(mul(TWO, x[0], x[2])), mul(x[1], x[2])));
        put(all, "transportChi2", List.of(kl, kl), (a, k, p) -> Transport.transportChi2(a[0], a[1], p), x -> sqrt(mul(x[0], x[1])));
        put(all, "chi2Required", List.of(Domain.REAL, s), (a, k, p) -> Transport.chi2Required(a[0], a[1], p), x -> div(sqr(x[0]), x[1]));
        put(all, "transportTv", List.of(Domain.REAL, Domain.REAL, Domain.UNIT), (a, k, p) -> Transport.transportTv(a[0], a[1], a[2], p),
                x -> mul(sub(x[1], x[0]), x[2]));
        put(all, "klRequiredSubgaussian", List.of(kl, s), (a, k, p) -> Transport.klRequiredSubgaussian(a[0], a[1], p),
                x -> div(sqr(x[0]), mul(TWO, sqr(x[1]))));
        put(all, "subgammaRoot", List.of(kl, kl), (a, k, p) -> Transport.subgammaRoot(a[0], a[1], p),
                x -> sqrt(mul(x[0], add(x[0], mul(TWO, x[1])))));
        put(all, "subgammaDenominator", List.of(kl, kl), (a, k, p) -> Transport.subgammaDenominator(a[0], a[1], p),
                x -> add(add(x[0], x[1]), sqrt(mul(x[0], add(x[0], mul(TWO, x[1]))))));
        put(all, "klRequiredSubgamma", List.of(kl, s, kl), (a, k, p) -> Transport.klRequiredSubgamma(a[0], a[1], a[2], p),
                x -> {
                    BigDecimal r = sqrt(mul(x[1], add(x[1], mul(TWO, x[2], x[0]))));
                    return div(sqr(x[0]), add(add(x[1], mul(x[2], x[0])), r));
                });
    }

    private static void gains(List<ClosedForm> all) {
        Domain n = Domain.DRAWS;
        Domain s = Domain.NONNEGATIVE;
        put(all, "bonGainSubgaussian", List.of(n, s), (a, k, p) -> BestOfNGain.bonGainSubgaussian(a[0], a[1], p),
                x -> subgaussian(x[1], kn(x[0])));
        put(all, "bonGainMaximal", List.of(n, s), (a, k, p) -> BestOfNGain.bonGainMaximal(a[0], a[1], p), x -> subgaussian(x[1], ln(x[0])));
        put(all, "bonGainSubgamma", List.of(n, s, s), (a, k, p) -> BestOfNGain.bonGainSubgamma(a[0], a[1], a[2], p),
                x -> add(sqrt(mul(TWO, x[1], kn(x[0]))), mul(x[2], kn(x[0]))));
        put(all, "bonGainBounded", List.of(Domain.DRAWS_ABOVE_ONE, Domain.REAL, Domain.REAL),
                (a, k, p) -> BestOfNGain.bonGainBounded(a[0], a[1], a[2], p), x -> mul(sub(x[2], x[1]), tv(x[0])));
        put(all, "bonGainChi2", List.of(n, s), (a, k, p) -> BestOfNGain.bonGainChi2(a[0], a[1], p),
                x -> div(mul(sqrt(x[1]), sub(x[0], ONE)), sqrt(sub(mul(TWO, x[0]), ONE))));
        put(all, "bonGainChi2Numerator", List.of(n, s), (a, k, p) -> BestOfNGain.bonGainChi2Numerator(a[0], a[1], p),
                x -> mul(sqrt(x[1]), sub(x[0], ONE)));
        put(all, "meanRank", List.of(n), (a, k, p) -> BestOfNGain.meanRank(a[0], p), x -> sub(div(x[0], add(x[0], ONE)), HALF));
        put(all, "bonGainGaussian", List.of(s, s), (a, k, p) -> BestOfNGain.bonGainGaussian(a[0], a[1], p), x -> mul(x[0], x[1]));
        put(all, "bonGainExponential", List.of(s, s), (a, k, p) -> BestOfNGain.bonGainExponential(a[0], a[1], p),
                x -> mul(x[1], sub(x[0], ONE)));
        put(all, "bonGainUniform", List.of(n, Domain.REAL, Domain.REAL), (a, k, p) -> BestOfNGain.bonGainUniform(a[0], a[1], a[2], p),
                x -> mul(sub(x[2], x[1]), sub(div(x[0], add(x[0], ONE)), HALF)));
    }

    private static void tilt(List<ClosedForm> all) {
        Domain b = Domain.POSITIVE;
        Domain s = Domain.NONNEGATIVE;
        put(all, "tiltSandwichKl", List.of(b, s), (a, k, p) -> Tilt.tiltSandwichKl(a[0], a[1], p), x -> mul(TWO, sqr(x[1]), sqr(x[0])));
        put(all, "tiltSandwichGain", List.of(b, s), (a, k, p) -> Tilt.tiltSandwichGain(a[0], a[1], p), x -> mul(TWO, sqr(x[1]), x[0]));
        put(all, "tiltKl", List.of(b, Domain.REAL, Domain.REAL), (a, k, p) -> Tilt.tiltKl(a[0], a[1], a[2], p),
                x -> sub(mul(x[0], x[1]), x[2]));
        put(all, "tiltJeffreys", List.of(b, s, s), (a, k, p) -> Tilt.tiltJeffreys(a[0], a[1], a[2], p), x -> div(add(x[1], x[2]), x[0]));
        put(all, "winRateNumerator", List.of(b), (a, k, p) -> Tilt.winRateNumerator(a[0], p), x -> frontier(x[0]));
        put(all, "expMinusOne", List.of(b), (a, k, p) -> Tilt.expMinusOne(a[0], p), x -> sub(exp(x[0]), ONE));
        put(all, "winRateLog", List.of(b), (a, k, p) -> Tilt.winRateLog(a[0], p), x -> ln(div(sub(exp(x[0]), ONE), x[0])));
        put(all, "decay", List.of(b, s), (a, k, p) -> Tilt.decay(a[0], a[1], p), x -> exp(mul(x[0], x[1]).negate()));
        put(all, "bonWinRateFrontierKl", List.of(b), (a, k, p) -> Tilt.bonWinRateFrontierKl(a[0], p),
                x -> sub(div(frontier(x[0]), sub(exp(x[0]), ONE)), ln(div(sub(exp(x[0]), ONE), x[0]))));
        put(all, "bonWinRateFrontier", List.of(b), (a, k, p) -> Tilt.bonWinRateFrontier(a[0], p),
                x -> div(frontier(x[0]), mul(x[0], sub(exp(x[0]), ONE))));
        put(all, "softbonTilt", List.of(Domain.DRAWS, s), (a, k, p) -> Tilt.softbonTilt(a[0], a[1], p), x -> ln(add(ONE, div(x[1], x[0]))));
        put(all, "softbonRatio", List.of(Domain.DRAWS, b, s), (a, k, p) -> Tilt.softbonRatio(a[0], a[1], a[2], p),
                x -> div(x[0], add(ONE, mul(sub(x[0], ONE), exp(mul(x[1], x[2]).negate())))));
    }

    private static void tails(List<ClosedForm> all) {
        Domain a1 = Domain.UNIT;
        Domain s = Domain.POSITIVE;
        Domain d = Domain.NONNEGATIVE;
        put(all, "mixedVariance", List.of(a1, s, s), (a, k, p) -> TailAdaptive.mixedVariance(a[0], a[1], a[2], p), x -> mixed(x[0], x[1], x[2]));
        put(all, "renyiTailAdaptive", List.of(a1, d, d, d), (a, k, p) -> TailAdaptive.renyiTailAdaptive(a[0], a[1], a[2], a[3], p),
                x -> sqrt(div(mul(TWO, mixed(x[0], x[1], x[2]), x[3]), x[0])));
        put(all, "mix", List.of(a1, d, d), (a, k, p) -> TailAdaptive.mix(a[0], a[1], a[2], p),
                x -> add(mul(sub(ONE, x[0]), x[2]), mul(x[0], x[1])));
        put(all, "tailRoot", List.of(a1, d, d), (a, k, p) -> TailAdaptive.tailRoot(a[0], a[1], a[2], p),
                x -> sqrt(div(mul(TWO, x[1], x[2]), x[0])));
        put(all, "mixedLog", List.of(a1, s, s), (a, k, p) -> TailAdaptive.mixedLog(a[0], a[1], a[2], p),
                x -> ln(mul(pow(x[2], mul(TWO, sub(ONE, x[0]))), pow(x[1], mul(TWO, x[0])))));
        put(all, "gaussianShift", List.of(a1, Domain.REAL, s, s), (a, k, p) -> TailAdaptive.gaussianShift(a[0], a[1], a[2], a[3], p),
                x -> div(mul(x[0], sqr(x[1])), mul(TWO, mixed(x[0], x[2], x[3]))));
        put(all, "gaussianSpread", List.of(a1, s, s), (a, k, p) -> TailAdaptive.gaussianSpread(a[0], a[1], a[2], p),
                x -> div(gaussianLog(x[0], x[1], x[2]), mul(TWO, sub(ONE, x[0]))));
        put(all, "gaussianQuotient", List.of(Domain.REAL, s, s), (a, k, p) -> TailAdaptive.gaussianQuotient(a[0], a[1], a[2], p),
                x -> div(add(sqr(x[2]), sqr(x[0])), mul(TWO, sqr(x[1]))));
        put(all, "sumOfSquares", List.of(s, Domain.REAL), (a, k, p) -> TailAdaptive.sumOfSquares(a[0], a[1], p), x -> add(sqr(x[0]), sqr(x[1])));
        put(all, "holderTerm", List.of(Domain.DRAWS_ABOVE_ONE, Domain.WHOLE, a1),
                (a, k, p) -> TailAdaptive.holderTerm(a[0], a[1], a[2], p), x -> mul(div(x[0], sub(x[0], ONE)), sample(x[1], x[2])));
        put(all, "rootSum", List.of(s, d, d), (a, k, p) -> TailAdaptive.rootSum(a[0], a[1], a[2], p),
                x -> add(subgaussian(x[0], x[1]), subgaussian(x[0], x[2])));
        put(all, "gaussianLog", List.of(a1, s, s), (a, k, p) -> TailAdaptive.gaussianLog(a[0], a[1], a[2], p),
                x -> gaussianLog(x[0], x[1], x[2]));
        put(all, "gaussianRenyi", List.of(a1, Domain.REAL, s, s), (a, k, p) -> TailAdaptive.gaussianRenyi(a[0], a[1], a[2], a[3], p),
                x -> add(div(mul(x[0], sqr(x[1])), mul(TWO, mixed(x[0], x[2], x[3]))),
                        div(gaussianLog(x[0], x[2], x[3]), mul(TWO, sub(ONE, x[0])))));
        put(all, "gaussianKl", List.of(Domain.REAL, s, s), (a, k, p) -> TailAdaptive.gaussianKl(a[0], a[1], a[2], p),
                x -> sub(add(ln(div(x[1], x[2])), div(add(sqr(x[2]), sqr(x[0])), mul(TWO, sqr(x[1])))), HALF));
        put(all, "renyiSkew", List.of(a1, d), (a, k, p) -> TailAdaptive.renyiSkew(a[0], a[1], p), x -> mul(div(sub(ONE, x[0]), x[0]), x[1]));
        put(all, "sampleTerm", List.of(Domain.WHOLE, a1), (a, k, p) -> TailAdaptive.sampleTerm(a[0], a[1], p), x -> sample(x[0], x[1]));
        put(all, "gainHighProbability", List.of(s, d, Domain.DRAWS_ABOVE_ONE, Domain.WHOLE, a1, a1),
                (a, k, p) -> TailAdaptive.gainHighProbability(a[0], a[1], a[2], a[3], a[4], a[5], p),
                x -> add(subgaussian(x[0], add(x[1], mul(div(x[2], sub(x[2], ONE)), sample(x[3], x[4])))),
                        subgaussian(x[0], sample(x[3], x[5]))));
        put(all, "gainHighProbabilityInfinite", List.of(s, d, Domain.WHOLE, a1, a1),
                (a, k, p) -> TailAdaptive.gainHighProbabilityInfinite(a[0], a[1], a[2], a[3], a[4], p),
                x -> add(subgaussian(x[0], add(x[1], sample(x[2], x[3]))), subgaussian(x[0], sample(x[2], x[4]))));
    }

    private static void golden(List<ClosedForm> all) {
        Domain s = Domain.NONNEGATIVE;
        List<Domain> two = List.of(s, s);
        put(all, "goldenDirect", two, (a, k, p) -> Golden.goldenDirect(a[0], a[1], p), x -> subgaussian(x[0], x[1]));
        put(all, "goldenBon", List.of(Domain.DRAWS_ABOVE_ONE, s, s), (a, k, p) -> Golden.goldenBon(a[0], a[1], a[2], p),
                x -> add(subgaussian(x[1], kn(x[0])), mul(TWO, tv(x[0]), x[2])));
        put(all, "goldenBonOscillation", List.of(Domain.DRAWS_ABOVE_ONE, s, s),
                (a, k, p) -> Golden.goldenBonOscillation(a[0], a[1], a[2], p),
                x -> add(subgaussian(x[1], kn(x[0])), mul(tv(x[0]), x[2])));
        put(all, "goldenRlhf", List.of(s, s, Domain.REAL), (a, k, p) -> Golden.goldenRlhf(a[0], a[1], a[2], p),
                x -> sub(subgaussian(x[0], x[1]), x[2]));
        put(all, "goldenSubgaussianError", two, (a, k, p) -> Golden.goldenSubgaussianError(a[0], a[1], p), x -> subgaussian(x[0], x[1]));
        put(all, "goldenChi2", two, (a, k, p) -> Golden.goldenChi2(a[0], a[1], p), x -> sqrt(mul(x[0], x[1])));
    }

    private static void relations(List<ClosedForm> all) {
        List<Domain> one = List.of(Domain.NONNEGATIVE);
        put(all, "pinsker", one, (a, k, p) -> Relations.pinsker(a[0], p), x -> sqrt(div(x[0], TWO)));
        put(all, "bretagnolleHuber", one, (a, k, p) -> Relations.bretagnolleHuber(a[0], p), x -> sqrt(sub(ONE, exp(x[0].negate()))));
        put(all, "klChi2", one, (a, k, p) -> Relations.klChi2(a[0], p), x -> ln(add(ONE, x[0])));
        put(all, "hellingerKl", one, (a, k, p) -> Relations.hellingerKl(a[0], p), x -> x[0]);
        List<Domain> h = List.of(Domain.HELLINGER);
        put(all, "tvHellingerLower", h, (a, k, p) -> Relations.tvHellingerLower(a[0], p), x -> div(x[0], TWO));
        put(all, "tvHellingerUpper", h, (a, k, p) -> Relations.tvHellingerUpper(a[0], p),
                x -> sqrt(mul(x[0], sub(ONE, div(x[0], of(4))))));
        List<Domain> real = List.of(Domain.REAL);
        put(all, "minusOne", real, (a, k, p) -> Elementary.minusOne(a[0], p), x -> sub(x[0], ONE));
        put(all, "oneMinus", real, (a, k, p) -> Elementary.oneMinus(a[0], p), x -> sub(ONE, x[0]));
        put(all, "plusOne", real, (a, k, p) -> Elementary.plusOne(a[0], p), x -> add(x[0], ONE));
        put(all, "twice", real, (a, k, p) -> Elementary.twice(a[0], p), x -> mul(TWO, x[0]));
        put(all, "half", real, (a, k, p) -> Elementary.half(a[0], p), x -> div(x[0], TWO));
        put(all, "oneHalf", List.of(), (a, k, p) -> Elementary.oneHalf(p), x -> HALF);
        put(all, "inverse", List.of(Domain.POSITIVE), (a, k, p) -> Elementary.inverse(a[0], p), x -> div(ONE, x[0]));
        put(all, "pow", List.of(Domain.POSITIVE, Domain.REAL), (a, k, p) -> RealPower.pow(a[0], a[1], p), x -> pow(x[0], x[1]));
        put(all, "sqrt", one, (a, k, p) -> Nonnegative.sqrt(a[0], p), x -> sqrt(x[0]));
        put(all, "part", one, (a, k, p) -> Nonnegative.part(a[0]), x -> x[0]);
    }
}
