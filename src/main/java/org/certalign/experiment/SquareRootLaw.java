package org.certalign.experiment;

import org.certalign.bound.Transport;
import org.certalign.real.Real;

/** sqrt(2 s^2 KL): the theorem {@code transport-subgaussian}. */
final class SquareRootLaw {
  private SquareRootLaw() {}

  /**
   * The bound, by its proved closed form.
   *
   * @param variance s^2
   * @param kl in nats; 0 only where that is exactly known
   */
  static Real at(Real variance, Real kl) {
    Real sigma = variance.sqrt().memo();
    return kl.exact().filter(k -> k.signum() == 0).isPresent()
        ? Real.of(0)
        : p -> Transport.transportSubgaussian(sigma.enclose(p), kl.enclose(p), p);
  }
}
