package org.certalign.inspect;

import java.util.Locale;
import org.certalign.real.InputError;

/** The form of a data file, by the end of its name. */
enum Format {
  CSV,
  TSV,
  JSONL,
  PARQUET;

  /**
   * The form of the named file.
   *
   * @throws InputError if its name ends otherwise
   */
  static Format of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return CSV;
    }
    if (name.endsWith(".tsv")) {
      return TSV;
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return JSONL;
    }
    if (name.endsWith(".parquet")) {
      return PARQUET;
    }
    throw InputError.of(
        "FILE", file, "a name that ends in .csv, .tsv, .jsonl, .ndjson or .parquet");
  }

  /** The end of the names of such files. */
  String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
