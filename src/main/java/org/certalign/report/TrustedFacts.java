package org.certalign.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the proofs trust, from the tables of {@code specs/TRUSTED.md}: each name with its reason.
 */
public final class TrustedFacts {
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  private TrustedFacts() {}

  /** The reasons by fact, in the order of the page; methods of BigInteger bear its name. */
  public static Map<String, String> packed() {
    try (InputStream in =
        TrustedFacts.class.getResourceAsStream("/org/certalign/proofs/TRUSTED.md")) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> of(String page) {
    Map<String, String> facts = new LinkedHashMap<>();
    String owner = "";
    for (String line : page.lines().toList()) {
      if (line.startsWith("| fact |")) {
        owner = "Facts.";
      } else if (line.startsWith("| method |")) {
        owner = "BigInteger.";
      } else if (line.startsWith("| `")) {
        List<String> cells = List.of(line.split("\\|", -1));
        String reason = cells.get(2).strip() + ": " + cells.get(3).strip();
        Matcher name = NAME.matcher(cells.get(1));
        while (name.find()) {
          facts.put(owner + name.group(1), reason.replace("`", ""));
        }
      }
    }
    return facts;
  }
}
