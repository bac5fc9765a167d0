package org.certalign.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.certalign.real.Rational;

/**
 * A Markov kernel between finite sets: from each point a law on the images. Immutable.
 *
 * @param rows the law of the image of each point
 */
public record MarkovKernel(List<List<Rational>> rows) {
  /**
   * Keeps copies.
   *
   * @throws IllegalArgumentException unless each row is a law, and all are of one length
   */
  public MarkovKernel {
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Rational> row : rows) {
      Law.of(row);
      if (row.size() != rows.get(0).size()) {
        throw new IllegalArgumentException("rows of different lengths: " + rows);
      }
    }
  }

  /** A kernel read from {@code points} times {@code images} genes; some entries may be 0. */
  public static MarkovKernel read(Genes genes, int points, int images) {
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      rows.add(genes.weights(images));
    }
    return new MarkovKernel(rows);
  }

  /** The law of the image of a point of the given law. */
  public List<Rational> image(List<Rational> masses) {
    List<Rational> out = new ArrayList<>(Collections.nCopies(rows.get(0).size(), Rational.ZERO));
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < out.size(); j++) {
        out.set(j, out.get(j).add(masses.get(i).mul(rows.get(i).get(j))));
      }
    }
    return out;
  }
}
