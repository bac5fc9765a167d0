package org.certalign.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.certalign.audit.Change;
import org.certalign.audit.Diff;
import org.certalign.audit.verify.ContentHash;
import org.certalign.certify.Certificate;
import org.certalign.certify.Certification;
import org.certalign.certify.Effort;
import org.certalign.certify.Progress;
import org.certalign.certify.Version;
import org.certalign.real.InputError;
import org.certalign.report.CertificateJson;
import org.certalign.report.RegistryText;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/**
 * A certificate in a file.
 *
 * @param name the file's name, as the user wrote it
 * @param json its content
 */
record CertificateFile(String name, ObjectNode json) {
  private static final int SHOWN = 5;
  private static final Schema SCHEMA = schema();
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Reads a file. */
  static CertificateFile read(String name) {
    return of(name, InputFile.text(name));
  }

  /** A certificate with its text. */
  static CertificateFile of(String name, String text) {
    try {
      JsonNode json = STRICT.readTree(text);
      if (json instanceof ObjectNode object && object.has("lanes")) {
        return new CertificateFile(name, object);
      }
    } catch (JsonProcessingException notJson) {
      throw new InputError("'%s' is not JSON: %s".formatted(name, notJson.getOriginalMessage()));
    }
    throw new InputError("'%s' is not a certificate of 'certalign certify'".formatted(name));
  }

  /** The theorem's id, if it has one. */
  String id() {
    return json.path("id").asText();
  }

  /** What is not as {@code specs/certificate.schema.json} says. */
  List<String> formalFlaws() {
    return SCHEMA.validate(json.toString(), InputFormat.JSON).stream()
        .limit(SHOWN)
        .map(e -> "form: %s: %s".formatted(e.getInstanceLocation(), e.getMessage()))
        .toList();
  }

  private static Schema schema() {
    try (InputStream in =
        CertificateFile.class.getResourceAsStream("/org/certalign/certificate.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this version of certalign made it, as it says. */
  private boolean isOfThisVersion() {
    return json.path("certalign").asText().equals(Version.current());
  }

  /** Where it says something else than the registry; of other versions nothing is known. */
  List<String> flawsAgainstRegistry() {
    return isOfThisVersion() ? RegistryText.flaws(json) : List.of();
  }

  /** How it differs from the certificate that its seed gives, and from one of another seed. */
  List<String> flawsAgainstNewOnes() {
    if (!isOfThisVersion()) {
      return List.of(
          "certalign: version %s made it, this is %s: only that version can make it anew"
              .formatted(json.path("certalign").asText(), Version.current()));
    }
    List<String> flaws = new ArrayList<>();
    long seed = json.path("seed").asLong();
    JsonNode same = asRead(CertificateJson.of(make(seed)));
    if (!same.equals(json)) {
      Diff.of(same, json).stream()
          .filter(change -> !change.where().equals(ContentHash.FIELD))
          .limit(SHOWN)
          .map(CertificateFile::say)
          .forEach(flaws::add);
      if (flaws.isEmpty()) {
        flaws.add("made anew from its seed it is another one");
      }
    }
    String verdict = make(otherSeed()).verdict().name();
    if (!verdict.equals(json.path("verdict").asText())) {
      flaws.add("verdict: %s with a fresh seed (%d)".formatted(verdict, otherSeed()));
    }
    return flaws;
  }

  /** The numbers of a tree that was read are of other types than those of one that was built. */
  private static JsonNode asRead(ObjectNode built) {
    try {
      return STRICT.readTree(built.toString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written can be read", e);
    }
  }

  private static String say(Change change) {
    return "made anew from its seed: %s: %s".formatted(change.where(), change.text());
  }

  /** A seed that whoever made the certificate did not choose, and yet the same at every check. */
  private long otherSeed() {
    return Long.parseUnsignedLong(ContentHash.of(json).substring(0, 12), 16);
  }

  private Certificate make(long seed) {
    Theorem theorem = Registry.find(id());
    Effort effort = Effort.valueOf(json.path("effort").asText().toUpperCase(Locale.ROOT));
    return Certification.run(List.of(theorem), effort, seed, Progress.SILENT).get(0);
  }
}
