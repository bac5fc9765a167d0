package org.certalign.theorem;

import java.util.Optional;
import java.util.function.Function;
import org.certalign.policy.Genes;

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

  /**
   * A family that reads its instances from a gene reader.
   *
   * @param name what it varies
   * @param genes the number of genes that are read at most
   * @param decode the instance, or nothing
   */
  static InstanceFamily of(String name, int genes, Function<Genes, Optional<Instance>> decode) {
    return new InstanceFamily() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public int genes() {
        return genes;
      }

      @Override
      public Optional<Instance> decode(int[] values) {
        return decode.apply(new Genes(values));
      }
    };
  }
}
