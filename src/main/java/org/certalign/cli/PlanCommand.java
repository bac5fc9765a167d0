package org.certalign.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.certalign.certify.plan.Bracket;
import org.certalign.certify.plan.Plan;
import org.certalign.real.Enclosure;
import org.certalign.real.InputError;
import org.certalign.report.PlanJson;
import org.certalign.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Inverse questions. */
@Command(
    name = "plan",
    description =
        "Answers inverse questions: the least n for a gain, the largest n for a KL budget, the number of"
            + " samples for a confidence; each with the certified values on both sides of the answer.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  certalign plan --gain 2 sigma=1                              no sub-gaussian reward gains 2 with fewer draws",
      "  certalign plan --gain 2 sigma=1 --theorem bon-gain-gaussian  a Gaussian reward gains 2 from there on",
      "  certalign plan --kl 3                                        the largest n within 3 nats",
      "  certalign plan --half-width 0.01 --confidence 0.95 a=0 b=1   samples, by Hoeffding's inequality",
      "  certalign plan --half-width 0.01 --confidence 0.95 a=0 b=1 variance=0.01   by Bernstein's",
      "For a gain the parameters choose the theorem: sigma; v and c; a and b; variance; theta.",
      "Answers beyond 10^40 are given to 20 digits, as the two numbers between which they lie.",
      "Exit code: 0 if answered, 1 if no number up to the limit will do, 3 if a tie could not be decided."
    })
final class PlanCommand implements Callable<Integer> {
  private static final int DIGITS = 12;

  @Mixin private Output output;

  @Option(names = "--gain", paramLabel = "G", description = "the gain to reach.")
  private String gain;

  @Option(names = "--kl", paramLabel = "K", description = "the KL budget, in nats.")
  private String kl;

  @Option(names = "--half-width", paramLabel = "W", description = "how far a mean may be off.")
  private String halfWidth;

  @Option(
      names = "--confidence",
      paramLabel = "C",
      description = "with --half-width: the probability with which it holds, such as 0.95.")
  private String confidence;

  @Option(
      names = "--theorem",
      paramLabel = "ID",
      description = "with --gain: the bound or exact gain to use, one of the bon-gain-... ids.")
  private String theorem;

  @Option(
      names = "--digits",
      paramLabel = "D",
      description = "significant digits of the values shown, 1 to 500 (default: 12).")
  private String digits;

  @Parameters(
      arity = "0..*",
      paramLabel = "name=value",
      description = "the parameters of the bound, without n; a and b are 0 and 1 where not given.")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    Plan plan = plan(ParameterWords.parse(words), digits());
    if (output.json()) {
      output.out().print(Report.text(PlanJson.of(plan)));
    } else {
      print(plan);
    }
    if (plan.bracket().undecided() != null) {
      return 3;
    }
    return plan.bracket().isReached() ? 0 : 1;
  }

  private int digits() {
    int value = digits == null ? DIGITS : DigitsOption.parse(digits);
    if (value > 500) {
      throw InputError.of("digits", digits, "an integer from 1 to 500");
    }
    return value;
  }

  private Plan plan(Map<String, String> parameters, int digits) {
    int asked = (gain == null ? 0 : 1) + (kl == null ? 0 : 1) + (halfWidth == null ? 0 : 1);
    if (asked != 1) {
      throw new InputError("plan needs exactly one of --gain, --kl and --half-width");
    }
    if (theorem != null && gain == null) {
      throw new InputError("--theorem goes with --gain only");
    }
    if ((confidence == null) != (halfWidth == null)) {
      throw new InputError("--half-width and --confidence go together");
    }
    if (gain != null) {
      return Plan.leastDraws(gain, parameters, theorem, digits);
    }
    if (kl == null) {
      return Plan.samples(halfWidth, confidence, parameters, digits);
    }
    if (!parameters.isEmpty()) {
      throw new InputError("--kl takes no parameters; '%s' is too much".formatted(words.get(0)));
    }
    return Plan.largestDraws(kl, digits);
  }

  private void print(Plan plan) {
    output.out().println("%s, by %s: %s".formatted(plan.question(), plan.rule(), answer(plan)));
    for (Map.Entry<java.math.BigInteger, Enclosure> v : plan.values().entrySet()) {
      output
          .out()
          .println(
              "  at %s = %s: %s"
                  .formatted(plan.variable(), Bracket.text(v.getKey()), v.getValue()));
    }
    output.out().println(plan.meaning());
  }

  private static String answer(Plan plan) {
    Bracket b = plan.bracket();
    if (plan.answer() != null) {
      return "%s = %s".formatted(plan.variable(), Bracket.text(plan.answer()));
    }
    if (b.undecided() != null) {
      return "undecided";
    }
    return b.isReached()
        ? "%s between %s and %s"
            .formatted(plan.variable(), Bracket.text(b.before()), Bracket.text(b.from()))
        : "none";
  }
}
