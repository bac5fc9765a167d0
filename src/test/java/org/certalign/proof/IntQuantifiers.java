package org.certalign.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * KeY's translation lets a quantified int range over z3's Int and uses it as the object {@code (i2u
 * x)}. Then z3 finds no instances of a fact about reals, whose names are objects that are not built
 * by i2u. So the variable is made to range over the objects of type int, which is the same: i2u of
 * an Int is such an object, and each such object is i2u of its u2i. An unknown that took any time
 * becomes an answer in a tenth of a second.
 */
final class IntQuantifiers {
  private static final Pattern FORALL =
      Pattern.compile("\\(forall \\(((?:\\(var_\\w+ Int\\) ?)+)\\) ");
  private static final Pattern VARIABLE = Pattern.compile("var_\\w+");

  private IntQuantifiers() {}

  /** The problem with quantified ints as objects, where all uses of the variables allow it. */
  static String asObjects(String problem) {
    Matcher forall = FORALL.matcher(problem);
    StringBuilder result = new StringBuilder();
    int done = 0;
    while (forall.find(done)) {
      int end = afterClosing(problem, forall.start());
      List<String> variables =
          VARIABLE.matcher(forall.group(1)).results().map(found -> found.group()).toList();
      String body = asObjects(problem.substring(forall.end(), end - 1));
      result.append(problem, done, forall.start());
      if (variables.stream().allMatch(variable -> isObjectIn(variable, body))) {
        result.append(typed(variables, body));
      } else {
        result.append(forall.group()).append(body).append(')');
      }
      done = end;
    }
    return result.append(problem.substring(done)).toString();
  }

  private static boolean isObjectIn(String variable, String body) {
    String rest = body.replace("(i2u " + variable + ")", "");
    return !Pattern.compile("\\b" + variable + "\\b").matcher(rest).find();
  }

  private static String typed(List<String> variables, String body) {
    List<String> declarations = new ArrayList<>();
    List<String> types = new ArrayList<>();
    String objects = body;
    for (String variable : variables) {
      declarations.add("(" + variable + " U)");
      types.add("(= (typeof " + variable + ") sort_int)");
      objects = objects.replace("(i2u " + variable + ")", variable);
    }
    return "(forall ("
        + String.join(" ", declarations)
        + ") (=> (and "
        + String.join(" ", types)
        + ") "
        + objects
        + "))";
  }

  /**
   * The place after the bracket that closes the one at a place; names in bars may hold brackets.
   */
  private static int afterClosing(String problem, int open) {
    int depth = 0;
    boolean name = false;
    for (int i = open; i < problem.length(); i++) {
      char c = problem.charAt(i);
      if (c == '|') {
        name = !name;
      } else if (!name && c == '(') {
        depth++;
      } else if (!name && c == ')') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    throw new IllegalArgumentException("a bracket is not closed");
  }
}
