package org.certalign.cli;

import java.io.PrintWriter;
import org.certalign.certify.Progress;
import picocli.CommandLine;

/** A progress bar on a terminal; nothing elsewhere. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean shown;

  ProgressBar(PrintWriter err) {
    this.err = err;
    this.shown = CommandLine.Help.Ansi.AUTO.enabled();
  }

  @Override
  public synchronized void done(String name, int done, int total) {
    if (shown) {
      int full = WIDTH * done / total;
      err.print(
          "\r[%s%s] %d/%d %-28s"
              .formatted("#".repeat(full), ".".repeat(WIDTH - full), done, total, name));
      err.flush();
    }
  }

  /** Removes the bar. */
  void clear() {
    if (shown) {
      err.print("\r" + " ".repeat(WIDTH + 45) + "\r");
      err.flush();
    }
  }
}
