package org.certalign.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.certalign.certify.Verdict;
import org.certalign.certify.Version;

/** Checks as SARIF 2.1.0 (OASIS), the form in which code hosts show findings beside the lines. */
public final class Sarif {
  private Sarif() {}

  /** The log of one run. */
  public static ObjectNode of(List<Check> checks) {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "certalign");
    driver.put("semanticVersion", Version.current());
    ArrayNode rules = driver.putArray("rules");
    checks.stream().map(Check::rule).distinct().forEach(id -> rules.addObject().put("id", id));
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    checks.forEach(check -> results.add(result(check)));
    return log;
  }

  /** A level other than none goes with the kind "fail" only: section 3.27.9 and 3.27.10. */
  private static ObjectNode result(Check check) {
    boolean passes = check.verdict() == Verdict.CERTIFIED;
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("ruleId", check.rule());
    result.put("kind", passes ? "pass" : "fail");
    result.put("level", passes ? "none" : check.verdict() == Verdict.REFUTED ? "error" : "warning");
    result.putObject("message").put("text", "%s: %s".formatted(check.id(), check.message()));
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(check.file()));
    place.putObject("region").put("startLine", check.line());
    result.putObject("partialFingerprints").put("check/v1", check.id());
    return result;
  }

  /**
   * A file's name as a reference relative to where the run was. It is encoded as a path below a
   * root, where a colon begins no scheme and slashes no host, and the root is taken off again.
   */
  private static String uri(String file) {
    String path = file.replace('\\', '/').replaceFirst("^/{2,}", "/");
    boolean absolute = path.startsWith("/");
    try {
      String encoded = new URI(null, null, absolute ? path : "/" + path, null).toASCIIString();
      String relative = encoded.substring(1);
      boolean scheme = relative.split("/", 2)[0].contains(":");
      return absolute ? encoded : scheme ? "./" + relative : relative;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be encoded: " + file, e);
    }
  }
}
