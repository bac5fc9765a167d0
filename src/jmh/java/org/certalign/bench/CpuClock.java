package org.certalign.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The CPU time of this process, in nanoseconds: that of all Java threads, and what collecting
 * garbage took (the serial collector stops the others). The compiler is left out: it has no part in
 * warm times. The JVM's own clock of the process counts in hundredths of a second.
 */
final class CpuClock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuClock() {}

  /** Nanoseconds used so far. */
  static long nanos() {
    long sum = 0;
    for (long id : THREADS.getAllThreadIds()) {
      sum += Math.max(0, THREADS.getThreadCpuTime(id));
    }
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      sum += 1_000_000 * Math.max(0, collector.getCollectionTime());
    }
    return sum;
  }
}
