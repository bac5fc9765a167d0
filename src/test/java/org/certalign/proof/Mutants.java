package org.certalign.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Slips that a programmer makes, in the code of the proved packages: a rounding turned around, ends
 * exchanged, one too many or too few, another constant, a term dropped. Calls of lemmas are no
 * code, and a method that chooses how much to compute may choose otherwise.
 */
final class Mutants {
  private static final Path ROOT = Path.of("src", "main", "java");

  /** A head of a method: result, name, parameters. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^    public (?:static )?(?:(\\w+) )?(\\w+)\\(([^()]*)\\) (?:throws \\w+ )?\\{$");

  private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|//[^\\n]*");

  /** A call whose result nobody uses marks a fact or a lemma. */
  private static final Pattern LEMMA = Pattern.compile("(?m)^\\s*(?:\\w+\\.)?\\w+\\(.*\\);$");

  private static final List<Slip> SLIPS =
      List.of(
          new Slip("rounding", "\\b(Arith\\.)?floor(Shift|Div)\\b", "$1ceil$2"),
          new Slip("rounding", "\\b(Arith\\.)?ceil(Shift|Div)\\b", "$1floor$2"),
          new Slip("rounding", "\\bFixed\\.floor\\b", "Fixed.ceil"),
          new Slip("rounding", "\\bFixed\\.ceil\\b", "Fixed.floor"),
          new Slip("ends", "\\.lo\\(\\)", ".hi()"),
          new Slip("ends", "\\.hi\\(\\)", ".lo()"),
          new Slip("term", "\\.add\\(BigInteger\\.valueOf\\(\\d+L\\)\\)", ""),
          new Slip("term", "\\.negate\\(\\)(?=;)", ""),
          new Slip("operation", "(?<!Sum)\\.add\\(", ".subtract("),
          new Slip("operation", "\\.subtract\\(", ".add("),
          new Slip("operation", "\\.min\\(", ".max("),
          new Slip("operation", "\\.max\\(", ".min("),
          new Slip("operation", "\\bSum\\.add\\(", "Sum.sub("),
          new Slip("operation", "\\bSum\\.sub\\(", "Sum.add("),
          new Slip("operation", "\\bProduct\\.mul\\(", "org.certalign.kernel.Quotient.div("),
          new Slip("operation", "\\bQuotient\\.div\\(", "org.certalign.kernel.Product.mul("),
          new Slip("operation", "\\bRoot\\.sqrt\\(", "org.certalign.kernel.Product.sqr("),
          new Slip(
              "exchange", "\\bQuotient\\.div\\((\\w+), (\\w+), p\\)", "Quotient.div($2, $1, p)"),
          new Slip("exchange", "\\bSum\\.sub\\((\\w+), (\\w+), p\\)", "Sum.sub($2, $1, p)"),
          new Slip("exchange", "\\bElementary\\.oneMinus\\(", "Elementary.minusOne("),
          new Slip("term", "\\bSum\\.(?:add|sub)\\((\\w+), \\w+, p\\)", "$1"),
          new Slip("term", "\\bSum\\.neg\\((\\w+)\\)", "$1"),
          new Slip("one off", "\\bElementary\\.plusOne\\(", "Elementary.minusOne("),
          new Slip("one off", "\\bElementary\\.minusOne\\(", "Elementary.plusOne("),
          new Slip("one off", "\\(long\\) (\\w+) [+] 1L\\)", "(long) $1)"),
          new Slip("one off", "(floorShift\\([^;]*, \\w+)\\);", "$1 - 1);"),
          new Slip("one off", "(ceilShift\\([^;]*, \\w+)\\);", "$1 - 1);"),
          new Slip("one off", "(while \\(.*) > 0\\)", "$1 >= 0)"),
          new Slip("one off", ", -w\\);", ", -w + 1);"),
          new Slip("one off", "\\bexp \\+ k\\b", "exp + k + 1"),
          new Slip("constant", "valueOf\\(0L\\)", "valueOf(1L)"),
          new Slip("constant", "valueOf\\(1L\\)", "valueOf(2L)"),
          new Slip("constant", "valueOf\\(2L\\)", "valueOf(1L)"),
          new Slip("constant", "\\bElementary\\.twice\\(", "Elementary.half("),
          new Slip("constant", "\\bElementary\\.half\\(", "Elementary.twice("),
          new Slip("constant", "\\bofLong\\((\\d)L\\)", "ofLong(1$1L)"),
          new Slip("constant", "valueOf\\(3L\\)", "valueOf(2L)"));

