package org.certalign.trust;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A test of {@link FactsTest}: a slip in a conclusion of a fact (a turned inequality, another
 * constant or sign, another operation) must be seen.
 */
class FactsWithSlipsTest {
  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("Real.ge", "Real.le"),
          Map.entry("Real.le", "Real.ge"),
          Map.entry("Real.add", "Real.sub"),
          Map.entry("Real.sub", "Real.add"),
          Map.entry("Real.mul", "Real.div"),
          Map.entry("Real.div", "Real.mul"),
          Map.entry("<=", ">"),
          Map.entry(">", "<"),
          Map.entry(" + ", " - "),
          Map.entry(" - ", " + "),
          Map.entry(", e)", ", e + 1)"),
          Map.entry(" == ", " != "),
          Map.entry("0", "1"),
          Map.entry("1", "2"),
          Map.entry("2", "3"));

  private static final Pattern PLACE =
      Pattern.compile(
          "Real\\.(?:ge|le|add|sub|mul|div)|<=(?!=)|(?<![=<])>(?!=)| [+-] |\\b[012]\\b|, e\\)| == ");

  @Test
  void everySlipIsSeen() throws IOException {
    List<String> unseen = new ArrayList<>();
    int slips = 0;
    for (Contract fact : Contract.read(Contract.FACTS).values()) {
      for (int i = 0; i < fact.ensures().size(); i++) {
        int seen = 0;
        for (String slip : slips(fact.ensures().get(i))) {
          slips++;
          Trial trial =
              new Trial(fact.withEnsures(i, slip)).run(FactsTest.ENOUGH, FactsTest.SAMPLES, slips);
          if (trial.refutation().isEmpty()) {
            unseen.add(fact.method() + ": " + slip);
          } else {
            seen++;
          }
        }
        assertTrue(seen > 0, "no slip is seen in " + fact.method() + ": " + fact.ensures().get(i));
      }
    }
    assertTrue(
        unseen.size() * 10 < slips,
        unseen.size() + " of " + slips + " not seen:\n" + String.join("\n", unseen));
  }

  /** The clause with a slip in what it concludes, one for each place. */
  private static List<String> slips(String clause) {
    int conclusion = Math.max(0, clause.lastIndexOf(" ==> "));
    List<String> slips = new ArrayList<>();
    Matcher place = PLACE.matcher(clause);
    for (int from = conclusion; place.find(from); from = place.end()) {
      String slip = SLIPS.get(place.group());
      slips.add(clause.substring(0, place.start()) + slip + clause.substring(place.end()));
    }
    return slips;
  }
}
