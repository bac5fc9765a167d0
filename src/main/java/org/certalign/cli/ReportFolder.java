package org.certalign.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.certalign.experiment.Experiment;
import org.certalign.real.InputError;
import org.certalign.report.figure.ExperimentFiles;
import org.certalign.report.page.IndexPage;

/**
 * A folder of reports: the data of a certification run, the experiments beside them, and the page
 * that shows both.
 */
final class ReportFolder {
  private static final String EXPERIMENTS = "experiments";
  private static final List<String> OF_RUNS = List.of("summary.json", "certificates", "tables");

  private final Path path;
  private final OutputFolder folder;

  ReportFolder(Path path) {
    this.path = path;
    this.folder = new OutputFolder(path);
  }

  /** The folder of reports that an experiment's folder, {@code REPORTS/experiments/NAME}, is in. */
  static ReportFolder around(Path experiment) {
    Path parent = experiment.toAbsolutePath().normalize().getParent();
    return parent != null && parent.endsWith(EXPERIMENTS) && parent.getParent() != null
        ? new ReportFolder(parent.getParent())
        : null;
  }

  /** Writes the data of a run and the page. */
  void write(SortedMap<String, byte[]> data) {
    SortedMap<String, byte[]> shown = folder.read(List.of(EXPERIMENTS));
    shown.putAll(data);
    SortedMap<String, byte[]> files = new TreeMap<>(data);
    files.put("index.html", page(shown));
    folder.write(files);
  }

  /** Writes the page anew, from what is in the folder. */
  void refresh() {
    SortedMap<String, byte[]> shown = folder.read(OF_RUNS);
    shown.forEach(ReportFolder::checkForm);
    shown.putAll(folder.read(List.of(EXPERIMENTS)));
    folder.write(Map.of("index.html", page(shown)));
  }

  /** Of a certificate that others may have written, the page needs the form. */
  private static void checkForm(String name, byte[] content) {
    if (!name.startsWith("certificates/")) {
      return;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    List<String> flaws = CertificateFile.of(name, text).formalFlaws();
    if (!flaws.isEmpty()) {
      throw new InputError(
          "'%s' is not a certificate of 'certalign certify': %s".formatted(name, flaws.get(0)));
    }
  }

  private static byte[] page(SortedMap<String, byte[]> shown) {
    return IndexPage.of(shown).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What is not as it should be: files of the run that are missing, differ, or do not belong to it,
   * and data of the experiments that are present. Figures and the page, which hold no data of their
   * own, are left out.
   */
  SortedMap<String, String> differences(SortedMap<String, byte[]> data) {
    SortedMap<String, byte[]> expected = new TreeMap<>(data);
    SortedMap<String, byte[]> present = folder.read(OF_RUNS);
    for (Experiment experiment : Experiment.values()) {
      String name = EXPERIMENTS + "/" + experiment.title();
      if (Files.isDirectory(path.resolve(name))) {
        present.putAll(folder.read(List.of(name)));
        ExperimentFiles.of(experiment.report())
            .forEach((file, content) -> expected.put(name + "/" + file, content));
      }
    }
    expected.keySet().removeIf(name -> name.endsWith(".svg"));
    present.keySet().removeIf(name -> name.endsWith(".svg"));
    SortedMap<String, String> out = new TreeMap<>();
    expected.forEach(
        (name, content) -> {
          if (!present.containsKey(name)) {
            out.put(name, "missing");
          } else if (!Arrays.equals(content, present.get(name))) {
            out.put(name, "differs");
          }
        });
    present.keySet().stream()
        .filter(name -> !expected.containsKey(name))
        .forEach(name -> out.put(name, "not of this run"));
    return out;
  }
}
