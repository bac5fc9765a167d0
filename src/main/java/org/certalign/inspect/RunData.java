package org.certalign.inspect;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.Rounded;
import org.certalign.theorem.Nearest;

/** The rows of a run, prompt by prompt, out of files of any size. */
final class RunData implements AutoCloseable {
  private static final int MOST_POLICIES = 64;

  /**
   * A decimal of the file is read as a double: correctly rounded, or nearly so. This is far more
   * than any reader's error, and far less than any interval.
   */
  private static final double READING = 0x1p-50;

  /** For sums over tokens: see {@link #ratioColumns}. */
  private static final double SUMMING = 0x1p-48;

  private final Database database;
  private final RunSettings settings;
  private final Map<Role, String> columns;
  private final Map<Role, Cells> cells = new EnumMap<>(Role.class);
  private final List<Policy> policies = new ArrayList<>();
  private final Map<String, Integer> codes = new LinkedHashMap<>();
  private final Rounded ln2 = Rounded.of(Real.of(2).ln());
  private long rows;

  /** How many cells of a column hold no number. */
  static final class Cells {
    private long missing;
    private long notFinite;

    long missing() {
      return missing;
    }

    long notFinite() {
      return notFinite;
    }
  }

  /** Takes the rows of one prompt. */
  @FunctionalInterface
  interface Reader {
    /**
     * Takes them.
     *
     * @param byPolicy in the order of {@link #policies}; to be read before this returns
     */
    void prompt(List<Responses> byPolicy);
  }

  /**
   * Opens the files.
   *
   * @throws InputError if they cannot be read, or a column is missing
   */
  RunData(List<Path> paths, RunSettings settings) {
    this.settings = settings;
    database = new Database(paths);
    try {
      columns = resolve(settings.map(), settings.columns());
      findPolicies();
    } catch (InputError | IllegalStateException e) {
      database.close();
      throw e;
    }
  }

  private Map<Role, String> resolve(ColumnMap map, Map<Role, String> named) {
    Map<Role, String> out = new EnumMap<>(Role.class);
    DataFile first = database.files().get(0);
    for (Role role : Role.values()) {
      String name = named.get(role);
      if (name != null && !map.roles().contains(role)) {
        throw new InputError(
            "column %s: the map '%s' has no such role".formatted(role.key(), map.key()));
      }
      Optional<String> found =
          name != null
              ? Optional.of(name)
              : map.names(role).stream().filter(first.columns()::contains).findFirst();
      found.ifPresent(column -> out.put(role, column));
    }
    for (Role role : map.required()) {
      if (!out.containsKey(role)) {
        throw new InputError(
            "'%s' has no column %s: name the column of the %s (--column %s=NAME); it has %s"
                .formatted(
                    first.name(),
                    String.join(" or ", map.names(role)),
                    role.key(),
                    role.key(),
                    list(first)));
      }
    }
    out.values().forEach(this::checkPresent);
    return out;
  }

  private void checkPresent(String column) {
    for (DataFile file : database.files()) {
      if (!file.columns().contains(column)) {
        String near =
            Nearest.to(column, file.columns())
                .map(n -> " (did you mean '%s'?)".formatted(InputError.show(n)))
                .orElse("");
        throw new InputError(
            "'%s' has no column '%s'%s; it has %s"
                .formatted(file.name(), InputError.show(column), near, list(file)));
      }
    }
  }

  private static String list(DataFile file) {
    return InputError.show(String.join(", ", file.columns()));
  }

  /** Whether the data have such a column. */
  boolean has(Role role) {
    return columns.containsKey(role);
  }

  /** Whether the data have both log-probabilities. */
  boolean hasRatios() {
    return has(Role.LOGP_ALIGNED) && has(Role.LOGP_REFERENCE);
  }

  /** The column of a role. */
  String column(Role role) {
    return columns.get(role);
  }

  /** The policies, the reference first where there is one. */
  List<Policy> policies() {
    return policies;
  }

  /** The rows that were read. */
  long rows() {
    return rows;
  }

  /** The cells of a role without a number; null if it was not read. */
  Cells cells(Role role) {
    return cells.get(role);
  }

