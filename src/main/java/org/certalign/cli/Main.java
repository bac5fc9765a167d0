package org.certalign.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.certalign.certify.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line. Exit codes: 0 everything holds; 1 something is refuted or failed; 2 bad input
 * or usage; 3 nothing refuted, something undecided.
 */
@Command(
    name = "certalign",
    description = {
      "Certified information-theoretic bounds for policy alignment.",
      "Every number printed is an enclosure: the true value lies between its ends."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.CurrentVersion.class,
    footer = {
      "",
      "Examples:",
      "  certalign bound bon-kl n=64",
      "  certalign eval 'ln(64) - 63/64' --digits 60",
      "  certalign certify --effort quick",
      "  certalign audit specs/claims/literature.yaml",
      "  certalign explain bon-kl",
      "  certalign experiment scaling",
      "  certalign scan paper.tex",
      "  certalign plan --gain 2 sigma=1",
      "  certalign cite bon-kl n=64 --style latex --digits 5"
    })
public final class Main implements Runnable {
  private static final List<Class<?>> COMMANDS =
      List.of(
          TheoremsCommand.class,
          BoundCommand.class,
          EvalCommand.class,
          CertifyCommand.class,
          MergeCommand.class,
          AuditCommand.class,
          DiffCommand.class,
          VerifyCommand.class,
          InspectCommand.class,
          ExplainCommand.class,
          ProofsCommand.class,
          ExperimentCommand.class,
          ScanCommand.class,
          PlanCommand.class,
          CiteCommand.class,
          TableCommand.class);

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the command and ends with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }

  /** Runs the command with the given streams and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    commands(args.length == 0 ? "" : args[0]).forEach(line::addSubcommand);
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // no word names a file of more words
    Mishaps mishaps = new Mishaps();
    line.setExecutionExceptionHandler(mishaps);
    line.setParameterExceptionHandler(mishaps);
    return line.execute(args);
  }

  /**
   * The command that is asked for, or all where none is: to learn of all its options takes time.
   */
  private static List<Class<?>> commands(String word) {
    List<Class<?>> asked = COMMANDS.stream().filter(c -> name(c).equals(word)).toList();
    return asked.isEmpty() ? COMMANDS : asked;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  static final class CurrentVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"certalign " + Version.current()};
    }
  }
}
