package org.certalign.sampling;

import java.util.function.UnaryOperator;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * An increasing or decreasing function of a number that is estimated: the ends of the interval are
 * mapped.
 *
 * @param estimator estimates the number
 * @param map the function, monotone wherever the interval can reach
 * @param increasing whether it increases
 */
public record Transformed(Estimator estimator, UnaryOperator<Real> map, boolean increasing)
    implements Estimator {
  @Override
  public SampleMoments draw(Portion portion) {
    return estimator.draw(portion);
  }

  @Override
  public String unit() {
    return estimator.unit();
  }

  @Override
  public ConfidenceInterval interval(SampleMoments all, long draws, Rational error) {
    ConfidenceInterval x = estimator.interval(all, draws, error);
    Real lo = map.apply(Real.of(increasing ? x.lo() : x.hi()));
    Real hi = map.apply(Real.of(increasing ? x.hi() : x.lo()));
    return ConfidenceInterval.between(lo, hi, error, x.method());
  }
}
