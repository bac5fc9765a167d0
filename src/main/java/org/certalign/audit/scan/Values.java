package org.certalign.audit.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.certalign.audit.scan.Token.Kind;

/**
 * Finds in a sentence the numbers that something is said of. A relation in signs speaks of what
 * stands right before it; one in words of the last thing named.
 */
final class Values {
  private static final int LONGEST_ASIDE = 10;
  private static final Pattern OWNER = Pattern.compile("\\p{Lu}.{0,40}['’]s");
  private static final Token END = Token.of(Kind.STOP, "", 0, 0);

  /** Words that may follow a value; any other may make something else of it: 3 times, 5 prompts. */
  private static final String[] FOLLOWING =
      ("to on over against than or as by from so but while whereas because since "
              + "compared respectively of is are at between away after once even both "
              + "whenever there true e i cf see nat each under hence thus i.e regardless "
              + "irrespective no holds Table Figure we although though too again")
          .split(" ", -1);

  private final List<Token> tokens;
  private final Quantity inherited;
  private final List<Value> out = new ArrayList<>();
  private List<Quantity> subjects = List.of();

  private Quantity last;

  /** The index of a quantity whose value came before it. */
  private int served = -1;

  private Values(List<Token> tokens, Quantity inherited) {
    this.tokens = tokens;
    this.inherited = inherited;
  }

  /**
   * The values of a sentence.
   *
   * @param inherited what "this" stands for: the quantity named last before it, or null
   */
  static Values of(List<Token> tokens, Quantity inherited) {
    Values values = new Values(tokens, inherited);
    int i = 0;
    while (i < tokens.size()) {
      i = values.step(i);
    }
    return values;
  }

  /** The values, in order. */
  List<Value> list() {
    return out;
  }

