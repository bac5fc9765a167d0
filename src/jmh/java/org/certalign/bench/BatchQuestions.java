package org.certalign.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Lines for {@code bound --batch}: closed forms of all sections in turn, no parameters twice in a
 * row.
 */
final class BatchQuestions {
  private static final int DIGITS = 30;

  /** A theorem and its parameters, by the number of the line. */
  private record Form(String theorem, IntFunction<String> params) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("bon-kl", i -> n(i)),
          new Form("bon-tv", i -> n(i)),
          new Form("bon-chi2", i -> n(i)),
          new Form("bon-hellinger2", i -> n(i)),
          new Form("bon-renyi", i -> n(i) + ",\"alpha\":\"" + (2 + i % 9) + "/3\""),
          new Form("bon-gain-subgaussian", i -> n(i) + ",\"sigma\":" + (1 + i % 7)),
          new Form("bon-coverage", i -> n(i) + ",\"ratio\":" + (2 + i % 11)),
          new Form("transport-subgaussian", i -> kl(i) + ",\"sigma\":" + (1 + i % 7)),
          new Form("transport-subgamma", i -> kl(i) + ",\"v\":" + (1 + i % 5) + ",\"c\":0.5"),
          new Form("kl-required", i -> "\"gain\":" + decimal(i) + ",\"sigma\":" + (1 + i % 7)),
          new Form("golden-direct", i -> kl(i) + ",\"sigma\":" + (1 + i % 7)),
          new Form("pinsker", i -> kl(i)),
          new Form("bretagnolle-huber", i -> kl(i)));

  private BatchQuestions() {}

  private static String n(int i) {
    return "\"n\":" + (2 + i % 99_991);
  }

  private static String kl(int i) {
    return "\"kl\":" + decimal(i);
  }

  private static String decimal(int i) {
    return 1 + i % 8 + "." + (1_000_003L * i % 1_000_000 + 1_000_000);
  }

  /** Writes so many lines. */
  static void write(Path file, int lines) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        Form form = FORMS.get(i % FORMS.size());
        out.write(
            "{\"id\":%d,\"theorem\":\"%s\",\"params\":{%s},\"digits\":%d}\n"
                .formatted(i, form.theorem(), form.params().apply(i), DIGITS));
      }
    }
  }
}
