package org.certalign.audit.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certalign.audit.scan.Token.Kind;

/** Parts a paragraph into what means something to the scan, and everything else into words. */
final class Lexer {
  private record Word(Kind kind, String sign, Pattern pattern) {}

  private static final List<Word> WORDS = new ArrayList<>();

  static {
    String be = "(?:(?:is|are|be|was|were|stays|remains|lies)\\s)?";
    word(
        Kind.VERB,
        "<=",
        be
            + "(?:at\\smost|no(?:t)?\\s(?:more|larger|greater|higher)\\sthan"
            + "|(?:upper[-\\s])?bounded\\s(?:from\\sabove\\s|above\\s)?by|up\\sto"
            + "|(?:does|do|can)\\s?not\\sexceed|never\\sexceeds?)");
    word(
        Kind.VERB,
        ">=",
        be
            + "(?:at\\sleast|no(?:t)?\\s(?:less|smaller|lower)\\sthan|(?:lower[-\\s]bounded|bounded\\s(?:from\\s)?below)\\sby)");
    word(Kind.VERB, "<", be + "(?:strictly\\s)?(?:below|(?:less|smaller|lower)\\sthan|under)");
    word(
        Kind.VERB,
        ">",
        be
            + "(?:strictly\\s)?(?:above|(?:more|greater|larger|higher)\\sthan|exceed(?:s|ing)?|over)");
    word(
        Kind.VERB,
        "=",
        "(?:is|are|was|were|equal\\sto|equals?|equalling|amounts?\\sto|evaluates?\\sto|comes?\\sto|rounds?\\sto"
            + "|costs?|reach(?:es)?|attains?|gives?|yields?|becomes?|giving|yielding|makes?|has|have)");
    word(Kind.RELATION, "=", "(?:of|i\\.e\\.,?|that\\sis,?|namely)");
    word(
        Kind.ADVERB,
        null,
        "(?:about|approximately|roughly|around|nearly|almost|exactly|precisely|only|just|circa|thus|then|therefore|hence|already|still|approx\\.?|now|a|an|the|some|therefore|simply|equal to)");
    word(Kind.NATS, null, "nats?");
    word(Kind.BITS, null, "bits?");
    word(Kind.AND, null, "and|versus|vs\\.?");
    word(Kind.AT, null, "at|for|when|with|if|where|using|in|under");
    word(Kind.PRONOUN, null, "this|it|which|that");
    word(Kind.STOP, null, "[?!](?=\\s|$)");
    word(
        Kind.BLOCKER,
        null,
        "(?:not|never|cannot|false|wrong|incorrect|erroneous|mistake|refuted?|twins?|coins?|Bernoulli|finite|ties|tied|atoms?"
            + "|discrete|two-valued|vocabulary|empirical(?:ly)?|estimat\\w{1,9}|measured|observed|simulated|minus|instead|difference|ratio"
            + "|per-token|soft|impossible|naive|budgets?|halved|unhalved|multiple|fraction|increases?|decreases?|drops?|grows|gap"
            + "|distill\\w{0,5}|students?|BOND|BoNBoN|v[-]?BoN|variational|seeds|corpus|corpora|datasets?|splits?|labels?|beams?"
            + "|defaults?|hyper-?parameters?|sweeps?|early-stopping|train(?:ed|ing|s)?|until|thresholds?|checkpoints?|targets?|averaged?|our\\s(?:models?|polic(?:y|ies))|PPO|DPO|GRPO|RLHF|RL|fine-tun\\w{1,9}|rerank\\w{1,9})");
    word(
        Kind.BLOCKER,
        "bon-win-rate",
        "(?:annotat(?:ors?|ed)|humans?|raters?|judg(?:es?|ed)|prefer(?:s|red)|GPT-?\\w{0,9}|Claude|summar(?:y|ies)"
            + "|AlpacaEval|Arena|MT-Bench)");
    word(
        Kind.BLOCKER,
        "bon-chi2",
        "(?:tests?|p-values?|significan\\w{1,9}|df|degrees\\sof\\sfreedom|participants?|independence)");
    word(
        Kind.QUANTITY,
        null,
        "(?:rewards?|gains?|loss(?:es)?|accuracy|scores?|variances?|deviations?|entropy|mean|lengths?|temperatures?|errors?"
            + "|probabilit(?:y|ies)|ratings?|perplexity|likelihoods?|factors?|speed|time)");
  }

