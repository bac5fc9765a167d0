package org.certalign.certify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.certalign.real.Rational;

/**
 * Whether a bound that is said to be attained was seen to be: moved by 1% in the false direction it
 * must be refuted. For every other bound it is of interest how far it would have to be moved.
 *
 * @param declared whether the theorem declares a case in which its bound is attained
 * @param refutedFrom the least share by which a bound has to be moved to be refuted somewhere, by
 *     enclosures or by sampling; null where none was refuted
 * @param holds whether every enclosed case that is declared to attain the bound refutes it when it
 *     is moved by 1%, and, if there are only sampled ones, anything does
 */
public record Sharpness(boolean declared, Rational refutedFrom, boolean holds) {
  static Sharpness of(
      List<PublishedValue> values, List<FamilyResult> families, List<SampledResult> sampled) {
    List<Optional<Rational>> enclosed =
        values.stream()
            .map(PublishedValue::sides)
            .filter(sides -> sides != null && sides.isPerturbable())
            .map(sides -> Optional.ofNullable(sides.refutedFrom()))
            .toList();
    boolean declared = !enclosed.isEmpty() || sampled.stream().anyMatch(s -> s.plan().sharp());
    List<Rational> all = new ArrayList<>();
    enclosed.forEach(share -> share.ifPresent(all::add));
    families.forEach(f -> all.add(f.tightest() == null ? null : f.tightest().refutedFrom()));
    sampled.stream().filter(s -> !s.plan().breaks()).forEach(s -> all.add(s.refutedFrom()));
    Optional<Rational> least = all.stream().filter(Objects::nonNull).min(Comparator.naturalOrder());
    boolean holds = !declared || (isSharp(least) && enclosed.stream().allMatch(Sharpness::isSharp));
    return new Sharpness(declared, least.orElse(null), holds);
  }

  private static boolean isSharp(Optional<Rational> share) {
    return share.filter(s -> s.compareTo(Perturbation.SHARP) <= 0).isPresent();
  }
}
