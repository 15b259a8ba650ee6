package io.github.chucdanh.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of dictionary entries: one file each, with its columns and the values they allow. */
public enum Category {
  TITLE(
      "titles",
      "title",
      "variants",
      "english",
      "deputy",
      "kind",
      "branch",
      "level",
      "organization",
      "contains",
      "seat",
      "source"),
  RANK("ranks", "rank", "variants", "english", "class", "source"),
  ORGANIZATION(
      "organizations",
      "organization",
      "variants",
      "english",
      "branch",
      "level",
      "parent",
      "valid_from",
      "valid_until",
      "source"),
  HEAD("organization_heads", "head", "variants", "english", "branch", "level", "source"),
  FIELD("fields", "field", "variants", "english", "source"),
  PLACE("places", "place", "type", "variants", "english", "parent", "era", "source"),
  PLACE_TYPE("place_types", "type", "variants", "english", "level", "source"),
  COUNTRY("countries", "country", "variants", "english", "capital", "source"),
  HONORIFIC("honorifics", "honorific", "gender", "number", "source"),
  QUALIFIER("qualifiers", "qualifier", "position", "english", "source"),
  DEPUTY("deputies", "deputy", "variants", "english", "source"),
  STATUS("status", "phrase", "status", "class", "source"),
  VERB("verbs", "verb", "class", "change", "status", "voice", "source"),
  MARKER("markers", "phrase", "role", "source"),
  PREDICATE("predicates", "phrase", "source"),
  HISTORICAL_PERSON("historical_persons", "name", "variants", "until", "source"),
  NAME("names", "syllable", "surname", "middle", "given", "source"),
  FOREIGN_NAME("foreign_names", "name", "variants", "source");

  private static final Set<String> BRANCHES =
      Set.of(
          "party",
          "state",
          "assembly",
          "government",
          "court",
          "procuracy",
          "front",
          "military",
          "police",
          "education",
          "health",
          "media",
          "enterprise",
          "religion",
          "international",
          "society",
          "foreign");
  private static final Set<String> LEVELS =
      Set.of("central", "provincial", "district", "commune", "unit", "foreign");
  private static final Set<String> STATUSES = Set.of("current", "former", "acting", "nominated");
  private static final Set<String> PLACE_TYPES =
      Set.of(
          "tỉnh",
          "thành phố trực thuộc Trung ương",
          "thành phố",
          "quận",
          "huyện",
          "thị xã",
          "thị trấn",
          "phường",
          "xã",
          "đặc khu");
  private static final Map<String, Set<String>> VALUES =
      Map.ofEntries(
          Map.entry("titles.kind", Set.of("position", "profession")),
          Map.entry("titles.branch", BRANCHES),
          Map.entry("titles.level", LEVELS),
          Map.entry("titles.seat", Set.of("single", "many")),
          Map.entry("organizations.branch", BRANCHES),
          Map.entry("place_types.level", LEVELS),
          Map.entry("organizations.level", LEVELS),
          Map.entry("organization_heads.branch", BRANCHES),
          Map.entry("organization_heads.level", LEVELS),
          Map.entry(
              "ranks.class", Set.of("military", "academic", "honor", "religious", "diplomatic")),
          Map.entry("places.type", PLACE_TYPES),
          Map.entry("places.era", Set.of("both", "since 2025-07", "until 2025-06")),
          Map.entry("honorifics.gender", Set.of("m", "f")),
          Map.entry("honorifics.number", Set.of("one", "many")),
          Map.entry("qualifiers.position", Set.of("before", "after")),
          Map.entry("status.status", STATUSES),
          Map.entry("status.class", Set.of("late")),
          Map.entry("verbs.status", STATUSES),
          Map.entry(
              "verbs.class",
              Set.of(
                  "copula",
                  "appoint",
                  "acting",
                  "elect",
                  "nominate",
                  "remove",
                  "resign",
                  "retire",
                  "held",
                  "replace")),
          Map.entry("verbs.voice", Set.of("active", "passive", "own")),
          Map.entry(
              "verbs.change",
              Set.of("appointed", "elected", "nominated", "removed", "resigned", "retired")));

  private static final Map<String, String> REQUIRED =
      Map.of(
          "ranks",
          "class",
          "status",
          "status",
          "verbs",
          "class",
          "markers",
          "role",
          "places",
          "type",
          "honorifics",
          "number",
          "qualifiers",
          "position");

  private final String file;
  private final List<String> columns;

  Category(String file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  /** The file's name, with its ending. */
  public String file() {
    return file + ".tsv";
  }

  /** The category as one bit of a set; the bits live no longer than the program. */
  @SuppressWarnings("EnumOrdinal")
  public int bit() {
    return 1 << ordinal();
  }

  /** The columns in the order the bundled files have them; the first is the key. */
  public List<String> columns() {
    return columns;
  }

  /** The values a column allows, or null for free text. */
  public Set<String> values(String column) {
    return VALUES.get(file + "." + column);
  }

  /** The column without which a line says nothing, besides the first; null for none. */
  public String required() {
    return REQUIRED.get(file);
  }

  /** Whether a cell of the column may hold several values, with {@code " | "} between them. */
  public boolean isList(String column) {
    return switch (column) {
      case "variants", "type", "role", "source" -> true;
      case "parent" -> this == PLACE;
      default -> false;
    };
  }

  /** Whether a column holds a date. */
  public boolean isDate(String column) {
    return column.equals("valid_from") || column.equals("valid_until");
  }

  /** Whether a column holds a count. */
  public boolean isNumber(String column) {
    return this == NAME
        && (column.equals("surname") || column.equals("middle") || column.equals("given"));
  }
}
