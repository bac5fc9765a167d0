package org.certalign.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * With which attempt to begin, from KeY's record: what closed a contract before will mostly close
 * it again. It saves time and decides nothing. {@code -Dkey.hints=false} does without.
 */
final class Hints {
  /** The property that does without them. */
  static final String PROPERTY = "key.hints";

  private static final Map<String, String> NAMES = read();

  private Hints() {}

  /** What closed a contract. */
  static Optional<Attempt> of(String contract) {
    return Optional.ofNullable(NAMES.get(contract)).flatMap(Effort::named);
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    if (System.getProperty(PROPERTY, "").equals("false") || !Files.exists(KeyRecord.COMMITTED)) {
      return names;
    }
    try {
      JsonNode record = new ObjectMapper().readTree(KeyRecord.COMMITTED.toFile());
      for (Map.Entry<String, JsonNode> type : record.path("classes").properties()) {
        for (Map.Entry<String, JsonNode> method : type.getValue().path("methods").properties()) {
          JsonNode attempt = method.getValue().path("attempt");
          if (attempt.isTextual()) {
            names.put(type.getKey() + "." + method.getKey(), attempt.asText());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
