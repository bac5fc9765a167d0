package org.certalign.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.certalign.real.InputError;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run in several files, of several forms; and which of them is blamed. */
class SeveralFilesTest {
  private static final Path CSV = Path.of("src/examples/inspect/run.csv");

  @TempDir Path folder;

  private Path parquet(String name, String query) throws SQLException {
    Path path = folder.resolve(name);
    try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (%s) TO %s (FORMAT parquet)"
              .formatted(query.formatted(Sql.text(CSV.toString())), Sql.text(path.toString())));
    }
    return path;
  }

  private static Inspection inspect(List<Path> paths) throws IOException {
    RunSettings settings = new RunSettings("run.yaml");
    settings.read("run.yaml", Files.readString(Path.of("src/examples/inspect/run.yaml")));
    return Inspect.of(paths, settings);
  }

  private static String refused(Path... paths) {
    InputError e = assertThrows(InputError.class, () -> inspect(List.of(paths)));
    return e.getMessage().replace(paths[0].getParent() + "/", "");
  }

  @Test
  void theFormOfTheFilesChangesNothing() throws IOException, SQLException {
    Inspection csv = inspect(List.of(CSV));
    Path whole = parquet("run.parquet", "FROM read_csv(%s)");
    Path first = parquet("a.parquet", "FROM read_csv(%s) LIMIT 2500");
    Path rest = parquet("b.parquet", "FROM read_csv(%s, all_varchar = true) OFFSET 2500");
    Path tokens =
        parquet(
            "tokens.parquet",
            "SELECT * REPLACE ([logp_aligned / 2, logp_aligned / 2] AS logp_aligned,"
                + " [logp_reference / 4, 3 * logp_reference / 4] AS logp_reference) FROM read_csv(%s)");
    for (List<Path> paths : List.of(List.of(whole), List.of(first, rest), List.of(tokens))) {
      Inspection found = inspect(paths);
      assertEquals(csv.rows(), found.rows());
      assertEquals(
          csv.estimates().stream().map(SeveralFilesTest::shown).toList(),
          found.estimates().stream().map(SeveralFilesTest::shown).toList());
      assertEquals(
          csv.findings().stream().map(f -> f.verdict()).toList(),
          found.findings().stream().map(f -> f.verdict()).toList());
    }
  }

  private static String shown(Estimate e) {
    return "%s %s in %s"
        .formatted(
            e.policy(), e.quantity(), ShortNumbers.interval(e.interval().lo(), e.interval().hi()));
  }

  @Test
  void theFileThatIsWrongIsNamed() throws IOException, SQLException {
    Path good = parquet("good.parquet", "FROM read_csv(%s)");
    Path damaged = parquet("damaged.parquet", "FROM read_csv(%s)");
    byte[] bytes = Files.readAllBytes(damaged);
    byte[] noise = new byte[3800];
    new Random(1).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, 200, noise.length);
    Files.write(damaged, bytes);
    Path cut = folder.resolve("cut.parquet");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Path renamed =
        parquet("renamed.parquet", "SELECT * RENAME (proxy AS rm_scoer) FROM read_csv(%s)");
    Path ragged = folder.resolve("ragged.csv");
    Files.writeString(
        ragged, "prompt_id,policy,proxy,golden,logp_aligned,logp_reference,response_id\na,b,1\n");

    assertEquals("'damaged.parquet'", refused(good, damaged).substring(0, 17));
    assertEquals(
        "'cut.parquet' is no whole Parquet file: it does not end with PAR1", refused(good, cut));
    assertEquals(
        "'renamed.parquet' has no column 'proxy'; it has prompt_id, response_id, policy, rm_scoer,"
            + " golden, logp_aligned, logp_reference",
        refused(good, renamed));
    assertEquals("'ragged.csv', line 2: 3 cells where the header names 7", refused(good, ragged));
  }

  @Test
  void rowsAreNeededAndPolicies() throws IOException, SQLException {
    assertEquals(
        "'none.parquet' has no rows that name a policy in column 'policy'",
        refused(parquet("none.parquet", "FROM read_csv(%s) LIMIT 0")));
    assertEquals(
        "'nobody.parquet' has no rows that name a policy in column 'policy'",
        refused(
            parquet(
                "nobody.parquet",
                "SELECT * REPLACE (CAST(NULL AS VARCHAR) AS policy) FROM read_csv(%s)")));
  }
}
