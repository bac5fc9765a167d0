package org.certalign.sampling;

import java.util.List;
import org.certalign.policy.Law;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Whether a sampler draws from a law: every frequency against its probability. */
final class FiniteLaw {
  private static final int COUNT = 40_000;
  private static final Rational ERROR = Rational.parse("1e-9");

  private FiniteLaw() {}

  static boolean holds(Law law, ResponseSampler sampler) {
    RandomStream stream = RandomStream.of(1, "finite law", 0);
    long[] counts = new long[law.size()];
    for (int i = 0; i < COUNT; i++) {
      counts[sampler.draw(stream)]++;
    }
    for (int i = 0; i < counts.length; i++) {
      Real mass = law.isZero(i) ? Real.of(0) : law.mass(i);
      ConfidenceInterval c = ClopperPearson.interval(counts[i], COUNT, ERROR);
      if (!c.contains(Rounded.exact(Rounded.of(mass).value()))) {
        return false;
      }
    }
    return true;
  }

  static boolean holds(List<Rational> law, ResponseSampler sampler) {
    return holds(Law.of(law), sampler);
  }
}
