package org.certalign.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.certalign.report.cite.ValueTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Certified values over a grid of parameters. */
@Command(
    name = "table",
    description =
        "Prints certified values of a theorem's bound for every combination of the parameters listed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Values: name=2,4,8 or name=2..64 or name=8..64..8 (from..to..step), and mixtures of these;",
      "lists of probabilities are parted by semicolons. At most 100000 rows.",
      "Rounding is as in 'certalign cite': exact quantities and attained bounds to nearest, upper bounds up, lower ones down;",
      "the CSV has the enclosure of each value too. LaTeX tables need the packages siunitx and booktabs.",
      "Examples:",
      "  certalign table bon-kl n=2,4,8,16,64 --digits 5",
      "  certalign table bon-renyi n=4,16 alpha=0.5,1,2,inf --style csv",
      "  certalign table bon-gain-subgaussian n=2..10 sigma=1 --style latex --digits 4"
    })
final class TableCommand implements Callable<Integer> {
  /** The forms of tables. */
  enum Style {
    /** Comma-separated values. */
    CSV,
    /** LaTeX with siunitx. */
    LATEX,
    /** Markdown. */
    MARKDOWN
  }

  @Spec private CommandSpec spec;
  @Mixin private DigitsOption digits;

  @Parameters(index = "0", paramLabel = "ID", description = "a theorem's id.")
  private String id;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "name=values",
      description = "the values of its parameters.")
  private List<String> words = List.of();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      defaultValue = "markdown",
      description = "csv, latex or markdown (default: ${DEFAULT-VALUE}).")
  private Style style;

  @Override
  public Integer call() {
    Map<String, String> parameters = ParameterWords.parse(words);
    ValueTable table = ValueTable.of(id, parameters, digits.value());
    String text =
        switch (style) {
          case CSV -> table.csv();
          case LATEX -> table.latex();
          case MARKDOWN -> table.markdown();
        };
    spec.commandLine().getOut().print(text);
    return 0;
  }
}
