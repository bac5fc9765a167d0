package org.certalign.report.page;

import static j2html.TagCreator.body;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every page begins and ends with: one file, with its style in it, that loads nothing. */
final class Sheet {
  private Sheet() {}

  /** The text of a page. */
  static String of(String title, DomContent... contents) {
    return TagCreator.document(
            html(
                    head(
                        meta().withCharset("utf-8"),
                        meta()
                            .withName("viewport")
                            .withContent("width=device-width, initial-scale=1"),
                        title(title),
                        style(rawHtml(styles()))),
                    body(contents))
                .withLang("en"))
        + "\n";
  }

  private static String styles() {
    try (InputStream in = Sheet.class.getResourceAsStream("style.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
