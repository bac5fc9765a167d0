package org.certalign.real;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Reads an expression by operator precedence (Dijkstra's shunting yard), with stacks of its own: no
 * depth of nesting overflows the stack of the thread. Exact parts are computed as they are read.
 */
final class Parser {
  private static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 1_000;

  /**
   * How much long exact arithmetic one expression may cost, in squares of the length that is always
   * allowed.
   */
  private static final long MOST_EXACT_WORK = 30_000;

  /** What waits on the stack for its right operand or its closing parenthesis. */
  private enum Kind {
    PARENTHESIS(0),
    CALL(0),
    PLUS(1),
    MINUS(1),
    TIMES(2),
    OVER(2),
    NEGATE(3),
    POWER(4);

    private final int precedence;

    Kind(int precedence) {
      this.precedence = precedence;
    }

    /**
     * Which depth it adds to: that of parentheses, of signs, or of exponents; none for the rest.
     */
    int nesting() {
      return switch (this) {
        case PARENTHESIS, CALL -> 1;
        case NEGATE -> 2;
        case POWER -> 3;
        default -> 0;
      };
    }
  }

  /**
   * An entry of the stack; a call also has its function and where its arguments start among the
   * operands.
   */
  private record Pending(Kind kind, int index, Function function, int operandsBefore) {}

  private final String text;
  private final ArrayList<Range> operands = new ArrayList<>();
  private final ArrayDeque<Pending> pending = new ArrayDeque<>();
  private final ArrayList<Step> steps = new ArrayList<>();
  private int position;
  private final int[] depths = new int[4];
  private long exactWork;

  Parser(String text) {
    this.text = text;
  }

  /** The operations that are not exact, operands first. */
  List<Step> steps() {
    return steps;
  }

  Range parse() {
    if (text.length() > LONGEST) {
      throw new InputError(
          "the expression has " + text.length() + " characters; allowed: at most " + LONGEST);
    }
    while (true) {
      readOperand();
      if (readOperators()) {
        return operands.get(0);
      }
    }
  }

  /**
   * Reads up to the end of an operand: signs, opening parentheses and calls, then a number, a
   * constant or an interval.
   */
  private void readOperand() {
    while (true) {
      skipSpace();
      if (position == text.length()) {
        throw error(text.isBlank() ? "the expression is empty" : "a value is missing at the end");
      }
      char c = text.charAt(position);
      if (c == '-') {
        push(Kind.NEGATE);
      } else if (c == '(') {
        push(Kind.PARENTHESIS);
      } else if (isLetter(c)) {
        if (readName()) {
          return;
        }
      } else if (c == '[') {
        operands.add(interval());
        return;
      } else {
        operands.add(Range.of(Real.of(number())));
        return;
      }
    }
  }

  private void push(Kind kind) {
    push(new Pending(kind, position, null, operands.size()));
    position++;
  }

  private void push(Pending entry) {
    int nesting = entry.kind().nesting();
    depths[nesting]++;
    if (nesting > 0 && depths[nesting] > DEEPEST) {
      throw error("the expression is nested too deeply; allowed: " + DEEPEST + " levels");
    }
    pending.push(entry);
  }

  private Pending pop() {
    Pending entry = pending.pop();
    depths[entry.kind().nesting()]--;
    return entry;
  }

  /** Reads a constant (true), or a function with its parenthesis. */
  private boolean readName() {
    int start = position;
    while (position < text.length()
        && (isLetter(text.charAt(position)) || isDigit(text.charAt(position)))) {
      position++;
    }
    String name = text.substring(start, position);
    if (name.equals("e") || name.equals("pi")) {
      operands.add(Range.of(name.equals("e") ? Real.e() : Real.pi()));
      return true;
    }
    Function function = Function.ALL.get(name);
    if (function == null) {
      position = start;
      throw error(
          "unknown name "
              + InputError.show(name)
              + "; allowed: e, pi, "
              + String.join(", ", new TreeSet<>(Function.ALL.keySet())));
    }
    skipSpace();
    if (position == text.length() || text.charAt(position) != '(') {
      throw error("'(' is missing after " + name);
    }
    push(new Pending(Kind.CALL, start, function, operands.size()));
    position++;
    return false;
  }

  /** An exact number without sign. */
  private Rational number() {
    int end = NumberText.end(text, position);
    if (end == position) {
      throw error("a value is expected, not " + shownCharacter());
    }
    if (end < text.length()
        && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      throw error("malformed number, or an operator is missing after it");
    }
    int start = position;
    position = end;
    return located(start, () -> NumberText.read(text, start, end));
  }

  private Range interval() {
    int start = position;
    position++;
    Rational lo = endOfInterval();
    expect(',');
    Rational hi = endOfInterval();
    expect(']');
    return located(start, () -> Range.between(lo, hi));
  }

  /** A signed exact number, perhaps a fraction. */
  private Rational endOfInterval() {
    skipSpace();
    boolean negative = position < text.length() && text.charAt(position) == '-';
    if (negative || (position < text.length() && text.charAt(position) == '+')) {
      position++;
      skipSpace();
    }
    int start = position;
    Rational value = number();
    skipSpace();
    if (position < text.length() && text.charAt(position) == '/') {
      position++;
      skipSpace();
      Rational numerator = value;
      Rational denominator = number();
      value = located(start, () -> numerator.div(denominator));
    }
    return negative ? value.neg() : value;
  }

  private void expect(char wanted) {
    skipSpace();
    if (position == text.length() || text.charAt(position) != wanted) {
      throw error(
          "'"
              + wanted
              + "' is expected in an interval [a, b] of exact numbers, not "
              + shownCharacter());
    }
    position++;
  }

  /**
   * Reads what follows an operand, up to an operator or comma (false) or the end of the expression
   * (true).
   */
  private boolean readOperators() {
    while (true) {
      skipSpace();
      if (position == text.length()) {
        applyDownTo(1);
        if (!pending.isEmpty()) {
          position = pending.peek().index();
          throw error("')' is missing for this '('");
        }
        return true;
      }
      if (text.charAt(position) == ')') {
        close();
        continue;
      }
      if (text.charAt(position) == ',') {
        comma();
      } else {
        operator();
      }
      return false;
    }
  }

  private void operator() {
    Kind kind =
        switch (text.charAt(position)) {
          case '+' -> Kind.PLUS;
          case '-' -> Kind.MINUS;
          case '*' -> Kind.TIMES;
          case '/' -> Kind.OVER;
          case '^' -> Kind.POWER;
          default -> throw error("an operator is expected, not " + shownCharacter());
        };
    applyDownTo(kind == Kind.POWER ? kind.precedence + 1 : kind.precedence);
    push(kind);
  }

  private void comma() {
    applyDownTo(1);
    if (pending.isEmpty() || pending.peek().kind() != Kind.CALL) {
      throw error("',' is allowed only between arguments of min and max, and in intervals");
    }
    if (!pending.peek().function().several()) {
      throw error("this function takes one argument");
    }
    position++;
  }

  private void close() {
    applyDownTo(1);
    if (pending.isEmpty()) {
      throw error("')' without '('");
    }
    Pending entry = pop();
    if (entry.kind() == Kind.CALL) {
      call(entry);
    }
    position++;
  }

  private void call(Pending entry) {
    List<Range> arguments = operands.subList(entry.operandsBefore(), operands.size());
    if (entry.function().several() && arguments.size() < 2) {
      throw error("two or more arguments are expected");
    }
    List<Range> given = List.copyOf(arguments);
    arguments.clear();
    add(entry.index(), () -> entry.function().value().apply(given));
  }

  /** Applies what waits and binds at least so tightly. */
  private void applyDownTo(int precedence) {
    while (!pending.isEmpty() && pending.peek().kind().precedence >= precedence) {
      Pending entry = pop();
      Range right = operands.remove(operands.size() - 1);
      if (entry.kind() == Kind.NEGATE) {
        add(entry.index(), right::negate);
      } else {
        Range left = operands.remove(operands.size() - 1);
        add(entry.index(), () -> apply(entry.kind(), left, right));
      }
    }
  }

  private Range apply(Kind kind, Range left, Range right) {
    if (kind != Kind.POWER && isWorthExactness(left, right)) {
      return Range.of(Real.of(exact(kind, value(left), value(right))));
    }
    return switch (kind) {
      case PLUS -> left.plus(right);
      case MINUS -> left.minus(right);
      case TIMES -> left.times(right);
      case OVER -> left.over(right);
      case POWER -> left.pow(right);
      default -> throw new IllegalStateException(kind.toString());
    };
  }

  /**
   * Whether both are exactly known and longer than is always done exactly, but there is time left
   * for such.
   */
  private boolean isWorthExactness(Range left, Range right) {
    if (!(left.isThin() && left.lo() instanceof ExactReal x)
        || !(right.isThin() && right.lo() instanceof ExactReal y)
        || x.size() + y.size() <= Exactly.SHORT) {
      return false;
    }
    long length = (x.size() + y.size()) / Exactly.SHORT;
    exactWork += length * length;
    return exactWork <= MOST_EXACT_WORK;
  }

  private static Rational value(Range thin) {
    return thin.lo().exact().orElseThrow();
  }

  private static Rational exact(Kind kind, Rational x, Rational y) {
    return switch (kind) {
      case PLUS -> x.add(y);
      case MINUS -> x.sub(y);
      case TIMES -> x.mul(y);
      case OVER -> x.div(y);
      default -> throw new IllegalStateException(kind.toString());
    };
  }

  /** Adds the value of an operation at a place: as steps, unless it is exact. */
  private void add(int index, Supplier<Range> operation) {
    Range value = located(index, operation);
    Place place = new Place(text, index);
    Real lo = step(value.lo(), place);
    operands.add(value.isThin() ? Range.of(lo) : new Range(lo, step(value.hi(), place)));
  }

  private Real step(Real value, Place place) {
    if (value.exact().isPresent() || value instanceof Step) {
      return value;
    }
    Step step = new Step(value, place);
    steps.add(step);
    return step;
  }

  private <T> T located(int index, Supplier<T> operation) {
    try {
      return operation.get();
    } catch (InputError e) {
      throw new Place(text, index).located(e);
    }
  }

  private void skipSpace() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private String shownCharacter() {
    return position == text.length()
        ? "the end"
        : "'" + InputError.show(Character.toString(text.codePointAt(position))) + "'";
  }

  private InputError error(String message) {
    return new Place(text, position).error(message);
  }
}
