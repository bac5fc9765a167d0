package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever kills a command that writes finds every file whole, the old one or the new one, byte for
 * byte; and the next run finishes the work as if nothing had been. A kill seldom hits the moment at
 * which a file is half written, so the files are watched too: whatever length they are seen to
 * have, a kill could have left them with. {@code -Dkills=20} kills more often than the tests of
 * every day do.
 */
class KilledWriterTest {
  private static final int KILLS = Integer.getInteger("kills", 3);

  /** The longest that writing takes once it has begun, about. */
  private static final int WRITING_NANOSECONDS = 10_000_000;

  private final Random random = new Random();

  @TempDir Path folder;

  @Test
  void certify() throws Exception {
    survives(
        KILLS, "", "certify --effort quick --theorem bon-tv --theorem bon-coverage --out FOLDER");
  }

  @Test
  void certifyPart() throws Exception {
    survives(KILLS, "", "certify --effort quick --theorem bon-tv --blocks 0-9 --part FOLDER");
  }

  @Test
  void merge() throws Exception {
    Path part = folder.resolve("part");
    run("certify --effort quick --theorem bon-tv --blocks 0-99 --part FOLDER", part);
    survives(KILLS, "", "merge " + part + " --out FOLDER");
  }

  @Test
  void experiment() throws Exception {
    survives(1, "experiments/scaling", "experiment scaling --out FOLDER");
  }

  @Test
  void inspect() throws Exception {
    StringBuilder data = new StringBuilder("policy,proxy\n");
    for (int i = 0; i < 3000; i++) {
      data.append("reference,").append(i % 2).append("\nbon-2,").append(i % 2).append('\n');
    }
    Path file = Files.writeString(folder.resolve("run.csv"), data);
    survives(KILLS, "", "inspect " + file + " --proxy-range 0,1 --out FOLDER");
  }

  /**
   * Runs a command to its end, for what is new; then kills it again and again over old files.
   *
   * @param out where the command writes, in the folder that is looked at
   */
  private void survives(int kills, String out, String command) throws Exception {
    Path expected = folder.resolve("expected");
    run(command, expected.resolve(out));
    Map<String, String> now = tree(expected);
    Map<String, String> old = new TreeMap<>();
    now.keySet().forEach(name -> old.put(name, "old " + name));
    Path work = folder.resolve("work");
    for (int i = 0; i < kills; i++) {
      write(work, old);
      kill(start(command, work.resolve(out)), work, old, now);
      tree(work)
          .forEach(
              (name, content) ->
                  assertTrue(
                      content.equals(old.get(name)) || content.equals(now.get(name)),
                      name + " is neither old nor new: " + content.length() + " bytes"));
    }
    run(command, work.resolve(out));
    assertEquals(now, tree(work));
  }

  /** Kills a process while it writes: some time after it has touched the first file. */
  private void kill(Process process, Path work, Map<String, String> old, Map<String, String> now)
      throws Exception {
    List<Watched> files = new ArrayList<>();
    old.forEach((name, text) -> files.add(Watched.of(work.resolve(name), text, now.get(name))));
    long end = Long.MAX_VALUE;
    try {
      while (process.isAlive() && System.nanoTime() < end) {
        for (Watched file : files) {
          if (file.look() && end == Long.MAX_VALUE) {
            end = System.nanoTime() + random.nextInt(WRITING_NANOSECONDS);
          }
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** A file with the lengths that it may have. */
  private record Watched(File file, long old, long now) {
    static Watched of(Path path, String old, String now) {
      return new Watched(path.toFile(), length(old), length(now));
    }

    private static long length(String text) {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether the file is new; fails where it is neither old nor new. */
    boolean look() {
      long length = file.length();
      assertTrue(
          length == old || length == now,
          () -> "%s is seen half written: %d bytes of %d".formatted(file, length, now));
      return length == now;
    }
  }

  private static Process start(String command, Path out) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-XX:TieredStopAtLevel=1");
    words.add("-cp");
    words.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    words.add(Main.class.getName());
    words.addAll(words(command, out));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void run(String command, Path out) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    assertEquals(0, Main.run(nowhere, nowhere, words(command, out).toArray(String[]::new)));
  }

  private static List<String> words(String command, Path out) {
    return Arrays.stream(command.split(" ", -1))
        .map(word -> word.equals("FOLDER") ? out.toString() : word)
        .toList();
  }

  private static void write(Path root, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The files of a folder, temporary ones left out. */
  private static Map<String, String> tree(Path root) throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path name = root.relativize(file);
        if (!OutputFolder.isTemporary(name)) {
          out.put(name.toString(), Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return out;
  }
}
