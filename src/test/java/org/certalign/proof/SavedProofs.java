package org.certalign.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The proofs of {@code proofs/key}: an archive for each class, in it a file for each contract. */
final class SavedProofs {
  /** Where the provers leave the proofs of a run. */
  static final String FOLDER = "saved";

  private static final Path DIRECTORY = Path.of("proofs", "key");
  private static final Pattern NAME = Pattern.compile("([\\w.]+)\\.(\\w+\\(.*)");
  private static final String END = ".proof";

  private SavedProofs() {}

  /** The proof of a contract, if there is one. */
  static Optional<SavedProof> of(String contract) throws IOException {
    Matcher name = NAME.matcher(contract);
    if (!name.matches()) {
      return Optional.empty();
    }
    byte[] text = read(archive(name.group(1))).get(name.group(2) + END);
    return Optional.ofNullable(text)
        .map(bytes -> SavedProof.ofText(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** Writes a proof into a directory, from which {@link #pack} takes it. */
  static void write(Path directory, String contract, SavedProof proof) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(contract + END), proof.toText());
  }

  /** Adds the proofs of a directory to the archives; methods that are gone go. */
  static void pack(Path directory) throws IOException {
    Map<String, Map<String, byte[]>> byType = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
          byType
              .computeIfAbsent(name.group(1), type -> new TreeMap<>())
              .put(name.group(2), Files.readAllBytes(file));
        }
      }
    }
    for (Map.Entry<String, Map<String, byte[]>> type : byType.entrySet()) {
      Map<String, byte[]> all = read(archive(type.getKey()));
      all.putAll(type.getValue());
      List<String> methods = Specifications.signatures(type.getKey());
      all.keySet().removeIf(entry -> !methods.contains(method(entry)));
      write(archive(type.getKey()), all);
    }
  }

  /** The contracts of all archives. */
  static List<String> contracts() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".zip"))
          .map(file -> file.substring(0, file.length() - ".zip".length()))
          .flatMap(
              type -> read(archive(type)).keySet().stream().map(file -> type + "." + method(file)))
          .sorted()
          .toList();
    }
  }

  private static String method(String entry) {
    return entry.substring(0, entry.length() - END.length());
  }

  private static Path archive(String type) {
    return DIRECTORY.resolve(type + ".zip");
  }

  private static Map<String, byte[]> read(Path archive) {
    Map<String, byte[]> entries = new TreeMap<>();
    if (Files.exists(archive)) {
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return entries;
  }

  /** The same bytes for the same proofs. */
  private static void write(Path archive, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Map.Entry<String, byte[]> proof : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(proof.getKey());
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(proof.getValue());
      }
    }
  }
}
