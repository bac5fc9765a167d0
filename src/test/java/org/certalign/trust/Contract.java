package org.certalign.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a trusted method promises, as its source says it.
 *
 * @param method name and types of the parameters
 * @param parameters the types of the parameters by name
 * @param requires the preconditions, as text
 * @param ensures the postconditions, as text
 */
record Contract(
    String method, Map<String, String> parameters, List<String> requires, List<String> ensures) {
  /** The contracts of the analytic facts. */
  static final Path FACTS = Path.of("src/main/java/org/certalign/kernel/Facts.java");

  /** The contracts of java.math.BigInteger, for KeY. */
  static final Path STUB = Path.of("specs/key/java/math/BigInteger.java");

  private static final Pattern METHOD =
      Pattern.compile("(?s)/\\*@ public normal_behavior(.*?)@\\*/.*?(\\w+)\\(([^)]*)\\)\\s*[;{]");

  private static final Pattern CLAUSE = Pattern.compile("(?s)\\s*(requires|ensures)\\s(.*)");

  /** The public methods with a contract, by name and types. */
  static Map<String, Contract> read(Path file) throws IOException {
    Map<String, Contract> contracts = new LinkedHashMap<>();
    Matcher method = METHOD.matcher(Files.readString(file));
    while (method.find()) {
      Map<String, String> parameters = parameters(method.group(3));
      String name = method.group(2) + "(" + String.join(",", parameters.values()) + ")";
      List<String> requires = new ArrayList<>();
      List<String> ensures = new ArrayList<>();
      for (String text : clauses(method.group(1))) {
        Matcher clause = CLAUSE.matcher(text);
        if (clause.matches()) {
          (clause.group(1).equals("requires") ? requires : ensures).add(clause.group(2).strip());
        }
      }
      contracts.put(name, new Contract(name, parameters, requires, ensures));
    }
    return contracts;
  }

  private static Map<String, String> parameters(String list) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!list.isBlank()) {
      for (String parameter : list.split(",", -1)) {
        String[] words = parameter.strip().split("\\s+", -1);
        parameters.put(words[1], words[0].replace("java.math.", ""));
      }
    }
    return parameters;
  }

  /** The parts between semicolons that are in no brackets. */
  private static List<String> clauses(String text) {
    String plain = text.replaceAll("\\n\\s*@(?=\\s)", "\n").replaceAll("\\s+", " ");
    List<String> clauses = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ';' && depth == 0) {
        clauses.add(plain.substring(start, i));
        start = i + 1;
      }
    }
    return clauses;
  }

  /** The same contract with another postcondition. */
  Contract withEnsures(int i, String text) {
    List<String> changed = new ArrayList<>(ensures);
    changed.set(i, text);
    return new Contract(method, parameters, requires, changed);
  }

  /** The same contract with another precondition. */
  Contract withRequires(int i, String text) {
    List<String> changed = new ArrayList<>(requires);
    changed.set(i, text);
    return new Contract(method, parameters, changed, ensures);
  }
}
