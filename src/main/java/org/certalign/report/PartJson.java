package org.certalign.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.certalign.certify.Blocks;
import org.certalign.certify.Effort;
import org.certalign.certify.Part;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.sampling.SampleMoments;

/** What some blocks of a run have drawn, as JSON: its sums exactly, as fractions in hexadecimal. */
public final class PartJson {
  /** The name of the file. */
  public static final String FILE = "part.json";

  private static final int HEX = 16;

  private PartJson() {}

  /** The part as text. */
  public static String text(Part part) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("certalign", part.version());
    out.put("effort", part.effort().text());
    out.put("seed", part.seed());
    ArrayNode blocks = out.putArray("blocks");
    part.blocks().forEach(b -> blocks.add(b.toString()));
    out.set("theorems", CertificateJson.strings(part.theorems()));
    ObjectNode sums = out.putObject("sums");
    part.sums().forEach((name, s) -> sums.set(name, sums(s)));
    return Report.text(out);
  }

  private static ObjectNode sums(SampleMoments.Sums s) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("count", s.count())
        .put("values", fraction(s.values()))
        .put("squares", fraction(s.squares()))
        .put("errors", fraction(s.errors()))
        .put("least", Double.toHexString(s.least()))
        .put("largest", Double.toHexString(s.largest()));
  }

  private static String fraction(Rational x) {
    return x.num().toString(HEX) + "/" + x.den().toString(HEX);
  }

  /**
   * Reads a part.
   *
   * @param from where it stands, for messages
   * @throws InputError if the text is no part
   */
  public static Part read(String text, String from) {
    try {
      JsonNode in = new ObjectMapper().readTree(text);
      List<String> ids = new ArrayList<>();
      in.required("theorems").forEach(id -> ids.add(id.asText()));
      List<Blocks> blocks = new ArrayList<>();
      in.required("blocks").forEach(b -> blocks.add(Blocks.parse(b.asText())));
      Map<String, SampleMoments.Sums> sums = new LinkedHashMap<>();
      in.required("sums").properties().forEach(s -> sums.put(s.getKey(), sums(s.getValue())));
      return new Part(
          in.required("certalign").asText(),
          Effort.valueOf(in.required("effort").asText().toUpperCase(Locale.ROOT)),
          whole(in.required("seed")),
          ids,
          blocks,
          sums);
    } catch (JsonProcessingException | IllegalArgumentException | ArithmeticException e) {
      throw new InputError("'%s' is not a part that 'certify --part' wrote".formatted(from));
    }
  }

  private static SampleMoments.Sums sums(JsonNode in) {
    SampleMoments.Sums sums =
        new SampleMoments.Sums(
            whole(in.required("count")),
            fraction(in, "values"),
            fraction(in, "squares"),
            fraction(in, "errors"),
            Double.parseDouble(in.required("least").asText()),
            Double.parseDouble(in.required("largest").asText()));
    return SampleMoments.of(sums).sums();
  }

  private static long whole(JsonNode number) {
    if (!number.canConvertToLong() || !number.isIntegralNumber()) {
      throw new IllegalArgumentException("no whole number: " + number);
    }
    return number.longValue();
  }

  private static Rational fraction(JsonNode in, String name) {
    String[] parts = in.required(name).asText().split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("no fraction: " + name);
    }
    return Rational.of(new BigInteger(parts[0], HEX), new BigInteger(parts[1], HEX));
  }
}
