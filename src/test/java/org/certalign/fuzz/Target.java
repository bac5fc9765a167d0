package org.certalign.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.certalign.real.InputError;

/**
 * A parser under fire.
 *
 * @param name its name, that of a folder
 * @param reads what it reads, for the report
 * @param examples good input, to be changed
 * @param parser what is done with the input: it may refuse it by an {@link InputError}, and by
 *     nothing else
 */
record Target(String name, String reads, List<byte[]> examples, Parser parser) {
  /** What takes longer hangs. */
  static final int MOST_SECONDS = 5;

  /** What is done with input. */
  interface Parser {
    /** Reads it; throws an {@link InputError} where it is bad. */
    void read(byte[] input) throws Exception;
  }

  /** What is done with text. */
  interface TextParser {
    /** Reads it; throws an {@link InputError} where it is bad. */
    void read(String input) throws Exception;
  }

  static Target ofText(String name, String reads, List<String> examples, TextParser parser) {
    return new Target(
        name,
        reads,
        examples.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList(),
        input -> parser.read(new String(input, StandardCharsets.UTF_8)));
  }

  /** Feeds it: whatever is thrown is a finding. */
  void feed(byte[] input) throws Exception {
    try {
      parser.read(input);
    } catch (InputError refused) {
      if (refused.getMessage() == null || refused.getMessage().isBlank()) {
        throw new AssertionError("refused without a reason", refused);
      }
    }
  }
}
