package org.certalign.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.certalign.real.InputError;

/**
 * A folder whose files are replaced whole: all of them are written to a temporary folder in it
 * first, and then each is moved to its place, which no interruption can part. What a run that was
 * killed leaves behind is no output, and is cleaned away by a run an hour later.
 */
final class OutputFolder {
  private static final String TEMPORARY = ".writing-";
  private static final Duration LONGEST_WRITING = Duration.ofHours(1);

  private final Path folder;

  OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Whether a path is in a temporary folder, or is one. */
  static boolean isTemporary(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(TEMPORARY)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes the files, by path relative to the folder.
   *
   * @throws InputError if the folder cannot be written to, or a path leads out of it
   */
  void write(Map<String, byte[]> files) {
    files.keySet().forEach(this::checkInside);
    try {
      Files.createDirectories(folder);
      clean();
      Path temporary = Files.createTempDirectory(folder, TEMPORARY);
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Path path = temporary.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.write(path, file.getValue());
        }
        for (String name : files.keySet()) {
          Path target = folder.resolve(name);
          Files.createDirectories(target.getParent());
          Files.move(
              temporary.resolve(name),
              target,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        delete(temporary);
      }
    } catch (IOException e) {
      throw new InputError("cannot write to '%s'".formatted(folder));
    }
  }

  private void checkInside(String name) {
    try {
      Path target = folder.resolve(name).normalize();
      if (target.startsWith(folder) && !target.equals(folder)) {
        return;
      }
    } catch (InvalidPathException e) {
      // the message below says it
    }
    throw new InputError("'%s' is not a file in '%s'".formatted(name, folder));
  }

  /** Deletes what killed runs left behind; what is young may be another run's, at work. */
  private void clean() throws IOException {
    Instant old = Instant.now().minus(LONGEST_WRITING);
    try (Stream<Path> all = Files.list(folder)) {
      for (Path path : all.filter(p -> isTemporary(p.getFileName())).toList()) {
        if (Files.getLastModifiedTime(path).toInstant().isBefore(old)) {
          delete(path);
        }
      }
    }
  }

  /** The files, by path relative to the folder, that are among or beneath the given paths. */
  SortedMap<String, byte[]> read(List<String> paths) {
    SortedMap<String, byte[]> out = new TreeMap<>();
    for (String path : paths) {
      Path root = folder.resolve(path);
      if (Files.exists(root)) {
        read(root, out);
      }
    }
    return out;
  }

  private void read(Path root, Map<String, byte[]> out) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path name = folder.relativize(file);
        if (!isTemporary(name)) {
          out.put(name.toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new InputError("cannot read '%s'".formatted(root));
    }
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
