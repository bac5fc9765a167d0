package org.certalign.report.cite;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.certalign.report.Report;

/** A citation as CSL-JSON: certalign with the number, then each source. */
final class CslStyle {
  private CslStyle() {}

  static String of(Citation c) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    out.add(software(c));
    c.sources().stream().filter(Source::isWork).forEach(s -> out.add(item(s)));
    return Report.text(out);
  }

  private static ObjectNode software(Citation c) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", Software.key(c));
    out.put("type", "software");
    out.put("title", Software.TITLE);
    out.putArray("author").addObject().put("literal", Software.AUTHOR);
    year(out, Software.YEAR);
    out.put("version", c.version());
    out.put("note", c.summary());
    ObjectNode custom = out.putObject("custom").putObject("certalign");
    custom.put("theorem", c.theorem().id());
    ObjectNode params = custom.putObject("params");
    c.params().forEach(params::put);
    custom.put("digits", c.digits());
    custom.put("value", c.value().text());
    custom.put("rounding", c.rounding());
    c.atMost().ifPresent(b -> custom.put("atMost", b.text()));
    ArrayNode assumptions = custom.putArray("assumptions");
    c.assumptions().forEach(assumptions::add);
    custom.put("hash", "sha256:" + c.hash());
    custom.put("command", c.command());
    return out;
  }

  private static ObjectNode item(Source s) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", s.key());
    out.put("type", type(s));
    out.put("title", s.title());
    if (!s.authors().isEmpty()) {
      ArrayNode authors = out.putArray("author");
      s.authors()
          .forEach(a -> authors.addObject().put("family", a.family()).put("given", a.given()));
      if (s.others()) {
        authors.addObject().put("literal", "others");
      }
    }
    if (!s.venue().isEmpty()) {
      out.put(s.isBook() ? "publisher" : "container-title", s.venue());
    }
    put(out, "volume", s.volume());
    put(out, "page", s.pages().orElse(""));
    if (!s.year().isEmpty()) {
      year(out, s.year());
    }
    put(out, "DOI", s.doi());
    if (!s.arxiv().isEmpty()) {
      out.put("number", "arXiv:" + s.arxiv());
      out.put("URL", "https://arxiv.org/abs/" + s.arxiv());
    }
    put(out, "note", s.pages().isPresent() ? "" : s.place());
    return out;
  }

  private static String type(Source s) {
    return s.isArticle()
        ? "article-journal"
        : s.isBook() ? "book" : s.isConferencePaper() ? "paper-conference" : "article";
  }

  private static void year(ObjectNode item, String year) {
    item.putObject("issued").putArray("date-parts").addArray().add(Integer.parseInt(year));
  }

  private static void put(ObjectNode out, String name, String value) {
    if (!value.isEmpty()) {
      out.put(name, value);
    }
  }
}
