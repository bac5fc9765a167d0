package org.certalign.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Small changes of good input: what is cut, doubled, swapped, or replaced by something nasty. */
final class Mutation {
  private static final List<String> NASTY =
      List.of(
          "\0",
          "\uFFFD",
          "\uD835\uDD38",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "]",
          "&a ",
          "*a",
          "!!x ",
          "<<",
          "\n",
          "\t",
          "\r",
          " ".repeat(500),
          "(".repeat(2000),
          "[".repeat(5000),
          "-".repeat(3000),
          "1e999999999",
          "1e-999999999",
          "9".repeat(400),
          "0x1p99999",
          "1/0",
          "inf",
          "NaN",
          "..",
          "../../",
          "<!ENTITY a \"b\">",
          "&#0;",
          "^".repeat(100),
          "2^".repeat(50),
          "=",
          ":",
          ",");

  private Mutation() {}

  static byte[] of(byte[] example, Random random) {
    byte[] out = example;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      out = once(out, random);
    }
    return out;
  }

  private static byte[] once(byte[] input, Random random) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(20));
    byte[] before = Arrays.copyOfRange(input, 0, from);
    byte[] part = Arrays.copyOfRange(input, from, to);
    byte[] after = Arrays.copyOfRange(input, to, input.length);
    byte[] nasty = NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(5)) {
      case 0 -> join(before, after);
      case 1 -> join(before, part, part, after);
      case 2 -> join(before, nasty, after);
      case 3 -> join(before, part, nasty, after);
      default -> join(after, part, before);
    };
  }

  private static byte[] join(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] out = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, out, at, part.length);
      at += part.length;
    }
    return out;
  }
}
