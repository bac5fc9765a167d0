package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Gains averaged over prompts, and divergences summed over tokens. */
final class TransportConditional {
  private static final Rational HALF = Rational.of(1, 2);

  private TransportConditional() {}

  static List<Theorem> theorems() {
    return List.of(conditional(), chain());
  }

  private static Theorem conditional() {
    return Theorem.named("transport-conditional", "Gain averaged over prompts")
        .statement(
            "If r(x,·) is σ(x)-sub-gaussian and K(x) = KL(Q(·|x)‖P(·|x)), then E_x gain(x) ≤"
                + " E_x √(2σ(x)²K(x)) ≤ min(√(2 E_x[σ(x)²] E_x[K(x)]), √(2 E_x[σ(x)²K(x)]));"
                + " with one σ for all prompts: √(2σ² KL(Q‖P|ρ)), KL(Q‖P|ρ) = E_x K(x)")
        .tex(
            "E_x\\,\\mathrm{gain}(x)\\le "
                + "E_x\\sqrt{2\\sigma(x)^2K(x)}\\le\\sqrt{2E_x[\\sigma(x)^2]E_x[K(x)]}")
        .source(References.PAPER)
        .source(References.CONCENTRATION + ", lemma 4.18")
        .assume(
            Assumption.assumed(
                "for every prompt, the upper tail of r(x,·) is σ(x)-sub-gaussian under P(·|x)"))
        .equality(
            "Gaussian rewards shifted at every prompt attain the first; the second is attained by"
                + " σ² proportional to K, or by σ²K the same at all prompts")
        .breaks(
            "with E_x[σ(x)]² in place of E_x[σ(x)²]; with the divergence of the responses' laws"
                + " averaged over prompts in place of the conditional one")
        .family(
            InstanceFamily.of(
                "two prompts with coins, per prompt", 8, g -> coins(g, Form.PER_PROMPT)))
        .family(
            InstanceFamily.of(
                "two prompts with coins, moments apart", 8, g -> coins(g, Form.APART)))
        .family(
            InstanceFamily.of(
                "two prompts with coins, moments together", 8, g -> coins(g, Form.TOGETHER)))
        .family(
            InstanceFamily.of("Gaussian shifts, moments apart", 9, g -> gaussians(g, Form.APART)))
        .family(
            InstanceFamily.of(
                "Gaussian shifts, moments together", 9, g -> gaussians(g, Form.TOGETHER)))
        .twin("mean-of-sigma", "E_x gain(x) ≤ √(2 E_x[σ(x)]² E_x[K(x)])", meanOfSigma())
        .twin(
            "marginal",
            "E_x gain(x) ≤ √(2σ² KL(Q̄‖P̄)), Q̄ and P̄ the laws of the response alone",
            marginal())
        .sampled(TransportPlans::prompts)
        .sampled(LawPlans::gaussianPrompts)
        .build();
  }

  /** Which of the three right sides. */
  private enum Form {
    PER_PROMPT,
    APART,
    TOGETHER;

    /** The right side from the prompts' probabilities, variances and divergences. */
    Real bound(List<Rational> rho, List<Rational> variance, List<Real> kl) {
      List<Real> terms = new ArrayList<>();
      List<Real> divergences = new ArrayList<>();
      for (int i = 0; i < rho.size(); i++) {
        Real product = Real.of(variance.get(i)).times(kl.get(i).max(Real.of(0)));
        Real term = this == PER_PROMPT ? Real.of(2).times(product).sqrt() : product;
        terms.add(Real.of(rho.get(i)).times(term));
        divergences.add(Real.of(rho.get(i)).times(kl.get(i).max(Real.of(0))));
      }
      return switch (this) {
        case PER_PROMPT -> Real.sum(terms);
        case TOGETHER -> Real.of(2).times(Real.sum(terms)).sqrt();
        case APART ->
            Real.of(2)
                .times(Real.of(FinitePair.mean(rho, variance)))
                .times(Real.sum(divergences))
                .sqrt();
      };
    }
  }

