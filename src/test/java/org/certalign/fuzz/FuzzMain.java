package org.certalign.fuzz;

/** What Jazzer calls: feeds the target that the system property {@code fuzz.target} names. */
public final class FuzzMain {
  private static final Target TARGET =
      Targets.all().stream()
          .filter(target -> target.name().equals(System.getProperty("fuzz.target")))
          .findFirst()
          .orElseThrow();

  private FuzzMain() {}

  /** Loads and instruments all that good input needs, which takes seconds, before time is taken. */
  public static void fuzzerInitialize() throws Exception {
    for (byte[] example : TARGET.examples()) {
      TARGET.feed(example);
    }
    TARGET.feed(new byte[0]);
  }

  /** One input. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    TARGET.feed(input);
  }
}
