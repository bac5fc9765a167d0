package org.certalign.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad line is answered, and never ends a batch. */
class BatchLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"theorem\":\"bon-kl\",\"params\":{\"n\":-1e100099999999999}}",
        "{\"theorem\":\"bon-kl\",\"params\":{\"n\":1e999999999}}",
        "{\"theorem\":\"bon-kl\",\"params\":{\"n\":1e-999999999}}",
        "{\"id\":1e99999999999,\"expr\":\"1\"}"
      })
  void anExponentOutOfRangeIsAnError(String line) {
    BatchLine answer = BatchLine.answer(line, 20);
    assertTrue(answer.isError(), answer.json());
    assertEquals('{', answer.json().charAt(0));
  }
}
