package org.certalign.audit.scan;

import java.util.Locale;
import org.certalign.real.InputError;

/** The forms of manuscripts, by the ends of their files' names. */
public enum Form {
  /** LaTeX. */
  TEX,
  /** Markdown, with formulas in TeX. */
  MARKDOWN,
  /** HTML, with formulas in TeX or in characters. */
  HTML,
  /** Plain text. */
  TEXT;

  /**
   * The form of a file.
   *
   * @throws InputError for a name that ends otherwise
   */
  public static Form of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    String end = name.substring(name.lastIndexOf('.') + 1);
    return switch (end) {
      case "tex", "ltx" -> TEX;
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> HTML;
      case "txt", "text" -> TEXT;
      default ->
          throw InputError.of("file", file, "a manuscript that ends in .tex, .md, .html or .txt");
    };
  }

  /** A manuscript without its markup. */
  PlainText read(String source) {
    PlainText text = PlainText.of(source);
    PlainText words =
        switch (this) {
          case TEX -> TexMarkup.read(text, true);
          case MARKDOWN -> TexMarkup.read(HtmlMarkup.read(MarkdownMarkup.read(text)), false);
          case HTML -> TexMarkup.read(HtmlMarkup.read(text), false);
          case TEXT -> TexMarkup.read(TextTables.read(text), false);
        };
    return Characters.read(words);
  }
}
