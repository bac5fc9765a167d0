package org.certalign.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The recorded ratios of the kernel's times to those of big-math and of one multiplication, in the
 * same run: unlike times, they hardly depend on the machine.
 */
final class Guard {
  /** A ratio that grew by more than this factor is a regression. */
  private static final double TOLERANCE = 1.25;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path record;

  Guard(Path record) {
    this.record = record;
  }

  /** What got worse, a line each: empty if all is well. */
  List<String> regressions(SortedMap<String, Double> measured) {
    SortedMap<String, Double> recorded = read();
    List<String> out = new ArrayList<>();
    measured.forEach(
        (name, ratio) -> {
          Double before = recorded.get(name);
          if (before == null) {
            out.add("%s is %s, and not recorded".formatted(name, Figures.short3(ratio)));
          } else if (!(ratio <= TOLERANCE * before)) {
            out.add(
                "%s is %s, recorded %s"
                    .formatted(name, Figures.short3(ratio), Figures.short3(before)));
          }
        });
    return out;
  }

  /**
   * The ratios, measured once more where something got worse, when the better ones count: what else
   * a machine does may get in the way once.
   */
  SortedMap<String, Double> settled(
      SortedMap<String, Double> first, Supplier<SortedMap<String, Double>> again) {
    SortedMap<String, Double> out = new TreeMap<>(first);
    if (!read().isEmpty() && !regressions(first).isEmpty()) {
      again.get().forEach((name, ratio) -> out.merge(name, ratio, Math::min));
    }
    return out;
  }

  private SortedMap<String, Double> read() {
    try {
      return Files.exists(record)
          ? JSON.readValue(record.toFile(), new TypeReference<TreeMap<String, Double>>() {})
          : new TreeMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Renews what was measured in the record. */
  void write(SortedMap<String, Double> measured) {
    SortedMap<String, Double> rounded = read();
    measured.forEach((name, ratio) -> rounded.put(name, Double.valueOf(Figures.short3(ratio))));
    try {
      String text = JSON.writeValueAsString(rounded) + "\n";
      Files.writeString(record, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