  private void findPolicies() {
    if (settings.map() == ColumnMap.PAIRS) {
      policies.add(Policy.ONLY_REFERENCE);
      policies.add(Policy.PREFERRED);
    } else if (has(Role.POLICY)) {
      database.query(
          "SELECT policy, n FROM (%s) GROUP BY policy, n ORDER BY policy, n LIMIT %d"
              .formatted(union(List.of(Role.POLICY, Role.N)), MOST_POLICIES + 2),
          this::readPolicies);
      checkNamed();
      checkReference();
    } else {
      policies.add(
          hasRatios() ? new Policy("aligned", Policy.Kind.ALIGNED, null) : Policy.ONLY_REFERENCE);
    }
    policies.sort((a, b) -> Boolean.compare(b.isReference(), a.isReference()));
  }

  private void checkNamed() {
    if (policies.isEmpty()) {
      throw new InputError(
          "'%s' has no rows that name a policy in column '%s'"
              .formatted(database.files().get(0).name(), InputError.show(column(Role.POLICY))));
    }
  }

  private void checkReference() {
    if (policies.stream().noneMatch(Policy::isReference)) {
      throw new InputError(
          "no row has the policy '%s'; column '%s' names %s: say which one is the reference (--reference NAME)"
              .formatted(
                  InputError.show(settings.reference()),
                  InputError.show(column(Role.POLICY)),
                  InputError.show(
                      policies.stream().map(Policy::label).collect(Collectors.joining(", ")))));
    }
  }

  private void readPolicies(ResultSet found) throws SQLException {
    while (found.next()) {
      String label = found.getString(1);
      if (label == null) {
        continue;
      }
      Policy policy = Policy.of(label, found.getString(2), settings.reference());
      if (!policies.contains(policy)) {
        policies.add(policy);
      }
      if (policies.size() > MOST_POLICIES) {
        throw InputError.of(
            "policy", column(Role.POLICY), "a column of at most " + MOST_POLICIES + " policies");
      }
    }
    // The others are told apart by their number in the list.
    policies.sort((a, b) -> Boolean.compare(b.isReference(), a.isReference()));
  }

