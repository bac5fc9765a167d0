package org.certalign.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the column maps says what the maps are. */
class ColumnMapTest {
  private static final Path PAGE = Path.of("src/examples/inspect/README.md");

  @Test
  void thePageListsEveryColumn() throws IOException {
    List<String> expected = new ArrayList<>();
    for (ColumnMap map : ColumnMap.values()) {
      for (Role role : Role.values()) {
        if (!map.names(role).isEmpty()) {
          expected.add(
              "| %s | %s%s | %s |"
                  .formatted(
                      map.key(),
                      role.key(),
                      map.required().contains(role) ? " (needed)" : "",
                      map.names(role).stream()
                          .map(name -> "`" + name + "`")
                          .collect(Collectors.joining(", "))));
        }
      }
    }
    List<String> written =
        Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
            .filter(line -> line.matches("\\| (responses|pairs|trl) \\|.*"))
            .toList();
    assertEquals(expected, written);
  }
}
