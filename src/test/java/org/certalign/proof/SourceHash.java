package org.certalign.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The hashes of what a prover reads in the sources, for its record. */
final class SourceHash {
  private SourceHash() {}

  /** The hash of a source, in hexadecimal digits. */
  static String of(String source) {
    return org.certalign.report.SourceHash.of(source);
  }

  /** Code and specifications, without idle space; literals as they are. */
  static String essence(String source) {
    return org.certalign.report.SourceHash.essence(source);
  }

  /** The hashes of all classes of a package below {@code org.certalign}, by full name. */
  static Map<String, String> ofPackage(String name) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    Path directory = Path.of("src", "main", "java", "org", "certalign", name);
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String type = file.getFileName().toString().replace(".java", "");
        if (!type.equals("package-info")) {
          hashes.put("org.certalign." + name + "." + type, of(Files.readString(file)));
        }
      }
    }
    return hashes;
  }
}
