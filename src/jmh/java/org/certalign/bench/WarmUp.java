package org.certalign.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/**
 * Evaluates until the compiler has nothing more to do: on a busy machine it may come late to what
 * has long been hot.
 */
final class WarmUp {
  /** The compiler counts as done when nothing was finished for so long, in CPU time. */
  private static final long QUIET = 300_000_000;

  private static final long MOST = 5_000_000_000L;

  private WarmUp() {}

  /** Evaluates what is asked. */
  static void of(Evaluation evaluation, Question question) {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long start = CpuClock.nanos();
    long quietSince = start;
    long compiled = compiler.getTotalCompilationTime();
    long now = start;
    while (now - quietSince < QUIET && now - start < MOST) {
      for (int n = question.from(); n <= question.to(); n += question.step()) {
        evaluation.of(n);
      }
      now = CpuClock.nanos();
      if (compiler.getTotalCompilationTime() != compiled) {
        compiled = compiler.getTotalCompilationTime();
        quietSince = now;
      }
    }
  }
}
