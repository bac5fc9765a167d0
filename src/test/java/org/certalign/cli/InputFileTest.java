package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.certalign.real.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file is read without end, and no word is taken for a file of words. */
class InputFileTest {
  @Test
  void aFileWithoutEndIsTooLarge() {
    String endless = "/dev/zero";
    assumeTrue(Files.exists(Path.of(endless)));
    InputError e = assertThrows(InputError.class, () -> InputFile.text(endless));
    assertEquals("'/dev/zero' is larger than 100 MB", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"lanes\":{}}", "x"})
  void aPageIsMadeOfCertificatesAlone(String text) {
    assertThrows(InputError.class, () -> PageReader.read(text));
  }
}
