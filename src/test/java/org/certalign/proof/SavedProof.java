package org.certalign.proof;

import de.uka.ilkd.key.nparser.ProofReplayer;
import de.uka.ilkd.key.pp.LogicPrinter;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.io.IntermediatePresentationProofFileParser;
import de.uka.ilkd.key.proof.io.IntermediateProofReplayer;
import de.uka.ilkd.key.proof.io.OutputStreamProofSaver;
import de.uka.ilkd.key.rule.OneStepSimplifier;
import de.uka.ilkd.key.settings.ProofIndependentSettings;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.certalign.report.SourceHash;

/**
 * A proof that can be replayed: the steps of KeY, one by one. Where z3 closed a goal there is no
 * step but a mark, and a replay asks z3 again.
 *
 * @param obligation the hash of what is proved
 * @param attempt how it was found, which says how the goals were put to z3
 * @param steps in KeY's own words
 */
record SavedProof(String obligation, String attempt, String steps) {
  /** The steps of a closed proof. */
  static SavedProof of(Attempt attempt, Proof proof) throws IOException {
    StringBuilder steps = new StringBuilder();
    new OutputStreamProofSaver(proof).node2Proof(proof.root(), steps);
    return new SavedProof(obligation(proof), attempt.name(), steps.toString());
  }

  private static String obligation(Proof proof) {
    return SourceHash.of(
        LogicPrinter.quickPrintSequent(proof.root().sequent(), proof.getServices()));
  }

  /** Whether a proof that is yet to begin is one of the same. */
  boolean isOf(Proof proof) {
    return obligation.equals(obligation(proof));
  }

  /**
   * Takes the steps in a proof that is yet to begin; the goals of z3 stay open. KeY itself would
   * put them to whatever z3 is on the path, and in its own translation only.
   *
   * @return what went wrong, if anything did
   */
  Optional<String> replay(Proof proof) {
    ProofIndependentSettings.DEFAULT_INSTANCE.getSMTSettings().setEnableOnLoad(false);
    OneStepSimplifier.refreshOSS(proof);
    IntermediatePresentationProofFileParser parser =
        new IntermediatePresentationProofFileParser(proof);
    ProofReplayer.run(CharStreams.fromString(steps), parser, 1, URI.create("proof:" + obligation));
    IntermediatePresentationProofFileParser.Result parsed = parser.getResult();
    IntermediateProofReplayer.Result replayed =
        new IntermediateProofReplayer(null, proof, parsed).replay(null, null);
    if (!parsed.errors().isEmpty()) {
      return Optional.of("is no proof: " + parsed.errors().get(0).getMessage());
    }
    return replayed.getErrors().stream().findFirst().map(e -> "does not replay: " + e);
  }

  /** As text. */
  String toText() {
    return obligation + "\n" + attempt + "\n" + steps;
  }

  /** The inverse of {@link #toText}. */
  static SavedProof ofText(String text) {
    String[] parts = text.split("\n", 3);
    return new SavedProof(parts[0], parts[1], parts[2]);
  }
}
