package org.certalign.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certalign.inspect.GainBounds.GainBound;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.sampling.ErrorBudget;

/**
 * Run data to verdicts.
 *
 * <pre>{@code
 * RunSettings settings = new RunSettings("run.csv");
 * settings.say("proxy.range", "0,1");
 * Inspection found = Inspect.of(List.of(Path.of("run.csv")), settings);
 * found.findings().forEach(f -> System.out.println(f.verdict() + " " + f.reason()));
 * }</pre>
 */
public final class Inspect {
  private final RunData data;
  private final RunSettings settings;
  private final List<Policy> policies;
  private final boolean clustered;
  private final Place place;
  private final List<Account> accounts = new ArrayList<>();
  private final List<RatioAccount> ratios = new ArrayList<>();
  private final List<TailAccount> tailAccounts = new ArrayList<>();
  private final List<TailBand> tails = new ArrayList<>();
  private final List<CurvePoint> curve = new ArrayList<>();
  private final List<PolicyPoint> points = new ArrayList<>();
  private CurveAccount pool;
  private final List<Estimate> estimates = new ArrayList<>();
  private final List<RunFinding> findings = new ArrayList<>();
  private ErrorBudget budget;
  private long units;

  private Inspect(RunData data, RunSettings settings, String file) {
    this.data = data;
    this.settings = settings;
    this.policies = data.policies();
    this.place = new Place(file, 1);
    this.clustered = data.has(Role.PROMPT);
  }

  /**
   * Inspects files.
   *
   * @param paths of the files, at least one
   * @param settings what the user says of them
   * @throws InputError if the files or the settings are not as they should be
   */
  public static Inspection of(List<Path> paths, RunSettings settings) {
    settings.check();
    try (RunData data = new RunData(paths, settings)) {
      if (settings.map() == ColumnMap.TRL) {
        return new Training(data, settings, paths).inspect();
      }
      Inspect inspect = new Inspect(data, settings, paths.get(0).toString());
      inspect.run();
      return new Inspection(
          paths.stream().map(Path::toString).toList(),
          data.rows(),
          inspect.units,
          inspect.clustered
              ? "prompts, taken for independent draws of one law"
              : "rows, taken for independent draws of one law",
          settings.error(),
          inspect.estimates,
          inspect.tails,
          inspect.curve,
          inspect.points,
          inspect.bounds(),
          inspect.findings);
    }
  }

  private void run() {
    open();
    budget = budget();
    data.read(this::add);
    if (data.rows() == 0) {
      throw new InputError("'%s' has no rows".formatted(place.file()));
    }
    report();
  }

  private void open() {
    accounts.add(
        new Account("proxy", settings.assumed("proxy"), policies, Responses::proxies, clustered));
    if (data.has(Role.GOLDEN)) {
      accounts.add(
          new Account(
              "golden", settings.assumed("golden"), policies, Responses::goldens, clustered));
      accounts.add(
          new Account(
              "overestimation", overestimation(), policies, Responses::overestimates, clustered));
    }
    if (policies.get(0).isReference()) {
      accounts.stream()
          .filter(Inspect::hasMean)
          .forEach(a -> tailAccounts.add(new TailAccount(a.name())));
      pool =
          new CurveAccount(
              settings.assumed("proxy"),
              settings.assumed("golden"),
              data.has(Role.GOLDEN),
              clustered);
    }
    if (data.hasRatios()) {
      for (Policy policy : policies) {
        if (policy.kind() == Policy.Kind.ALIGNED) {
          ratios.add(new RatioAccount(policy, settings.assumed("log_ratio")));
        }
      }
    }
  }

  /** Where nothing is said of it, the ranges of both rewards tell its range. */
  private Assumed overestimation() {
    Assumed stated = settings.assumed("overestimation");
    Optional<Span> proxy = settings.assumed("proxy").range();
    Optional<Span> golden = settings.assumed("golden").range();
    if (stated.range().isPresent() || proxy.isEmpty() || golden.isEmpty()) {
      return stated;
    }
    return new Assumed(
        Optional.of(proxy.get().minus(golden.get())),
        stated.tail(),
        stated.alignedTail(),
        settings.assumed("proxy").place());
  }

  /** Every interval that may be made has its share, before a number is seen. */
  private ErrorBudget budget() {
    List<String> statements = new ArrayList<>();
    for (Account account : accounts) {
      for (int i = 0; i < policies.size(); i++) {
        if (hasMean(account)) {
          statements.add("mean/%s/%d".formatted(account.name(), i));
        }
        if (!policies.get(i).isReference()) {
          statements.add("gain/%s/%d".formatted(account.name(), i));
        }
      }
    }
    for (int i = 0; i < ratios.size(); i++) {
      statements.add("k2/" + i);
      statements.add("kl/" + i);
    }
    if (policies.get(0).isReference()) {
      accounts.stream().filter(Inspect::hasMean).forEach(a -> statements.add("tail/" + a.name()));
      statements.add("curve");
    }
    return ErrorBudget.equal(settings.error(), statements);
  }

  /** Of the overestimation only the gain matters. */
  private static boolean hasMean(Account account) {
    return !account.name().equals("overestimation");
  }

  private void add(List<Responses> byPolicy) {
    units++;
    accounts.forEach(account -> account.add(byPolicy));
    Responses reference = byPolicy.get(0);
    if (pool != null && reference.count() > 0) {
      reference.proxies().ifPresent(tailAccounts.get(0)::add);
      if (tailAccounts.size() > 1) {
        reference.goldens().ifPresent(tailAccounts.get(1)::add);
      }
      pool.add(reference);
    }
    for (RatioAccount ratio : ratios) {
      ratio.add(byPolicy.get(policies.indexOf(ratio.policy())));
    }
  }