  /** Rewards 0 and h(x), with s(x) = h(x)/2. */
  private static Optional<Instance> coins(Genes genes, Form form) {
    List<Rational> rho = genes.probabilities(2);
    List<Rational> variance = new ArrayList<>();
    List<Real> kl = new ArrayList<>();
    List<String> prompts = new ArrayList<>();
    Rational gain = Rational.ZERO;
    for (Rational mass : rho) {
      Rational height = genes.positive();
      FinitePair pair = FinitePair.bernoulli(genes.unit(), genes.unit());
      variance.add(height.mul(height).div(Rational.of(4)));
      kl.add(pair.kl());
      gain = gain.add(mass.mul(height).mul(pair.gain()));
      prompts.add("coin %s to %s, reward %s".formatted(pair.p().get(1), pair.q().get(1), height));
    }
    return Optional.of(
        Instance.atMost(
            describe("prompts", rho, "at each", prompts),
            Real.of(gain),
            form.bound(rho, variance, kl)));
  }

  private static Optional<Instance> gaussians(Genes genes, Form form) {
    List<Rational> rho = genes.probabilities(3);
    List<Rational> sigma = List.of(genes.positive(), genes.positive(), genes.positive());
    List<Rational> shift = List.of(genes.positive(), genes.positive(), genes.positive());
    return Optional.of(gaussianCase(rho, sigma, shift, form));
  }

  /** Gaussian shifts: K = d^2/(2 s^2), gain d. */
  private static Instance gaussianCase(
      List<Rational> rho, List<Rational> sigma, List<Rational> shift, Form form) {
    List<Rational> variance = sigma.stream().map(s -> s.mul(s)).toList();
    List<Real> kl = new ArrayList<>();
    for (int i = 0; i < rho.size(); i++) {
      kl.add(Real.of(shift.get(i).div(sigma.get(i)).pow(2).mul(HALF)));
    }
    return Instance.atMost(
        describe("prompts", rho, "σ", sigma, "shift", shift),
        Real.of(FinitePair.mean(rho, shift)),
        form.bound(rho, variance, kl));
  }

  /** s = 1 and 3, shifts s^2: 5 > 2 sqrt 5. */
  private static Instance meanOfSigma() {
    List<Rational> rho = List.of(HALF, HALF);
    List<Rational> sigma = List.of(Rational.ONE, Rational.of(3));
    Rational mean = FinitePair.mean(rho, sigma);
    List<Rational> variance = sigma.stream().map(s -> s.mul(s)).toList();
    Rational kl = FinitePair.mean(rho, variance).mul(HALF);
    return Instance.atMost(
        describe("prompts", rho, "σ", sigma, "shift", variance),
        Real.of(FinitePair.mean(rho, variance)),
        Real.of(Rational.of(2).mul(mean.pow(2)).mul(kl)).sqrt());
  }

  /** Two prompts, two responses, reward 1 for the response named by the prompt: 1/4 > 0. */
  private static Instance marginal() {
    return Instance.atMost(
        describe(
            "prompts", "0 and 1, each 1/2",
            "P", "a fair coin",
            "Q", "3/4 on the response named by the prompt",
            "r", "1 for that response, else 0"),
        Real.of(Rational.of(1, 4)),
        Divergence.kl(Law.of(List.of(HALF, HALF)), Law.of(List.of(HALF, HALF))).sqrt());
  }

