package org.certalign.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.certalign.real.InputError;
import org.certalign.report.Answer;
import org.certalign.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A certified value of a theorem's bound. */
@Command(
    name = "bound",
    description =
        "Prints a certified value of a theorem's bound, in nats where it is a divergence.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Numbers are exact: 64, 0.25, 1/3, 1e-9, 0x1.8p-3; inf where a parameter allows it.",
      "Examples:",
      "  certalign bound bon-kl n=64",
      "  certalign bound bon-renyi n=16 alpha=inf --digits 60",
      "  certalign bound bon-finite-kl n=4 probs=\"1/2,1/4,1/4\" --format json",
      "  certalign bound --batch lines.jsonl",
      "A batch line is {\"id\":1,\"theorem\":\"bon-kl\",\"params\":{\"n\":64},\"digits\":30}."
    })
final class BoundCommand implements Callable<Integer> {
  @Mixin private Output output;
  @Mixin private DigitsOption digits;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID name=value",
      description = "a theorem's id and its parameters; 'certalign theorems' lists them.")
  private List<String> words = List.of();

  @Option(
      names = "--batch",
      paramLabel = "FILE|-",
      description = "answer the JSON lines of a file, or of standard input.")
  private String batch;

  @Override
  public Integer call() {
    if (batch != null) {
      if (!words.isEmpty()) {
        throw new InputError(
            "--batch reads its theorems from the file; '%s' is too much".formatted(words.get(0)));
      }
      return new Batch(digits.value(), output).run(batch);
    }
    if (words.isEmpty()) {
      throw new InputError(
          "bound needs a theorem's id, or --batch; 'certalign theorems' lists the ids");
    }
    Map<String, String> parameters = ParameterWords.parse(words.subList(1, words.size()));
    Answer answer = Answer.bound(words.get(0), parameters, digits.value());
    if (output.json()) {
      output.out().print(Report.text(answer.json(null)));
    } else {
      output.out().println(answer.text());
    }
    return 0;
  }
}
