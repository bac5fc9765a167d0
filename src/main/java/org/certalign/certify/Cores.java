package org.certalign.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Independent tasks on all cores; the outcomes come in the order of the tasks. */
final class Cores {
  private Cores() {}

  /** The number of cores. */
  static int count() {
    return Runtime.getRuntime().availableProcessors();
  }

  /**
   * Does all tasks.
   *
   * @param threads that do them
   * @param name of an outcome, for the progress
   */
  static <T> List<T> all(
      List<Callable<T>> tasks, int threads, Function<T, String> name, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> task : tasks) {
        futures.add(
            pool.submit(
                () -> {
                  T outcome = task.call();
                  progress.done(name.apply(outcome), done.incrementAndGet(), tasks.size());
                  return outcome;
                }));
      }
      return collect(futures);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> List<T> collect(List<Future<T>> futures) {
    List<T> out = new ArrayList<>();
    try {
      for (Future<T> f : futures) {
        out.add(f.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
    return out;
  }
}
