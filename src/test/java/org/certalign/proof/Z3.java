package org.certalign.proof;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * z3 in a process of its own, asked again and again. Its own time-out is not to be relied on, so a
 * process that overruns is killed and the next problem gets a new one.
 */
final class Z3 implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(2);

  private Process process;

  /**
   * Starts z3.
   *
   * @throws IllegalStateException if there is none for this machine
   */
  Z3() {
    String answer = ask("(assert false)(check-sat)", Duration.ofSeconds(60));
    if (!answer.equals("unsat")) {
      throw new IllegalStateException("z3-turnkey has no z3 that runs on this machine: " + answer);
    }
  }

  /** z3's answer to the problem, or {@code timeout}. */
  String ask(String problem, Duration limit) {
    byte[] text =
        ("(set-option :timeout " + limit.toMillis() + ")\n" + problem)
            .getBytes(StandardCharsets.UTF_8);
    try {
      if (process == null) {
        process = start();
      }
      return Watchdog.guard(process, limit.plus(GRACE), () -> exchange(text));
    } catch (IOException gone) {
      close();
      return "timeout";
    }
  }

  private String exchange(byte[] text) throws IOException {
    DataOutputStream out = new DataOutputStream(process.getOutputStream());
    out.writeInt(text.length);
    out.write(text);
    out.flush();
    return new DataInputStream(process.getInputStream()).readUTF();
  }

  private static Process start() throws IOException {
    return new ProcessBuilder(Jvm.command(Z3Main.class, "-XX:+UseSerialGC"))
        .redirectError(Redirect.INHERIT)
        .start();
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
