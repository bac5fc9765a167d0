package org.certalign.certify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.certalign.real.InputError;
import org.certalign.sampling.SampleMoments;

/**
 * What some blocks of a run have drawn: exact sums, so that parts can be merged in any order and
 * give what one run gives. Immutable.
 *
 * @param version the version of certalign
 * @param effort of the run
 * @param seed of the run
 * @param theorems the ids of all theorems of the run
 * @param blocks the blocks that were drawn
 * @param sums of every statement, by its name
 */
public record Part(
    String version,
    Effort effort,
    long seed,
    List<String> theorems,
    List<Blocks> blocks,
    Map<String, SampleMoments.Sums> sums) {
  /** Keeps copies. */
  public Part {
    theorems = List.copyOf(theorems);
    blocks = List.copyOf(blocks);
    sums = Collections.unmodifiableMap(new LinkedHashMap<>(sums));
  }

  /**
   * The parts of one run together.
   *
   * @param parts at least one
   * @throws InputError if they are not of one run, or a block is missing or there twice
   */
  public static Part merge(List<Part> parts) {
    Part first = parts.get(0);
    Map<String, SampleMoments> sums = new LinkedHashMap<>();
    first.sums.keySet().forEach(name -> sums.put(name, new SampleMoments()));
    List<Blocks> blocks = new ArrayList<>();
    for (Part part : parts) {
      first.checkSameRun(part);
      blocks.addAll(part.blocks);
      part.sums.forEach((name, s) -> sums.get(name).add(SampleMoments.of(s)));
    }
    Blocks.checkWhole(blocks);
    Map<String, SampleMoments.Sums> exact = new LinkedHashMap<>();
    sums.forEach((name, s) -> exact.put(name, s.sums()));
    return new Part(first.version, first.effort, first.seed, first.theorems, blocks, exact);
  }

  private void checkSameRun(Part that) {
    same("versions", version, that.version);
    same("efforts", effort.text(), that.effort.text());
    same("seeds", Long.toString(seed), Long.toString(that.seed));
    same("theorems", theorems.toString(), that.theorems.toString());
    checkDrawn(that.version, List.copyOf(that.sums.keySet()));
  }

  private static void same(String what, String here, String there) {
    if (!here.equals(there)) {
      throw new InputError("the parts have different %s: %s and %s".formatted(what, here, there));
    }
  }

  /**
   * Checks that exactly the given statements were drawn, by the given version.
   *
   * @throws InputError if not
   */
  void checkDrawn(String byVersion, List<String> statements) {
    same("versions", version, byVersion);
    if (!sums.keySet().equals(Set.copyOf(statements))) {
      throw new InputError("the parts hold different statements: merge them where they were drawn");
    }
  }
}
