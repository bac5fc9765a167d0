package org.certalign.inspect;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.certalign.audit.YamlNodes;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.theorem.Nearest;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What the user says of the data: the columns, the names of the policies, what may be assumed.
 * Written in a run file (YAML) or as options, of which the last one said counts.
 */
public final class RunSettings {
  private static final Set<String> TOP =
      Set.of(
          "version",
          "map",
          "columns",
          "reference",
          "unit",
          "level",
          "confidence",
          "baseline",
          "proxy",
          "golden",
          "overestimation",
          "log_ratio",
          "kl");
  private static final Set<String> OF_REWARD =
      Set.of("range", "sigma", "subgamma", "aligned_sigma");
  private static final Set<String> GROUPS =
      Set.of("proxy", "golden", "overestimation", "log_ratio", "kl");

  private record Entry(String text, Place place, boolean inFile) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Place nowhere;

  /**
   * Nothing said yet.
   *
   * @param file what findings point to that no line of a run file gave rise to
   */
  public RunSettings(String file) {
    this.nowhere = new Place(file, 1);
  }

  /**
   * Says what a run file says.
   *
   * @param name of the file
   * @param text of the file
   * @throws InputError for anything that is not allowed; it says the line and column
   */
  public void read(String name, String text) {
    Map<String, Node> top = YamlNodes.mapping(YamlNodes.root(text), "the run file", TOP);
    Node version = top.get("version");
    if (version == null || !YamlNodes.text(version, "version").equals("1")) {
      throw new InputError("the run file needs version: 1");
    }
    top.forEach(
        (key, node) -> {
          if (key.equals("columns") || GROUPS.contains(key)) {
            Set<String> allowed = key.equals("columns") ? columnKeys() : OF_REWARD;
            YamlNodes.mapping(node, key, allowed)
                .forEach((inner, value) -> put(key + "." + inner, value, name));
          } else if (!key.equals("version")) {
            put(key, node, name);
          }
        });
  }

  private void put(String key, Node node, String file) {
    String text =
        YamlNodes.isSequence(node)
            ? String.join(
                ",",
                YamlNodes.sequence(node, key).stream().map(n -> YamlNodes.text(n, key)).toList())
            : YamlNodes.text(node, key);
    entries.put(key, new Entry(text, new Place(file, YamlNodes.line(node)), true));
  }

  /** Says one thing, by the key of the run file, with a point: {@code proxy.sigma}. */
  public void say(String key, String text) {
    entries.put(key, new Entry(text, nowhere, false));
  }

  /**
   * Names a column.
   *
   * @throws InputError if the role is unknown
   */
  public void column(String role, String name) {
    if (!columnKeys().contains(role)) {
      String near =
          Nearest.to(role, columnKeys()).map(n -> " (did you mean '%s'?)".formatted(n)).orElse("");
      throw new InputError(
          "column: unknown role '%s'%s; allowed: %s"
              .formatted(role, near, String.join(", ", columnKeys())));
    }
    say("columns." + role, name);
  }

  private static Set<String> columnKeys() {
    Set<String> out = new TreeSet<>();
    for (Role role : Role.values()) {
      out.add(role.key());
    }
    return out;
  }

  private <T> Optional<T> get(String key, BiFunction<String, String, T> parse) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(key, entry.text()));
    } catch (InputError e) {
      String message = e.getMessage();
      String named = message.startsWith(key) ? message : "%s: %s".formatted(key, message);
      throw new InputError(
          entry.inFile()
              ? "%s, line %d: %s".formatted(entry.place().file(), entry.place().line(), named)
              : named);
    }
  }

  private static String word(String key, String text, List<String> allowed) {
    if (!allowed.contains(text)) {
      throw InputError.of(key, text, String.join(" or ", allowed));
    }
    return text;
  }

  /**
   * Checks everything that is said, needed or not.
   *
   * @throws InputError if something is not allowed
   */
  void check() {
    map();
    columns();
    bits();
    tokens();
    error();
    baseline();
    GROUPS.forEach(this::assumed);
  }

  /** The kind of file. */
  public ColumnMap map() {
    return get("map", (key, text) -> ColumnMap.named(text)).orElse(ColumnMap.RESPONSES);
  }

  /** The columns that the user named. */
  Map<Role, String> columns() {
    Map<Role, String> out = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      get("columns." + role.key(), (key, text) -> text).ifPresent(name -> out.put(role, name));
    }
    return out;
  }

  /** The name of the reference policy in the data. */
  String reference() {
    return get("reference", (key, text) -> text).orElse("reference");
  }

  /** Whether the logarithms of the data are to base 2. */
  boolean bits() {
    return get("unit", (key, text) -> word(key, text, List.of("nats", "bits")))
        .orElse("nats")
        .equals("bits");
  }

  /** Whether the user says that a cell of log-probabilities lists those of the tokens. */
  boolean tokens() {
    return get("level", (key, text) -> word(key, text, List.of("sequence", "token")))
        .orElse("sequence")
        .equals("token");
  }

  /** The probability, at most, that any interval of the inspection misses. */
  public Rational error() {
    return Rational.ONE.sub(
        get(
                "confidence",
                (key, text) -> {
                  Rational x = Rational.parse(text);
                  if (x.signum() <= 0 || x.compareTo(Rational.ONE) >= 0) {
                    throw InputError.of(key, text, "a number strictly between 0 and 1");
                  }
                  return x;
                })
            .orElse(Rational.of(95, 100)));
  }

  /** The level of the inspection, in words. */
  String level() {
    return ShortNumbers.level(error());
  }

  /** The mean reward of the reference policy, where the data do not show it. */
  Optional<Rational> baseline() {
    return get("baseline", (key, text) -> Rational.parse(text));
  }

  /** What is assumed of a variable: {@code proxy}, {@code golden}, {@code log_ratio}, ... */
  Assumed assumed(String group) {
    Optional<Tail> sigma = get(group + ".sigma", Tail::subGaussian);
    Optional<Tail> gamma = get(group + ".subgamma", Tail::subGamma);
    if (sigma.isPresent() && gamma.isPresent()) {
      throw new InputError("%s: sigma and subgamma exclude each other".formatted(group));
    }
    Place place =
        entries.entrySet().stream()
            .filter(e -> e.getKey().startsWith(group + "."))
            .map(e -> e.getValue().place())
            .findFirst()
            .orElse(nowhere);
    return new Assumed(
        get(group + ".range", Span::parse),
        sigma.or(() -> gamma),
        get(group + ".aligned_sigma", Tail::subGaussian),
        place);
  }
}
