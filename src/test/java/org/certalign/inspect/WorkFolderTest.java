package org.certalign.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process leaves is taken away by the next; what a living one has is not. */
class WorkFolderTest {
  @TempDir Path folder;

  /** Makes one, says where, and waits to be killed. */
  static final class Victim {
    private Victim() {}

    /** Runs until it is killed. */
    public static void main(String[] args) throws IOException, InterruptedException {
      WorkFolder work = new WorkFolder();
      Files.createSymbolicLink(work.path().resolve("data0.csv"), Path.of(args[0]));
      Files.createDirectories(work.path().resolve("spilled"));
      Files.writeString(Path.of(args[1]), work.path().toString());
      Thread.sleep(TimeUnit.MINUTES.toMillis(5));
    }
  }

  @Test
  void isRemovedAtTheEndOrByTheNextProcess() throws IOException, InterruptedException {
    Path data = Files.writeString(folder.resolve("data.csv"), "kept");
    Path said = folder.resolve("said");
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Victim.class.getName(),
                data.toString(),
                said.toString())
            .start();
    try {
      while (victim.isAlive() && (!Files.exists(said) || Files.size(said) == 0)) {
        Thread.sleep(20);
      }
      Path left = Path.of(Files.readString(said, StandardCharsets.UTF_8));
      try (WorkFolder other = new WorkFolder()) {
        assertTrue(Files.exists(left.resolve("spilled")), "taken from a living process");
        assertTrue(Files.isDirectory(other.path()));
      }
      victim.destroyForcibly().waitFor();
      assertTrue(Files.exists(left));
      Path own;
      try (WorkFolder next = new WorkFolder()) {
        own = next.path();
        assertFalse(Files.exists(left), "left by a killed process");
        try (WorkFolder beside = new WorkFolder()) {
          assertTrue(Files.exists(next.path()), "taken from this process");
          assertTrue(Files.exists(beside.path()));
        }
      }
      assertFalse(Files.exists(own));
      assertEquals("kept", Files.readString(data, StandardCharsets.UTF_8));
    } finally {
      victim.destroyForcibly();
    }
  }
}
