package org.certalign.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.certalign.real.Rational;
import org.certalign.sampling.RandomStream;
import org.junit.jupiter.api.Test;

/**
 * The data set of {@code src/examples/inspect}: it is generated, by this, from a fixed seed; what
 * is true of it is known. {@code mvn test -Dtest=ExampleRunTest -Dexample.write} writes it anew.
 */
class ExampleRunTest {
  private static final Path FILE = Path.of("src/examples/inspect/run.csv");
  private static final Path PAIRS = Path.of("src/examples/inspect/pairs.csv");
  private static final Path LOG = Path.of("src/examples/inspect/trl-log.jsonl");
  private static final Path SETTINGS = Path.of("src/examples/inspect/run.yaml");
  private static final int PROMPTS = 250;

  /** How well a response does for its prompt, and how well it seems to do: both from 0 to 1. */
  private record Response(double ease, double quality) {
    double proxy() {
      return 0.3 * ease + 0.7 * quality;
    }

    /** The proxy is wrong about what seems best. */
    double golden() {
      double kept = quality < 0.8 ? quality : 0.8 - 3 * (quality - 0.8);
      return 0.3 * ease + 0.7 * kept;
    }
  }

  private static double uniform(RandomStream stream) {
    return stream.nextInt(1 << 30) * 0x1p-30 + 0x1p-31;
  }

  private static Response best(RandomStream stream, double ease, int n) {
    double quality = 0;
    for (int i = 0; i < n; i++) {
      quality = Math.max(quality, uniform(stream));
    }
    return new Response(ease, quality);
  }

  private static String line(int prompt, String response, String policy, Response r, String logs) {
    return String.format(
        Locale.ROOT,
        "p%03d,%s,%s,%.4f,%.4f,%s",
        prompt,
        response,
        policy,
        r.proxy(),
        r.golden(),
        logs);
  }

  /**
   * The quality of a response of the reference policy is uniform; that of ppo has the density 0.1 +
   * 1.8 u: KL is 0.15005 nats, the gain of the proxy 0.105. What calls itself best-of-2 is the best
   * of 8.
   */
  private static String generated() {
    StringBuilder out =
        new StringBuilder(
            "prompt_id,response_id,policy,proxy,golden,logp_aligned,logp_reference\n");
    for (int i = 0; i < PROMPTS; i++) {
      RandomStream stream = RandomStream.of(2, "example of inspect", i);
      double ease = uniform(stream);
      for (int j = 0; j < 16; j++) {
        Response r = best(stream, ease, 1);
        out.append(line(i, "r" + j, "reference", r, ",")).append('\n');
      }
      for (int j = 0; j < 4; j++) {
        double u = (StrictMath.sqrt(0.01 + 3.6 * uniform(stream)) - 0.1) / 1.8;
        double reference = -20 - 40 * uniform(stream);
        double aligned = reference + StrictMath.log(0.1 + 1.8 * u);
        String logs = String.format(Locale.ROOT, "%.5f,%.5f", aligned, reference);
        out.append(line(i, "a" + j, "ppo", new Response(ease, u), logs)).append('\n');
      }
      for (int j = 0; j < 2; j++) {
        out.append(line(i, "b" + j, "best-of-8", best(stream, ease, 8), ",")).append('\n');
        out.append(line(i, "c" + j, "best-of-2", best(stream, ease, 8), ",")).append('\n');
      }
    }
    return out.toString();
  }

  /** Two uniform draws for each prompt; a label prefers the better one in three of four cases. */
  private static String pairs() {
    StringBuilder out = new StringBuilder("prompt_id,score_chosen,score_rejected\n");
    for (int i = 0; i < 400; i++) {
      RandomStream stream = RandomStream.of(2, "pairs of inspect", i);
      double a = uniform(stream);
      double b = uniform(stream);
      boolean right = stream.nextInt(4) > 0;
      double chosen = right ? Math.max(a, b) : Math.min(a, b);
      out.append(String.format(Locale.ROOT, "q%03d,%.4f,%.4f\n", i, chosen, a + b - chosen));
    }
    return out.toString();
  }

  /** Rewards that rise from 0.5 by 0.25, at a KL that rises from 0 to 0.3. */
  private static String log() {
    StringBuilder out = new StringBuilder();
    RandomStream stream = RandomStream.of(2, "log of inspect", 0);
    for (int step = 1; step <= 600; step++) {
      double done = step / 600.0;
      double kl = 0.3 * done + 0.1 * (uniform(stream) - 0.5);
      double reward = 0.5 + 0.25 * done + 0.2 * (uniform(stream) - 0.5);
      out.append(
          String.format(
              Locale.ROOT,
              "{\"step\": %d, \"objective/kl\": %.5f, \"objective/scores\": %.5f}\n",
              step,
              kl,
              reward));
    }
    return out.toString();
  }

  private static void assertGenerated(Path file, String text) throws IOException {
    if (System.getProperty("example.write") != null) {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
    assertEquals(text, Files.readString(file, StandardCharsets.UTF_8));
  }

  @Test
  void theDataAreWhatTheGeneratorMakes() throws IOException {
    assertGenerated(FILE, generated());
    assertGenerated(PAIRS, pairs());
    assertGenerated(LOG, log());
  }

  @Test
  void whatIsTrueOfThemIsFound() throws IOException {
    RunSettings settings = new RunSettings(FILE.toString());
    settings.read(SETTINGS.toString(), Files.readString(SETTINGS, StandardCharsets.UTF_8));
    Inspection found = Inspect.of(List.of(FILE), settings);
    assertTrue(
        RunFile.estimate(found, "ppo", "proxy gain").interval().contains(Rational.parse("0.105")));
    assertTrue(
        RunFile.estimate(found, "ppo", "KL by k1").interval().contains(Rational.parse("0.15005")));
    assertTrue(
        RunFile.estimate(found, "best-of-8", "proxy gain")
            .interval()
            .contains(Rational.parse("0.7").mul(Rational.of(7, 18))));
    assertEquals(
        RunVerdict.IMPOSSIBLE,
        RunFile.finding(found, "best-of-2/proxy/bon-gain-subgaussian").verdict());
    assertEquals(
        RunVerdict.WITHIN_BOUND,
        RunFile.finding(found, "best-of-8/proxy/bon-gain-subgaussian").verdict());
    assertEquals(
        RunVerdict.WITHIN_BOUND, RunFile.finding(found, "ppo/proxy/transport-bounded").verdict());
    // True, but not to be seen from so few prompts.
    assertEquals(
        RunVerdict.UNDECIDED, RunFile.finding(found, "ppo/proxy/transport-subgaussian").verdict());
    assertTrue(found.goldenTurn().isPresent());
    assertTrue(found.tails().get(0).sigma().compareTo(Rational.parse("0.22")) < 0);
  }
}