  private String union(List<Role> roles) {
    return database.files().stream()
        .map(file -> "SELECT %s FROM %s".formatted(selected(roles, file), file.table()))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private String selected(List<Role> roles, DataFile file) {
    List<String> out = new ArrayList<>();
    for (Role role : roles) {
      String column = columns.get(role);
      out.add(
          switch (role) {
                case PROMPT, POLICY, N, RESPONSE ->
                    column == null ? "CAST(NULL AS VARCHAR)" : Sql.words(column);
                case LOGP_ALIGNED, LOGP_REFERENCE -> "";
                default -> column == null ? "CAST(NULL AS DOUBLE)" : Sql.number(column);
              }
              + " AS "
              + role.key());
      if (role == Role.LOGP_ALIGNED || role == Role.LOGP_REFERENCE) {
        out.remove(out.size() - 1);
      }
    }
    if (roles.contains(Role.LOGP_ALIGNED)) {
      out.add(ratioColumns(file));
    }
    return String.join(", ", out);
  }

  /**
   * The two logarithms, and where they are sums over tokens what bounds the error of summing: with
   * L tokens of at most x in magnitude, adding them in any order, from values off by 2^-50 each, is
   * off by less than 2^-49 L^2 x (N. Higham, Accuracy and Stability of Numerical Algorithms,
   * section 4.2).
   */
  private String ratioColumns(DataFile file) {
    if (!hasRatios()) {
      return "CAST(NULL AS DOUBLE) AS la, CAST(NULL AS DOUBLE) AS lr, CAST(NULL AS DOUBLE) AS le";
    }
    String aligned = columns.get(Role.LOGP_ALIGNED);
    String reference = columns.get(Role.LOGP_REFERENCE);
    if (!settings.tokens() && !file.lists().contains(aligned)) {
      return "%s AS la, %s AS lr, CAST(0 AS DOUBLE) AS le"
          .formatted(Sql.number(aligned), Sql.number(reference));
    }
    String a = "TRY_CAST(%s AS DOUBLE[])".formatted(Sql.name(aligned));
    String r = "TRY_CAST(%s AS DOUBLE[])".formatted(Sql.name(reference));
    String whole =
        "len(%1$s) = len(%2$s) AND list_count(%1$s) = len(%1$s) AND list_count(%2$s) = len(%2$s)"
            .formatted(a, r);
    return ("CASE WHEN %3$s THEN list_sum(%1$s) END AS la, CASE WHEN %3$s THEN list_sum(%2$s) END AS lr,"
            + " CAST(len(%1$s) AS DOUBLE) * len(%1$s) * greatest(abs(list_min(%1$s)),"
            + " abs(list_max(%1$s)), abs(list_min(%2$s)), abs(list_max(%2$s))) AS le")
        .formatted(a, r, whole);
  }

  /** Reads all rows, prompt by prompt, or row by row where no column tells prompts apart. */
  void read(Reader reader) {
    boolean pairs = settings.map() == ColumnMap.PAIRS;
    List<Role> roles =
        pairs
            ? List.of(Role.PROMPT, Role.CHOSEN, Role.REJECTED)
            : List.of(
                Role.PROMPT,
                Role.POLICY,
                Role.N,
                Role.PROXY,
                Role.GOLDEN,
                Role.LOGP_ALIGNED,
                Role.LOGP_REFERENCE);
    roles.forEach(role -> cells.put(role, new Cells()));
    rows = 0;
    String all = "SELECT * FROM (%s)".formatted(union(roles));
    if (has(Role.PROMPT)) {
      database.sorted(all + " ORDER BY prompt", found -> readAll(found, reader, pairs));
    } else {
      database.query(all, found -> readAll(found, reader, pairs));
    }
  }

  private void readAll(ResultSet found, Reader reader, boolean pairs) throws SQLException {
    Prompts prompts = new Prompts(reader);
    while (found.next()) {
      rows++;
      if (prompts.begin(found.getString(1))) {
        if (pairs) {
          readPair(found, prompts);
        } else {
          readResponse(found, prompts);
        }
      }
    }
    prompts.flush();
  }

  /** Gathers the rows of one prompt. */
  private final class Prompts {
    private final Reader reader;
    private final List<Responses> byPolicy = new ArrayList<>();
    private String current;
    private boolean empty = true;

    Prompts(Reader reader) {
      this.reader = reader;
      policies.forEach(p -> byPolicy.add(new Responses()));
    }

    /** Begins a row; false if it names no prompt where prompts are named. */
    boolean begin(String prompt) {
      if (!has(Role.PROMPT)) {
        flush();
        return true;
      }
      if (prompt == null) {
        cells.get(Role.PROMPT).missing++;
        return false;
      }
      if (!prompt.equals(current)) {
        flush();
        current = prompt;
      }
      return true;
    }

    Responses of(int policy) {
      empty = false;
      return byPolicy.get(policy);
    }

    void flush() {
      if (!empty) {
        reader.prompt(byPolicy);
        byPolicy.forEach(Responses::clear);
        empty = true;
      }
    }
  }

  private void readPair(ResultSet row, Prompts prompts) throws SQLException {
    double chosen = number(row, 2, Role.CHOSEN);
    double rejected = number(row, 3, Role.REJECTED);
    if (!Double.isNaN(chosen) && !Double.isNaN(rejected)) {
      prompts.of(0).add(chosen, Double.NaN, Double.NaN, 0);
      prompts.of(0).add(rejected, Double.NaN, Double.NaN, 0);
      prompts.of(1).add(chosen, Double.NaN, Double.NaN, 0);
    }
  }

  private void readResponse(ResultSet row, Prompts prompts) throws SQLException {
    int policy = policy(row);
    if (policy < 0) {
      cells.get(Role.POLICY).missing++;
      return;
    }
    double proxy = number(row, 4, Role.PROXY);
    double golden = has(Role.GOLDEN) ? number(row, 5, Role.GOLDEN) : Double.NaN;
    double ratio = Double.NaN;
    double error = 0;
    if (hasRatios() && policies.get(policy).kind() == Policy.Kind.ALIGNED) {
      double aligned = number(row, 6, Role.LOGP_ALIGNED);
      double reference = number(row, 7, Role.LOGP_REFERENCE);
      ratio = aligned - reference;
      error = READING * (Math.abs(aligned) + Math.abs(reference)) + SUMMING * row.getDouble(8);
      if (settings.bits() && !Double.isNaN(ratio)) {
        Rounded nats = new Rounded(ratio, error).times(ln2);
        ratio = nats.value();
        error = nats.error();
      }
    }
    prompts.of(policy).add(proxy, golden, ratio, error);
  }

  private int policy(ResultSet row) throws SQLException {
    if (!has(Role.POLICY)) {
      return 0;
    }
    String label = row.getString(2);
    if (label == null) {
      return -1;
    }
    String n = has(Role.N) ? row.getString(3) : null;
    String key = n == null ? label : label + '\0' + n;
    Integer known = codes.get(key);
    if (known == null) {
      known = policies.indexOf(Policy.of(label, n, settings.reference()));
      codes.put(key, known);
    }
    return known;
  }

  private double number(ResultSet row, int column, Role role) throws SQLException {
    double x = row.getDouble(column);
    if (row.wasNull()) {
      cells.get(role).missing++;
      return Double.NaN;
    }
    if (!(Math.abs(x) < Double.POSITIVE_INFINITY)) {
      cells.get(role).notFinite++;
      return Double.NaN;
    }
    return x;
  }

  /** At least the error with which a reward of at most this magnitude was read. */
  static double readingError(double magnitude) {
    return magnitude * READING + Double.MIN_NORMAL;
  }

  /** The first row of which a cell of the role holds no finite number. */
  Place firstWithout(Role role) {
    String column = columns.get(role);
    boolean lists =
        settings.tokens() || database.files().stream().anyMatch(f -> f.lists().contains(column));
    boolean logs = role == Role.LOGP_ALIGNED || role == Role.LOGP_REFERENCE;
    return first(
        role == Role.PROMPT || role == Role.POLICY || (logs && lists)
            ? "%s IS NULL".formatted(Sql.name(column))
            : "NOT coalesce(isfinite(%s), false)".formatted(Sql.number(column)));
  }

  /** The first row of which a number of the role is outside of a range, as far as doubles tell. */
  Place firstOutside(Role role, Span range) {
    String number = Sql.number(columns.get(role));
    return first(
        "isfinite(%1$s) AND (%1$s < %2$s OR %1$s > %3$s)"
            .formatted(number, literal(range.a()), literal(range.b())));
  }

  private static String literal(Rational x) {
    return "CAST('%s' AS DOUBLE)".formatted(Double.toString(Rounded.of(x).value()));
  }

  private Place first(String condition) {
    for (DataFile file : database.files()) {
      long[] row = {0};
      database.query(
          "SELECT min(row) FROM (SELECT row_number() OVER () AS row, (%s) AS found FROM %s) WHERE found"
              .formatted(condition, file.table()),
          found -> row[0] = found.next() ? found.getLong(1) : 0);
      if (row[0] > 0) {
        return new Place(file.name(), file.line(row[0]));
      }
    }
    return new Place(database.files().get(0).name(), 1);
  }

  /** How many rows repeat the response of an earlier one to the same prompt by the same policy. */
  long repeatedResponses() {
    long[] count = {0};
    database.query(
        "SELECT coalesce(sum(k - 1), 0) FROM (SELECT count(*) AS k FROM (%s) WHERE response IS NOT NULL GROUP BY prompt, policy, n, response)"
            .formatted(union(List.of(Role.PROMPT, Role.POLICY, Role.N, Role.RESPONSE))),
        found -> count[0] = found.next() ? found.getLong(1) : 0);
    return count[0];
  }

  /** Reads the steps of a training log, in the order of the file: rows with a KL or a reward. */
  void readSteps(StepReader reader) {
    List<Role> roles = List.of(Role.STEP, Role.KL, Role.REWARD);
    roles.forEach(role -> cells.put(role, new Cells()));
    database.query(
        "SELECT * FROM (%s) WHERE kl IS NOT NULL OR reward IS NOT NULL".formatted(union(roles)),
        found -> {
          while (found.next()) {
            rows++;
            reader.step(
                has(Role.STEP) ? number(found, 1, Role.STEP) : rows,
                has(Role.KL) ? number(found, 2, Role.KL) : Double.NaN,
                number(found, 3, Role.REWARD));
          }
        });
  }

  /** Takes a step. */
  @FunctionalInterface
  interface StepReader {
    void step(double step, double kl, double reward);
  }

  @Override
  public void close() {
    database.close();
  }
}
