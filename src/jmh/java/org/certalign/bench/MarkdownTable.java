package org.certalign.bench;

import java.util.List;

/** A table of numbers, the first column in words. */
final class MarkdownTable {
  private final StringBuilder text = new StringBuilder();

  MarkdownTable(String first, List<String> others) {
    row(first, others);
    text.append("|---|").append("---:|".repeat(others.size())).append('\n');
  }

  void row(String first, List<String> others) {
    text.append("| %s | %s |\n".formatted(first, String.join(" | ", others)));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
