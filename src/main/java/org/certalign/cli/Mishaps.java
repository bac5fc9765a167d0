package org.certalign.cli;

import org.certalign.real.InputError;
import picocli.CommandLine;

/**
 * What is said when a command fails or is misused. A class with a name, as one made from a lambda
 * keeps the parser it belongs to out of the archive of loaded classes.
 */
final class Mishaps
    implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
  private static final int BAD_INPUT = 2;

  @Override
  public int handleExecutionException(
      Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    String message =
        e instanceof InputError
            ? e.getMessage()
            : "internal error, please report it with the command that you ran: " + e.getMessage();
    command.getErr().println("certalign: " + message);
    return BAD_INPUT;
  }

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("certalign: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command
        .getErr()
        .println(
            "'%s --help' shows how to use it".formatted(command.getCommandSpec().qualifiedName()));
    return BAD_INPUT;
  }
}
