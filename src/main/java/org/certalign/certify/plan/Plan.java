package org.certalign.certify.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.certalign.certify.Publication;
import org.certalign.real.Comparison;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.theorem.Kind;
import org.certalign.theorem.Parameter;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/**
 * The answer to an inverse question: the least number of draws for a gain, the largest for a KL
 * budget, the number of samples for a confidence; with certified values on both sides of it.
 *
 * <pre>{@code
 * Plan plan = Plan.leastDraws("2", Map.of("sigma", "1"), null, 20);
 * plan.bracket().from(); // 20: with 19 draws no such reward gains 2
 * }</pre>
 *
 * @param question what was asked, in words
 * @param rule the theorem's id, or the name of the inequality
 * @param params what was given besides the target
 * @param variable the number that was looked for: n or m
 * @param target the target as given
 * @param bracket where the sequence passes the target
 * @param values the certified values at the ends of the bracket: none at 0, and none where nothing
 *     was found
 * @param answer the number asked for; null where it is not known
 * @param meaning what is certified by it, and what is not
 */
public record Plan(
    String question,
    String rule,
    Map<String, String> params,
    String variable,
    String target,
    Bracket bracket,
    Map<BigInteger, Enclosure> values,
    BigInteger answer,
    String meaning) {
  private static final int BITS = 8192;
  private static final int EXACT_DIGITS = 40;

  /** Values by quadrature or series take longer, and their theorems end at 10^100 draws. */
  private static final int EXACT_DIGITS_OF_QUADRATURE = 12;

  private static final int MOST_DIGITS_OF_QUADRATURE = 100;
  private static final int MOST_DIGITS = 100_000;

  /**
   * The least number of draws at which a gain can be reached.
   *
   * @param gain the gain, a number >= 0
   * @param given the parameters of the gain's bound without n, such as sigma
   * @param id the theorem; null for the first whose parameters these are
   * @param digits the digits of the values
   * @throws InputError for a bad number, or if no theorem has these parameters
   */
  public static Plan leastDraws(String gain, Map<String, String> given, String id, int digits) {
    Rational target = number("gain", gain, false);
    Theorem t = id == null ? gainTheorem(given.keySet()) : gainTheorem(id);
    Bracket bracket =
        search(t, n -> Comparison.of(value(t, given, n), Real.of(target), BITS), true).run();
    Map<BigInteger, Enclosure> values = values(bracket, n -> published(t, given, n, digits));
    BigInteger answer = bracket.isExact() ? bracket.from() : null;
    return new Plan(
        "least n for a gain of " + gain,
        t.id(),
        given,
        "n",
        gain,
        bracket,
        values,
        answer,
        Meaning.ofGain(bracket, t.kind() == Kind.EXACT, gain));
  }

  /**
   * The largest number of draws whose KL divergence is within a budget, whatever the reward.
   *
   * @param budget the budget in nats, a number >= 0
   * @throws InputError for a bad number
   */
  public static Plan largestDraws(String budget, int digits) {
    Rational target = number("kl", budget, false);
    Theorem t = Registry.find("bon-kl");
    Bracket bracket =
        search(t, n -> Comparison.of(value(t, Map.of(), n), Real.of(target), BITS), false).run();
    Map<BigInteger, Enclosure> values = values(bracket, n -> published(t, Map.of(), n, digits));
    BigInteger answer = bracket.isExact() ? bracket.before() : null;
    return new Plan(
        "largest n for a KL budget of %s nats".formatted(budget),
        t.id(),
        Map.of(),
        "n",
        budget,
        bracket,
        values,
        answer,
        Meaning.ofBudget(bracket, budget));
  }

  /**
   * The number of samples after which the mean of values in [a, b] is within a half-width of the
   * expectation, with the given confidence: by Hoeffding's inequality, or by Bernstein's where the
   * variance is given.
   *
   * @param halfWidth the half-width, a number above 0
   * @param confidence the confidence, strictly between 0 and 1
   * @param given a and b, and perhaps variance
   * @throws InputError for a bad or missing number
   */
  public static Plan samples(
      String halfWidth, String confidence, Map<String, String> given, int digits) {
    Rational target = number("half-width", halfWidth, true);
    MeanBound bound = MeanBound.of(confidence, given);
    // The half-width falls: it has passed the target where it is at most that.
    Function<BigInteger, Comparison> passed =
        m -> turned(Comparison.of(bound.halfWidth(m), Real.of(target), BITS));
    Bracket bracket = new MonotoneSearch(c(passed, true), EXACT_DIGITS, MOST_DIGITS).run();
    Map<BigInteger, Enclosure> values =
        values(bracket, m -> Digits.certify(bound.halfWidth(m), digits));
    Map<String, String> params = new LinkedHashMap<>(given);
    params.put("confidence", confidence);
    return new Plan(
        "least m for a half-width of %s at confidence %s".formatted(halfWidth, confidence),
        bound.name(),
        params,
        "m",
        halfWidth,
        bracket,
        values,
        bracket.isExact() ? bracket.from() : null,
        Meaning.ofSamples(bracket, bound.name(), halfWidth, confidence));
  }

  private static Rational number(String name, String text, boolean positive) {
    Rational x;
    try {
      x = Rational.parse(text);
    } catch (InputError e) {
      throw new InputError("%s: %s".formatted(name, e.getMessage()));
    }
    if (positive ? x.signum() <= 0 : x.signum() < 0) {
      throw InputError.of(name, text, positive ? "a number > 0" : "a number >= 0");
    }
    return x;
  }

  private static MonotoneSearch search(
      Theorem t, Function<BigInteger, Comparison> compare, boolean atTarget) {
    boolean closed = t.method().equals("closed form");
    return new MonotoneSearch(
        c(compare, atTarget),
        closed ? EXACT_DIGITS : EXACT_DIGITS_OF_QUADRATURE,
        closed ? MOST_DIGITS : MOST_DIGITS_OF_QUADRATURE);
  }

  /** Whether what is equal to the target has passed it. */
  private static Function<BigInteger, Comparison> c(
      Function<BigInteger, Comparison> compare, boolean atTarget) {
    return n -> {
      Comparison found = compare.apply(n);
      boolean tie = found == Comparison.EQUAL;
      return tie ? (atTarget ? Comparison.GREATER : Comparison.LESS) : found;
    };
  }

  private static Comparison turned(Comparison c) {
    return switch (c) {
      case LESS -> Comparison.GREATER;
      case GREATER -> Comparison.LESS;
      default -> c;
    };
  }

  private static Real value(Theorem t, Map<String, String> given, BigInteger n) {
    return t.bound().orElseThrow().of(t.arguments(with(given, n)));
  }

  private static Enclosure published(
      Theorem t, Map<String, String> given, BigInteger n, int digits) {
    return Publication.value(t, t.arguments(with(given, n)), digits);
  }

  private static Map<String, String> with(Map<String, String> given, BigInteger n) {
    Map<String, String> out = new LinkedHashMap<>(given);
    out.put("n", Bracket.text(n));
    return out;
  }

  private static Map<BigInteger, Enclosure> values(
      Bracket bracket, Function<BigInteger, Enclosure> value) {
    Map<BigInteger, Enclosure> out = new LinkedHashMap<>();
    if (bracket.before().signum() > 0) {
      out.put(bracket.before(), value.apply(bracket.before()));
    }
    if (bracket.isReached()) {
      out.put(bracket.from(), value.apply(bracket.from()));
    }
    return out;
  }

  /** The theorems on gains of best-of-n: nondecreasing in n, all of them. */
  private static List<Theorem> gains() {
    return Registry.all().stream().filter(t -> t.id().startsWith("bon-gain-")).toList();
  }

  private static Theorem gainTheorem(String id) {
    return gains().stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow(() -> InputError.of("theorem", id, "one of " + ids()));
  }

  private static String ids() {
    return String.join(", ", gains().stream().map(Theorem::id).toList());
  }

  private static Theorem gainTheorem(Set<String> names) {
    List<String> forms = new ArrayList<>();
    for (Theorem t : gains()) {
      Set<String> needed =
          new LinkedHashSet<>(t.parameters().stream().map(Parameter::name).toList());
      needed.remove("n");
      if (needed.equals(names)) {
        return t;
      }
      String form = String.join(" and ", needed);
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
    throw InputError.of(
        "parameters",
        names.isEmpty() ? "none" : String.join(", ", names),
        String.join("; ", forms) + " (without n)");
  }
}
