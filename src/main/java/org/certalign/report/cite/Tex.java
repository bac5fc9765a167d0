package org.certalign.report.cite;

import java.util.HashMap;
import java.util.Map;
import org.certalign.real.CertifiedDecimal;

/** Text as LaTeX that needs no package and no encoding: ASCII alone. */
final class Tex {
  private static final Map<Integer, String> SIGNS = new HashMap<>();

  static {
    String formulas =
        "− - ≤ \\le ≥ \\ge σ \\sigma α \\alpha χ \\chi λ \\lambda θ \\theta · \\cdot Ψ \\Psi γ \\gamma"
            + " ∞ \\infty Σ \\Sigma ∫ \\int ψ \\psi φ \\varphi δ \\delta π \\pi μ \\mu ε \\varepsilon"
            + " → \\to ρ \\rho ≪ \\ll Φ \\Phi β \\beta ∝ \\propto √ \\surd ‖ \\| × \\times ≈ \\approx ∈ \\in"
            + " ≠ \\ne ± \\pm < < > > ² ^2 ³ ^3 ¹ ^1 ⁰ ^0 ₀ _0 ₁ _1 ₂ _2 ⁻ ^-";
    String[] words = formulas.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      SIGNS.put(words[i].codePointAt(0), "\\ensuremath{" + words[i + 1] + "}");
    }
    String plain =
        "é {\\'e} è {\\`e} ö {\\\"o} ü {\\\"u} ä {\\\"a} á {\\'a} â {\\^a} ë {\\\"e} ó {\\'o} – -- — --- ’ '"
            + " \\ {\\textbackslash} { \\{ } \\} $ \\$ & \\& % \\% # \\# _ \\_ ^ {\\textasciicircum}"
            + " ~ {\\textasciitilde} | {\\textbar} \" {''}";
    words = plain.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      SIGNS.put(words[i].codePointAt(0), words[i + 1]);
    }
  }

  private Tex() {}

  /** Text in which every special character is written so that TeX prints it. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.replace("<=", "≤")
        .replace(">=", "≥")
        .codePoints()
        .forEach(
            c -> {
              String sign = SIGNS.get(c);
              if (sign != null) {
                out.append(sign);
              } else if (c == 0x304) {
                out.append(""); // a bar above the letter before: left out
              } else if (c < 0x80) {
                out.append(c < ' ' ? ' ' : (char) c);
              } else {
                out.append("{\\char\"%X}".formatted(c));
              }
            });
    return out.toString();
  }

  /** A number as TeX prints it. */
  static String number(CertifiedDecimal x) {
    if (x.isInfinite()) {
      return "\\ensuremath{\\infty}";
    }
    return x.isPlain()
        ? "\\ensuremath{" + x.text() + "}"
        : "\\ensuremath{%s\\times 10^{%d}}".formatted(x.significand(), x.exponent());
  }
}
