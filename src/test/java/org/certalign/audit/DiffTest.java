package org.certalign.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.certalign.audit.Change.Grade;
import org.certalign.real.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change is named with its place, and means what it should mean. */
class DiffTest {
  private static final String CERTIFICATE =
      """
      {'id':'t','verdict':'CERTIFIED','seed':0,'assumptions':[{'text':'no atoms','checked':true}],
       'lanes':{'enclosure':[{'case':'a','params':{'n':'2'},'digits':20,'lo':'0.5','hi':'0.5000000000001','agrees':12},
                             {'case':'a','params':{'n':'3'},'digits':20,'lo':'1','hi':'2'}],
                'secondOpinion':{'agreesToDigits':20},
                'exact':[{'family':'f','undefined':0,'tightest':{'left':{'lo':'1','hi':'2'}}}]},
       'sharpness':{'declared':true,'refutedFrom':'1e-30','holds':true},
       'policy':[{'case':'p','expected':'CERTIFIED','claimed':'quantity = value','draws':100,'power':'0.01',
                  'interval':{'lo':'1','hi':'2'},'error':'1e-9'}],
       'twins':[{'id':'w','refuted':true}],
       'proofs':{'kernel':{'both':280,'key':4,'tested':0}}}
      """;

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }

  private static List<Change> changes(String from, String to) throws JsonProcessingException {
    String changed = CERTIFICATE.replace(from, to);
    assertEquals(false, changed.equals(CERTIFICATE), from);
    return Diff.of(json(CERTIFICATE), json(changed));
  }

  @Test
  void nothingChanged() throws JsonProcessingException {
    assertEquals(List.of(), Diff.of(json(CERTIFICATE), json(CERTIFICATE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A bound that is looser by 1e-12.
        "'0.5','hi':'0.5000000000001'  | '0.500000000001','hi':'0.5000000000011' | lanes/enclosure/a n=2 | REGRESSION",
        "'0.5000000000001'             | '0.5000000000002'      | lanes/enclosure/a n=2        | REGRESSION",
        "'0.5000000000001'             | '0.50000000000009'     | lanes/enclosure/a n=2        | IMPROVEMENT",
        "'lo':'1','hi':'2'}]           | 'lo':'2.1','hi':'2.2'}] | lanes/enclosure/a n=3       | REGRESSION",
        "'lo':'1','hi':'2'}]           | 'lo':'1.5','hi':'2.5'}] | lanes/enclosure/a n=3       | OTHER",
        "'lo':'1','hi':'2'}]           | 'lo':'inf','hi':'inf'}] | lanes/enclosure/a n=3       | REGRESSION",
        "CERTIFIED                     | UNDECIDED              | verdict                      | REGRESSION",
        "'seed':0                      | 'seed':1               | seed                         | OTHER",
        "'refuted':true                | 'refuted':false        | twins/w/refuted              | REGRESSION",
        "'both':280                    | 'both':279             | proofs/kernel/both           | REGRESSION",
        "'both':280                    | 'both':281             | proofs/kernel/both           | IMPROVEMENT",
        "'tested':0                    | 'tested':1             | proofs/kernel/tested         | REGRESSION",
        "'agreesToDigits':20           | 'agreesToDigits':19    | lanes/secondOpinion/agreesToDigits | REGRESSION",
        "'secondOpinion'               | 'else'                 | lanes/secondOpinion          | REGRESSION",
        "'checked':true                | 'checked':false        | assumptions/no atoms/checked | REGRESSION",
        "'holds':true                  | 'holds':false          | sharpness/holds              | REGRESSION",
        "'declared':true               | 'declared':false       | sharpness/declared           | REGRESSION",
        "'refutedFrom':'1e-30'         | 'refutedFrom':'1e-3'   | sharpness/refutedFrom        | REGRESSION",
        "'power':'0.01'                | 'power':'0.05'         | policy/p/power               | REGRESSION",
        "'power':'0.01'                | 'power':'0.005'        | policy/p/power               | IMPROVEMENT",
        "'draws':100                   | 'draws':99             | policy/p/draws               | REGRESSION",
        "'error':'1e-9'                | 'error':'2e-9'         | policy/p/error               | REGRESSION",
        "'expected':'CERTIFIED'        | 'expected':'REFUTED'   | policy/p/expected            | REGRESSION",
        "'quantity = value'            | 'quantity ≤ value'     | policy/p/claimed             | REGRESSION",
        "'interval':{'lo':'1'          | 'interval':{'lo':'0'   | policy/p/interval            | REGRESSION",
        "'undefined':0                 | 'undefined':1          | lanes/exact/f/undefined      | REGRESSION",
      })
  void everyChangeIsGraded(String from, String to, String where, Grade grade)
      throws JsonProcessingException {
    Change first = changes(from, to).get(0);
    assertEquals(where, first.where());
    assertEquals(grade, first.grade(), first.text());
  }

  @Test
  void whatASearchCameUponIsNotCompared() throws JsonProcessingException {
    assertEquals(List.of(), changes("'left':{'lo':'1'", "'left':{'lo':'0'"));
  }

  /** Nothing is promised of the draws of another seed but what they say. */
  @Test
  void whatAnotherSeedLedToIsNotCompared() throws JsonProcessingException {
    String other =
        CERTIFICATE
            .replace("'seed':0", "'seed':1")
            .replace("'interval':{'lo':'1'", "'interval':{'lo':'0'")
            .replace("'power':'0.01'", "'power':'0.02'");
    assertEquals(
        List.of(new Change("seed", Grade.OTHER, "1, was 0")),
        Diff.of(json(CERTIFICATE), json(other)));
  }

  @Test
  void anAssumptionMoreIsARegressionAndOneLessIsNot() throws JsonProcessingException {
    String more = "[{'text':'bounded','checked':true},{'text'";
    assertEquals(
        List.of(new Change("assumptions/bounded", Grade.REGRESSION, "new")),
        changes("[{'text'", more));
    String old = CERTIFICATE.replace("[{'text'", more);
    assertEquals(
        List.of(new Change("assumptions/bounded", Grade.IMPROVEMENT, "no longer there")),
        Diff.of(json(old), json(CERTIFICATE)));
  }

  @Test
  void aViolatedInstanceIsARegression() throws JsonProcessingException {
    assertEquals(
        List.of(new Change("lanes/exact/f/violated", Grade.REGRESSION, "new")),
        changes("'undefined':0", "'undefined':0,'violated':{}"));
  }

  @ParameterizedTest
  @CsvSource({
    "< 5.91, < 6, REGRESSION",
    "< 5.91, < 5.9, IMPROVEMENT",
    ">= 5, >= 4, REGRESSION",
    "= 10.0, = 10, REGRESSION",
    "= 10.0, = 10.00, IMPROVEMENT",
    "< 5, <= 5, REGRESSION",
    "> 5, >= 5, REGRESSION",
    "= 10.0, < 10.1, REGRESSION",
    "< 10.1, = 10.0, IMPROVEMENT",
    "= 10.0, < 10.01, OTHER",
    "= 10.0, = 10.1, OTHER",
    "< 5, < 5.0, OTHER",
    "observed 2, observed 3, OTHER"
  })
  void aWeakerClaimIsARegression(String old, String now, Grade grade)
      throws JsonProcessingException {
    String form = "[{'id':'c','claimed':'%s'}]";
    List<Change> changes = Diff.of(json(form.formatted(old)), json(form.formatted(now)));
    assertEquals(List.of(grade), changes.stream().map(Change::grade).toList());
  }

  @Test
  void anEndThatIsNoNumberIsAnError() {
    InputError e = assertThrows(InputError.class, () -> changes("'0.5'", "'half'"));
    assertEquals(
        true, e.getMessage().startsWith("lanes/enclosure/a n=2: half is not"), e.getMessage());
  }
}
