package org.certalign.proof;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Kills a process that does not answer in time: who waits for its output sees the output end. */
final class Watchdog {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "watchdog");
            thread.setDaemon(true);
            return thread;
          });

  private Watchdog() {}

  /** Something that waits for a process. */
  interface Wait<T> {
    /** Waits, and returns what the process says. */
    T get() throws IOException;
  }

  /** Waits no longer than the limit. */
  static <T> T guard(Process process, Duration limit, Wait<T> wait) throws IOException {
    ScheduledFuture<?> alarm =
        CLOCK.schedule(process::destroyForcibly, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return wait.get();
    } finally {
      alarm.cancel(false);
    }
  }
}
