package org.certalign.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.certalign.audit.scan.Scan;
import org.certalign.audit.scan.ScanFinding;
import org.certalign.audit.scan.Unread;
import org.certalign.certify.Verdict;

/** A scanned manuscript as JSON. */
public final class ScanJson {
  private ScanJson() {}

  /**
   * {@code {"findings":[{"line","written","right","verdict","id","params","claim"}],
   * "unread":[{"line","text","reason"}],"summary":{"certified","refuted","undecided","unread"}}}.
   *
   * @param all whether right values are among the findings too
   */
  public static ObjectNode of(Scan scan, boolean all) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    ArrayNode findings = out.putArray("findings");
    for (ScanFinding f : scan.findings()) {
      if (all || f.verdict() != Verdict.CERTIFIED) {
        findings.add(finding(f));
      }
    }
    ArrayNode unread = out.putArray("unread");
    for (Unread u : scan.unread()) {
      unread.addObject().put("line", u.line()).put("text", u.text()).put("reason", u.reason());
    }
    ObjectNode summary = out.putObject("summary");
    for (Verdict v : Verdict.values()) {
      summary.put(v.name().toLowerCase(Locale.ROOT), scan.count(v));
    }
    summary.put("unread", scan.unread().size());
    return out;
  }

  private static ObjectNode finding(ScanFinding f) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("line", f.line());
    out.put("written", f.written());
    out.put("right", f.right());
    out.put("verdict", f.verdict().name());
    out.put("id", f.theorem());
    ObjectNode params = out.putObject("params");
    f.params().forEach(params::put);
    out.put("n", f.params().get("n"));
    out.put("claim", f.claim());
    if (!f.note().isEmpty()) {
      out.put("note", f.note());
    }
    return out;
  }
}
