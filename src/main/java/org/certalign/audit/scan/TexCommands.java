package org.certalign.audit.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the commands of TeX mean for a reader of numbers. A command that is not here is a word. */
final class TexCommands {
  /** Formatting: nothing is left of them, their arguments stay. */
  private static final Set<String> SILENT =
      Set.of(
          ("mathrm mathbf mathsf mathit mathcal mathbb mathtt mathscr boldsymbol bm text textrm textbf"
                  + " textit textsf texttt textsc emph operatorname mbox hbox fbox underline ensuremath"
                  + " num qty SI unit si left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr"
                  + " displaystyle textstyle scriptstyle limits nolimits centering raggedright small"
                  + " footnotesize scriptsize tiny large Large normalsize hline toprule midrule"
                  + " bottomrule noindent indent maketitle protect relax bf it rm em tt sc bfseries"
                  + " itshape boxed mathop displaylimits nonumber notag hfill vfill newline linebreak"
                  + " allowbreak xspace leavevmode")
              .split(" ", -1));

  /** Commands whose first arguments are names, keys or lengths. */
  private static final Map<String, Integer> DROPPED = new HashMap<>();

  private static final Map<String, String> SYMBOLS = new HashMap<>();

  static {
    for (String one :
        ("cite citep citet citealp citealt citeauthor citeyear parencite textcite autocite ref eqref"
                + " label cref Cref autoref pageref nameref url input include includegraphics"
                + " bibliography bibliographystyle usepackage documentclass vspace hspace bibitem"
                + " cline cmidrule color textcolor href pagestyle thispagestyle hyphenation tag"
                + "  phantom hphantom vphantom sisetup newtheorem setcounter"
                + " index glossary")
            .split(" ", -1)) {
      DROPPED.put(one, 1);
    }
    for (String two :
        "newcommand renewcommand providecommand setlength addtolength multicolumn DeclareMathOperator multirow"
            .split(" ", -1)) {
      DROPPED.put(two, 2);
    }
    String table =
        "approx ≈ simeq ≈ sim ≈ cong ≈ thickapprox ≈ doteq ≈ le ≤ leq ≤ leqslant ≤ lesssim ≤ ge ≥ geq ≥"
            + " geqslant ≥ gtrsim ≥ lt < gt > ne ≠ neq ≠ times × cdot · chi χ alpha α beta β sigma σ"
            + " pi π infty ∞ in ∈ pm ± mid ‖ Vert ‖ lVert ‖ rVert ‖ parallel ‖ percent % ldots … dots"
            + " … cdots … to → lbrace { rbrace } textasciitilde ≈ textless < textgreater >"
            + " textendash - textemdash — backslash \\ equiv ≡ lbrack [ rbrack ] textperiodcentered ·";
    String[] words = table.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      SYMBOLS.put(words[i], words[i + 1]);
    }
    for (String space :
        "quad qquad space enspace thinspace medspace thickspace newpage".split(" ", -1)) {
      SYMBOLS.put(space, " ");
    }
    for (String unit :
        new String[] {"nat", "nats", "bit", "bits", "log", "ln", "exp", "max", "min"}) {
      SYMBOLS.put(unit, " " + unit + " ");
    }
    for (String name : new String[] {"KL", "kl", "Kl", "dkl", "DKL", "Dkl", "klD", "kld", "KLD"}) {
      SYMBOLS.put(name, "KL");
    }
    for (String name : new String[] {"TV", "tv", "dtv", "dTV", "DTV"}) {
      SYMBOLS.put(name, "TV");
    }
    SYMBOLS.put("bon", "BoN");
    SYMBOLS.put("BoN", "BoN");
  }

  private TexCommands() {}

  static boolean isSilent(String name) {
    return SILENT.contains(name);
  }

  /** How many arguments of a command are no text; 0 for most. */
  static int dropped(String name) {
    return DROPPED.getOrDefault(name, 0);
  }

  /** What a command stands for: a sign, or the word that is its name. */
  static String meaning(String name) {
    String symbol = SYMBOLS.get(name);
    return symbol == null ? " " + name + " " : symbol;
  }

  static boolean isFraction(String name) {
    return name.endsWith("frac") && name.length() <= 8;
  }

  static boolean isTable(String environment) {
    return environment.startsWith("tabular")
        || environment.startsWith("longtable")
        || environment.startsWith("array");
  }

  /** Commands that begin a new thought. */
  static boolean isBreak(String name) {
    return switch (name) {
      case "item",
          "section",
          "subsection",
          "subsubsection",
          "paragraph",
          "caption",
          "footnote",
          "title",
          "par",
          "chapter",
          "bigskip",
          "medskip",
          "smallskip" ->
          true;
      default -> false;
    };
  }
}
