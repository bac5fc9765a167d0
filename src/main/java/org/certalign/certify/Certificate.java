package org.certalign.certify;

import java.util.List;
import org.certalign.real.Rational;
import org.certalign.theorem.Theorem;

/**
 * All that was found of one theorem, and everything that is needed to find it again. Immutable. It
 * names no machine, no JDK and no time: the same seed and effort give the same certificate.
 *
 * @param theorem the theorem
 * @param version the version of certalign
 * @param seed the seed of the run
 * @param effort the effort of the run
 * @param verdict CERTIFIED only if every lane holds and every false twin is refuted
 * @param values the {@code enclosure} lane
 * @param families the {@code exact} lane
 * @param twins the false twins
 * @param sampled the lanes {@code stratified}, {@code policy} and {@code orderStatistics}
 * @param budget the probability, at most, that any interval of the run misses
 * @param sharpness whether bounds that are attained were seen to be
 */
public record Certificate(
    Theorem theorem,
    String version,
    long seed,
    Effort effort,
    Verdict verdict,
    List<PublishedValue> values,
    List<FamilyResult> families,
    List<TwinResult> twins,
    List<SampledResult> sampled,
    Rational budget,
    Sharpness sharpness) {
  /** Keeps copies of the lists. */
  public Certificate {
    values = List.copyOf(values);
    families = List.copyOf(families);
    twins = List.copyOf(twins);
    sampled = List.copyOf(sampled);
  }
}
