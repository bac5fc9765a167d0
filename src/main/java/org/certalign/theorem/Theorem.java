package org.certalign.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.certalign.real.Real;

/**
 * One theorem of the registry: everything that the commands, the certificates, the report and the
 * documentation know of it. Built with {@link #named}; adding a theorem is adding one entry to a
 * section's list.
 *
 * <pre>{@code
 * Theorem.named("bon-kl", "KL divergence of best-of-n")
 *     .statement("KL(P_n‖P) ≤ log n − (n−1)/n, with equality iff the reward has no atoms")
 *     .source("arXiv:2406.05883, Theorem 1")
 *     .assume(Assumption.assumed("ties are broken uniformly"))
 *     .parameter(Parameter.number("n", "number of draws", Domain.AT_LEAST_ONE))
 *     .bound(Kind.EQUALITY, a -> ..., (a, mc) -> ...)
 *     .twin(...)
 *     .family(...)
 *     .build();
 * }</pre>
 */
public final class Theorem {
  private final TheoremBuilder from;

  Theorem(TheoremBuilder from) {
    this.from = from;
  }

  /** Starts an entry. */
  public static TheoremBuilder named(String id, String title) {
    return new TheoremBuilder(id, title);
  }

  /** The stable id, the same in code, specs, proofs, claims, reports and documentation. */
  public String id() {
    return from.id;
  }

  /** A short title. */
  public String title() {
    return from.title;
  }

  /** The statement, in words and Unicode formula. */
  public String statement() {
    return from.statement;
  }

  /** The statement's formula in TeX. */
  public String tex() {
    return from.tex;
  }

  /** When equality holds; empty where nothing is claimed. */
  public String equality() {
    return from.equality;
  }

  /** When the statement breaks; empty where nothing is said. */
  public String breaks() {
    return from.breaks;
  }

  /** Where the statement comes from: papers with section, DOIs, arXiv numbers. */
  public List<String> sources() {
    return List.copyOf(from.sources);
  }

  /** What is assumed, and who checks it. */
  public List<Assumption> assumptions() {
    return List.copyOf(from.assumptions);
  }

  /** The parameters of the bound; empty for a statement without one. */
  public List<Parameter> parameters() {
    return List.copyOf(from.parameters);
  }

  /** The certified value; empty for a statement without one. */
  public Optional<Bound> bound() {
    return Optional.ofNullable(from.bound);
  }

  /**
   * The certified value, for parameters as alternating names and texts.
   *
   * @throws java.util.NoSuchElementException for a statement without one
   */
  public Real value(String... namesAndTexts) {
    return bound().orElseThrow().of(arguments(Instance.describe((Object[]) namesAndTexts)));
  }

  /** What the value is; null for a statement without one. */
  public Kind kind() {
    return from.kind;
  }

  /** How the value is computed: {@code closed form}, {@code series} or {@code quadrature}. */
  public String method() {
    return from.method;
  }

  /** The most digits that the value can be certified to. */
  public int mostDigits() {
    return from.mostDigits;
  }

  /** The second opinion; empty where there is none. */
  public Optional<SecondOpinion> opinion() {
    return Optional.ofNullable(from.opinion);
  }

  /** The cases in which the bound is attained, and the values that are published. */
  public List<SharpCase> sharpCases() {
    return List.copyOf(from.sharpCases);
  }

  /** The false twins. */
  public List<FalseTwin> twins() {
    return List.copyOf(from.twins);
  }

  /** The families in which instances are searched. */
  public List<InstanceFamily> families() {
    return List.copyOf(from.families);
  }

  /** The keys, in certificates, of the lanes that examine it. */
  public List<String> lanes() {
    List<String> out = new ArrayList<>();
    if (!from.sharpCases.isEmpty()) {
      out.add("enclosure");
    }
    if (from.opinion != null) {
      out.add("secondOpinion");
    }
    if (!from.families.isEmpty()) {
      out.add("exact");
    }
    plans().stream()
        .map(p -> p.quantity().lane())
        .sorted()
        .distinct()
        .forEach(l -> out.add(l.key()));
    return out;
  }

  /** The statements that sampling examines; made anew by every call. */
  public List<SamplingPlan> plans() {
    return from.plans.stream().map(Supplier::get).toList();
  }

  /**
   * Checks parameters as written by a user.
   *
   * @throws org.certalign.real.InputError for anything that is not allowed
   */
  public Arguments arguments(Map<String, String> given) {
    return Arguments.parse(id(), from.parameters, given);
  }
}
