package org.certalign.audit.scan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/** The closed forms of best-of-n by the names, signs and formulas that manuscripts use for them. */
final class Names {
  private static final Set<String> CLOSED_FORMS =
      Set.of(
          "bon-kl",
          "bon-forward-kl",
          "bon-chi2",
          "bon-tv",
          "bon-hellinger2",
          "bon-renyi",
          "bon-reverse-renyi",
          "bon-js",
          "bon-lecam",
          "bon-win-rate");

  private static final Set<String> IDS =
      Registry.all().stream().map(Theorem::id).collect(Collectors.toSet());

  private static final Pattern ID = Pattern.compile("[a-z]++(?:-[a-z0-9]++)++(?![\\w-])");

  /** What makes another thing of a divergence whose name comes before it. */
  private static final String NOT_ANOTHER =
      "(?![-\\s]{0,2}(?:budget|penal|coefficient|regulari|constrain|term\\b|weight|loss|reward|control"
          + "|target|estimat|per\\b|distribut|test\\b|statistic|law\\b|random|variable|geometry"
          + "|regression|projection|annealing|norm\\b|(?:upper[-\\s]|lower[-\\s])?bounds?\\b))";

  private static final String DIVERGENCE = "(?:[-\\s]{1,2}(?:divergence|distance|discrepancy))?";

  private static final String ORDER =
      "(?<order>\\d{1,9}(?:\\.\\d{1,9}|/\\d{1,9})?|∞|inf(?:inity)?\\b)";

  /**
   * What best-of-n costs in nats is its KL divergence: best-of-64 costs 3.17 nats. Not so if the
   * sentence goes on to say more than what, or of what.
   */
  private static final String COST =
      "(?<=(?:[Bb]est[-\\s]of[-\\s]|Bo[Nn][-@=\\s]?)\\(?(?:[nN]\\s?=\\s?)?\\d{1,9}\\)?\\s(?:sampling\\s)?)"
          + "(?:costs?|spends)(?=\\s(?:only\\s|just\\s|about\\s|roughly\\s|at (?:most|least)\\s|less than\\s)?"
          + "\\d{1,9}(?:\\.\\d{1,99})?\\s(?:nats|bits)(?![\\w-])"
          + "(?!\\s(?:more|less|fewer|extra|per|each|of|above|below|over|beyond|additional|than)))";

  private record Name(String theorem, Pattern pattern) {}

  private static final List<Name> NAMES = new ArrayList<>();

  static {
    String kl = "(?:KL|Kullback\\s?-\\s?Leibler)" + DIVERGENCE + "(?:\\s?\\(KL\\))?(?!\\w)";
    name("bon-kl", COST);
    name("bon-forward-kl", "[Ff]orward[-\\s]" + kl);
    name("bon-kl", "[Rr]everse[-\\s]" + kl);
    name("bon-kl", kl + "|[Rr]elative entropy\\b|[Dd]_\\(?\\s?KL\\s?\\)?(?!\\w)");
    name(
        "bon-chi2",
        "(?:[Cc]hi|χ)(?:[-\\s]?[Ss]quared?|\\s?\\^\\s?\\(?2\\)?|2)(?!\\w|_)"
            + DIVERGENCE
            + "|[Dd]_\\(?\\s?χ\\s?\\^\\s?\\(?2\\)?\\)?");
    name(
        "bon-tv",
        "[Tt]otal[-\\s][Vv]ariation"
            + DIVERGENCE
            + "(?:\\s?\\(TV\\))?|(?:[dD]_\\(?)?TV\\)?(?!\\w)"
            + DIVERGENCE);
    name(
        "bon-hellinger2",
        "[Ss]quared[-\\s]Hellinger(?![\\w])"
            + DIVERGENCE
            + "|Hellinger"
            + DIVERGENCE
            + "[-\\s]squared"
            + "|(?:[dD]_\\(?)?H\\s?\\^\\s?\\(?2\\)?(?!\\w)");
    name("hellinger", "Hellinger(?![\\w])" + DIVERGENCE);
    name(
        "bon-js",
        "Jensen\\s?-\\s?Shannon" + DIVERGENCE + "|JSD(?!\\w)|JS[-\\s]divergence|JS(?=\\s?[(=≈≤])");
    name("bon-win-rate", "[Ww]in[-\\s]?[Rr]ates?(?!\\w)|[Ww]inning (?:rate|probability)");
    name("bon-renyi", "R[e]nyi[-\\s]" + ORDER + "(?!\\w)" + DIVERGENCE);
    name("bon-renyi", "(?:order[-\\s])?" + ORDER + "[-\\s]R[e]nyi" + DIVERGENCE);
    name("bon-renyi", "R[e]nyi(?!\\w)" + DIVERGENCE);
    name("bon-renyi", "[Dd]_\\(?\\s?" + ORDER + "\\s?\\)?(?=\\s?[(\\[]|\\s*$)");
    name("bon-renyi", "[Dd]_\\(?\\s?(?:α|alpha)\\s?\\)?(?=\\s?[(\\[])");
  }

