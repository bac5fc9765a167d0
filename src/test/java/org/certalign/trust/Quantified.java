package org.certalign.trust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A statement for all integers, tried at some: names of reals are drawn as reals. */
record Quantified(List<String> variables, Expression body) implements Expression {
  private static final int DRAWS = 8;

  @Override
  public Object in(Sample outer) {
    Set<String> reals = reals();
    Truth all = Truth.TRUE;
    for (int i = 0; i < DRAWS; i++) {
      Sample sample = outer.inner();
      try {
        draw(sample, reals);
        Truth truth = body.truth(sample);
        if (truth == Truth.FALSE) {
          outer.refute(sample);
          return truth;
        }
        all = all.and(truth);
      } catch (OutOfRange passedOver) {
        all = all.and(Truth.UNKNOWN);
      }
    }
    return all;
  }

  /** The variables that stand where a function expects a real. */
  private Set<String> reals() {
    Set<String> reals = new HashSet<>();
    body.visit(
        part -> {
          if (part instanceof Application application) {
            String kinds = Application.kinds(application.function());
            for (int i = 0; i < kinds.length(); i++) {
              if (kinds.charAt(i) == 'R' && application.arguments().get(i) instanceof Variable v) {
                reals.add(v.name());
              }
            }
          }
        });
    reals.retainAll(variables);
    return reals;
  }

  /** A variable that the premise defines gets that value, the others random ones. */
  private void draw(Sample sample, Set<String> reals) {
    List<Operation> definitions = definitions();
    List<String> defined = new ArrayList<>();
    definitions.forEach(definition -> defined.add(definition.left().toString()));
    for (String variable : variables) {
      if (reals.contains(variable) && !defined.contains(variable)) {
        sample.put(variable, sample.drawReal());
      }
    }
    for (Operation definition : definitions) {
      sample.put(definition.left().toString(), definition.right().in(sample));
    }
    List<String> rest = new ArrayList<>(variables);
    rest.removeAll(reals);
    if (!rest.isEmpty()) {
      drawCut(sample, rest);
    }
  }

  private List<Operation> definitions() {
    List<Operation> definitions = new ArrayList<>();
    if (body instanceof Operation implication && implication.operator().equals("==>")) {
      implication
          .left()
          .visit(
              part -> {
                if (part instanceof Operation equation
                    && equation.operator().equals("==")
                    && equation.left() instanceof Variable v
                    && variables.contains(v.name())) {
                  definitions.add(equation);
                }
              });
    }
    return definitions;
  }

  /** Two integers m, e such that m 2^e is near a real that the body compares with it. */
  private void drawCut(Sample sample, List<String> integers) {
    List<Expression> compared = new ArrayList<>();
    body.visit(
        part -> {
          if (part instanceof Application application
              && Application.kinds(application.function()).equals("RII")
              && integers.contains(application.arguments().get(1).toString())) {
            compared.add(application.arguments().get(0));
          }
        });
    Ball near = (Ball) compared.get(sample.random().nextInt(compared.size())).in(sample);
    BigInteger[] cut = sample.cutNear(near);
    sample.put(integers.get(0), cut[0]);
    sample.put(integers.get(1), cut[1]);
  }

  @Override
  public void visit(Consumer<Expression> visitor) {
    visitor.accept(this);
    body.visit(visitor);
  }
}
