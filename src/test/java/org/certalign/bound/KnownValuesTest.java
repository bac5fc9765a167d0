package org.certalign.bound;

import static org.certalign.bound.Numbers.assertExact;
import static org.certalign.bound.Numbers.assertReads;
import static org.certalign.bound.Numbers.enclose;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the theory page, the exact results, and what lies outside of the domains. */
class KnownValuesTest {
    private static final Precision P = Precision.of(128);
    private static final Interval ZERO = of("0");
    private static final Interval ONE = of("1");
    private static final Interval TWO = of("2");

    private static Interval of(String x) {
        return enclose(x, P);
    }

    @Test
    void divergencesAtTwoDraws() {
        assertReads("0.193147", Divergences.bonKl(TWO, P));
        assertExact("0.25", Divergences.bonTvStep(1, P));
        assertReads("0.2500", Divergences.bonTv(TWO, P));
        assertReads("0.1144", Divergences.bonHellinger2(TWO, P));
        assertReads("0.1667", Quotient.div(Divergences.bonChi2(TWO, P), TWO, P));
        Interval g = Quotient.div(Ln.ln(of("3"), P), TWO, P);
        assertReads("0.0537819", Divergences.bonJs(TWO, g, P));
        assertReads("0.1972", Divergences.bonLecam(g, P));
    }

    @Test
    void finiteRewards() {
        Interval half = of("0.5");
        Interval coin = Sum.add(Divergences.bonFiniteKlTerm(of("0.25"), half, P), Divergences.bonFiniteKlTerm(of("0.75"), half, P), P);
        assertReads("0.130812", coin);
        assertReads("0.062335", Divergences.bonGap(TWO, coin, P));
        assertReads("2.30232", Divergences.bonTopAtom(of("100"), of("0.1"), P));
        assertReads("3.615", Divergences.bonKl(of("100"), P));
    }

    @Test
    void transport() {
        assertReads("0.7639320", Transport.klRequiredSubgamma(TWO, ONE, ONE, P));
        Interval kl = Sum.sub(ONE, Ln.ln(TWO, P), P);
        assertReads("0.78339", Transport.transportSubgamma(ONE, ZERO, kl, P));
        Interval coin = Transport.bernoulliKl(of("0.5"), of("0.05"), P);
        assertReads("0.2809", Transport.varianceRoot(of("0.0475"), coin, P));
        assertReads("0.5038", Transport.transportBernoulli(of("0.05"), coin, P));
    }

    @Test
    void winRateFrontier() {
        assertReads("0.66667", Divergences.bonWinRate(TWO, P));
        // The c with K(c) = log 2 - 1/2.
        assertReads("0.193147", Tilt.bonWinRateFrontierKl(of("2.288640586"), P));
        assertReads("0.67591", Tilt.bonWinRateFrontier(of("2.288640586"), P));
    }

    @Test
    void gaussianPair() {
        Interval narrow = of("0.1");
        Interval forward = TailAdaptive.gaussianKl(ONE, ONE, narrow, P);
        Interval backward = TailAdaptive.gaussianKl(ONE, narrow, ONE, P);
        assertReads("2.148", Transport.transportSubgaussian(ONE, forward, P));
        assertReads("1.394", Transport.transportSubgaussian(narrow, backward, P));
    }

    @Test
    void interiorOrder() {
        // P = (1/2, 1/2, 0), Q = (0, 1/2, 1/2), r = (-1, 0, 1): both are fair coins, and D_1/2 = 2 log 2.
        Interval half = of("0.5");
        Interval d = Sum.add(Ln.ln(TWO, P), Ln.ln(TWO, P), P);
        assertReads("1.177", TailAdaptive.renyiTailAdaptive(half, half, half, d, P));
    }

    @Test
    void golden() {
        assertReads("0.15538", BestOfNGain.bonGainSubgaussian(TWO, of("0.25"), P));
        assertReads("0.40538", Golden.goldenBonOscillation(TWO, of("0.25"), ONE, P));
        assertReads("0.40538", Golden.goldenBon(TWO, of("0.25"), of("0.5"), P));
    }