  private static Theorem chain() {
    return Theorem.named("kl-chain", "KL divergence as a sum over tokens")
        .statement("KL(Q‖P) = E_Q Σ_t KL(Q(·|x,y_<t)‖P(·|x,y_<t)) over the tokens of a response")
        .tex("\\mathrm{KL}(Q\\|P)=E_Q\\sum_t\\mathrm{KL}(Q(\\cdot|y_{<t})\\|P(\\cdot|y_{<t}))")
        .source(
            "T. M. Cover, J. A. Thomas, Elements of Information Theory, Wiley 2006, theorem "
                + "2.5.3, doi:10.1002/047174882X")
        .source(References.POLYANSKIY_WU + ", section 2.4")
        .assume(Assumption.assumed("Q ≪ P"))
        .equality("always")
        .breaks("for Rényi divergences of order other than 1; with the mean taken under P")
        .family(
            InstanceFamily.of("two tokens of a two-letter alphabet", 8, TransportConditional::tree))
        .family(
            InstanceFamily.of(
                "two tokens, three letters and two", 16, TransportConditional::wideTree))
        .twin("renyi-2", "D_2(Q‖P) = E_Q Σ_t D_2(Q(·|y_<t)‖P(·|y_<t))", renyiTwin())
        .twin("mean-under-p", "KL(Q‖P) = E_P Σ_t KL(Q(·|y_<t)‖P(·|y_<t))", meanUnderP())
        .sampled(TransportPlans::chain)
        .build();
  }

  /** Laws of two tokens: the first, and the second given each first. */
  private record Tree(List<Rational> first, List<List<Rational>> second) {
    static Tree read(Genes genes, int width) {
      List<Rational> first = genes.probabilities(width);
      List<List<Rational>> second = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        second.add(binary(genes.unit()));
      }
      return new Tree(first, second);
    }

    @Override
    public String toString() {
      return "masses " + first + " of the first coordinate, " + second + " of the second given it";
    }

    static List<Rational> binary(Rational p) {
      return List.of(p, Rational.ONE.sub(p));
    }

    Law joint() {
      List<Rational> masses = new ArrayList<>();
      for (int i = 0; i < first.size(); i++) {
        for (Rational mass : second.get(i)) {
          masses.add(first.get(i).mul(mass));
        }
      }
      return Law.of(masses);
    }
  }

  /**
   * The divergence of the first token plus the mean, under the given law, of that of the second.
   */
  private static Real byTokens(Tree q, Tree p, List<Rational> mean) {
    Real sum = Divergence.kl(Law.of(q.first), Law.of(p.first));
    for (int i = 0; i < mean.size(); i++) {
      Real later = Divergence.kl(Law.of(q.second.get(i)), Law.of(p.second.get(i)));
      sum = sum.plus(Real.of(mean.get(i)).times(later));
    }
    return sum;
  }

  private static Optional<Instance> tree(Genes genes) {
    return chainCase(Tree.read(genes, 2), Tree.read(genes, 2));
  }

  private static Optional<Instance> wideTree(Genes genes) {
    return chainCase(Tree.read(genes, 3), Tree.read(genes, 3));
  }

  private static Optional<Instance> chainCase(Tree q, Tree p) {
    return Optional.of(
        Instance.equal(
            describe("P", p, "Q", q),
            Divergence.kl(q.joint(), p.joint()),
            byTokens(q, p, q.first)));
  }

  private static final Tree FAIR =
      new Tree(Tree.binary(HALF), List.of(Tree.binary(HALF), Tree.binary(HALF)));

  /** Q: first token (3/4, 1/4), then (3/4, 1/4) after the one and a fair coin after the other. */
  private static final Tree SKEWED =
      new Tree(
          Tree.binary(Rational.of(3, 4)),
          List.of(Tree.binary(Rational.of(3, 4)), Tree.binary(HALF)));

  private static Instance renyiTwin() {
    Rational two = Rational.of(2);
    Real sum = Divergence.renyi(Law.of(SKEWED.first), Law.of(FAIR.first), two);
    for (int i = 0; i < 2; i++) {
      Real later = Divergence.renyi(Law.of(SKEWED.second.get(i)), Law.of(FAIR.second.get(i)), two);
      sum = sum.plus(Real.of(SKEWED.first.get(i)).times(later));
    }
    return Instance.equal(
        describe("P", FAIR, "Q", SKEWED), Divergence.renyi(SKEWED.joint(), FAIR.joint(), two), sum);
  }

  private static Instance meanUnderP() {
    return Instance.equal(
        describe("P", FAIR, "Q", SKEWED),
        Divergence.kl(SKEWED.joint(), FAIR.joint()),
        byTokens(SKEWED, FAIR, FAIR.first));
  }
}
