package org.certalign.certify;

/** Told of the progress of a long job. Called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (name, done, total) -> {};

  /**
   * One piece of the job is done.
   *
   * @param name which
   * @param done how many are done now
   * @param total how many there are
   */
  void done(String name, int done, int total);
}
