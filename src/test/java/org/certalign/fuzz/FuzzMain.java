package org.certalign.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What Jazzer calls: feeds the target that the system property {@code fuzz.target} names. */
public final class FuzzMain {
  private static final Target TARGET =
      Targets.all().stream()
          .filter(target -> target.name().equals(System.getProperty("fuzz.target")))
          .findFirst()
          .orElseThrow();

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private FuzzMain() {}

  /** Loads and instruments all that good input needs, which takes seconds, before time is taken. */
  public static void fuzzerInitialize() throws Exception {
    for (byte[] example : TARGET.examples()) {
      TARGET.feed(example);
    }
    TARGET.feed(new byte[0]);
  }

  /** One input, in a time that does not depend on what else the machine does. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    long start = CPU.getCurrentThreadCpuTime();
    TARGET.feed(input);
    long seconds = (CPU.getCurrentThreadCpuTime() - start) / 1_000_000_000;
    if (seconds >= Target.MOST_SECONDS) {
      throw new AssertionError("took %d s".formatted(seconds));
    }
  }
}
