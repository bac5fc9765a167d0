package org.certalign.proof;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The proofs of one selection of contracts, to be had one by one while they go on. */
final class ProofRun {
  private final String selection;
  private final CompletableFuture<Map<String, CompletableFuture<Verdict>>> verdicts =
      new CompletableFuture<>();

  /** A run that is yet to start, of the contracts whose names match a regular expression. */
  ProofRun(String selection) {
    this.selection = selection;
  }

  /** The verdicts by contract, each there when its proof ends; waits for the names. */
  Map<String, CompletableFuture<Verdict>> verdicts() throws IOException {
    try {
      return verdicts.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Proves them all. */
  void run(ProofJvm jvm) {
    Map<String, CompletableFuture<Verdict>> futures = new LinkedHashMap<>();
    try {
      jvm.prove(
          selection,
          new ProofJvm.Reader() {
            @Override
            public void names(List<String> names) {
              names.forEach(name -> futures.put(name, new CompletableFuture<>()));
              verdicts.complete(futures);
            }

            @Override
            public void verdict(Verdict verdict) {
              futures.get(verdict.contract()).complete(verdict);
            }
          });
    } catch (IOException | RuntimeException e) {
      verdicts.completeExceptionally(e);
      futures.values().forEach(verdict -> verdict.completeExceptionally(e));
    }
  }
}
