package org.certalign.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The CPU time of this process: all of its threads, so that collecting garbage counts. */
final class CpuClock {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private CpuClock() {}

  /** Nanoseconds used so far. */
  static long nanos() {
    return SYSTEM.getProcessCpuTime();
  }
}
