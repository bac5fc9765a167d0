package org.certalign.report.figure;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.certalign.experiment.ExperimentReport;

/** The files of an experiment: its data (CSV), its figures (SVG) and its findings. */
public final class ExperimentFiles {
  private ExperimentFiles() {}

  /** The files by name. */
  public static SortedMap<String, byte[]> of(ExperimentReport report) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    report.tables().forEach(t -> put(files, t.file(), t.text()));
    report.charts().forEach(c -> put(files, c.file(), Figure.svg(c)));
    put(files, "findings.txt", report.findings() + "\n");
    return files;
  }

  private static void put(SortedMap<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