  private void report() {
    new DataFindings(data, settings, place, findings).examine(accounts, ratios);
    for (int i = 0; i < policies.size(); i++) {
      for (Account account : accounts) {
        if (hasMean(account)) {
          account
              .mean(i, policies.get(i), budget.share("mean/%s/%d".formatted(account.name(), i)))
              .ifPresent(estimates::add);
        }
      }
      if (!policies.get(i).isReference()) {
        reportGains(i);
      }
    }
    if (pool != null) {
      reportTails();
      curve.addAll(pool.points(budget.share("curve"), isContradicted()));
      findings.addAll(pool.findings(curve));
    }
  }

  private boolean isContradicted() {
    return accounts.stream().filter(Inspect::hasMean).anyMatch(Account::isContradicted);
  }

  private void reportTails() {
    for (TailAccount account : tailAccounts) {
      account
          .band(budget.share("tail/" + account.reward()))
          .ifPresent(
              band -> {
                tails.add(band);
                Assumed assumed = settings.assumed(band.reward());
                assumed
                    .tail()
                    .filter(
                        t -> TailAccount.leastVariance(band.points(), t.c()).compareTo(t.v()) > 0)
                    .ifPresent(t -> findings.add(violated(band, t, assumed.place())));
              });
    }
  }

  private RunFinding violated(TailBand band, Tail tail, Place where) {
    return new RunFinding(
        band.reward() + "/tail",
        "tail",
        RunVerdict.ASSUMPTION_VIOLATED,
        "the %s reward is %s under the reference policy".formatted(band.reward(), tail.words()),
        "the tails are too heavy, at level %s: %s"
            .formatted(
                settings.level(),
                tail.sigma() != null
                    ? "s must be at least " + ShortNumbers.below(band.sigma())
                    : "with c = %s, v must be at least %s"
                        .formatted(
                            ShortNumbers.exact(tail.c()),
                            ShortNumbers.below(
                                TailAccount.leastVariance(band.points(), tail.c())))),
        List.of(),
        where);
  }

  private void reportGains(int index) {
    Policy policy = policies.get(index);
    Optional<KlInterval> kl = divergence(policy);
    if (kl.isPresent() && kl.get().isEmpty()) {
      findings.add(
          new RunFinding(
              policy.label() + "/kl",
              "log-ratios",
              RunVerdict.ASSUMPTION_VIOLATED,
              "divergence of %s from the reference policy".formatted(policy.label()),
              "KL is at least %s and at most %s"
                  .formatted(ShortNumbers.below(kl.get().lo()), ShortNumbers.above(kl.get().hi())),
              List.of(
                  "the log-probabilities are those of the policies that the responses were drawn from"),
              settings.assumed("log_ratio").place()));
      return;
    }
    GainFindings gains = new GainFindings(policy, kl, settings.level());
    Map<String, ConfidenceInterval> intervals = new HashMap<>();
    for (Account account : accounts) {
      Optional<Estimate> gain =
          account.gain(index, policy, budget.share("gain/%s/%d".formatted(account.name(), index)));
      gain.ifPresent(estimates::add);
      gain.ifPresent(e -> intervals.put(account.name(), e.interval()));
      gains.examine(account, gain, bounds(account, policy), !hasMean(account));
    }
    points.add(
        new PolicyPoint(
            policy.label(), kl.orElse(null), intervals.get("proxy"), intervals.get("golden")));
    findings.addAll(gains.all());
  }

  /** The bounds as far as the policies and the curve reach. */
  private List<BoundCurve> bounds() {
    Rational most = Rational.of(1, 4);
    for (CurvePoint point : curve) {
      most = most.max(point.kl().upper());
    }
    for (PolicyPoint point : points) {
      if (point.kl() != null) {
        most = most.max(point.kl().hi() == null ? point.kl().lo() : point.kl().hi());
      }
    }
    return BoundCurve.of(settings.assumed("proxy"), most);
  }

  private Optional<KlInterval> divergence(Policy policy) {
    if (policy.kind() == Policy.Kind.BEST_OF_N) {
      return Optional.of(GainFindings.bestOfN(policy.n()));
    }
    for (int i = 0; i < ratios.size(); i++) {
      RatioAccount ratio = ratios.get(i);
      if (ratio.policy().equals(policy) && !ratio.isEmpty()) {
        Rational third = budget.share("kl/" + i).div(Rational.of(3));
        estimates.addAll(ratio.estimates(third, budget.share("k2/" + i)));
        return Optional.of(ratio.kl(third));
      }
    }
    return Optional.empty();
  }

  private List<GainBound> bounds(Account account, Policy policy) {
    return switch (account.name()) {
      case "proxy" ->
          policy.kind() == Policy.Kind.BEST_OF_N
              ? GainBounds.bestOfN(account.assumed(), policy.n())
              : GainBounds.transport(account.assumed(), "transport-subgaussian", "sigma");
      case "golden" -> goldenBounds(account.assumed(), policy);
      default -> GainBounds.transport(account.assumed(), "golden-subgaussian-error", "sigmaE");
    };
  }

  private List<GainBound> goldenBounds(Assumed assumed, Policy policy) {
    List<GainBound> out = new ArrayList<>(GainBounds.transport(assumed, "golden-direct", "sigma"));
    Optional<Rational> sigma = settings.assumed("proxy").tail().map(Tail::sigma);
    Optional<Span> error = overestimation().range();
    if (policy.kind() == Policy.Kind.BEST_OF_N && sigma.isPresent() && error.isPresent()) {
      Rational most = error.get().a().abs().max(error.get().b().abs());
      out.add(GainBounds.goldenBestOfN(policy.n(), sigma.get(), most));
    }
    return out;
  }
}
