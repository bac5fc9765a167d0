package org.certalign.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects one entry of the registry; see {@link Theorem}. */
public final class TheoremBuilder {
  final String id;
  final String title;
  String statement = "";
  String tex = "";
  String equality = "";
  String breaks = "";
  String method = "closed form";
  int mostDigits = Integer.MAX_VALUE;
  Kind kind;
  Bound bound;
  SecondOpinion opinion;
  final List<String> sources = new ArrayList<>();
  final List<Assumption> assumptions = new ArrayList<>();
  final List<Parameter> parameters = new ArrayList<>();
  final List<SharpCase> sharpCases = new ArrayList<>();
  final List<FalseTwin> twins = new ArrayList<>();
  final List<InstanceFamily> families = new ArrayList<>();
  final List<Supplier<SamplingPlan>> plans = new ArrayList<>();

  TheoremBuilder(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The statement, in words and Unicode formula. */
  public TheoremBuilder statement(String text) {
    this.statement = text;
    return this;
  }

  /** The statement's formula in TeX. */
  public TheoremBuilder tex(String formula) {
    this.tex = formula;
    return this;
  }

  /** When equality holds. */
  public TheoremBuilder equality(String text) {
    this.equality = text;
    return this;
  }

  /** When the statement breaks. */
  public TheoremBuilder breaks(String text) {
    this.breaks = text;
    return this;
  }

  /** Where it comes from; one call per source. */
  public TheoremBuilder source(String reference) {
    sources.add(reference);
    return this;
  }

  /** What is assumed; one call per assumption. */
  public TheoremBuilder assume(Assumption assumption) {
    assumptions.add(assumption);
    return this;
  }

  /** A parameter of the bound; one call per parameter, in the order in which they are printed. */
  public TheoremBuilder parameter(Parameter parameter) {
    parameters.add(parameter);
    return this;
  }

  /** The certified value and the second opinion on it (null where there is none). */
  public TheoremBuilder bound(Kind kindOfValue, Bound value, SecondOpinion second) {
    this.kind = kindOfValue;
    this.bound = value;
    this.opinion = second;
    return this;
  }

  /**
   * How the value is computed, where it is no closed form: {@code series} or {@code quadrature}.
   */
  public TheoremBuilder method(String how) {
    this.method = how;
    return this;
  }

  /**
   * The most digits that the value can be certified to, where that is less than everywhere else.
   */
  public TheoremBuilder mostDigits(int digits) {
    this.mostDigits = digits;
    return this;
  }

  /** Values to publish, as alternating parameter names and texts. */
  public TheoremBuilder published(String name, String... namesAndTexts) {
    return sharp(name, null, namesAndTexts);
  }

  /** A case in which the bound is attained, with its parameters as alternating names and texts. */
  public TheoremBuilder sharp(String name, Instance instance, String... namesAndTexts) {
    Map<String, String> arguments = Instance.describe((Object[]) namesAndTexts);
    sharpCases.add(new SharpCase(name, arguments, instance));
    return this;
  }

  /** A false twin; the name is appended to the theorem's id. */
  public TheoremBuilder twin(String name, String falseStatement, Instance witness) {
    twins.add(new FalseTwin(id + "/" + name, falseStatement, witness));
    return this;
  }

  /** A family of instances to search. */
  public TheoremBuilder family(InstanceFamily family) {
    families.add(family);
    return this;
  }

  /** A statement that sampling examines; made when it is asked for. */
  public TheoremBuilder sampled(Supplier<SamplingPlan> plan) {
    plans.add(plan);
    return this;
  }

  /** The finished entry. */
  public Theorem build() {
    return new Theorem(this);
  }
}
