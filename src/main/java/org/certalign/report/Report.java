package org.certalign.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.certalign.certify.Certificate;

/**
 * The data of a certification run, as bytes: who writes them, and where, is another matter. The
 * page is made from them.
 */
public final class Report {
  private static final ObjectWriter WRITER = writer();

  private Report() {}

  private static ObjectWriter writer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return new ObjectMapper().writer(printer);
  }

  /** JSON text, indented, with a line end. */
  public static String text(JsonNode json) {
    try {
      return WRITER.writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /** The files by path relative to the output folder; at least one certificate is needed. */
  public static SortedMap<String, byte[]> files(List<Certificate> certificates) {
    SortedMap<String, byte[]> out = new TreeMap<>();
    put(out, "summary.json", text(CertificateJson.summary(certificates)));
    for (Certificate c : certificates) {
      put(out, "certificates/" + c.theorem().id() + ".json", text(CertificateJson.of(c)));
      String table = TexTable.of(c);
      if (!table.isEmpty()) {
        put(out, "tables/" + c.theorem().id() + ".tex", table);
      }
    }
    return out;
  }

  private static void put(SortedMap<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
