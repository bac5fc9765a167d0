package org.certalign.bound;

import static org.certalign.bound.Numbers.assertBelow;
import static org.certalign.bound.Numbers.assertNarrow;
import static org.certalign.bound.Numbers.assertSame;
import static org.certalign.bound.Numbers.enclose;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Sum;

/** The theorems about the forms, decided by enclosures: a "below" here is a proof for the numbers at hand, and strict. */
class RelationsBetweenFormsTest {
    private static final Precision P = Precision.of(256);
    private static final Interval ONE = Interval.ofLong(1L);
    private static final Interval TWO = Interval.ofLong(2L);

    /** 256 bits are 77 digits; the arguments below cost fewer than 20 of them. */
    private static final BigDecimal NARROW = new BigDecimal("1e-57");

    private static Interval hundredths(int k) {
        return enclose(BigDecimal.valueOf(k, 2), P);
    }

    @Property(tries = 500)
    void divergencesOfBestOfN(@ForAll @IntRange(min = 101, max = 1000000) int hundredths) {
        Interval n = hundredths(hundredths);
        Interval kl = Divergences.bonKl(n, P);
        Interval tv = Divergences.bonTv(n, P);
        Interval h = Divergences.bonHellinger2(n, P);
        assertBelow(kl, Relations.klChi2(Divergences.bonChi2(n, P), P));
        assertBelow(tv, Relations.pinsker(kl, P));
        assertBelow(tv, Relations.bretagnolleHuber(kl, P));
        assertBelow(h, Relations.hellingerKl(kl, P));
        assertBelow(Relations.tvHellingerLower(h, P), tv);
        assertBelow(tv, Relations.tvHellingerUpper(h, P));
        assertBelow(kl, Divergences.bonRenyiInfinite(n, P));
        assertBelow(kl, Divergences.bonForwardKl(n, P));
    }

    @Property(tries = 500)
    void divergencesGrowWithN(@ForAll @IntRange(min = 101, max = 100000) int first, @ForAll @IntRange(min = 1, max = 100000) int more) {
        Interval n = hundredths(first);
        Interval m = hundredths(first + more);
        assertBelow(Divergences.bonKl(n, P), Divergences.bonKl(m, P));
        assertBelow(Divergences.bonForwardKl(n, P), Divergences.bonForwardKl(m, P));
        assertBelow(Divergences.bonChi2(n, P), Divergences.bonChi2(m, P));
        assertBelow(Divergences.bonTv(n, P), Divergences.bonTv(m, P));
        assertBelow(Divergences.bonHellinger2(n, P), Divergences.bonHellinger2(m, P));
        assertBelow(Divergences.bonWinRate(n, P), Divergences.bonWinRate(m, P));
    }

    @Property(tries = 500)
    void renyiGrowsWithTheOrder(@ForAll @IntRange(min = 101, max = 100000) int draws, @ForAll @IntRange(min = 1, max = 500) int order,
            @ForAll @IntRange(min = 1, max = 500) int more) {
        Interval n = hundredths(draws);
        Interval a = renyi(n, order);
        Interval b = renyi(n, order + more);
        assertBelow(a, b);
        assertBelow(b, Divergences.bonRenyiInfinite(n, P));
    }

    private static Interval renyi(Interval n, int order) {
        return order == 100 ? Divergences.bonKl(n, P) : Divergences.bonRenyi(n, hundredths(order), P);
    }

    /** D_a - KL changes sign with a - 1; its slope at a = 1 is ((n-1)/n)^2/2, half the variance of log dP_n/dP, so twice the step covers the gap. */
    @Property(tries = 300)
    void theOrderTendsToOne(@ForAll @IntRange(min = 101, max = 100000) int draws, @ForAll @IntRange(min = 3, max = 20) int places) {
        Interval n = hundredths(draws);
        BigDecimal step = BigDecimal.valueOf(1, places);
        Interval kl = Divergences.bonKl(n, P);
        Interval over = Divergences.bonRenyi(n, enclose(BigDecimal.ONE.add(step), P), P);
        Interval under = Divergences.bonRenyi(n, enclose(BigDecimal.ONE.subtract(step), P), P);
        assertBelow(under, kl);
        assertBelow(kl, over);
        assertBelow(Sum.sub(over, under, P), Product.mul(TWO, enclose(step, P), P));
    }

    /** The slope of the power divergence at order 1 is (E t log^2 t)/2 - KL under best-of-n, below 24.5 for n up to 1000, where log t is at most log n < 7. */
    @Property(tries = 300)
    void thePowerTendsToOne(@ForAll @IntRange(min = 101, max = 100000) int draws, @ForAll @IntRange(min = 4, max = 20) int places) {
        Interval n = hundredths(draws);
        BigDecimal step = BigDecimal.valueOf(1, places);
        Interval power = Divergences.bonPower(n, enclose(BigDecimal.ONE.add(step), P), P);
        Interval gap = Order.abs(Sum.sub(power, Divergences.bonKl(n, P), P));
        assertBelow(gap, enclose(step.multiply(BigDecimal.valueOf(25)), P));
    }

