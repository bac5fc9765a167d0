package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.certalign.audit.verify.ContentHash;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is altered in a certificate, verify sees it. */
class VerifyCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * What the quick check cannot know to the last digit: the seed and what it led to, the version,
   * and what was found where it was looked.
   */
  private static final Set<String> UNSEEN =
      Set.of(
          "certalign",
          "seed",
          "stream",
          "method",
          "instance",
          "bits",
          "agreeToDigits",
          "undefined",
          "tightness",
          "refutedFrom",
          "left",
          "right",
          "interval",
          "value");

  @TempDir static Path folder;

  private static ObjectNode certificate;

  private record Run(int code, String out, String err) {}

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Run(code, out.toString(), err.toString());
  }

  @BeforeAll
  static void certify() throws IOException {
    run("certify", "--theorem", "bon-tv", "--effort", "quick", "--out", folder.toString());
    Path file = folder.resolve("certificates/bon-tv.json");
    certificate = (ObjectNode) JSON.readTree(file.toFile());
  }

  private static Path write(JsonNode json) throws IOException {
    return Files.writeString(folder.resolve("altered.json"), json.toPrettyString());
  }

  private static ObjectNode rehashed(ObjectNode altered) {
    altered.put(ContentHash.FIELD, ContentHash.of(altered));
    return altered;
  }

  @Test
  void aCertificatePasses() throws IOException {
    Run run = run("verify", write(certificate).toString());
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().startsWith("ok"), run.out());
  }

  /** Every single value, one at a time, without a new hash. */
  @Test
  void everyAlteredValueFails() throws IOException {
    List<String> leaves = new ArrayList<>();
    leaves("", certificate, leaves);
    assertTrue(leaves.size() > 200, leaves.size() + " values");
    for (String leaf : leaves) {
      ObjectNode altered = certificate.deepCopy();
      alter(altered, leaf);
      assertEquals(1, run("verify", "--check-only", write(altered).toString()).code(), leaf);
    }
  }

  private static void leaves(String path, JsonNode node, List<String> out) {
    if (node.isValueNode()) {
      out.add(path);
    }
    node.properties().forEach(f -> leaves(path + "/" + f.getKey(), f.getValue(), out));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      leaves(path + "/" + i, node.get(i), out);
    }
  }

  /** Changes the last digit, or the last letter. */
  private static void alter(ObjectNode root, String leaf) {
    JsonNode old = root.at(leaf);
    String text = old.asText();
    char last = text.isEmpty() ? 'a' : text.charAt(text.length() - 1);
    char other = Character.isDigit(last) ? (char) ('0' + (last - '0' + 1) % 10) : (char) (last + 1);
    String changed = text.substring(0, Math.max(0, text.length() - 1)) + other;
    put(
        root,
        leaf,
        old.isInt() ? IntNode.valueOf(Integer.parseInt(changed)) : TextNode.valueOf(changed));
  }

  private static void put(ObjectNode root, String leaf, JsonNode value) {
    String parent = leaf.substring(0, leaf.lastIndexOf('/'));
    String name = leaf.substring(leaf.lastIndexOf('/') + 1);
    JsonNode holder = parent.isEmpty() ? root : root.at(parent);
    if (holder instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) holder).set(name, value);
    }
  }

  @Test
  void aForgedDigitWithANewHashIsSeenByTheFormula() throws IOException {
    ObjectNode altered = certificate.deepCopy();
    for (JsonNode value : altered.at("/lanes/enclosure")) {
      String lo = value.path("lo").asText();
      if (lo.length() > 20) {
        ((ObjectNode) value)
            .put("lo", lo.replaceFirst("^0\\.2", "0.3").replaceFirst("^0\\.6", "0.7"));
        ((ObjectNode) value).put("hi", value.path("lo").asText());
      }
    }
    Run run = run("verify", "--check-only", write(rehashed(altered)).toString());
    assertEquals(1, run.code());
    assertTrue(run.out().contains("not what the formula gives"), run.out());
  }

  @Test
  void aForgedSeedWithANewHashIsSeenWhenItIsMadeAnew() throws IOException {
    ObjectNode altered = certificate.deepCopy();
    altered.put("seed", 7);
    Run run = run("verify", write(rehashed(altered)).toString());
    assertEquals(1, run.code());
    assertTrue(run.out().contains("made anew from its seed"), run.out());
  }

  /** A path, what is put there, and what verify says of it; the hash is made anew. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/verdict                          | \"UNDECIDED\"   | its grounds give CERTIFIED",
        "/verdict                          | \"REFUTED\"     | its grounds give CERTIFIED",
        "/twins/0/refuted                  | false           | its grounds give UNDECIDED",
        "/twins                            | []              | twins: not those",
        "/twins/0/statement                | \"x\"           | twins: not those",
        "/statement                        | \"TV <= 0\"     | statement: not what the registry says",
        "/assumptions                      | []              | assumptions: not what",
        "/id                               | \"bon-none\"    | id: no theorem",
        "/id                               | \"bon-kl\"      | statement: not what",
        "/effort                           | \"standard\"    | not as many draws",
        "/sharpness/holds                  | false           | sharpness: not what",
        "/sharpness/refutedFrom            | \"1e-29\"       | sharpness: not what",
        "/lanes/secondOpinion/values       | 1               | secondOpinion: not what",
        "/lanes/enclosure/1/params/n       | \"3\"           | not what the formula gives",
        "/lanes/enclosure/1/params/n       | \"1e999999999\" | not what the formula gives",
        "/lanes/enclosure/1/digits         | 5000            | not what the formula gives",
        "/lanes/enclosure/1/lo             | \"0\"           | not what the formula gives",
        "/lanes/enclosure/1/hi             | \"inf\"         | not what the formula gives",
        "/lanes/enclosure/1/lo             | \"1e9999999\"   | form:",
        "/lanes/enclosure/1/sides/outcome  | \"VIOLATED\"    | does not fit its sides",
        "/lanes/exact/0/instances          | 1               | do not add up",
        "/lanes/exact/0/tightness          | \"0.123\"       | not that of the tightest",
        "/lanes/policy/0/power         | \"1e-30\"       | the power is not that",
        "/lanes/policy/0/power         | \"0.3\"         | the power is not that",
        "/lanes/policy/0/verdict       | \"UNDECIDED\"   | but its interval gives CERTIFIED",
        "/lanes/policy/0/interval/hi   | \"inf\"         | form:",
        "/lanes/policy/0/interval/hi   | \"99\"          | the power is not that",
        "/lanes/policy/0/error         | \"1e-3\"        | errorBudget",
        "/lanes/policy/0/error         | \"inf\"         | form:",
        "/lanes/policy/0/draws         | 1               | not as many draws",
        "/lanes/policy/0/unit          | \"points, in antithetic pairs, one pair in each stratum but the first\" | of something else",
        "/errorBudget/run                  | \"1e-30\"       | errorBudget",
      })
  void whatIsForgedWithANewHashIsSeenByItsGrounds(String path, String json, String flaw)
      throws IOException {
    ObjectNode altered = certificate.deepCopy();
    put(altered, path, JSON.readTree(json));
    Run run = run("verify", "--check-only", write(rehashed(altered)).toString());
    assertEquals(1, run.code(), run.out() + run.err());
    assertTrue(run.out().contains(flaw), run.out());
  }

  /**
   * Every single value, one at a time, with a new hash: what passes is what only the draws, or the
   * search, could tell. To make the certificate anew finds that too.
   */
  @Test
  void onlyWhatWasDrawnOrFoundCanBeForgedUnseenByTheQuickCheck() throws IOException {
    List<String> leaves = new ArrayList<>();
    leaves("", certificate, leaves);
    leaves.remove("/" + ContentHash.FIELD);
    Set<String> unseen = new TreeSet<>();
    for (String leaf : leaves) {
      ObjectNode altered = certificate.deepCopy();
      alter(altered, leaf);
      if (run("verify", "--check-only", write(rehashed(altered)).toString()).code() == 0) {
        unseen.add(leaf);
      }
    }
    unseen.removeIf(leaf -> UNSEEN.stream().anyMatch(name -> isUnder(name, leaf)));
    assertEquals(Set.of(), unseen);
  }

  /** Whether a leaf is called so, or is part of what is called so. */
  private static boolean isUnder(String name, String leaf) {
    return leaf.endsWith("/" + name) || leaf.matches(".*/" + name + "/[^/]+");
  }

  /** A quick run asks for 100,000 draws: 2^15 strata, of which the first is not drawn from. */
  @Test
  void drawsInStrataAreCountedAgain() throws IOException {
    run("certify", "--theorem", "bon-kl", "--effort", "quick", "--out", folder.toString());
    Path file = folder.resolve("certificates/bon-kl.json");
    assertEquals(0, run("verify", "--check-only", file.toString()).code());
    ObjectNode stratified = (ObjectNode) JSON.readTree(file.toFile());
    assertEquals(65_534, stratified.at("/lanes/stratified/0/draws").asInt());
    for (int wrong : new int[] {100_000, 65_536, 32_767}) {
      put(stratified, "/lanes/stratified/0/draws", IntNode.valueOf(wrong));
      Run run = run("verify", "--check-only", write(rehashed(stratified)).toString());
      assertTrue(run.out().contains("not as many draws"), run.out());
    }
  }

  @Test
  void whatIsNoCertificateIsAnError() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"a\":1}");
    assertEquals(2, run("verify", other.toString()).code());
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"lanes\":{");
    Run run = run("verify", broken.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("is not JSON"), run.err());
  }

  @Test
  void aCertificateWithoutItsFormFails() throws IOException {
    ObjectNode altered = certificate.deepCopy();
    altered.remove("basis");
    Run run = run("verify", "--check-only", write(rehashed(altered)).toString());
    assertEquals(1, run.code());
    assertTrue(run.out().contains("form: "), run.out());
  }
}
