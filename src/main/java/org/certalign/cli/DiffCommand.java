package org.certalign.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.certalign.audit.Change;
import org.certalign.audit.Change.Grade;
import org.certalign.audit.Diff;
import org.certalign.real.InputError;
import org.certalign.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What changed between two runs. */
@Command(
    name = "diff",
    description = {
      "Compares two certificates, the folders of two runs of 'certify', two outputs of 'audit' or two claims files:",
      "enclosures that are looser, tighter or elsewhere, changed verdicts, lanes, twins and proofs that are lost or new."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code: 0 if nothing got worse, 1 if something did.",
      "Examples:",
      "  certalign diff reports/quick new-run",
      "  certalign diff old/bon-kl.json new/bon-kl.json",
      "  certalign diff claims-v1.yaml claims-v2.yaml"
    })
final class DiffCommand implements Callable<Integer> {
  @Mixin private Output output;

  @Parameters(index = "0", paramLabel = "OLD", description = "what was: a file or a folder.")
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", description = "what is.")
  private String now;

  @Override
  public Integer call() {
    DiffInput before = DiffInput.read(old);
    DiffInput after = DiffInput.read(now);
    if (before.kind() != after.kind()) {
      throw new InputError(
          "'%s' holds %s, '%s' holds %s; both must hold the same"
              .formatted(old, word(before.kind()), now, word(after.kind())));
    }
    List<Change> changes = Diff.of(before.tree(), after.tree());
    if (output.json()) {
      output.out().print(Report.text(json(changes)));
    } else {
      print(changes);
    }
    return count(changes, Grade.REGRESSION) == 0 ? 0 : 1;
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private void print(List<Change> changes) {
    for (Change change : changes) {
      String style =
          switch (change.grade()) {
            case REGRESSION -> "red";
            case IMPROVEMENT -> "green";
            case OTHER -> "yellow";
          };
      String grade = output.coloured(style, "%-11s".formatted(word(change.grade())));
      output.out().println("%s  %s: %s".formatted(grade, change.where(), change.text()));
    }
    output
        .out()
        .println(
            "%d regressions, %d improvements, %d other changes"
                .formatted(
                    count(changes, Grade.REGRESSION),
                    count(changes, Grade.IMPROVEMENT),
                    count(changes, Grade.OTHER)));
  }

  private static ObjectNode json(List<Change> changes) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    ArrayNode list = out.putArray("changes");
    for (Change change : changes) {
      ObjectNode entry = list.addObject();
      entry.put("where", change.where());
      entry.put("grade", word(change.grade()));
      entry.put("text", change.text());
    }
    ObjectNode summary = out.putObject("summary");
    for (Grade grade : Grade.values()) {
      summary.put(word(grade), count(changes, grade));
    }
    return out;
  }

  private static long count(List<Change> changes, Grade grade) {
    return changes.stream().filter(change -> change.grade() == grade).count();
  }
}
