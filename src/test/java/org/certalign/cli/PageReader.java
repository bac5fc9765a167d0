package org.certalign.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of a folder that others have written to. */
public final class PageReader {
  private static final Path FOLDER = folder();

  private PageReader() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("certalign-page");
      Files.createDirectories(folder.resolve("certificates"));
      Files.createDirectories(folder.resolve("experiments/scaling"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the page of a folder whose certificate and figure are the text, then its summary too.
   */
  public static void read(String text) throws IOException {
    String id = "bon-coverage";
    Files.writeString(FOLDER.resolve("summary.json"), "{\"theorems\":[{\"id\":\"" + id + "\"}]}");
    Files.writeString(FOLDER.resolve("certificates/" + id + ".json"), text);
    Files.writeString(FOLDER.resolve("experiments/scaling/findings.txt"), text);
    Files.writeString(FOLDER.resolve("experiments/scaling/gain.svg"), text);
    new ReportFolder(FOLDER).refresh();
    Files.writeString(FOLDER.resolve("summary.json"), text);
    new ReportFolder(FOLDER).refresh();
  }
}
