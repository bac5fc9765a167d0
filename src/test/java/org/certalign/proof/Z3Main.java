package org.certalign.proof;

import com.microsoft.z3.Native;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The z3 of the class path as a process: SMT-LIB problems in, z3's answers out, see {@link Z3}. */
public final class Z3Main {
  private Z3Main() {}

  /** Answers until the input ends; every problem gets a context of its own. */
  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(System.out);
    while (true) {
      byte[] problem;
      try {
        problem = in.readNBytes(in.readInt());
      } catch (EOFException end) {
        return;
      }
      out.writeUTF(answer(new String(problem, StandardCharsets.UTF_8)));
      out.flush();
    }
  }

  private static String answer(String problem) {
    long config = Native.mkConfig();
    long context = Native.mkContext(config);
    try {
      return Native.evalSmtlib2String(context, problem).replace("success\n", "").strip();
    } finally {
      Native.delContext(context);
      Native.delConfig(config);
    }
  }
}