  /** Of their values nothing is claimed, other methods make something certain of them. */
  private static final Pattern GUESS =
      Pattern.compile(".*\\.(?:LnGuess\\.\\w+|IntegerRoot\\.(?:candidate|start|newton))\\(.*");

  private record Slip(String kind, Pattern pattern, String replacement) {
    Slip(String kind, String pattern, String replacement) {
      this(kind, Pattern.compile(pattern), replacement);
    }
  }

  private Mutants() {}

  /** Whether a method only guesses: then a slip is no mistake, and may well be proved. */
  static boolean isInGuess(Mutant mutant) {
    return GUESS.matcher(mutant.contract()).matches();
  }

  /** All slips of a package by contract. */
  static Map<String, List<Mutant>> of(String name) throws IOException {
    Map<String, List<Mutant>> mutants = new LinkedHashMap<>();
    Path directory = ROOT.resolve(Path.of("org", "certalign", name));
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        ofFile(file, mutants);
      }
    }
    return mutants;
  }

  private static void ofFile(Path file, Map<String, List<Mutant>> mutants) throws IOException {
    String source = Files.readString(file);
    String code = blanked(LEMMA, blanked(COMMENT, source));
    String type = file.getFileName().toString().replace(".java", "");
    Matcher head = HEAD.matcher(source);
    while (head.find()) {
      if (head.group(1) != null && isExact(type, head.group(1), head.group(2))) {
        int end = source.indexOf("\n    }\n", head.end());
        String contract =
            "org.certalign.%s.%s.%s(%s)"
                .formatted(
                    file.getParent().getFileName(), type, head.group(2), types(head.group(3)));
        List<Mutant> found = new ArrayList<>();
        for (Slip slip : SLIPS) {
          add(slip, file, contract, source, code, head.end(), end, found);
        }
        if (!found.isEmpty()) {
          mutants.put(contract, found);
        }
      }
    }
  }

  /** The types of parameters, which may have comments for the provers. */
  private static String types(String parameters) {
    return COMMENT
        .matcher(parameters)
        .replaceAll("")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?(\\w+) \\w+(?=,|$)", "$1");
  }

  /** Lemmas return nothing; numbers of bits and turns are free, but for the arithmetic itself. */
  private static boolean isExact(String type, String result, String method) {
    return !result.equals("void")
        && !method.endsWith("Fact")
        && !method.endsWith("Proof")
        && (!result.equals("int") || type.equals("Arith"));
  }

  private static void add(
      Slip slip,
      Path file,
      String contract,
      String source,
      String code,
      int from,
      int to,
      List<Mutant> found) {
    Matcher place = slip.pattern().matcher(code).region(from, to);
    while (place.find()) {
      String before = place.group();
      String after = slip.replacement();
      for (int i = 1; i <= place.groupCount(); i++) {
        after = after.replace("$" + i, place.group(i) == null ? "" : place.group(i));
      }
      int line = (int) source.substring(0, place.start()).chars().filter(c -> c == '\n').count();
      int begin = source.lastIndexOf('\n', place.start()) + 1;
      String text = source.substring(begin, source.indexOf('\n', begin)).strip();
      found.add(
          new Mutant(slip.kind(), file, contract, place.start(), before, after, line + 1, text));
    }
  }

  private static String blanked(Pattern pattern, String source) {
    Matcher matcher = pattern.matcher(source);
    StringBuilder blanked = new StringBuilder();
    while (matcher.find()) {
      String blank = matcher.group().replaceAll("[^\\n]", " ");
      matcher.appendReplacement(blanked, Matcher.quoteReplacement(blank));
    }
    return matcher.appendTail(blanked).toString();
  }
}
