package org.certalign.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.certalign.report.SourceHash;

/**
 * All that the proofs of one class read, as hashes: a record of them holds as long as both are the
 * same.
 *
 * @param source the file of the class
 * @param hash of its code and contracts
 * @param uses of the contracts of the classes it names, and of the library's
 */
record ProofInput(Path source, String hash, String uses) {
  /** The sources of the proved packages. */
  static final Path MAIN = Path.of("src", "main", "java");

  /** The sources of the wrong twins. */
  static final Path TWINS = Path.of("src", "test", "proof");

  /** Below {@code org.certalign}: those whose contracts all close. */
  private static final List<String> PACKAGES = List.of("kernel", "bound");

  private static final Path STUBS = Path.of("specs", "openjml");

  /** Those of the proved packages, by full name. */
  static Map<String, ProofInput> ofProvedPackages() throws IOException {
    return of(MAIN);
  }

  /** Those of the wrong twins, by full name. */
  static Map<String, ProofInput> ofTwins() throws IOException {
    return of(TWINS);
  }

  private static Map<String, ProofInput> of(Path root) throws IOException {
    Map<String, String> contracts = new LinkedHashMap<>();
    for (Path file : sources(MAIN)) {
      Specifications specifications = Specifications.of(Files.readString(file));
      contracts.put(
          simpleName(file),
          specifications.methods().keySet() + "\n" + String.join("\n", specifications.comments()));
    }
    StringBuilder library = new StringBuilder();
    for (Path file : files(STUBS)) {
      library.append(Files.readString(file));
    }
    Map<String, ProofInput> inputs = new LinkedHashMap<>();
    for (Path file : sources(root)) {
      String source = Files.readString(file);
      String essence = SourceHash.essence(source);
      StringBuilder uses = new StringBuilder(library);
      contracts.forEach(
          (type, text) -> {
            if (!type.equals(simpleName(file))
                && Pattern.compile("\\b" + type + "\\b").matcher(essence).find()) {
              uses.append(text).append('\n');
            }
          });
      inputs.put(
          name(root, file),
          new ProofInput(file, SourceHash.of(source), SourceHash.of(uses.toString())));
    }
    return inputs;
  }

  private static List<Path> sources(Path root) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String name : PACKAGES) {
      sources.addAll(files(root.resolve(Path.of("org", "certalign", name))));
    }
    sources.removeIf(file -> file.endsWith("package-info.java"));
    return sources;
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String simpleName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String name(Path root, Path file) {
    return root.relativize(file)
        .toString()
        .replace(".java", "")
        .replace(file.getFileSystem().getSeparator(), ".");
  }

  /** How many methods and constructors with a body the class has. */
  int methods() throws IOException {
    return Specifications.of(Files.readString(source)).methods().size();
  }
}
