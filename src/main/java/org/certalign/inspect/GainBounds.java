package org.certalign.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.theorem.Registry;

/** The theorems that bound a gain, under what is stated of the reward. */
final class GainBounds {
  private static final int DIGITS = 12;

  private GainBounds() {}

  /**
   * A bound on the gain of a policy.
   *
   * @param theorem its id
   * @param assumption what it assumes of the reward under the reference policy
   * @param at its value at a divergence, in nats
   * @param sigma an s for which the reward is sub-gaussian; null where there is none
   */
  record GainBound(String theorem, String assumption, Function<Rational, Real> at, Rational sigma) {
    Enclosure value(Rational kl) {
      return Digits.certify(at.apply(kl), DIGITS);
    }
  }

  /** The bounds for best-of-n by the reward itself; they know the divergence. */
  static List<GainBound> bestOfN(Assumed assumed, Rational n) {
    List<GainBound> out = new ArrayList<>();
    assumed
        .range()
        .ifPresent(
            r ->
                out.add(
                    bound(
                        "bon-gain-bounded", inRange(r), half(r), "n", n, "a", r.a(), "b", r.b())));
    assumed
        .tail()
        .ifPresent(
            t ->
                out.add(
                    t.sigma() != null
                        ? bound(
                            "bon-gain-subgaussian", tails(t), t.sigma(), "n", n, "sigma", t.sigma())
                        : bound(
                            "bon-gain-subgamma", tails(t), null, "n", n, "v", t.v(), "c", t.c())));
    return out;
  }

  /** The bounds for any policy, by its divergence. */
  static List<GainBound> transport(Assumed assumed, String subgaussian, String parameter) {
    List<GainBound> out = new ArrayList<>();
    assumed
        .range()
        .ifPresent(
            r ->
                out.add(
                    new GainBound(
                        "transport-bounded",
                        inRange(r),
                        kl -> value("transport-bounded", "a", r.a(), "b", r.b(), "kl", kl),
                        half(r))));
    assumed
        .tail()
        .ifPresent(
            t ->
                out.add(
                    t.sigma() != null
                        ? new GainBound(
                            subgaussian,
                            tails(t),
                            kl -> value(subgaussian, parameter, t.sigma(), "kl", kl),
                            t.sigma())
                        : new GainBound(
                            "transport-subgamma",
                            tails(t),
                            kl -> value("transport-subgamma", "v", t.v(), "c", t.c(), "kl", kl),
                            null)));
    return out;
  }

  /** The bound for the golden reward of best-of-n by the proxy, with an error of at most this. */
  static GainBound goldenBestOfN(Rational n, Rational sigma, Rational error) {
    return bound(
        "golden-bon",
        "the proxy is %s-sub-gaussian under the reference policy, and never farther than %s from the golden reward"
            .formatted(ShortNumbers.exact(sigma), ShortNumbers.exact(error)),
        null,
        "n",
        n,
        "sigma",
        sigma,
        "error",
        error);
  }

  private static GainBound bound(
      String theorem, String assumption, Rational sigma, Object... parameters) {
    return new GainBound(theorem, assumption, kl -> value(theorem, parameters), sigma);
  }

  private static String inRange(Span r) {
    return "its values are in " + r;
  }

  private static String tails(Tail t) {
    return "it is %s under the reference policy".formatted(t.words());
  }

  /** Hoeffding's lemma. */
  private static Rational half(Span r) {
    return r.length().div(Rational.of(2));
  }

  static Real value(String theorem, Object... namesAndNumbers) {
    String[] words = new String[namesAndNumbers.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = namesAndNumbers[i].toString();
    }
    return Registry.find(theorem).value(words);
  }
}
