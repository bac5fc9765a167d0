package org.certalign.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of theorems as they stand on the page. */
final class WrittenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no scripts: bon-kl, a < b  | no scripts: bon-kl, a &lt; b",
        "E_Q r − E_P r              | E<sub>Q</sub> r − E<sub>P</sub> r",
        "n u^(n−1) du               | n u<sup>n−1</sup> du",
        "n^(−1/(n−1)) − 1           | n<sup>−1/(n−1)</sup> − 1",
        "dP_n/dP = σ_P²             | dP<sub>n</sub>/dP = σ<sub>P</sub>²",
        "D_1/2(Q‖P)                 | D<sub>1/2</sub>(Q‖P)",
        "E_(i) − E_(i−1)            | E<sub>(i)</sub> − E<sub>(i−1)</sub>",
        "E_{P_n} r = e^{br_i}       | E<sub>P<sub>n</sub></sub> r = e<sup>br<sub>i</sub></sup>",
        "Q(·∣y_<t)                  | Q(·∣y<sub>&lt;t</sub>)",
        "∫_0^∞ f                    | ∫<sub>0</sub><sup>∞</sup> f",
        "F^−1(u) and 10^6           | F<sup>−1</sup>(u) and 10<sup>6</sup>",
      })
  void indicesAndExponentsStandBelowAndAbove(String text, String html) {
    assertEquals(html, Written.words(text).render());
  }
}
