package org.certalign.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;

/** Every closed form encloses what plain arithmetic of 60 digits makes of the formula of the theory, and narrowly. */
class ClosedFormTest {
    private static final List<ClosedForm> ALL = ClosedForm.all();
    private static final Precision COARSE = Precision.of(64);
    private static final Precision FINE = Precision.of(256);

    @Provide
    Arbitrary<ClosedForm> forms() {
        return Arbitraries.of(ALL);
    }

    @Property(tries = 6000)
    void containsTheReference(@ForAll("forms") ClosedForm form, @ForAll @Size(6) List<@IntRange(max = 9999) Integer> genes) {
        BigDecimal[] x = new BigDecimal[form.domains().size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = form.domains().get(i).of(genes.get(i));
        }
        BigDecimal value = form.formula().at(x);
        String what = form.name() + Arrays.toString(x);
        Interval coarse = at(form, x, COARSE);
        Numbers.assertContains(coarse, value, Reference.ERROR, what);
        Interval fine = at(form, x, FINE);
        Numbers.assertContains(fine, value, Reference.ERROR, what);
        // 256 bits are 77 digits: the same count of errors that gives 10^-43 from 60 digits leaves far less here.
        Numbers.assertNarrow(fine, Reference.ERROR);
    }

    /** A wider argument gives an enclosure of all values at its elements. */
    @Property(tries = 3000)
    void containsTheValuesAtBothEnds(@ForAll("forms") ClosedForm form, @ForAll @Size(12) List<@IntRange(max = 9999) Integer> genes) {
        int n = form.domains().size();
        BigDecimal[] low = new BigDecimal[n];
        BigDecimal[] high = new BigDecimal[n];
        Interval[] wide = new Interval[n];
        int[] whole = new int[n];
        for (int i = 0; i < n; i++) {
            low[i] = form.domains().get(i).of(genes.get(i));
            boolean integer = form.domains().get(i) == ClosedForm.Domain.WHOLE;
            high[i] = integer ? low[i] : low[i].add(BigDecimal.valueOf(genes.get(6 + i) % 3, 3));
            Interval a = Numbers.enclose(low[i], FINE);
            Interval b = Numbers.enclose(high[i], FINE);
            wide[i] = Order.hull(a, b);
            whole[i] = integer ? low[i].intValueExact() : 0;
        }
        Interval all;
        Interval one;
        Interval two;
        try {
            all = form.method().at(wide, whole, COARSE);
            one = at(form, low, FINE);
            two = at(form, high, FINE);
        } catch (ArithmeticException outside) {
            return;
        }
        assertTrue(Numbers.lower(all).compareTo(Numbers.upper(one)) <= 0 && Numbers.lower(one).compareTo(Numbers.upper(all)) <= 0, form.name());
        assertTrue(Numbers.lower(all).compareTo(Numbers.upper(two)) <= 0 && Numbers.lower(two).compareTo(Numbers.upper(all)) <= 0, form.name());
    }

    private static Interval at(ClosedForm form, BigDecimal[] x, Precision p) {
        Interval[] a = new Interval[x.length];
        int[] whole = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            a[i] = Numbers.enclose(x[i], p);
            whole[i] = form.domains().get(i) == ClosedForm.Domain.WHOLE ? x[i].intValueExact() : 0;
        }
        return form.method().at(a, whole, p);
    }

    @Example
    void everyMethodIsHere() {
        Set<String> written =
                Stream.of(Divergences.class, Transport.class, BestOfNGain.class, Tilt.class, TailAdaptive.class, Golden.class,
                                Relations.class, RealPower.class, Nonnegative.class, Elementary.class)
                        .flatMap(c -> Stream.of(c.getDeclaredMethods()))
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getReturnType() == Interval.class)
                        .map(Method::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tested = ALL.stream().map(ClosedForm::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, tested);
    }
}
