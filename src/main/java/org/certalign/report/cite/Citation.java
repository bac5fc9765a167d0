package org.certalign.report.cite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.certalign.certify.Version;
import org.certalign.real.CertifiedDecimal;
import org.certalign.real.CertifiedDecimal.Direction;
import org.certalign.real.Real;
import org.certalign.report.Answer;
import org.certalign.report.Report;
import org.certalign.theorem.Arguments;
import org.certalign.theorem.Kind;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/**
 * A certified number with all that a paper says of it.
 *
 * <p>An exact quantity is rounded to nearest, an upper bound up and a lower bound down, so that
 * what is printed is still a bound. The value of a theorem that is attained (kind {@code equality})
 * is used both ways: it comes rounded to nearest, and rounded up for use as a bound.
 *
 * @param theorem the theorem
 * @param params its parameters, in canonical text
 * @param digits the digits asked for
 * @param value the number
 * @param atMost the number rounded up, where the value itself is not but bounds something above
 * @param hash the SHA-256 of what {@code bound ID name=value ... --digits D --format json} prints
 * @param version the version of certalign
 */
public record Citation(
    Theorem theorem,
    Map<String, String> params,
    int digits,
    CertifiedDecimal value,
    Optional<CertifiedDecimal> atMost,
    String hash,
    String version) {

  /**
   * The citation of a theorem's value.
   *
   * @throws org.certalign.real.InputError for an unknown theorem, bad parameters, or too many
   *     digits
   */
  public static Citation of(String id, Map<String, String> given, int digits) {
    Answer answer = Answer.bound(id, given, digits);
    Theorem theorem = Registry.find(id);
    Arguments arguments = theorem.arguments(given);
    Real x = theorem.bound().orElseThrow().of(arguments);
    CertifiedDecimal value = CertifiedDecimal.of(x, digits, direction(theorem.kind()));
    Optional<CertifiedDecimal> atMost =
        theorem.kind() == Kind.EQUALITY && !value.exact()
            ? Optional.of(CertifiedDecimal.of(x, digits, Direction.UP))
            : Optional.empty();
    return new Citation(
        theorem,
        arguments.text(),
        digits,
        value,
        atMost,
        sha256(Report.text(answer.json(null))),
        Version.current());
  }

  /** The direction in which a value of a kind stays true when it is rounded. */
  static Direction direction(Kind kind) {
    return switch (kind) {
      case EXACT, EQUALITY -> Direction.NEAREST;
      case UPPER -> Direction.UP;
      case LOWER -> Direction.DOWN;
    };
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The parameters on one line: {@code n = 64, sigma = 1}. */
  public String parameters() {
    return params.entrySet().stream()
        .map(e -> e.getKey() + " = " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The rounding in words, with what it means for a bound. */
  public String rounding() {
    String kind =
        switch (theorem.kind()) {
          case EXACT -> "the exact quantity";
          case EQUALITY -> "an upper bound that is attained";
          case UPPER -> "an upper bound";
          case LOWER -> "a lower bound";
        };
    return "%s; %s".formatted(value.rounding(), kind);
  }

  /** The command that prints the answer which the hash is of. */
  public String command() {
    String words =
        params.entrySet().stream()
            .map(e -> " " + e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining());
    return "certalign bound %s%s --digits %d --format json".formatted(theorem.id(), words, digits);
  }

  /** The assumptions, a sentence each. */
  public List<String> assumptions() {
    return theorem.assumptions().stream()
        .map(a -> a.checked() ? a.text() + " (checked)" : a.text())
        .toList();
  }

  /** The sources, each work once. */
  public List<Source> sources() {
    return Source.all(theorem.sources());
  }

  /** What the number is, in a sentence. */
  public String summary() {
    String bound = atMost.map(b -> "; at most %s (rounded up)".formatted(b.text())).orElse("");
    return "%s (%s) at %s: %s (%s)%s"
        .formatted(theorem.title(), theorem.id(), parameters(), value.text(), rounding(), bound);
  }
}
