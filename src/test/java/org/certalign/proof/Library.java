package org.certalign.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The Java library as KeY sees it: the stubs in KeY's jar, under those of this project. */
final class Library {
  private static final String STUBS = "de/uka/ilkd/key/java/JavaRedux";

  private Library() {}

  /** Lays the stubs out in a directory. */
  static void unpack(Path directory) throws IOException {
    Path jar;
    try {
      jar =
          Path.of(
              de.uka.ilkd.key.java.Services.class
                  .getProtectionDomain()
                  .getCodeSource()
                  .getLocation()
                  .toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      copy(zip.getPath(STUBS), directory, "");
    }
    copy(Path.of("specs/key"), directory, "");
  }

  /** Copies the files whose path ends so; what is there already is replaced. */
  static void copy(Path from, Path to, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .forEach(
              file -> {
                try {
                  Path target = to.resolve(from.relativize(file).toString());
                  Files.createDirectories(target.getParent());
                  Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