    @Test
    void oneDrawIsTheReferencePolicy() {
        assertExact("0", Divergences.bonKl(ONE, P));
        assertExact("0", Divergences.bonForwardKl(ONE, P));
        assertExact("0", Divergences.bonChi2(ONE, P));
        assertExact("0", Divergences.bonHellinger2(ONE, P));
        assertExact("0", Divergences.bonRenyiInfinite(ONE, P));
        assertExact("0.5", Divergences.bonWinRate(ONE, P));
        assertExact("0.25", Divergences.bonCoverageWhole(1, of("4"), P));
        Interval third = Quotient.div(ONE, of("3"), P);
        assertExact("0", BestOfNGain.bonGainSubgaussian(ONE, third, P));
        assertExact("0", BestOfNGain.bonGainMaximal(ONE, third, P));
        assertExact("0", BestOfNGain.bonGainSubgamma(ONE, third, third, P));
        assertExact("0", BestOfNGain.bonGainChi2(ONE, third, P));
        assertExact("0", BestOfNGain.bonGainExponential(ONE, third, P));
        assertExact("0", BestOfNGain.bonGainUniform(ONE, ZERO, third, P));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.5", "1.5", "2", "7"})
    void oneDrawAtEveryOrder(String alpha) {
        assertExact("0", Divergences.bonRenyi(ONE, of(alpha), P));
        assertExact("0", Divergences.bonReverseRenyi(ONE, of(alpha), P));
        assertExact("0", Divergences.bonPower(ONE, of(alpha), P));
    }

    @Test
    void exactResults() {
        assertExact("2", Transport.transportSubgaussian(ONE, TWO, P));
        assertExact("0", Transport.transportSubgaussian(ONE, ZERO, P));
        assertExact("1", Relations.pinsker(TWO, P));
        assertExact("0", Relations.klChi2(ZERO, P));
        assertExact("0", Relations.bretagnolleHuber(ZERO, P));
        assertExact("0", Relations.tvHellingerUpper(ZERO, P));
        assertExact("1", Relations.tvHellingerUpper(TWO, P));
        assertExact("0.875", Divergences.bonCoverageWhole(3, TWO, P));
        assertExact("1", Divergences.bonCoverageWhole(3, ONE, P));
        assertExact("0.10546875", Divergences.bonTvStep(3, P));
        assertExact("0", TailAdaptive.sampleTerm(of("7"), ONE, P));
        assertExact("0", Divergences.bonFiniteKlTerm(of("0.25"), of("0.25"), P));
        assertExact("4.5", Transport.klRequiredSubgaussian(of("3"), ONE, P));
        assertExact("8", Tilt.tiltSandwichKl(TWO, ONE, P));
    }

    /** log n - (n-1)/n is about 5e-41 at n = 1 + 1e-20: 128 bits cannot tell it from 0, and yet a divergence has a root. */
    @Test
    void aRootOfATinyDivergence() {
        Interval n = of("1." + "0".repeat(19) + "1");
        Interval k = Divergences.bonKl(n, P);
        Interval gain = BestOfNGain.bonGainSubgaussian(n, ONE, P);
        Numbers.assertContains(gain, new BigDecimal("1e-20"), BigDecimal.ZERO, Numbers.text(k));
        assertThrows(ArithmeticException.class, () -> Nonnegative.part(of("-1e-30")));
    }

    @Test
    void outsideOfTheDomains() {
        Executable[] outside = {
            () -> Divergences.bonKl(ZERO, P),
            () -> Divergences.bonTv(ONE, P),
            () -> Divergences.bonRenyi(TWO, ONE, P),
            () -> Divergences.bonReverseRenyi(TWO, TWO, P),
            () -> Divergences.bonReverseRenyi(TWO, of("3"), P),
            () -> Divergences.bonPower(TWO, of("-1"), P),
            () -> Divergences.bonPower(TWO, of("-2"), P),
            () -> Divergences.bonPower(TWO, ZERO, P),
            () -> Divergences.bonPower(TWO, ONE, P),
            () -> Divergences.bonTopAtom(TWO, ONE, P),
            () -> Divergences.bonTopAtom(TWO, ZERO, P),
            () -> Transport.transportSubgaussian(ONE, of("-1"), P),
            () -> Transport.bernoulliVariance(of("0.5"), P),
            () -> Transport.bernoulliVariance(ZERO, P),
            () -> Transport.bernoulliVariance(ONE, P),
            () -> Tilt.bonWinRateFrontierKl(ZERO, P),
            () -> Tilt.bonWinRateFrontier(ZERO, P),
            () -> TailAdaptive.renyiTailAdaptive(ZERO, ONE, ONE, ONE, P),
            () -> TailAdaptive.sampleTerm(ONE, ZERO, P),
            () -> Relations.tvHellingerUpper(of("5"), P),
        };
        for (int i = 0; i < outside.length; i++) {
            assertThrows(ArithmeticException.class, outside[i], "case " + i);
        }
    }
}
