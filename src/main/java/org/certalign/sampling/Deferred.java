package org.certalign.sampling;

import java.util.function.Supplier;
import org.certalign.real.Rational;

/**
 * An estimator that is made when it is first needed: tables of thousands of responses take time.
 */
public final class Deferred implements Estimator {
  private final Supplier<Estimator> maker;
  private Estimator made;

  private Deferred(Supplier<Estimator> maker) {
    this.maker = maker;
  }

  /** The estimator that the maker makes, once. */
  public static Estimator of(Supplier<Estimator> maker) {
    return new Deferred(maker);
  }

  private synchronized Estimator estimator() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }

  @Override
  public SampleMoments draw(Portion portion) {
    return estimator().draw(portion);
  }

  @Override
  public String unit() {
    return estimator().unit();
  }

  @Override
  public ConfidenceInterval interval(SampleMoments all, long draws, Rational error) {
    return estimator().interval(all, draws, error);
  }
}
