package org.certalign.theorem;

import java.util.Optional;

/**
 * A family of instances of one statement, indexed by genes: integers from 0 to 9999. Random search
 * and hill-climbing (package {@code certify}) choose genes and know nothing of the theorem; the
 * family turns them into policies, rewards and parameters.
 */
public interface InstanceFamily {
  /** Genes run from 0 to {@code GENE_RANGE - 1}. */
  int GENE_RANGE = 10_000;

  /** What the family varies, in a few words. */
  String name();

  /** The number of genes. */
  int genes();

  /**
   * The instance that the genes describe, or nothing where they describe none (a degenerate policy,
   * say). The same genes always give the same instance.
   *
   * @param genes {@link #genes()} integers from 0 to {@code GENE_RANGE - 1}
   */
  Optional<Instance> decode(int[] genes);
}
