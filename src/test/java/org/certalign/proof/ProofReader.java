package org.certalign.proof;

import de.uka.ilkd.key.proof.Proof;
import java.io.IOException;
import java.util.List;

/** Who wants to see more of the proofs of a contract than the verdict. */
interface ProofReader {
  /** The goals that stayed open; a closed proof may follow. */
  void open(List<String> goals) throws IOException;

  /** A closed proof, and how it was found; a better one may follow. */
  void closed(Attempt attempt, Proof proof) throws IOException;
}
