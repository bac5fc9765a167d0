/**
 * Benchmarks: what certified digits cost, beside the peers. {@code mvn -Pbench verify} runs them
 * and writes {@code reports/benchmarks.md}. All times are CPU time.
 */
package org.certalign.bench;
