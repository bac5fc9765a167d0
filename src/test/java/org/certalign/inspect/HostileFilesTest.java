package org.certalign.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not as they should be, and names that are more than names. */
class HostileFilesTest {
  @TempDir Path folder;

  private Set<String> before;

  private static Set<String> temporary() throws IOException {
    Set<String> out = new TreeSet<>();
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      all.map(p -> p.getFileName().toString())
          .filter(name -> name.startsWith("certalign-inspect-"))
          .forEach(out::add);
    }
    return out;
  }

  @BeforeEach
  void look() throws IOException {
    before = temporary();
  }

  @AfterEach
  void nothingIsLeftBehind() throws IOException {
    Set<String> after = temporary();
    after.removeAll(before);
    assertEquals(Set.of(), after);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private String refused(String name, String text, String... settings) throws IOException {
    return refused(file(name, text), settings);
  }

  private static String refused(Path path, String... settings) {
    InputError e = assertThrows(InputError.class, () -> RunFile.inspect(path, settings));
    assertFalse(e.getMessage().contains("Exception"), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    return e.getMessage();
  }

  @Test
  void malformedCsvIsRefusedWithItsLine() throws IOException {
    String header = "prompt,policy,proxy\n";
    String few = refused("a.csv", header + "a,reference,1\nb,reference\n");
    assertTrue(few.contains("line 3: 2 cells where the header names 3"), few);
    String many = refused("b.csv", header + "a,reference,1\nb,reference,1,2\n");
    assertTrue(many.contains("line 3"), many);
    String quote = refused("c.csv", header + "a,reference,\"1\nb,reference,1\n");
    assertTrue(quote.contains("line 2: malformed CSV"), quote);
    Path bytes = folder.resolve("d.csv");
    Files.write(bytes, new byte[] {'p', 'r', 'o', 'x', 'y', '\n', (byte) 0xff, '\n'});
    assertTrue(refused(bytes).contains("d.csv"));
  }

  @Test
  void emptyFilesAreRefused() throws IOException {
    assertTrue(refused("a.csv", "").contains("is empty"));
    assertTrue(refused("b.csv", "\n").contains("is empty"));
    assertTrue(refused("c.csv", "proxy\n").contains("has no rows"));
    assertTrue(refused("d.jsonl", "").contains("is empty"));
    assertTrue(refused("e.jsonl", "\n").contains("e.jsonl"));
    assertTrue(refused("f.parquet", "").contains("f.parquet' is not a Parquet file"));
    assertTrue(refused("g.parquet", "PAR1 not really PAR1").contains("g.parquet' is damaged"));
    assertTrue(refused("i.parquet", "PAR1 the copy was cut").contains("does not end with PAR1"));
    assertTrue(refused("h.txt", "proxy\n1\n").contains("allowed"));
  }

  @Test
  void columnsAreChecked() throws IOException {
    assertTrue(refused("a.csv", "x,y\n1,2\n").contains("--column proxy=NAME"));
    assertTrue(refused("b.csv", "proxy,proxy\n1,2\n").contains("two columns"));
    assertTrue(refused("c.csv", "proxy,\n1,2\n").contains("without a name"));
    assertTrue(refused("d.csv", "\"proxy\n1\n").contains("quotation mark"));
    assertTrue(
        refused("e.csv", "proxy\n1\n", "columns.golden", "gold").contains("no column 'gold'"));
  }

  @Test
  void malformedJsonIsRefused() throws IOException {
    assertTrue(refused("a.jsonl", "{\"proxy\":1}\n{\"proxy\":\n").contains("malformed JSON"));
    assertTrue(refused("b.jsonl", "{\"proxy\":1}\nhello\n").contains("malformed JSON"));
    assertTrue(refused("c.jsonl", "[1,2]\n").contains("c.jsonl"));
  }

  /** Each name would end the statement, or read another file, were it not only a name. */
  @Test
  void namesOfColumnsAreOnlyNames() throws IOException {
    Path secret = file("secret.txt", "0.75");
    List<String> names =
        List.of(
            "x\"; DROP TABLE y; --",
            "x' OR '1'='1",
            "x\", (SELECT content FROM read_text('" + secret + "')) AS \"y",
            "x', 'VARCHAR', 'y",
            "a,b",
            "π \\ % {} $$");
    for (String name : names) {
      String quoted = '"' + name.replace("\"", "\"\"") + '"';
      Path path = file("names.csv", quoted + ",z\n0.25,1\n0.5,1\n");
      Inspection found = RunFile.inspect(path, "columns.proxy", name, "proxy.range", "0,1");
      Estimate mean = RunFile.estimate(found, "reference", "proxy");
      assertTrue(mean.sampleLo().compareTo(Rational.of(3, 8)) <= 0, name);
      assertTrue(mean.sampleHi().compareTo(Rational.of(3, 8)) >= 0, name);
    }
  }

  @Test
  void namesOfFilesAndPoliciesAreOnlyNames() throws IOException {
    file("other.csv", "proxy\n1\n1\n");
    for (String name : List.of("a'b\"; --.csv", "*.csv", "[a-z]?.csv", "ü x.csv", "$(x).csv")) {
      Path path = file(name, "policy,proxy\nreference,0\n\"x'; --\",0\n");
      Inspection found = RunFile.inspect(path, "proxy.range", "0,1");
      assertEquals(2, found.rows(), name);
      assertEquals(1, RunFile.estimate(found, "x'; --", "proxy").units());
      Files.delete(path);
    }
  }

  @Test
  void nothingButTheNamedFilesCanBeRead() throws IOException {
    Path data = file("run.csv", "proxy\n1\n");
    Path other = file("other.csv", "proxy\n1\n");
    try (Database database = new Database(List.of(data))) {
      database.query("SELECT * FROM " + database.files().get(0).table(), rows -> {});
      for (String source :
          List.of(
              "read_csv(" + Sql.text(other.toString()) + ")",
              "read_text('/etc/passwd')",
              "read_csv('https://example.org/x.csv')",
              "glob('/*')")) {
        assertThrows(
            InputError.class, () -> database.query("SELECT * FROM " + source, rows -> {}), source);
      }
      assertThrows(InputError.class, () -> database.query("INSTALL httpfs", rows -> {}));
      assertThrows(
          InputError.class, () -> database.query("SET enable_external_access = true", rows -> {}));
    }
  }

  @Test
  void parquetIsRead() throws IOException, SQLException {
    Path path = folder.resolve("run.parquet");
    try (Connection c = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        Statement s = c.createStatement()) {
      s.execute(
          "COPY (SELECT 'p' || i AS prompt, 'reference' AS policy, CAST(i % 2 AS FLOAT) AS proxy, CAST(0.25 AS DECIMAL(9,3)) AS golden FROM range(1000) t(i)) TO "
              + Sql.text(path.toString()));
    }
    Inspection found = RunFile.inspect(path, "proxy.range", "0,1", "golden.range", "0,1");
    assertEquals(1000, found.units());
    assertTrue(
        RunFile.estimate(found, "reference", "proxy").interval().contains(Rational.of(1, 2)));
    assertTrue(
        RunFile.estimate(found, "reference", "golden").interval().contains(Rational.of(1, 4)));
  }

  /** A database has threads of its own, which end with it. */
  @Test
  void refusedFilesLeaveNoDatabaseOpen() throws IOException {
    Path bad = file("bad.jsonl", "{\"proxy\":1\n");
    Path worse = file("bad.csv", "proxy,proxy\n");
    int threads = threads();
    for (int i = 0; i < 20; i++) {
      assertThrows(InputError.class, () -> RunFile.inspect(bad));
      assertThrows(InputError.class, () -> RunFile.inspect(worse));
    }
    assertTrue(threads() < threads + 20, () -> threads() + " threads");
  }

  /** Those of the system, of which the JVM knows only some; 0 where it does not tell. */
  private static int threads() {
    try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
      return Math.toIntExact(tasks.count());
    } catch (IOException e) {
      return 0;
    }
  }

  /** Any bytes: an answer, or one clear line. */
  @Test
  void mutatedFilesAreReadOrRefused() throws IOException {
    String csv =
        "prompt,policy,proxy,golden\na,reference,0.5,1\na,best-of-2,1,0\nb,reference,0,1\n";
    String json = "{\"prompt\":\"a\",\"policy\":\"reference\",\"proxy\":0.5}\n{\"proxy\":1}\n";
    Random random = new Random(5);
    for (int i = 0; i < 150; i++) {
      boolean asCsv = i % 2 == 0;
      byte[] bytes = (asCsv ? csv : json).getBytes(StandardCharsets.UTF_8);
      for (int k = random.nextInt(4); k >= 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Path path = folder.resolve(asCsv ? "m.csv" : "m.jsonl");
      Files.write(path, bytes);
      try {
        RunFile.inspect(path, "proxy.range", "-10,10");
      } catch (InputError e) {
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
      }
    }
  }

  /** Any text as a run file: read or refused, never a surprise. */
  @Test
  void mutatedRunFilesAreReadOrRefused() throws IOException {
    Path data = file("run.csv", "policy,proxy,golden\nreference,0.5,1\nbon-2,1,0\n");
    String good =
        Files.readString(Path.of("src/examples/inspect/run.yaml"), StandardCharsets.UTF_8);
    Random random = new Random(9);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder(good);
      for (int k = random.nextInt(4); k >= 0; k--) {
        text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(95)));
      }
      RunSettings settings = new RunSettings("run.csv");
      try {
        settings.read("run.yaml", text.toString());
        Inspect.of(List.of(data), settings);
      } catch (InputError e) {
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
      }
    }
  }

  @Test
  void runFilesAreReadStrictly() {
    List<String> bad =
        List.of(
            "",
            "version: 2",
            "version: 1\ncolums: {proxy: x}",
            "version: 1\ncolumns: {proxi: x}",
            "version: 1\nproxy: {range: [0, 1], range: [0, 2]}",
            "version: 1\nproxy: !!java.net.URL [x]",
            "version: 1\nproxy: [",
            "version: 1\nproxy: 3",
            "- version: 1");
    for (String text : bad) {
      RunSettings settings = new RunSettings("run.csv");
      assertThrows(InputError.class, () -> settings.read("run.yaml", text), text);
    }
    RunSettings settings = new RunSettings("run.csv");
    settings.read("run.yaml", "version: 1\nproxy:\n  range: [0, 010]\n  sigma: 1/3\n");
    assertEquals(Rational.of(10), settings.assumed("proxy").range().orElseThrow().b());
    assertEquals(new Place("run.yaml", 3), settings.assumed("proxy").place());
    settings.say("proxy.range", "0,1");
    assertEquals(Rational.ONE, settings.assumed("proxy").range().orElseThrow().b());
  }
}
