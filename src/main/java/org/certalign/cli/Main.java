package org.certalign.cli;

import org.certalign.certify.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
    name = "certalign",
    description = "Certified bounds for best-of-n and related policies.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.CurrentVersion.class)
public final class Main implements Runnable {
  /** Runs the command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    new CommandLine(this).usage(System.out);
  }

  static final class CurrentVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"certalign " + Version.current()};
    }
  }
}
