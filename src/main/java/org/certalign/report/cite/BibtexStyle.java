package org.certalign.report.cite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A citation as entries of BibTeX: certalign with the number, then each source. */
final class BibtexStyle {
  private BibtexStyle() {}

  static String of(Citation c) {
    StringBuilder out = new StringBuilder();
    Map<String, String> own = new LinkedHashMap<>();
    own.put("author", "{" + Tex.escape(Software.AUTHOR) + "}");
    own.put("title", "{" + Tex.escape(Software.TITLE) + "}");
    own.put("year", Software.YEAR);
    own.put("version", c.version());
    own.put("howpublished", "Software, version " + c.version());
    own.put(
        "note",
        Tex.escape(
            c.summary()
                + ". Assumptions: "
                + String.join("; ", c.assumptions())
                + ". Certificate sha256:"
                + c.hash()));
    entry(out, "misc", Software.key(c), own);
    Map<String, Integer> keys = new HashMap<>();
    for (Source s : c.sources()) {
      if (s.isWork()) {
        int count = keys.merge(s.key(), 1, Integer::sum);
        entry(out.append('\n'), type(s), s.key() + (count > 1 ? "-" + count : ""), fields(s));
      }
    }
    return out.toString();
  }

  private static String type(Source s) {
    return s.isArticle()
        ? "article"
        : s.isBook() ? "book" : s.isConferencePaper() ? "inproceedings" : "misc";
  }

  private static Map<String, String> fields(Source s) {
    Map<String, String> out = new LinkedHashMap<>();
    if (!s.authors().isEmpty()) {
      out.put("author", Tex.escape(authors(s)));
    }
    out.put("title", "{" + Tex.escape(s.title()) + "}");
    if (s.isArticle()) {
      out.put("journal", Tex.escape(s.venue()));
      out.put("volume", s.volume());
    } else if (!s.venue().isEmpty()) {
      out.put(s.isBook() ? "publisher" : "booktitle", Tex.escape(s.venue()));
    }
    s.pages().ifPresent(p -> out.put("pages", p.replace("-", "--")));
    put(out, "year", s.year());
    put(out, "doi", s.doi().replace("_", "\\_"));
    if (!s.arxiv().isEmpty()) {
      out.put("eprint", s.arxiv());
      out.put("archivePrefix", "arXiv");
    }
    if (s.pages().isEmpty()) {
      put(out, "note", Tex.escape(s.place()));
    }
    return out;
  }

  private static String authors(Source s) {
    List<String> names = s.authors().stream().map(a -> a.family() + ", " + a.given()).toList();
    return String.join(" and ", names) + (s.others() ? " and others" : "");
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static void entry(
      StringBuilder out, String type, String key, Map<String, String> fields) {
    out.append('@').append(type).append('{').append(key).append(",\n");
    out.append(
        fields.entrySet().stream()
            .map(e -> "  %s = {%s}".formatted(e.getKey(), e.getValue()))
            .collect(Collectors.joining(",\n")));
    out.append("\n}\n");
  }
}
