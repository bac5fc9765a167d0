package org.certalign.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A contract of the stub of BigInteger, ready to be compared with what the real class did. */
final class StubContract {
  private final Contract contract;
  private final List<Expression> requires;
  private final List<Expression> ensures;

  StubContract(Contract contract) {
    this.contract = contract;
    this.requires = contract.requires().stream().map(ExpressionParser::parse).toList();
    this.ensures = contract.ensures().stream().map(ExpressionParser::parse).toList();
  }

  static Map<String, Contract> all() {
    try {
      return Contract.read(Contract.STUB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StubContract of(String method) {
    Contract contract = all().get(method);
    assertTrue(contract != null, "the stub has no " + method);
    return new StubContract(contract);
  }

  /** Whether the method may be called so; the receiver is null for a static one. */
  boolean allows(BigInteger receiver, Object... arguments) {
    Sample sample = sample(receiver, arguments);
    return requires.stream().allMatch(clause -> clause.truth(sample) == Truth.TRUE);
  }

  /** Fails unless everything that is promised is true. */
  void check(Object result, BigInteger receiver, Object... arguments) {
    assertEquals("", broken(result, receiver, arguments));
  }

  /** A promise that is not kept, or nothing. */
  String broken(Object result, BigInteger receiver, Object... arguments) {
    Sample sample = sample(receiver, arguments);
    sample.put("\\result", integer(result));
    for (int i = 0; i < ensures.size(); i++) {
      if (ensures.get(i).truth(sample) != Truth.TRUE) {
        return contract.ensures().get(i) + " at " + sample;
      }
    }
    return "";
  }

  private Sample sample(BigInteger receiver, Object... arguments) {
    Sample sample = new Sample(new Random(0));
    if (receiver != null) {
      sample.put("this", receiver);
    }
    int i = 0;
    for (String name : contract.parameters().keySet()) {
      sample.put(name, integer(arguments[i++]));
    }
    return sample;
  }

  private static BigInteger integer(Object number) {
    return number instanceof BigInteger big
        ? big
        : BigInteger.valueOf(((Number) number).longValue());
  }
}