    /** A Renyi divergence and its mirror: (1-a)/a D_a(P_n||P) = D_{1-a}(P||P_n). */
    @Property(tries = 300)
    void skew(@ForAll @IntRange(min = 101, max = 100000) int draws, @ForAll @IntRange(min = 1, max = 99) int order) {
        Interval n = hundredths(draws);
        Interval a = hundredths(order);
        Interval mirrored = TailAdaptive.renyiSkew(a, Divergences.bonRenyi(n, a, P), P);
        assertSame(mirrored, Divergences.bonReverseRenyi(n, Sum.sub(ONE, a, P), P), NARROW);
    }

    /** Above order 1 the reverse divergence grows from the forward divergence KL(P||P_n) on. */
    @Property(tries = 300)
    void reverseRenyiAboveOne(@ForAll @IntRange(min = 101, max = 10000) int draws, @ForAll @IntRange(min = 1, max = 99) int part) {
        Interval n = hundredths(draws);
        Interval edge = Quotient.div(hundredths(part), Sum.sub(n, ONE, P), P);
        Interval order = Sum.add(ONE, edge, P);
        assertBelow(Divergences.bonForwardKl(n, P), Divergences.bonReverseRenyi(n, order, P));
    }

    @Property(tries = 300)
    void powerDivergences(@ForAll @IntRange(min = 101, max = 100000) int draws) {
        Interval n = hundredths(draws);
        assertSame(Divergences.bonPower(n, TWO, P), Quotient.div(Divergences.bonChi2(n, P), TWO, P), NARROW);
        assertSame(Divergences.bonPower(n, hundredths(50), P), Product.mul(TWO, Divergences.bonHellinger2(n, P), P), NARROW);
    }

    @Property(tries = 100)
    void twoWaysToTheSame(@ForAll @IntRange(min = 1, max = 60) int k, @ForAll @IntRange(min = 101, max = 10000) int ratio) {
        Interval n = Sum.add(ONE, Quotient.div(ONE, Interval.ofLong(k), P), P);
        assertSame(Divergences.bonTvStep(k, P), Divergences.bonTv(n, P), NARROW);
        Interval m = hundredths(ratio);
        assertSame(Divergences.bonCoverageWhole(k, m, P), Divergences.bonCoverage(Interval.ofLong(k), m, P), NARROW);
    }

    /** The bound of the top atom lies under both of its own bounds, the second by about (1-e)^n: 10^-200 at most here, so 1024 bits decide. */
    @Property(tries = 300)
    void topAtom(@ForAll @IntRange(min = 2, max = 200) int draws, @ForAll @IntRange(min = 1, max = 90) int mass) {
        Precision p = Precision.of(1024);
        Interval n = Interval.ofLong(draws);
        Interval e = enclose(BigDecimal.valueOf(mass, 2), p);
        Interval bound = Divergences.bonTopAtom(n, e, p);
        assertBelow(bound, Divergences.bonKl(n, p));
        assertBelow(bound, Sum.neg(Ln.ln(e, p)));
    }

    @Property(tries = 300)
    void gains(@ForAll @IntRange(min = 200, max = 100000) int draws, @ForAll @IntRange(min = 1, max = 1000) int deviation) {
        Interval n = hundredths(draws);
        Interval s = hundredths(deviation);
        assertBelow(BestOfNGain.bonGainSubgaussian(n, s, P), BestOfNGain.bonGainMaximal(n, s, P));
        assertBelow(BestOfNGain.bonGainSubgaussian(n, s, P), BestOfNGain.bonGainSubgamma(n, Product.mul(s, s, P), s, P));
        Interval zero = Interval.ofLong(0L);
        Interval tv = BestOfNGain.bonGainBounded(n, zero, s, P);
        assertBelow(tv, Transport.transportBounded(zero, s, Divergences.bonKl(n, P), P));
        assertBelow(BestOfNGain.bonGainUniform(n, zero, s, P), tv);
        Interval twelfth = Quotient.div(Product.mul(s, s, P), Interval.ofLong(12L), P);
        Interval chi2 = BestOfNGain.bonGainChi2(n, twelfth, P);
        assertSame(chi2, Transport.transportChi2(twelfth, Divergences.bonChi2(n, P), P), NARROW);
        if (draws > 200) {
            assertBelow(BestOfNGain.bonGainUniform(n, zero, s, P), chi2);
        } else {
            assertSame(BestOfNGain.bonGainUniform(n, zero, s, P), chi2, NARROW);
        }
    }