  private static final List<Name> FORMULAS =
      List.of(
          formula("bon-kl", "L-(n-1)/n"),
          formula("bon-kl", "L-1+1/n"),
          formula("bon-kl", "L-(1-1/n)"),
          formula("bon-forward-kl", "n-1-L"),
          formula("bon-chi2", "(n-1)^2/(2n-1)"),
          formula("bon-tv", "(1-1/n)n^(-1/(n-1))"),
          formula("bon-tv", "n^(-1/(n-1))-n^(-n/(n-1))"),
          formula("bon-hellinger2", "2(1-Rn)^2/(n+1)"),
          formula("bon-hellinger2", "2(Rn-1)^2/(n+1)"),
          formula("bon-win-rate", "n/(n+1)"));

  /** log 64 - 63/64: the formula with its number of draws put in. */
  private static final Pattern LOG_OF_NUMBER =
      Pattern.compile(
          "(?:log|ln)\\s?\\(?\\s?(\\d{1,40})\\s?\\)?\\s?-\\s?\\(?(\\d{1,40})\\)?\\s?/\\s?\\(?(\\d{1,40})\\)?(?![\\d.])");

  private Names() {}

  private static void name(String theorem, String regex) {
    NAMES.add(new Name(theorem, Pattern.compile("(?:" + regex + ")" + NOT_ANOTHER)));
  }

  /**
   * A formula in n: brackets that it writes must be there, others may be; L is log n, R a square
   * root.
   */
  private static Name formula(String theorem, String formula) {
    String idle = "[\\s(){}\\[\\]·*\\u2009]{0,4}?";
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      regex.append(regex.isEmpty() ? "" : idle);
      regex.append(
          switch (c) {
            case 'L' -> "(?:log|ln)" + idle + "[nN](?!\\w)";
            case 'R' -> "(?:sqrt|√)";
            case 'n' -> "[nN](?![a-zA-Z])";
            default -> Pattern.quote(String.valueOf(c));
          });
    }
    return new Name(theorem, Pattern.compile(regex + "[)}\\]]{0,3}(?!\\w)"));
  }

  /** The quantity that begins at a position. */
  static Optional<Token> at(String text, int from) {
    Optional<Token> id = id(text, from);
    if (id.isPresent()) {
      return id;
    }
    Optional<Token> formula = formula(text, from);
    return formula.isPresent() ? formula : name(text, from);
  }

  private static Optional<Token> id(String text, int from) {
    Matcher m = matcher(ID, text, from);
    if (!m.lookingAt() || !IDS.contains(m.group())) {
      return Optional.empty();
    }
    String id = m.group();
    Quantity q = CLOSED_FORMS.contains(id) ? Quantity.of(id, id) : Quantity.other(id);
    return Optional.of(Token.quantity(q, id, from, m.end()));
  }

  private static Optional<Token> formula(String text, int from) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    if (Character.isLetterOrDigit(before) || before == '^' || before == '_') {
      return Optional.empty();
    }
    for (Name f : FORMULAS) {
      Matcher m = matcher(f.pattern(), text, from);
      if (m.lookingAt()) {
        String formula = m.group();
        return Optional.of(
            Token.quantity(Quantity.of(f.theorem(), formula), formula, from, m.end()));
      }
    }
    Matcher m = matcher(LOG_OF_NUMBER, text, from);
    return m.lookingAt() ? Optional.of(ofNumber(m, from)) : Optional.empty();
  }

  private static Token ofNumber(Matcher m, int from) {
    BigInteger n = new BigInteger(m.group(1));
    boolean right =
        m.group(3).equals(m.group(1)) && n.subtract(BigInteger.ONE).toString().equals(m.group(2));
    Quantity q = right ? Quantity.of("bon-kl", m.group()) : Quantity.other(m.group());
    return Token.quantity(q.withDraws(List.of(m.group(1))), m.group(), from, m.end());
  }

  private static Optional<Token> name(String text, int from) {
    for (Name name : NAMES) {
      Matcher m = matcher(name.pattern(), text, from);
      if (m.lookingAt()) {
        Quantity q = Quantity.of(name.theorem(), m.group());
        q = hasOrder(name) && m.group("order") != null ? q.withOrder(order(m.group("order"))) : q;
        return Optional.of(withPolicies(q, text, from, m.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean hasOrder(Name name) {
    return name.pattern().pattern().contains("(?<order>");
  }

  static String order(String written) {
    return written.equals("∞") || written.startsWith("inf") ? "inf" : written;
  }

  /** The policies that a divergence is between may follow it: KL(P_64 ‖ P). */
  private static Token withPolicies(Quantity q, String text, int from, int end) {
    Policies policies = Policies.at(text, end);
    if (policies == null) {
      return Token.quantity(q, text.substring(from, end), from, end);
    }
    return Token.quantity(
        policies.of(q), text.substring(from, policies.end()), from, policies.end());
  }

  private static Matcher matcher(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }
}
