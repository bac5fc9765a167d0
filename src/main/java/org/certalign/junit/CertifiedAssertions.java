package org.certalign.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.certalign.audit.Audit;
import org.certalign.audit.Claim;
import org.certalign.audit.ClaimsFile;
import org.certalign.audit.Finding;
import org.certalign.audit.Observation;
import org.certalign.certify.Verdict;
import org.certalign.real.Rational;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions for tests of training code: what was measured, and what was claimed, against certified
 * bounds.
 *
 * <pre>{@code
 * assertWithinBound(gain, bound("bon-gain-subgaussian", "n", 16, "sigma", 1));
 * assertClaimsHold(Path.of("claims.yaml"));
 * }</pre>
 */
public final class CertifiedAssertions {
  private static final MathContext MARGIN = new MathContext(6, RoundingMode.DOWN);

  private CertifiedAssertions() {}

  /**
   * Fails if a measured value is impossible under the theorem's assumptions: above an upper bound,
   * below a lower bound.
   *
   * @param observed a number, or a text such as {@code "1/3"}
   * @param bound the bound
   */
  public static void assertWithinBound(Object observed, CertifiedBound bound) {
    assertWithinBound(observed, 0, bound);
  }

  /**
   * The same for a value with an uncertainty: fails if all of its interval is beyond the bound, or
   * if it could not be told because the interval straddles it.
   *
   * @param observed the middle of the interval
   * @param halfWidth half its width, at least 0
   * @param bound the bound
   */
  public static void assertWithinBound(Object observed, Object halfWidth, CertifiedBound bound) {
    Rational value = Rational.parse(ExactText.of(observed));
    Rational width = Rational.parse(ExactText.of(halfWidth));
    if (width.signum() < 0) {
      throw new IllegalArgumentException("the half width is negative: " + halfWidth);
    }
    String text = width.signum() == 0 ? "" + observed : observed + " +- " + halfWidth;
    Claim claim =
        new Claim(
            bound.theorem(),
            0,
            "",
            bound.theorem(),
            bound.parameters(),
            null,
            null,
            new Observation(text, value, width),
            null);
    Finding finding = Audit.of(List.of(claim)).get(0);
    if (finding.verdict() != Verdict.CERTIFIED) {
      throw new AssertionFailedError(describe(bound, finding, value));
    }
  }

  private static String describe(CertifiedBound bound, Finding finding, Rational value) {
    List<String> lines = new ArrayList<>();
    lines.add("%s: %s".formatted(finding.verdict(), finding.reason()));
    lines.add("bound: %s %s".formatted(bound.theorem(), bound.parameters()));
    if (!finding.value().isInfinite()) {
      lines.add("enclosure: [%s, %s]".formatted(finding.value().lo(), finding.value().hi()));
      lines.add("margin: %s".formatted(margin(finding, value)));
    }
    return String.join(System.lineSeparator(), lines);
  }

  /** How far the value is from the nearer end of the enclosure, towards 0; 0 inside. */
  private static BigDecimal margin(Finding finding, Rational value) {
    Rational above = value.sub(finding.value().upper()).max(Rational.ZERO);
    Rational below = value.sub(finding.value().lower()).min(Rational.ZERO);
    Rational margin = above.add(below);
    return new BigDecimal(margin.num()).divide(new BigDecimal(margin.den()), MARGIN);
  }

  /**
   * Fails unless every claim of a claims file has the verdict that it expects.
   *
   * @param file the claims file
   * @throws org.certalign.real.InputError if the file cannot be understood
   * @throws UncheckedIOException if it cannot be read
   */
  public static void assertClaimsHold(Path file) {
    List<Finding> findings = Audit.of(ClaimsFile.parse(read(file)));
    List<String> surprises =
        findings.stream()
            .filter(f -> !f.asExpected())
            .map(f -> "%s:%d: %s".formatted(file, f.claim().line(), say(f)))
            .toList();
    if (!surprises.isEmpty()) {
      throw new AssertionFailedError(
          "%d of %d claims do not hold:%n%s"
              .formatted(
                  surprises.size(),
                  findings.size(),
                  String.join(System.lineSeparator(), surprises)));
    }
  }

  /** The same, by the file's name. */
  public static void assertClaimsHold(String file) {
    assertClaimsHold(Path.of(file));
  }

  private static String say(Finding f) {
    return "%s: %s (%s)".formatted(f.claim().id(), f.verdict(), f.reason());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
