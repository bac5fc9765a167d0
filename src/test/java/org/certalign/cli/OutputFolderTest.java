package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.certalign.real.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files stay in their folder, and what a killed run left behind is no output. */
class OutputFolderTest {
  private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/../../x", "/x", "..", "", "a\0b"})
  void nothingIsWrittenOutside(String name) {
    Path folder = root.resolve("out");
    assertThrows(InputError.class, () -> new OutputFolder(folder).write(Map.of(name, TEXT)));
    assertFalse(Files.exists(root.resolve("x")));
  }

  @Test
  void whatAKilledRunLeftIsNotReadAndIsCleanedLater() throws IOException {
    OutputFolder folder = new OutputFolder(root);
    folder.write(Map.of("a/b", TEXT));
    Path left = Files.createDirectories(root.resolve(".writing-1/a"));
    Path left2 = Files.createDirectories(root.resolve("a/.writing-2"));
    Files.write(left.resolve("c"), TEXT);
    Files.write(left2.resolve("d"), TEXT);
    assertEquals(Set.of("a/b"), folder.read(List.of("")).keySet());
    folder.write(Map.of("a/e", TEXT));
    assertTrue(Files.exists(left), "another run may still be writing there");
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    Files.setLastModifiedTime(root.resolve(".writing-1"), yesterday);
    folder.write(Map.of("a/e", TEXT));
    assertFalse(Files.exists(root.resolve(".writing-1")));
  }
}
