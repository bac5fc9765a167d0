package org.certalign.audit.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.certalign.audit.Assertion;
import org.certalign.audit.scan.Token.Kind;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * Reads a paragraph, sentence by sentence: which number is said of which closed form, and at how
 * many draws. What is not certain is put down as unread.
 */
final class Prose {
  private final PlainText text;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  private static final int LONGEST_SENTENCE = 1000;
  private static final Pattern BEST_OF_N = Pattern.compile("(?i)best[- ]of|\\bbo[nk]");

  private static final Quantity COST = Quantity.of("bon-kl", "KL");

  /** The one number of draws that a sentence before names as the scene; null for none. */
  private String paragraphDraws;

  /** Where the numbers begin that something was made of. */
  private final Set<Integer> treated = new HashSet<>();

  private boolean severalDraws;
  private Quantity previous;

  /** Where the values of the sentence begin. */
  private List<Integer> valueStarts = List.of();

  private Prose(PlainText text) {
    this.text = text;
  }

  /** Reads a paragraph into the lists. */
  static void read(
      PlainText text, Letters letters, List<Statement> statements, List<Unread> unread) {
    Prose prose = new Prose(text);
    List<Token> sentence = new ArrayList<>();
    for (Token token : Lexer.tokens(text.text())) {
      if (token.is(Kind.STOP)) {
        prose.sentence(letters.read(sentence));
        sentence.clear();
      } else {
        sentence.add(token);
      }
    }
    prose.sentence(letters.read(sentence));
    statements.addAll(prose.statements);
    unread.addAll(prose.unread);
  }

  private void sentence(List<Token> all) {
    if (all.size() > LONGEST_SENTENCE) {
      all.stream()
          .filter(Prose::isClosedForm)
          .findFirst()
          .ifPresent(
              t -> unread(t, "a sentence of more than %d words".formatted(LONGEST_SENTENCE)));
      return;
    }
    List<Token> tokens = all;
    if (!speaksOfBestOfN(all)) {
      tokens = all.stream().map(Prose::uncounted).toList();
    }
    Values values = Values.of(tokens, previous);
    int before = statements.size() + unread.size();
    valueStarts =
        values.list().stream()
            .flatMap(v -> v.items().stream())
            .map(item -> item.token().start())
            .toList();
    for (Value v : values.list()) {
      if (v.subjects().stream().anyMatch(Quantity::isClosedForm)) {
        value(v, tokens);
      }
    }
    noticeUnnamed(tokens);
    if (statements.size() + unread.size() == before) {
      noticeUnread(tokens);
    }
    remember(tokens, values, statements.size() + unread.size() == before);
  }

  /** Whether a sentence names best-of-n. */
  static boolean speaksOfBestOfN(List<Token> sentence) {
    return sentence.stream()
        .anyMatch(t -> !t.is(Kind.NUMBER) && BEST_OF_N.matcher(t.text()).find());
  }

  /** 64 samples are the draws of best-of-n only where the sentence speaks of it. */
  private static Token uncounted(Token t) {
    boolean counted = t.is(Kind.DRAWS) && Draws.areCounted(t);
    return counted ? Token.draws(List.of(), t.text(), t.start(), t.end()) : t;
  }

  private static boolean isClosedForm(Token t) {
    return t.is(Kind.QUANTITY) && t.quantity().isClosedForm();
  }

  /** A sentence that names draws and no value sets the scene for those that follow. */
  private void remember(List<Token> tokens, Values values, boolean noValue) {
    Set<String> named = named(tokens);
    if (!named.isEmpty()) {
      severalDraws = named.size() > 1;
      paragraphDraws = severalDraws || !noValue ? null : named.iterator().next();
    }
    if (values.last() != null) {
      previous = values.last().isClosedForm() ? values.last() : null;
    }
  }

  /** All numbers of draws that a sentence names. */
  private static Set<String> named(List<Token> tokens) {
    Set<String> out = new LinkedHashSet<>();
    for (Token t : tokens) {
      out.addAll(t.draws());
      if (t.is(Kind.QUANTITY)) {
        out.addAll(t.quantity().draws());
      }
    }
    return out;
  }

  private void value(Value v, List<Token> tokens) {
    for (Token t : tokens) {
      if (v.subjects().stream().anyMatch(t::blocks)) {
        unread(v.items().get(0).token(), "the sentence says '%s'".formatted(t.text()));
        return;
      }
    }
    for (Value.Item item : v.items()) {
      if (item.number().doubtful()) {
        unread(item.token(), "'%s' can be read in two ways".formatted(item.number().written()));
        return;
      }
    }
    if (v.items().size() == 1 && v.subjects().size() == 1) {
      Value.Item item = v.items().get(0);
      List<String> n = draws(v, item, tokens);
      Quantity q = v.subjects().get(0);
      boolean sure =
          !q.draws().isEmpty()
              || item.draws() != null
              || named(tokens).size() <= 1
              || isAlone(item, tokens);
      state(
          q, v.sign(), item, n, sure ? "" : "which number of draws is meant is not clear", tokens);
    } else {
      list(v, tokens);
    }
  }