  private Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
  }

  private int step(int i) {
    Token t = at(i);
    return switch (t.kind()) {
      case QUANTITY -> quantity(i);
      case RELATION -> relation(i);
      case VERB -> verb(i);
      case PRONOUN -> pronoun(i);
      case NUMBER -> beforeItsName(i);
      default -> i + 1;
    };
  }

  private int quantity(int i) {
    Quantity q =
        partOfFormula(i) || isAnothers(i) ? Quantity.other(at(i).text()) : at(i).quantity();
    boolean listed = at(i - 1).is(Kind.AND, Kind.COMMA, Kind.ADVERB) && continuesList(i);
    List<Quantity> all = new ArrayList<>(listed ? subjects : List.of());
    all.add(q);
    subjects = all;
    last = q;
    if (at(i + 1).is(Kind.NUMBER) && isMeasured(i + 1)) {
      return value(i + 1, "=", i);
    }
    return i + 1;
  }

  /** A quantity that is multiplied, divided, or under a root is another one. */
  private boolean partOfFormula(int i) {
    boolean before =
        at(i - 1).is(Kind.OPERATOR) || (at(i - 1).is(Kind.NUMBER) && !closesValue(i - 1));
    boolean function = at(i - 1).is(Kind.OPEN) && at(i - 2).isWord("sqrt", "exp", "log", "ln", "E");
    return before || function || at(i + 1).is(Kind.OPERATOR);
  }

  /** SFT's KL is not that of best-of-n. */
  private boolean isAnothers(int i) {
    Token t = at(i - 1);
    return t.is(Kind.WORD) && OWNER.matcher(t.text()).matches();
  }

  private boolean closesValue(int i) {
    return at(i).number() != null && at(i).number().percent();
  }

  /** Whether only list words lie between a quantity and the one named before it. */
  private boolean continuesList(int i) {
    int k = i - 1;
    while (at(k).is(Kind.AND, Kind.COMMA, Kind.ADVERB)) {
      k--;
    }
    return at(k).is(Kind.QUANTITY) && k != served;
  }

  /** A number that its unit makes a value. */
  private boolean isMeasured(int i) {
    return at(i + 1).is(Kind.NATS, Kind.BITS) || at(i).number().percent();
  }

  private int pronoun(int i) {
    if (subjects.isEmpty() && inherited != null && at(i + 1).is(Kind.VERB, Kind.ADVERB)) {
      subjects = List.of(inherited);
    }
    return i + 1;
  }

  private int relation(int i) {
    int j = skip(i + 1, Kind.ADVERB, Kind.RELATION, Kind.VERB);
    int subject = subjectBefore(i);
    return isNumber(j) && subject >= 0 && !isCondition(i)
        ? value(j, strongest(subject, j), i)
        : i + 1;
  }

  /** n > 1 says it of n, not of what is named before it; log n < 4.2 of the logarithm. */
  private boolean isCondition(int i) {
    return at(i - 1).isWord("n") && !at(i - 2).is(Kind.OPERATOR) && !at(i - 2).isWord("log", "ln");
  }

  private int verb(int i) {
    int j = skip(i + 1, Kind.ADVERB, Kind.RELATION, Kind.VERB);
    String sign = strongest(i, j);
    int k = at(i).sign().equals("=") ? aside(j) : j;
    if (isNumber(k)) {
      return value(k, sign, i);
    }
    boolean spent = at(i).isWord("is", "are", "was", "were") && at(j).is(Kind.WORD);
    if (spent && !at(j).isWord("given", "bounded", "known", "exact", "at")) {
      subjects =
          subjects.isEmpty()
              ? subjects
              : List.of(Quantity.other(at(i).text() + " " + at(j).text()));
    }
    return i + 1;
  }

  /** Behind an aside: is, at n = 64, 3.17; is (for n = 64) 3.17; is, by the formula, 3.17. */
  private int aside(int j) {
    int k = skip(j, Kind.OPEN, Kind.AT, Kind.DRAWS, Kind.CLOSE, Kind.ADVERB);
    if (!at(j).is(Kind.COMMA)) {
      return k > j && at(k - 1).is(Kind.DRAWS, Kind.CLOSE) ? k : j;
    }
    int comma =
        skip(
            j + 1,
            Kind.WORD,
            Kind.AT,
            Kind.ADVERB,
            Kind.DRAWS,
            Kind.PRONOUN,
            Kind.OPEN,
            Kind.CLOSE);
    return at(comma).is(Kind.COMMA) && comma - j < LONGEST_ASIDE ? skip(comma + 1, Kind.ADVERB) : j;
  }

  private int skip(int from, Kind... kinds) {
    int i = from;
    while (i < tokens.size() && at(i).is(kinds)) {
      i++;
    }
    return i;
  }

  /** Of the relations from i to j, the last that is no mere equality. */
  private String strongest(int i, int j) {
    String sign = "=";
    for (int k = i; k < j; k++) {
      boolean stronger = at(k).is(Kind.RELATION, Kind.VERB) && !at(k).sign().equals("=");
      sign = stronger ? at(k).sign() : sign;
    }
    return sign;
  }

  private boolean isNumber(int i) {
    return at(i).is(Kind.NUMBER) || (at(i).text().equals("-") && at(i + 1).is(Kind.NUMBER));
  }

  /**
   * The index of the quantity right before a sign, or of the one that begins the chain of relations
   * before it: at most log 64 = 4.16. -1 where something else stands there.
   */
  private int subjectBefore(int i) {
    int k = i - 1;
    while (at(k)
            .is(
                Kind.DRAWS,
                Kind.ORDER,
                Kind.NUMBER,
                Kind.OPERATOR,
                Kind.RELATION,
                Kind.VERB,
                Kind.ADVERB,
                Kind.OPEN,
                Kind.CLOSE,
                Kind.NATS,
                Kind.BITS,
                Kind.AT)
        || at(k)
            .isWord(
                "of", "policy", "the", "between", "cost", "bound", "value", "log", "ln", "n", "N",
                "sqrt")
        || (at(k).is(Kind.AND) && at(k - 1).is(Kind.ORDER, Kind.DRAWS))
        || (at(k).is(Kind.COMMA) && at(k - 1).is(Kind.DRAWS, Kind.QUANTITY, Kind.NATS))
        || (at(k).is(Kind.COMMA)
            && at(i).isWord("i.e.", "i.e.,", "that is", "that is,", "namely"))) {
      k--;
    }
    return at(k).is(Kind.QUANTITY) ? k : -1;
  }

  /** A number with its unit before its name: 3.17 nats of KL, a 98% win rate. */
  private int beforeItsName(int i) {
    int j = isMeasured(i) && !at(i).number().percent() ? i + 2 : i + 1;
    int k = at(j).isWord("of") ? skip(j + 1, Kind.ADVERB) : j;
    if (!isMeasured(i) || !at(k).is(Kind.QUANTITY) || !at(k).quantity().isClosedForm()) {
      return i + 1;
    }
    subjects = List.of(at(k).quantity());
    last = at(k).quantity();
    String sign = at(i - 1).is(Kind.VERB, Kind.RELATION) ? at(i - 1).sign() : "=";
    Value.Item item = item(i);
    if (item == null) {
      return k;
    }
    out.add(new Value(subjects, sign, List.of(item), i));
    served = k;
    return k + 1;
  }

  /** The value whose first number is at j, said by the relation at i. */
  private int value(int j, String sign, int i) {
    Value.Item first = item(j);
    if (first == null) {
      return j + 1;
    }
    if (at(first.end()).isWord("of") && isName(skip(first.end() + 1, Kind.ADVERB))) {
      int k = skip(first.end() + 1, Kind.ADVERB);
      subjects = List.of(at(k).quantity());
      last = at(k).quantity();
    }
    List<Value.Item> items = new ArrayList<>(List.of(first));
    int end = first.end();
    while (true) {
      int next = skip(end, Kind.COMMA, Kind.AND, Kind.ADVERB);
      Value.Item more = next > end && at(next).is(Kind.NUMBER) ? item(next) : null;
      boolean unitOfAll =
          more != null && first.draws() == null && isPlain(items) && isInUnits(more);
      if (more == null || (more.unit() != first.unit() && !unitOfAll)) {
        break;
      }
      items.add(more);
      end = more.end();
      if (unitOfAll) {
        Statement.Unit unit = more.unit();
        items.replaceAll(item -> item.in(unit));
        break;
      }
    }
    boolean doubtful = items.stream().anyMatch(item -> item.number().doubtful());
    boolean apart = !doubtful && items.stream().anyMatch(item -> item.draws() != null);
    if (subjects.isEmpty()) {
      return end;
    }
    if (apart) {
      items.forEach(item -> out.add(new Value(subjects, sign, List.of(item), i)));
    } else {
      out.add(new Value(subjects, sign, items, i));
    }
    Value.Item again = items.size() == 1 ? restated(first, end) : null;
    if (again != null) {
      out.add(new Value(subjects, sign, List.of(again), i));
      return again.end();
    }
    return end;
  }

  /** The same value in the other unit right behind it: 3.17 nats (4.58 bits); null for none. */
  private Value.Item restated(Value.Item first, int end) {
    int k = skip(end, Kind.COMMA, Kind.OPEN);
    int j = at(k).isWord("or", "i.e.", "i.e.,", "that is", "that is,") ? k + 1 : k;
    boolean other =
        at(j).is(Kind.NUMBER)
            && ((first.unit() == Statement.Unit.NATS && at(j + 1).is(Kind.BITS))
                || (first.unit() == Statement.Unit.BITS && at(j + 1).is(Kind.NATS)));
    return other && j > end ? item(j) : null;
  }

  private static boolean isPlain(List<Value.Item> items) {
    return items.stream().allMatch(item -> item.unit() == Statement.Unit.PLAIN);
  }

  private static boolean isInUnits(Value.Item item) {
    return item.unit() == Statement.Unit.NATS || item.unit() == Statement.Unit.BITS;
  }

  /** The number at i of a sentence with all that belongs to it; null for none. */
  static Value.Item item(List<Token> tokens, int i) {
    return new Values(tokens, null).item(i);
  }

  private boolean isName(int i) {
    return at(i).is(Kind.QUANTITY) && at(i).quantity().isClosedForm();
  }

  /**
   * The number at i with all that belongs to it; null where what follows makes something else of
   * it.
   */
  private Value.Item item(int i) {
    boolean negative = at(i).text().equals("-");
    int k = negative ? i + 1 : i;
    Token token = at(k);
    Numeral number = negative ? token.number().negated() : token.number();
    k++;
    Numeral tolerance = null;
    if (at(k).text().equals("±") && at(k + 1).is(Kind.NUMBER)) {
      tolerance = at(k + 1).number();
      number = number.within(tolerance);
      k += 2;
    }
    Statement.Unit unit = number.percent() ? Statement.Unit.PERCENT : Statement.Unit.PLAIN;
    if (at(k).is(Kind.NATS, Kind.BITS)) {
      unit = at(k).is(Kind.NATS) ? Statement.Unit.NATS : Statement.Unit.BITS;
      k++;
    }
    if (at(k).isWord("in") && at(k + 1).is(Kind.NATS, Kind.BITS)) {
      unit = at(k + 1).is(Kind.NATS) ? Statement.Unit.NATS : Statement.Unit.BITS;
      k += 2;
    }
    if (!mayFollow(k)) {
      return null;
    }
    int bracket = at(k).is(Kind.OPEN) ? k + 1 : k;
    int draws = skip(bracket, Kind.AT);
    if (at(draws).is(Kind.DRAWS) && (draws > k)) {
      int end = draws + 1 + (bracket > k && at(draws + 1).is(Kind.CLOSE) ? 1 : 0);
      return new Value.Item(token, number, unit, tolerance, at(draws).draws(), end);
    }
    return new Value.Item(token, number, unit, tolerance, null, k);
  }

  private boolean mayFollow(int k) {
    Token t = at(k);
    return t.is(
            Kind.STOP,
            Kind.COMMA,
            Kind.CLOSE,
            Kind.OPEN,
            Kind.AND,
            Kind.AT,
            Kind.RELATION,
            Kind.VERB,
            Kind.DRAWS,
            Kind.QUANTITY,
            Kind.PRONOUN,
            Kind.BLOCKER,
            Kind.ADVERB)
        || (t.is(Kind.SIGN) && "\"'.”’|…".contains(t.text()))
        || t.isWord(FOLLOWING);
  }

  /** The quantity named last; null where none is named. */
  Quantity last() {
    return last;
  }
}
