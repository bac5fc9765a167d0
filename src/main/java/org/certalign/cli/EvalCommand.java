package org.certalign.cli;

import java.util.concurrent.Callable;
import org.certalign.real.InputError;
import org.certalign.report.Answer;
import org.certalign.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A certified value of an expression. */
@Command(
    name = "eval",
    description = "Prints a certified value of an expression.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Operations: + - * / ^, unary minus, ( ), sqrt cbrt exp exp2 exp10 ln log (= ln) log2 log10 abs min max;",
      "constants e and pi; exact numbers; interval literals [a, b], for which the range is answered.",
      "Examples:",
      "  certalign eval 'ln(64) - 63/64' --digits 60",
      "  certalign eval 'exp([-1, 1/3])'",
      "  certalign eval --batch lines.jsonl",
      "A batch line is {\"id\":1,\"expr\":\"ln(2)\",\"digits\":30}."
    })
final class EvalCommand implements Callable<Integer> {
  @Mixin private Output output;
  @Mixin private DigitsOption digits;

  @Parameters(arity = "0..1", paramLabel = "EXPR", description = "the expression, in quotes.")
  private String expression;

  @Option(
      names = "--batch",
      paramLabel = "FILE|-",
      description = "answer the JSON lines of a file, or of standard input.")
  private String batch;

  @Override
  public Integer call() {
    if ((batch == null) == (expression == null)) {
      throw new InputError("eval needs either an expression or --batch");
    }
    if (batch != null) {
      return new Batch(digits.value(), output).run(batch);
    }
    Answer answer = Answer.expression(expression, digits.value());
    if (output.json()) {
      output.out().print(Report.text(answer.json(null)));
    } else {
      output.out().println(answer.text());
    }
    return 0;
  }
}