  /** As many numbers as quantities, or as numbers of draws: one for each, in order. */
  private void list(Value v, List<Token> tokens) {
    List<List<String>> lists =
        tokens.stream().filter(t -> t.is(Kind.DRAWS)).map(Token::draws).distinct().toList();
    int size = v.items().size();
    List<String> all = List.copyOf(named(tokens));
    boolean paired =
        v.subjects().size() == 1 && all.size() == size && lists.stream().noneMatch(List::isEmpty);
    boolean shared = v.subjects().size() == size && size > 1 && all.size() == 1;
    if (!paired && !shared) {
      unread(
          v.items().get(0).token(),
          "%d values for %d quantities and %d numbers of draws"
              .formatted(size, v.subjects().size(), all.size()));
      return;
    }
    for (int i = 0; i < size; i++) {
      Quantity q = v.subjects().get(paired ? 0 : i);
      if (q.isClosedForm()) {
        state(q, v.sign(), v.items().get(i), List.of(all.get(paired ? i : 0)), "", tokens);
      }
    }
  }

  /**
   * The numbers of draws of a single value: those of its notation, those right behind it, the only
   * ones of the sentence, the nearest before it, or the one of the sentences before.
   */
  private List<String> draws(Value v, Value.Item item, List<Token> tokens) {
    Quantity q = v.subjects().get(0);
    if (!q.draws().isEmpty()) {
      return q.draws();
    }
    if (item.draws() != null) {
      return item.draws();
    }
    List<Token> mentions =
        tokens.stream()
            .filter(
                t -> t.is(Kind.DRAWS) || (t.is(Kind.QUANTITY) && !t.quantity().draws().isEmpty()))
            .toList();
    if (mentions.isEmpty()) {
      return paragraphDraws == null || isIndefinite(tokens) ? List.of() : List.of(paragraphDraws);
    }
    Token nearest = mentions.get(0);
    for (Token t : mentions) {
      nearest = t.start() < item.token().start() ? t : nearest;
    }
    return nearest.is(Kind.DRAWS) ? nearest.draws() : nearest.quantity().draws();
  }

