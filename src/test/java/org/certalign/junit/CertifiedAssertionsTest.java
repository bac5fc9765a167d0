package org.certalign.junit;

import static org.certalign.junit.CertifiedAssertions.assertClaimsHold;
import static org.certalign.junit.CertifiedAssertions.assertWithinBound;
import static org.certalign.junit.CertifiedBound.bound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.certalign.certify.Certificate;
import org.certalign.certify.Certification;
import org.certalign.certify.Effort;
import org.certalign.certify.FamilyResult;
import org.certalign.certify.Progress;
import org.certalign.certify.Sharpness;
import org.certalign.certify.TwinResult;
import org.certalign.certify.Verdict;
import org.certalign.real.InputError;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/** The assertions hold where they should, and fail with what an engineer needs to know. */
class CertifiedAssertionsTest {
  /** sqrt(2 (ln 16 - 15/16)) = 1.9156... */
  private static final CertifiedBound GAIN = bound("bon-gain-subgaussian", "n", 16, "sigma", 1);

  @Test
  void aPossibleGainPasses() {
    assertWithinBound(1.9, GAIN);
    assertWithinBound("1.9155", GAIN);
    assertWithinBound(1, 0.5, GAIN);
  }

  @Test
  void anImpossibleGainFailsWithTheMargin() {
    AssertionFailedError e =
        assertThrows(AssertionFailedError.class, () -> assertWithinBound("2.9156", GAIN));
    assertTrue(e.getMessage().startsWith("REFUTED: "), e.getMessage());
    assertTrue(e.getMessage().contains("enclosure: [1.9"), e.getMessage());
    assertTrue(e.getMessage().contains("margin: 0.99") || e.getMessage().contains("margin: 1.00"));
  }

  /** What the examples show of it. */
  @Test
  void theMessageInTheExamplesIsReal() throws IOException {
    AssertionFailedError gain =
        assertThrows(AssertionFailedError.class, () -> assertWithinBound("2.21", GAIN));
    Path claims = Path.of("src/examples/ci/claims-changed.yaml");
    AssertionFailedError file =
        assertThrows(AssertionFailedError.class, () -> assertClaimsHold(claims));
    String page = Files.readString(Path.of("src/examples/ci/README.md"));
    assertTrue(page.contains("\n" + gain.getMessage() + "\n"), gain.getMessage());
    assertTrue(page.contains("\n" + file.getMessage() + "\n"), file.getMessage());
  }

  @Test
  void anIntervalThatStraddlesTheBoundIsUndecided() {
    AssertionFailedError e =
        assertThrows(AssertionFailedError.class, () -> assertWithinBound(1.9, 0.1, GAIN));
    assertTrue(e.getMessage().startsWith("UNDECIDED: "), e.getMessage());
  }

  @Test
  void aDoubleIsExactlyWhatItIs() {
    CertifiedBound half = bound("transport-tv", "a", 0, "b", 1, "tv", "0.1");
    assertThrows(AssertionFailedError.class, () -> assertWithinBound(0.1, half));
    assertWithinBound("0.1", half);
  }

  @Test
  void badBoundsAreErrorsWhereTheyAreWritten() {
    assertThrows(InputError.class, () -> bound("bon-kk", "n", 2));
    assertThrows(InputError.class, () -> bound("bon-kl", "m", 2));
    assertThrows(IllegalArgumentException.class, () -> bound("bon-kl", "n"));
    assertThrows(IllegalArgumentException.class, () -> bound("bon-equality"));
    assertThrows(IllegalArgumentException.class, () -> assertWithinBound(1, -1, GAIN));
  }

  @Test
  void claimsThatDoNotHoldAreNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("claims.yaml");
    String claims =
        "version: 1\nclaims:\n- {id: a, expr: ln(2), claim: '< 0.7'}\n- {id: b, expr: ln(2), claim: '< %s'}\n";
    Files.writeString(file, claims.formatted("0.8"));
    assertClaimsHold(file.toString());
    Files.writeString(file, claims.formatted("0.6"));
    AssertionFailedError e = assertThrows(AssertionFailedError.class, () -> assertClaimsHold(file));
    assertTrue(e.getMessage().startsWith("1 of 2 claims"), e.getMessage());
    assertTrue(e.getMessage().contains("claims.yaml:4: b: REFUTED"), e.getMessage());
  }

  @Test
  @Certify({"bon-kl", "bon-tv"})
  void theCertificateIsHandedOver(Certificate certificate) {
    assertEquals("bon-kl", certificate.theorem().id());
    assertFalse(certificate.twins().isEmpty());
    assertTrue(certificate.twins().stream().allMatch(TwinResult::refuted));
  }

  @Test
  void aTheoremThatIsNotCertifiedFailsWithWhatStandsAgainstIt() {
    Theorem kl = Registry.find("bon-kl");
    Certificate good = Certification.run(List.of(kl), Effort.QUICK, 0, Progress.SILENT).get(0);
    CertifyExtension.demand(good);
    TwinResult fallen = good.twins().get(0);
    TwinResult standing = new TwinResult(fallen.id(), fallen.statement(), false, fallen.witness());
    FamilyResult f = good.families().get(0);
    FamilyResult broken =
        new FamilyResult(f.family(), 1, 0, 0, 0, f.tightness(), f.tightest(), fallen.witness());
    Certificate bad =
        new Certificate(
            kl,
            good.version(),
            good.seed(),
            good.effort(),
            Verdict.REFUTED,
            good.values(),
            List.of(broken),
            List.of(standing),
            good.sampled(),
            good.budget(),
            new Sharpness(true, null, false));
    AssertionFailedError e =
        assertThrows(AssertionFailedError.class, () -> CertifyExtension.demand(bad));
    String message = e.getMessage();
    assertTrue(message.startsWith("bon-kl is REFUTED"), message);
    assertTrue(message.contains("false twin not refuted, " + standing.statement()), message);
    assertTrue(message.contains("violated, " + f.family()), message);
    assertTrue(message.contains("left ["), message);
    assertTrue(message.contains("a bound moved by 1% stands"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "two"})
  void whatIsNoNumberIsAnError(String value) {
    assertThrows(InputError.class, () -> assertWithinBound(value, GAIN));
  }

  @Test
  void namesAndValuesAreKept() {
    assertEquals(
        List.of("16", "1"), List.of(GAIN.parameters().get("n"), GAIN.parameters().get("sigma")));
  }
}