  private static final Pattern ORDER =
      Pattern.compile(
          "(?:(?:α|alpha|Alpha)\\s?(?:=|→)\\s?|(?:of\\s)?order[-\\s](?:(?:α|alpha)\\s?=\\s?)?)"
              + "(\\d{1,9}(?:\\.\\d{1,9}|\\s?/\\s?\\d{1,9})?|\\(\\d{1,9}\\)/\\(\\d{1,9}\\)|∞|inf(?:inity)?(?!\\w))");
  private static final Pattern COMPARISON = Pattern.compile("[=≈≤≥<>:](?:=)?");
  private static final Pattern SIGN = Pattern.compile("\\s?[=≈≤≥<>]");
  private static final Pattern LETTERS =
      Pattern.compile("[\\p{L}][\\p{L}\\p{N}']*+(?:-(?=\\p{L})[\\p{L}\\p{N}']++)*+");
  private static final Pattern STOP = Pattern.compile("\\.(?=[)\\]\"'”’]?(?:\\s|$))");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "cf", "al", "fig", "figs", "eq", "eqs", "sec", "thm", "vs", "approx",
          "resp", "tab", "app", "ref", "no", "pp", "p", "ca", "g", "e");

  private final String text;
  private final List<Token> out = new ArrayList<>();

  private Lexer(String text) {
    this.text = text;
  }

  private static void word(Kind kind, String sign, String regex) {
    WORDS.add(
        new Word(
            kind,
            sign,
            Pattern.compile(
                "(?:" + regex + ")(?![\\w-])|(?:" + regex + ")(?=-\\d)",
                Pattern.CASE_INSENSITIVE)));
  }

  /** The tokens of a paragraph, in order. */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    int i = 0;
    while (i < text.length()) {
      i = lexer.step(i);
    }
    return lexer.out;
  }

  private int step(int i) {
    char c = text.charAt(i);
    if (Character.isWhitespace(c)) {
      return i + 1;
    }
    if (c == PlainText.SENTENCE) {
      return add(Token.of(Kind.STOP, "", i, i + 1));
    }
    Token found = known(i).orElseGet(() -> other(i));
    return add(found);
  }

  private int add(Token token) {
    if (token.is(Kind.QUANTITY) && beginsEquation(token)) {
      out.add(Token.of(Kind.STOP, "", token.start(), token.start()));
    }
    out.add(token);
    return token.end();
  }

  /** A quantity with its sign on a new line, behind a value: the value is no factor of it. */
  private boolean beginsEquation(Token token) {
    Token before = out.isEmpty() ? token : out.get(out.size() - 1);
    return before.is(Kind.NUMBER, Kind.NATS, Kind.BITS)
        && text.substring(before.end(), token.start()).contains("\n")
        && matcher(SIGN, token.end()).lookingAt();
  }

  private Optional<Token> known(int i) {
    return Draws.at(text, i)
        .or(() -> Names.at(text, i))
        .or(() -> order(i))
        .or(() -> comparison(i))
        .or(() -> number(i))
        .or(() -> word(i));
  }

  private Optional<Token> order(int i) {
    Matcher m = matcher(ORDER, i);
    return m.lookingAt()
        ? Optional.of(Token.signed(Kind.ORDER, orderOf(m.group(1)), m.group(), i, m.end()))
        : Optional.empty();
  }

  private static String orderOf(String written) {
    return Names.order(written.replaceAll("[()\\s]", ""));
  }

  private Optional<Token> comparison(int i) {
    Matcher m = matcher(COMPARISON, i);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    char c = m.group().charAt(0);
    boolean orEqual = m.group().length() == 2;
    String sign =
        switch (c) {
          case '≤' -> "<=";
          case '≥' -> ">=";
          case '<' -> orEqual ? "<=" : "<";
          case '>' -> orEqual ? ">=" : ">";
          default -> "=";
        };
    return Optional.of(Token.signed(Kind.RELATION, sign, m.group(), i, m.end()));
  }

  private Optional<Token> number(int i) {
    return Numeral.at(text, i)
        .map(m -> Token.number(m.number(), text.substring(i, m.end()), i, m.end()));
  }

  private Optional<Token> word(int i) {
    for (Word word : WORDS) {
      Matcher m = matcher(word.pattern(), i);
      if (m.lookingAt()) {
        return Optional.of(
            word.kind() == Kind.QUANTITY
                ? Token.quantity(Quantity.other(m.group()), m.group(), i, m.end())
                : Token.signed(word.kind(), word.sign(), m.group(), i, m.end()));
      }
    }
    return Optional.empty();
  }

  private Token other(int i) {
    Matcher letters = matcher(LETTERS, i);
    if (letters.lookingAt()) {
      return Token.of(Kind.WORD, letters.group(), i, letters.end());
    }
    Kind kind =
        switch (text.charAt(i)) {
          case '(', '[', '{' -> Kind.OPEN;
          case ')', ']', '}' -> Kind.CLOSE;
          case ',', ';', '—' -> Kind.COMMA;
          case '+', '-', '/', '*', '^', '×', '·', '√', '_', '%' -> Kind.OPERATOR;
          case '.' -> isStop(i) ? Kind.STOP : Kind.SIGN;
          default -> Kind.SIGN;
        };
    return Token.of(kind, text.substring(i, i + 1), i, i + 1);
  }

  /** A full stop ends a sentence unless it ends an abbreviation, or a small letter follows. */
  private boolean isStop(int i) {
    if (!matcher(STOP, i).lookingAt()) {
      return false;
    }
    int from = i;
    while (from > 0
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')
        && from > i - 10) {
      from--;
    }
    return !ABBREVIATIONS.contains(text.substring(from, i).toLowerCase(java.util.Locale.ROOT));
  }

  private Matcher matcher(Pattern pattern, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }
}