  private static List<Token> mentions(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.is(Kind.DRAWS) || (t.is(Kind.QUANTITY) && !t.quantity().draws().isEmpty()))
        .toList();
  }

  /** "A KL of 5 nats" is not that of the scene. */
  private static boolean isIndefinite(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isWord("a", "an") && tokens.get(i + 1).is(Kind.QUANTITY)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether only one number of draws is named between the value before and the value behind: then
   * it is this value's, whatever else the sentence names.
   */
  private boolean isAlone(Value.Item item, List<Token> tokens) {
    int from = -1;
    int to = Integer.MAX_VALUE;
    for (int start : valueStarts) {
      from = start < item.token().start() ? Math.max(from, start) : from;
      to = start > item.token().start() ? Math.min(to, start) : to;
    }
    int before = 0;
    int behind = 0;
    for (Token t : mentions(tokens)) {
      boolean between = t.start() > from && t.start() < to;
      before += between && t.start() < item.token().start() ? 1 : 0;
      behind += between && t.start() > item.token().start() ? 1 : 0;
    }
    return before == 1 && behind == 0;
  }

  private void state(
      Quantity q, String sign, Value.Item item, List<String> n, String doubt, List<Token> tokens) {
    String objection = objection(q, item, n);
    if (!objection.isEmpty()) {
      unread(item.token(), objection);
      return;
    }
    Map<String, String> params = new LinkedHashMap<>();
    params.put("n", n.get(0));
    if (q.needsOrder()) {
      String order = q.order() != null ? q.order() : order(item, tokens);
      if (order == null) {
        unread(item.token(), "the order of the divergence is not clear");
        return;
      }
      params.put("alpha", order);
    }
    try {
      Assertion assertion = assertion(sign, item);
      int line = text.line(item.token().start());
      treated.add(item.token().start());
      statements.add(
          new Statement(line, q.theorem(), params, item.unit(), assertion, written(item), doubt));
    } catch (InputError e) {
      unread(item.token(), e.getMessage());
    }
  }

  private String objection(Quantity q, Value.Item item, List<String> n) {
    if (n.size() > 1) {
      return "several numbers of draws";
    }
    if (n.isEmpty()) {
      return severalDraws ? "several numbers of draws" : "the number of draws is not clear";
    }
    boolean logarithmic = q.theorem().endsWith("kl") || q.theorem().endsWith("renyi");
    if (logarithmic && item.unit() == Statement.Unit.PERCENT) {
      return "a divergence in percent";
    }
    boolean inUnits = item.unit() == Statement.Unit.NATS || item.unit() == Statement.Unit.BITS;
    return inUnits && !logarithmic && !q.theorem().equals("bon-js")
        ? "%s has no unit".formatted(q.name())
        : "";
  }

  /** The order named last before a value, or the only one of its sentence; null for none. */
  private static String order(Value.Item item, List<Token> tokens) {
    List<Token> orders = tokens.stream().filter(t -> t.is(Kind.ORDER)).toList();
    List<Token> before = orders.stream().filter(t -> t.start() < item.token().start()).toList();
    if (!before.isEmpty()) {
      return before.get(before.size() - 1).sign();
    }
    return orders.size() == 1 ? orders.get(0).sign() : null;
  }

  private static String written(Value.Item item) {
    String unit =
        switch (item.unit()) {
          case NATS -> " nats";
          case BITS -> " bits";
          default -> "";
        };
    return item.number().written() + unit;
  }

  /**
   * An ellipsis means that digits were cut off, or rounded before they were: the value lies in the
   * unit above the last digit or within half a unit below it.
   */
  static Assertion assertion(String sign, Value.Item item) {
    String number = item.number().text();
    if (sign.equals("=") && item.tolerance() != null) {
      return Assertion.parse("= %s +- %s".formatted(number, item.tolerance().text()));
    }
    Assertion written = Assertion.parse(sign + " " + number);
    if (!item.number().truncated() || !sign.equals("=")) {
      return written;
    }
    Rational quarter = written.tolerance().div(Rational.of(2));
    Rational shift = number.startsWith("-") ? quarter.neg() : quarter;
    return new Assertion(
        written.text() + "...",
        written.sign(),
        written.number().add(shift),
        quarter.mul(Rational.of(3)));
  }

  /** A closed form and a number in one sentence that draws are named in, and nothing made of it. */
  private void noticeUnread(List<Token> tokens) {
    boolean form = tokens.stream().anyMatch(Prose::isClosedForm);
    boolean draws = tokens.stream().anyMatch(t -> t.is(Kind.DRAWS));
    tokens.stream()
        .filter(t -> t.is(Kind.NUMBER))
        .findFirst()
        .filter(t -> form && draws)
        .ifPresent(t -> unread(t, "no value could be told to belong to the divergence named"));
  }

  /** A value in nats or bits in a sentence of best-of-n, and nothing made of it. */
  private void noticeUnnamed(List<Token> tokens) {
    boolean draws = tokens.stream().anyMatch(t -> t.is(Kind.DRAWS) && !t.draws().isEmpty());
    for (int i = 0; draws && i + 1 < tokens.size(); i++) {
      Token t = tokens.get(i);
      boolean value = t.is(Kind.NUMBER) && tokens.get(i + 1).is(Kind.NATS, Kind.BITS);
      if (value && !treated.contains(t.start()) && !labelled(i, tokens)) {
        unread(t, "no divergence could be told to have this value");
      }
    }
  }

  /**
   * Best-of-50: 2.93 nats, or best-of-50 (2.93 nats): what it costs. A wrong value counts only
   * where the divergence is named.
   */
  private boolean labelled(int i, List<Token> tokens) {
    Token label = label(i, tokens);
    Value.Item item = Values.item(tokens, i);
    if (label == null || item == null || !endsThere(item, tokens) || speaksOfElse(tokens)) {
      return false;
    }
    boolean named = previous != null || tokens.stream().anyMatch(Prose::isClosedForm);
    String doubt = named ? "" : "it is not said to be the KL divergence";
    state(COST, "=", item, label.draws(), doubt, tokens);
    return true;
  }

  /** The one number of draws that a value at i stands behind, after a colon or in brackets. */
  private static Token label(int i, List<Token> tokens) {
    int k = i - 1;
    while (k > 0 && tokens.get(k).is(Kind.ADVERB)) {
      k--;
    }
    boolean marked = k > 0 && (tokens.get(k).is(Kind.OPEN) || tokens.get(k).text().equals(":"));
    return marked && tokens.get(k - 1).draws().size() == 1 ? tokens.get(k - 1) : null;
  }

  private static boolean endsThere(Value.Item item, List<Token> tokens) {
    return item.end() == tokens.size()
        || tokens.get(item.end()).is(Kind.COMMA, Kind.CLOSE, Kind.AND);
  }

  /** Whether anything but the cost is named that the value could be of. */
  private boolean speaksOfElse(List<Token> tokens) {
    boolean before = previous != null && !previous.theorem().equals(COST.theorem());
    return before
        || tokens.stream()
            .anyMatch(
                t ->
                    t.blocks(COST)
                        || (t.is(Kind.QUANTITY) && !COST.theorem().equals(t.quantity().theorem())));
  }

  private void unread(Token at, String reason) {
    treated.add(at.start());
    unread.add(new Unread(text.line(at.start()), around(at), reason));
  }

  private String around(Token at) {
    int from = Math.max(0, at.start() - 50);
    int to = Math.min(text.length(), at.end() + 20);
    return text.text().substring(from, to).replaceAll("[\\s\\uE000-\\uE007]+", " ").strip();
  }
}
