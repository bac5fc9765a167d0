package org.certalign.sampling;

import java.util.List;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The mean of a value that depends on a response, over a policy on finitely many responses. */
public final class FiniteMean {
  private FiniteMean() {}

  /**
   * The mean, by the empirical Bernstein interval for the range of the values.
   *
   * @param responses draws a response
   * @param values one for each response, at least two of them different
   */
  public static Estimator of(ResponseSampler responses, List<Real> values) {
    Rounded[] table = values.stream().map(Rounded::of).toArray(Rounded[]::new);
    Rational least = null;
    Rational greatest = null;
    for (Rounded x : table) {
      Rational value = Rounded.exact(x.value());
      Rational error = Rounded.exact(x.error());
      least = least == null ? value.sub(error) : least.min(value.sub(error));
      greatest = greatest == null ? value.add(error) : greatest.max(value.add(error));
    }
    return new BoundedMean(stream -> table[responses.draw(stream)], least, greatest);
  }

  /** The probability that the response is one of those marked. */
  public static Estimator frequency(ResponseSampler responses, List<Boolean> marked) {
    List<Boolean> copy = List.copyOf(marked);
    return new Frequency(stream -> Frequency.indicator(copy.get(responses.draw(stream))));
  }
}
