package org.certalign.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table of the peers as Markdown: times, ratios, targets. */
final class TableOfPeers {
  private static final List<String> OURS = List.of(Peers.THEOREM, Peers.KERNEL);

  private TableOfPeers() {}

  static String of(List<Cell> cells, List<String> absent) {
    StringBuilder out = new StringBuilder();
    for (String function : cells.stream().map(Cell::function).distinct().toList()) {
      List<Cell> rows = cells.stream().filter(c -> c.function().equals(function)).toList();
      out.append("### %s\n\n".formatted(rows.get(0).formula()));
      out.append("Microseconds of CPU time.\n\n").append(times(rows)).append('\n');
      out.append("Ratios to each peer, and the most that is aimed at.\n\n");
      out.append(ratios(rows)).append('\n');
    }
    if (!absent.isEmpty()) {
      out.append("Not installed: %s.\n\n".formatted(String.join(", ", absent)));
    }
    return out.toString();
  }

  private static String times(List<Cell> rows) {
    List<String> names = List.copyOf(rows.get(0).micros().keySet());
    MarkdownTable table = new MarkdownTable("digits", names);
    for (Cell cell : rows) {
      table.row(
          Integer.toString(cell.digits()),
          names.stream().map(n -> Figures.short3(cell.micros().get(n))).toList());
    }
    return table.toString();
  }

  private static String ratios(List<Cell> rows) {
    List<String> peers =
        rows.get(0).micros().keySet().stream()
            .filter(n -> !OURS.contains(n) && !n.equals(Peers.MULTIPLY))
            .toList();
    List<String> columns = new ArrayList<>(peers);
    columns.add("targets");
    MarkdownTable table = new MarkdownTable("digits, ours", columns);
    for (Cell cell : rows) {
      for (String ours : OURS) {
        List<String> values = new ArrayList<>();
        peers.forEach(peer -> values.add(Figures.short3(cell.ratio(ours, peer))));
        values.add(targets(cell, ours));
        table.row("%d, %s".formatted(cell.digits(), ours.replaceAll(".*, ", "")), values);
      }
    }
    return table.toString();
  }

  private static String targets(Cell cell, String ours) {
    return Target.at(cell.digits()).stream()
        .map(target -> target(target, cell, ours))
        .collect(Collectors.joining("; "));
  }

  private static String target(Target target, Cell cell, String ours) {
    double excess = target.excess(cell, ours);
    String word = Double.isNaN(excess) ? "not measured" : excess <= 1 ? "met" : "**missed**";
    return "%s ≤ %s: %s".formatted(target.peer(), Figures.short3(target.most()), word);
  }
}
