package org.certalign.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A process that evaluates what it is asked, and says what that cost. Each line of standard input,
 * {@code FUNCTION DIGITS FROM TO STEP SECONDS}, is answered by a line: the microseconds of CPU time
 * of one evaluation, averaged over whole passes n = FROM, FROM + STEP, .. TO until the seconds are
 * used, and the sum of the values over one pass. The drivers of the peers speak the same.
 */
final class Worker {
  private final Subject subject;

  /** What was asked last, and so is warm. */
  private Question last;

  private Worker(Subject subject) {
    this.subject = subject;
  }

  /**
   * Answers until the input ends.
   *
   * @param args the name of a {@link Subject}
   */
  public static void main(String[] args) throws IOException {
    Worker worker = new Worker(Subject.valueOf(args[0]));
    PrintStream out = System.out;
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(worker.answer(Question.parse(line)));
      out.flush();
    }
  }

  private String answer(Question question) {
    Evaluation evaluation = subject.evaluation(question.function(), question.digits());
    double sum = 0;
    for (int n = question.from(); n <= question.to(); n += question.step()) {
      sum += subject.checked(evaluation.of(n), question.digits());
    }
    if (!question.lasting(0).equals(last)) {
      last = question.lasting(0);
      WarmUp.of(evaluation, question);
    }
    long count = 0;
    long start = CpuClock.nanos();
    long used;
    Object value = null;
    do {
      for (int n = question.from(); n <= question.to(); n += question.step()) {
        value = evaluation.of(n);
        count++;
      }
      used = CpuClock.nanos() - start;
    } while (used < 1e9 * question.seconds());
    if (value == null) {
      throw new IllegalStateException("nothing was evaluated");
    }
    return String.format(Locale.ROOT, "%.9g %.17g", used / 1e3 / count, sum);
  }
}
