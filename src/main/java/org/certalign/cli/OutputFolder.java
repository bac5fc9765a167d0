package org.certalign.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  /** The names of those files whose content in the folder differs, or that are missing. */
  List<String> differing(Map<String, byte[]> files) {
    List<String> out = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          try {
            if (!Arrays.equals(content, Files.readAllBytes(folder.resolve(name)))) {
              out.add(name);
            }
          } catch (IOException e) {
            out.add(name);
          }
        });
    return out;
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
