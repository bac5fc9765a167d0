package org.certalign.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.certalign.report.Report;
import org.certalign.report.TheoremJson;
import org.certalign.theorem.Parameter;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the registry. */
@Command(
    name = "theorems",
    description = "Lists every theorem: id, title and the parameters of its bound.",
    mixinStandardHelpOptions = true)
final class TheoremsCommand implements Callable<Integer> {
  @Mixin private Output output;

  @Override
  public Integer call() {
    if (output.json()) {
      ObjectNode root = JsonNodeFactory.instance.objectNode();
      ArrayNode list = root.putArray("theorems");
      Registry.all().forEach(t -> list.add(TheoremJson.of(t)));
      output.out().print(Report.text(root));
      return 0;
    }
    for (Theorem t : Registry.all()) {
      output.out().println("%-26s %s%s".formatted(t.id(), t.title(), parameters(t)));
    }
    output.out().println();
    output
        .out()
        .println(
            "'certalign explain ID' says all about one; those with parameters answer 'certalign bound ID name=value ...'.");
    output
        .out()
        .println(
            "The theorems are proved on paper, in the sources they name; 'certalign proofs' says what is proved of the code.");
    return 0;
  }

  private static String parameters(Theorem t) {
    return t.parameters().isEmpty()
        ? ""
        : t.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ", " (", ")"));
  }
}
