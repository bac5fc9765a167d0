package org.certalign.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.certalign.report.cite.Citation;
import org.certalign.report.cite.CitationStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** A certified number for a paper. */
@Command(
    name = "cite",
    description =
        "Prints a certified number for a paper: exactly the digits asked, how they were rounded, theorem,"
            + " assumptions, sources, the hash of the answer and the version.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An exact quantity is rounded to nearest, an upper bound up, a lower bound down: what is printed stays true.",
      "A bound that is attained comes rounded to nearest, and rounded up as 'at most'.",
      "The hash is the SHA-256 of what 'certalign bound ID name=value ... --digits D --format json' prints.",
      "Examples:",
      "  certalign cite bon-kl n=64 --style latex --digits 5",
      "  certalign cite bon-gain-subgaussian n=16 sigma=1 --style bibtex --digits 4",
      "  certalign cite bon-renyi n=16 alpha=2 --style csl-json"
    })
final class CiteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DigitsOption digits;

  @Parameters(index = "0", paramLabel = "ID", description = "a theorem's id.")
  private String id;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "name=value",
      description = "its parameters.")
  private List<String> words = List.of();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      defaultValue = "markdown",
      completionCandidates = Styles.class,
      converter = StyleName.class,
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private CitationStyle style;

  @Override
  public Integer call() {
    Map<String, String> parameters = ParameterWords.parse(words);
    String text = style.text(Citation.of(id, parameters, digits.value()));
    spec.commandLine().getOut().print(text);
    return 0;
  }

  private static String name(CitationStyle style) {
    return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of the styles, for help and completion. */
  static final class Styles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return new ArrayList<>(Stream.of(CitationStyle.values()).map(CiteCommand::name).toList())
          .iterator();
    }
  }

  /** Reads the name of a style. */
  static final class StyleName implements ITypeConverter<CitationStyle> {
    @Override
    public CitationStyle convert(String text) {
      return Stream.of(CitationStyle.values())
          .filter(s -> name(s).equalsIgnoreCase(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is no style; allowed: %s"
                          .formatted(text, String.join(", ", new Styles()))));
    }
  }
}
