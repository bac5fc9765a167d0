package org.certalign.report.cite;

/** The forms in which a number can be cited. */
public enum CitationStyle {
  /** Macros for LaTeX. */
  LATEX {
    @Override
    public String text(Citation c) {
      return LatexStyle.of(c);
    }
  },
  /** Entries for BibTeX: certalign with the number, and the sources. */
  BIBTEX {
    @Override
    public String text(Citation c) {
      return BibtexStyle.of(c);
    }
  },
  /** A paragraph of Markdown. */
  MARKDOWN {
    @Override
    public String text(Citation c) {
      return MarkdownStyle.of(c);
    }
  },
  /** Items of CSL-JSON, as Zotero and pandoc read them. */
  CSL_JSON {
    @Override
    public String text(Citation c) {
      return CslStyle.of(c);
    }
  },
  /** A definition for Typst. */
  TYPST {
    @Override
    public String text(Citation c) {
      return TypstStyle.of(c);
    }
  };

  /** The citation as text, with a line end. */
  public abstract String text(Citation c);
}
