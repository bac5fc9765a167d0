package org.certalign.trust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Tries a fact at random arguments that satisfy its premises, until it is refuted or tried enough.
 */
final class Trial {
  private final Contract contract;
  private final List<Expression> requires;
  private final List<Expression> ensures;
  private final int[] held;
  private String refutation = "";

  Trial(Contract contract) {
    this.contract = contract;
    this.requires = contract.requires().stream().map(ExpressionParser::parse).toList();
    this.ensures = contract.ensures().stream().map(ExpressionParser::parse).toList();
    this.held = new int[ensures.size()];
  }

  /** Runs until each postcondition was tried so often with its premises true, or gives up. */
  Trial run(int enough, int samples, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < samples && refutation.isEmpty() && least() < enough; i++) {
      try {
        tryAt(arguments(random));
      } catch (OutOfRange passedOver) {
        // Another sample.
      }
    }
    return this;
  }

  /** How often the postcondition that was tried least was tried. */
  int least() {
    int least = Integer.MAX_VALUE;
    for (int count : held) {
      least = Math.min(least, count);
    }
    return least;
  }

  /** Where the fact is wrong; empty if it was seen nowhere. */
  String refutation() {
    return refutation;
  }

  private void tryAt(Sample sample) {
    for (Expression premise : requires) {
      if (premise.truth(sample) != Truth.TRUE) {
        return;
      }
    }
    for (int i = 0; i < ensures.size(); i++) {
      int before = sample.held();
      Truth truth = ensures.get(i).truth(sample);
      if (truth == Truth.FALSE) {
        refutation =
            contract.method() + ": " + contract.ensures().get(i) + " at " + sample.refutation();
        return;
      }
      boolean plain = !contract.ensures().get(i).matches(".*[^<]==>.*");
      held[i] += plain && truth == Truth.TRUE ? 1 : sample.held() - before;
    }
  }

  /** Parameters that a precondition defines get that value, the others random ones. */
  private Sample arguments(Random random) {
    Sample sample = new Sample(random);
    List<Operation> definitions = definitions();
    List<String> names = new ArrayList<>(contract.parameters().keySet());
    definitions.forEach(definition -> names.remove(definition.left().toString()));
    Collections.shuffle(names, random);
    for (String name : names) {
      boolean isInt = contract.parameters().get(name).equals("int");
      sample.put(name, isInt ? sample.drawInt() : sample.drawBigInteger());
    }
    for (Operation definition : definitions) {
      BigInteger value = (BigInteger) definition.right().in(sample);
      sample.put(definition.left().toString(), value);
    }
    return sample;
  }

  private List<Operation> definitions() {
    List<Operation> definitions = new ArrayList<>();
    Map<String, String> parameters = contract.parameters();
    for (Expression premise : requires) {
      premise.visit(
          part -> {
            if (part instanceof Operation equation
                && equation.operator().equals("==")
                && equation.left() instanceof Variable v
                && parameters.containsKey(v.name())) {
              definitions.add(equation);
            }
          });
    }
    return definitions;
  }
}
