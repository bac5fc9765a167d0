package org.certalign.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.certalign.real.InputError;
import org.duckdb.DuckDBDriver;

/**
 * DuckDB over the named files and nothing else: no network, no extensions, no other file. The files
 * are seen through links of plain names in a folder of its own, which also takes what does not fit
 * into memory, and which is removed at the end.
 */
final class Database implements AutoCloseable {
  private static final String MEMORY = "420MiB";
  private static final String THREADS = "2";
  private static final Pattern CSV_ERROR = Pattern.compile("CSV Error on Line: (\\d+)");
  private static final Pattern DATA = Pattern.compile("/data(\\d{1,9})\\.\\w+");
  private static final Pattern COLUMNS =
      Pattern.compile("Expected Number of Columns: (\\d+) Found: (\\d+)");

  private final WorkFolder work = new WorkFolder();
  private final Path folder = work.path();
  private final Connection connection;
  private final List<DataFile> files = new ArrayList<>();

  /**
   * Opens the files.
   *
   * @throws InputError if one of them cannot be read
   */
  Database(List<Path> paths) {
    try {
      connection = connect(folder, paths);
    } catch (SQLException e) {
      work.close();
      throw new IllegalStateException(firstLine(e), e);
    } catch (InputError e) {
      work.close();
      throw e;
    }
    try {
      for (Path path : paths) {
        files.add(open(path, files.size()));
      }
    } catch (InputError e) {
      close();
      throw e;
    }
  }

  private static Connection connect(Path folder, List<Path> paths) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    properties.setProperty("memory_limit", MEMORY);
    properties.setProperty("threads", THREADS);
    properties.setProperty("temp_directory", folder.resolve("spilled").toString());
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    properties.setProperty("allow_community_extensions", "false");
    Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SET allowed_directories = [%s]".formatted(Sql.text(folder.toString() + "/")));
      statement.execute(
          "SET allowed_paths = [%s]"
              .formatted(
                  paths.stream().map(p -> Sql.text(real(p))).collect(Collectors.joining(", "))));
      statement.execute("SET enable_external_access = false");
      return connection;
    } catch (SQLException | InputError e) {
      connection.close();
      throw e;
    }
  }

  /** DuckDB follows links before it looks at what is allowed. */
  private static String real(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      throw new InputError("'%s' cannot be read".formatted(path));
    }
  }

  private DataFile open(Path path, int index) {
    String name = path.toString();
    Format format = Format.of(name);
    Path link = folder.resolve("data" + index + format.extension());
    try {
      Files.createSymbolicLink(link, path.toAbsolutePath());
    } catch (IOException | UnsupportedOperationException e) {
      throw new InputError("'%s' cannot be opened".formatted(name));
    }
    String source = Sql.text(link.toString());
    return switch (format) {
      case CSV -> csv(path, format, source, Header.of(path, name, ','), ",");
      case TSV -> csv(path, format, source, Header.of(path, name, '\t'), "\\t");
      case JSONL -> described(path, format, json(path, name, source));
      case PARQUET -> described(path, format, parquet(path, name, source));
    };
  }

  /** Every cell is read as the text that stands in the file. */
  private static DataFile csv(
      Path path, Format format, String source, List<String> columns, String delimiter) {
    String types =
        columns.stream()
            .map(c -> Sql.text(c) + ": 'VARCHAR'")
            .collect(Collectors.joining(", ", "{", "}"));
    String table =
        "read_csv(%s, columns = %s, header = true, auto_detect = false, buffer_size = 8000000, max_line_size = 2000000, delim = %s, quote = '\"', escape = '\"')"
            .formatted(source, types, delimiter.equals(",") ? "','" : "E'\\t'");
    return new DataFile(path, path.toString(), format, table, columns, List.of());
  }

  private static String json(Path path, String name, String source) {
    try {
      if (Files.size(path) == 0) {
        throw new InputError("'%s' is empty".formatted(name));
      }
    } catch (IOException e) {
      throw new InputError("'%s' cannot be read".formatted(name));
    }
    return "read_json(%s, format = 'newline_delimited', records = true)".formatted(source);
  }

  private static String parquet(Path path, String name, String source) {
    ParquetMark.check(path, name);
    return "read_parquet(%s)".formatted(source);
  }

  private DataFile described(Path path, Format format, String table) {
    List<String> columns = new ArrayList<>();
    List<String> lists = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + table)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
        if (rows.getString(2).endsWith("[]")) {
          lists.add(rows.getString(1));
        }
      }
    } catch (SQLException e) {
      throw unreadable(e, path.toString());
    }
    return new DataFile(path, path.toString(), format, table, columns, lists);
  }

  /** The files, in the order in which they were named. */
  List<DataFile> files() {
    return files;
  }

  /** Takes the rows of an answer. */
  @FunctionalInterface
  interface Rows {
    void read(ResultSet rows) throws SQLException;
  }

  /**
   * Asks a question.
   *
   * @throws InputError if the files are not as they should be
   */
  void query(String sql, Rows reader) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      reader.read(rows);
    } catch (SQLException e) {
      throw unreadable(e, culprit(e));
    }
  }

  /** The file that cannot be read: the message tells, or reading them one after the other. */
  private String culprit(SQLException e) {
    Matcher named = DATA.matcher(String.valueOf(e.getMessage()));
    if (named.find() && Integer.parseInt(named.group(1)) < files.size()) {
      return files.get(Integer.parseInt(named.group(1))).name();
    }
    return files.stream()
        .filter(this::isUnreadable)
        .map(DataFile::name)
        .findFirst()
        .orElse(files.stream().map(DataFile::name).collect(Collectors.joining("', '")));
  }

  private boolean isUnreadable(DataFile file) {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT count(COLUMNS(*)) FROM %s".formatted(file.table()))) {
      return !rows.next();
    } catch (SQLException e) {
      return true;
    }
  }

  /**
   * Asks a question of which the answer is sorted. The sort needs less memory where it need not
   * know the order of the rows of the files.
   */
  void sorted(String sql, Rows reader) {
    set("preserve_insertion_order = false");
    query(sql, reader);
    set("preserve_insertion_order = true");
  }

  private void set(String option) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET " + option);
    } catch (SQLException e) {
      throw new IllegalStateException(firstLine(e), e);
    }
  }

  private static InputError unreadable(SQLException e, String name) {
    String message = String.valueOf(e.getMessage());
    Matcher columns = COLUMNS.matcher(message);
    Matcher line = CSV_ERROR.matcher(message);
    if (line.find()) {
      return new InputError(
          "'%s', line %s: %s"
              .formatted(
                  name,
                  line.group(1),
                  columns.find()
                      ? "%s cells where the header names %s"
                          .formatted(columns.group(2), columns.group(1))
                      : "malformed CSV"));
    }
    if (message.contains("JSON")) {
      return new InputError(
          "'%s': %s".formatted(name, "malformed JSON; one object is needed for each line"));
    }
    if (message.contains("Out of Memory") || message.contains("max_temp_directory_size")) {
      return new InputError("'%s': there is not enough memory or disk".formatted(name));
    }
    if (message.contains("unsuccessful or closed pending query")) {
      return new InputError("'%s' is damaged".formatted(name));
    }
    return new InputError("'%s' cannot be read: %s".formatted(name, firstLine(e)));
  }

  private static String firstLine(SQLException e) {
    String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return InputError.show(line.replaceAll("/\\S*/(data\\d+\\.\\w+)", "$1"));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(firstLine(e), e);
    } finally {
      work.close();
    }
  }
}
