package org.certalign.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings name the line that an editor shows, as DuckDB reads the rows. */
class RowLinesTest {
  @TempDir Path folder;

  /** In each file -1, out of range, is alone; N stands for LF, R for CR. */
  @ParameterizedTest
  @CsvSource({
    "x.csv, proxyN0.5N-1N, 3",
    "x.csv, proxyN0.5NN0.25N-1, 5",
    "x.csv, 'proxy,noteN0.5,aNN0.25,\"xNyNNz\"NN-1,bN', 9",
    "x.csv, 'proxy,noteRN0.5,aRNRN0.25,\"xRNy\"RN-1,bRN', 6",
    "x.csv, proxyR0.5R-1R, 3",
    "x.csv, 'proxy,noteN0.5,a\"bN0.25,x \"\"qN-1,bN', 4",
    "x.csv, 'proxy,\"aN\"\"b\"\",\"N0.5,\"\"N-1,\"N\"N', 4",
    "x.csv, 'note,proxyN\"aNb\",-1N0,0N', 2",
    "x.tsv, 'proxy\tnoteN0.5\t\"N,\"N-1\tb', 4",
    "x.jsonl, '{\"proxy\":0.5}NN{\"proxy\":0.25,\"note\":\"a\\\"b\"}N{\"proxy\":-1}N', 4"
  })
  void theLineOfARow(String name, String text, int line) throws IOException {
    String lines = text.replace('N', '\n').replace('R', '\r');
    Path path = Files.writeString(folder.resolve(name), lines, StandardCharsets.UTF_8);
    Inspection found = RunFile.inspect(path, "proxy.range", "0,1");
    assertEquals(line, RunFile.finding(found, "proxy/range").place().line());
  }
}
