package org.certalign.report;

import java.util.ArrayList;
import java.util.List;
import org.certalign.theorem.Theorem;

/** What a certificate rests on: what is proved, what is only tested, and what is trusted. */
public final class Basis {
  private Basis() {}

  /** The basis of a theorem's certificate, a sentence each. */
  public static List<String> of(Theorem t) {
    List<String> out = new ArrayList<>();
    out.add("proved on paper: the theorem itself, in the sources named");
    out.addAll(ProofBasis.sentences(t));
    out.add("provers: " + String.join("; ", ProofStatus.packed().records()));
    if (t.bound().isPresent()) {
      out.add(
          t.method().equals("closed form")
              ? "value: a closed form over the kernel"
              : "value: by %s with a rigorous remainder, tested, not machine-checked"
                  .formatted(t.method()));
    }
    if (!t.families().isEmpty()) {
      out.add(
          "instances: decided by enclosures of both sides, without sampling error; their choice is tested only");
    }
    out.add(
        "trusted: java.math.BigInteger, the JVM, the provers, and the facts of specs/TRUSTED.md");
    return out;
  }
}
