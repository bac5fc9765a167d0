package org.certalign.trust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of JML in which facts and stubs are written. */
final class ExpressionParser {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\\\\?[A-Za-z]\\w*(?:\\.\\w+)*|\\d+|<==>|==>|&&|\\|\\||[<>=!]=|.)");

  /** Binary operators that associate to the left, the loosest first. */
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("==", "!="),
          List.of("<", "<=", ">", ">="),
          List.of("+", "-"),
          List.of("*", "%"));

  private final List<String> tokens = new ArrayList<>();
  private int next;

  private ExpressionParser(String text) {
    Matcher token = TOKEN.matcher(text.strip());
    while (token.find()) {
      tokens.add(token.group(1));
    }
    tokens.add("end");
  }

  static Expression parse(String text) {
    ExpressionParser parser = new ExpressionParser(text);
    Expression all = parser.choice();
    parser.expect("end");
    return all;
  }

  private boolean accept(String token) {
    boolean found = tokens.get(next).equals(token);
    if (found) {
      next++;
    }
    return found;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw new IllegalArgumentException(
          "expected " + token + " at " + tokens.subList(next, tokens.size()));
    }
  }

  private Expression choice() {
    Expression condition = equivalence();
    if (!accept("?")) {
      return condition;
    }
    Expression yes = choice();
    expect(":");
    return Operation.of("?:", condition, yes, choice());
  }

  private Expression equivalence() {
    Expression left = implication();
    while (accept("<==>")) {
      left = Operation.of("<==>", left, implication());
    }
    return left;
  }

  private Expression implication() {
    Expression left = binary(0);
    return accept("==>") ? Operation.of("==>", left, implication()) : left;
  }

  private Expression binary(int level) {
    if (level == LEVELS.size()) {
      return unary();
    }
    Expression left = binary(level + 1);
    while (LEVELS.get(level).contains(tokens.get(next))) {
      String operator = tokens.get(next++);
      left = Operation.of(operator, left, binary(level + 1));
    }
    return left;
  }

  private Expression unary() {
    if (accept("-")) {
      return Operation.of("neg", unary());
    }
    return accept("!") ? Operation.of("!", unary()) : primary();
  }

  private Expression primary() {
    if (accept("(")) {
      Expression inside = accept("\\forall") ? quantified() : choice();
      expect(")");
      return inside;
    }
    String token = tokens.get(next++);
    if (Character.isDigit(token.charAt(0))) {
      return new Literal(new BigInteger(token));
    }
    if (accept("(")) {
      List<Expression> arguments = new ArrayList<>();
      do {
        arguments.add(choice());
      } while (accept(","));
      expect(")");
      Application.kinds(token);
      return new Application(token, arguments);
    }
    return switch (token) {
      case "true" -> new Literal(Truth.TRUE);
      case "Integer.MIN_VALUE" -> new Literal(BigInteger.valueOf(Integer.MIN_VALUE));
      case "Integer.MAX_VALUE" -> new Literal(BigInteger.valueOf(Integer.MAX_VALUE));
      default -> new Variable(token.replace(".value", ""));
    };
  }

  private Expression quantified() {
    expect("\\bigint");
    List<String> variables = new ArrayList<>();
    do {
      variables.add(tokens.get(next++));
    } while (accept(","));
    expect(";");
    return new Quantified(variables, choice());
  }
}