    @Property(tries = 300)
    void inverses(@ForAll @IntRange(min = 1, max = 2000) int gain, @ForAll @IntRange(min = 1, max = 1000) int v, @ForAll @IntRange(max = 1000) int c) {
        Interval g = hundredths(gain);
        Interval s = hundredths(v);
        Interval scale = hundredths(c);
        assertSame(Transport.transportSubgamma(s, scale, Transport.klRequiredSubgamma(g, s, scale, P), P), g, NARROW);
        assertSame(Transport.transportSubgaussian(s, Transport.klRequiredSubgaussian(g, s, P), P), g, NARROW);
        assertSame(Transport.transportChi2(s, Transport.chi2Required(g, s, P), P), g, NARROW);
    }

    /** The exact gain q - p of a coin is below each bound at its exact divergence; p(1-p) is the smaller constant exactly from 1/2 on. */
    @Property(tries = 300)
    void coins(@ForAll @IntRange(min = 1, max = 98) int p, @ForAll @IntRange(min = 1, max = 98) int more) {
        if (p + more > 99 || p == 50) {
            return;
        }
        Interval from = hundredths(p);
        Interval to = hundredths(p + more);
        Interval kl = Transport.bernoulliKl(to, from, P);
        Interval gain = Sum.sub(to, from, P);
        if (p + (p + more) == 100) {
            assertSame(gain, Transport.transportBernoulli(from, kl, P), NARROW);
        } else {
            assertBelow(gain, Transport.transportBernoulli(from, kl, P));
        }
        assertBelow(gain, Transport.transportBernoulliHalf(kl, P));
        if (p > 50) {
            assertBelow(gain, Transport.transportBernoulliUpper(from, kl, P));
            assertBelow(Transport.transportBernoulliUpper(from, kl, P), Transport.transportBernoulli(from, kl, P));
        } else {
            assertBelow(Transport.transportBernoulli(from, kl, P), Transport.transportBernoulliHalf(kl, P));
        }
    }

    /** Gaussian pairs: the divergences grow with the order, mirror, and the bound holds, with equality for a mere shift. */
    @Property(tries = 300)
    void gaussianPairs(@ForAll @IntRange(min = 1, max = 99) int order, @ForAll @IntRange(min = 1, max = 500) int shift,
            @ForAll @IntRange(min = 10, max = 500) int sp, @ForAll @IntRange(min = 10, max = 500) int sq) {
        Interval a = hundredths(order);
        Interval d = hundredths(shift);
        Interval p = hundredths(sp);
        Interval q = hundredths(sq);
        Interval renyi = TailAdaptive.gaussianRenyi(a, d, p, q, P);
        assertBelow(renyi, TailAdaptive.gaussianKl(d, p, q, P));
        Interval mirror = TailAdaptive.gaussianRenyi(Sum.sub(ONE, a, P), d, q, p, P);
        assertSame(mirror, TailAdaptive.renyiSkew(a, renyi, P), NARROW);
        Interval bound = TailAdaptive.renyiTailAdaptive(a, p, q, renyi, P);
        if (sp == sq) {
            assertSame(bound, d, NARROW);
        } else {
            assertBelow(d, bound);
        }
    }

    /** Best-of-n lies under the frontier of the win rate: at K(c) = K_n the tilt wins more often, so W(c) <= n/(n+1) forces K(c) below K_n. */
    @Property(tries = 300)
    void winRateFrontier(@ForAll @IntRange(min = 1, max = 3000) int c) {
        Interval t = hundredths(c);
        Interval w = Tilt.bonWinRateFrontier(t, P);
        Interval n = Quotient.div(w, Sum.sub(ONE, w, P), P);
        assertBelow(Tilt.bonWinRateFrontierKl(t, P), Divergences.bonKl(n, P));
    }

    @Property(tries = 300)
    void highProbability(@ForAll @IntRange(min = 101, max = 1000) int gamma, @ForAll @IntRange(min = 1, max = 1000) int m,
            @ForAll @IntRange(min = 1, max = 99) int delta) {
        Interval d = hundredths(delta);
        Interval samples = Interval.ofLong(m);
        Interval finite = TailAdaptive.gainHighProbability(ONE, TWO, hundredths(gamma), samples, d, d, P);
        Interval infinite = TailAdaptive.gainHighProbabilityInfinite(ONE, TWO, samples, d, d, P);
        assertBelow(infinite, finite);
        assertBelow(Transport.transportSubgaussian(ONE, TWO, P), infinite);
    }

    @Property(tries = 300)
    void softBestOfN(@ForAll @IntRange(min = 101, max = 10000) int draws, @ForAll @IntRange(min = 1, max = 1000) int beta) {
        Interval n = hundredths(draws);
        Interval ratio = Tilt.softbonRatio(n, hundredths(beta), ONE, P);
        assertBelow(ratio, n);
        assertBelow(ONE, ratio);
        Interval zero = Tilt.softbonRatio(n, hundredths(beta), Interval.ofLong(0L), P);
        assertNarrow(Order.hull(zero, ONE), NARROW);
    }
}
