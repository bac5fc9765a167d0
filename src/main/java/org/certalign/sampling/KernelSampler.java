package org.certalign.sampling;

import java.util.List;
import org.certalign.policy.MarkovKernel;

/** Draws a point, and then its image under a Markov kernel. Immutable. */
public final class KernelSampler implements ResponseSampler {
  private final ResponseSampler points;
  private final List<AliasTable> rows;

  private KernelSampler(ResponseSampler points, List<AliasTable> rows) {
    this.points = points;
    this.rows = rows;
  }

  /**
   * Images under a kernel.
   *
   * @param points draws the number of a row
   */
  public static KernelSampler of(ResponseSampler points, MarkovKernel kernel) {
    return new KernelSampler(points, kernel.rows().stream().map(AliasTable::of).toList());
  }

  @Override
  public int draw(RandomStream stream) {
    return rows.get(points.draw(stream)).draw(stream);
  }
}
