package org.certalign.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.certalign.real.InputError;

/**
 * A folder that gets files all or not at all: they are written beside it first and then moved, so
 * that an interrupted run loses nothing.
 */
final class OutputFolder {
  private final Path folder;

  OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Writes the files, by path relative to the folder. */
  void write(Map<String, byte[]> files) {
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempDirectory(folder, ".writing-");
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
        out.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
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
