package org.certalign.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.certalign.experiment.Experiment;
import org.certalign.real.InputError;

/** What the page is made of: the files of a run and of the experiments, by path. */
record RunFiles(SortedMap<String, byte[]> files) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The summary; a missing node if there is none. */
  JsonNode summary() {
    return json("summary.json");
  }

  /** The certificates that the summary lists, in its order. */
  List<JsonNode> certificates() {
    List<JsonNode> out = new ArrayList<>();
    for (JsonNode theorem : summary().path("theorems")) {
      JsonNode certificate = json("certificates/%s.json".formatted(theorem.path("id").asText()));
      if (!certificate.isMissingNode()) {
        out.add(certificate);
      }
    }
    return out;
  }

  private JsonNode json(String path) {
    try {
      return JSON.readTree(files.getOrDefault(path, new byte[0]));
    } catch (IOException e) {
      throw new InputError("'%s' in the folder of reports is not JSON".formatted(path));
    }
  }

  /** Where the files of an experiment begin. */
  static String folder(Experiment experiment) {
    return "experiments/%s/".formatted(experiment.title());
  }

  /** The paths of an experiment's files with the given ending. */
  List<String> of(Experiment experiment, String ending) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder(experiment)) && path.endsWith(ending))
        .toList();
  }

  /** A file as text; empty if there is none. */
  String text(String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }
}
