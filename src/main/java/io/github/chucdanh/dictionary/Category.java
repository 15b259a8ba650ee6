package io.github.chucdanh.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of dictionary entries: one file each, with its columns and the values they allow. */
public enum Category {
  /** Heads of positions. */
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
  /** Ranks, degrees and honours. */
  RANK("ranks", "rank", "variants", "english", "class", "source"),
  /** Organizations with a name of their own. */
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
  /** Words that open an organization's name. */
  HEAD("organization_heads", "head", "variants", "english", "branch", "level", "source"),
  /** What follows such a head. */
  FIELD("fields", "field", "variants", "english", "source"),
  /** Provinces, districts, communes. */
  PLACE("places", "place", "type", "variants", "english", "parent", "era", "source"),
  /** What a place is. */
  PLACE_TYPE("place_types", "type", "variants", "english", "level", "source"),
  /** Countries and their capitals. */
  COUNTRY("countries", "country", "variants", "english", "capital", "source"),
  /** Words before a name. */
  HONORIFIC("honorifics", "honorific", "gender", "number", "source"),
  /** Words that qualify a title. */
  QUALIFIER("qualifiers", "qualifier", "position", "english", "status", "source"),
  /** Words that make a title its deputy's. */
  DEPUTY("deputies", "deputy", "variants", "english", "source"),
  /** Words that say how a person stands to an office. */
  STATUS("status", "phrase", "status", "class", "source"),
  /** Verbs of appointment, of holding and of leaving. */
  VERB("verbs", "verb", "class", "change", "status", "voice", "source"),
  /** Words that steer the reading. */
  MARKER("markers", "phrase", "role", "source"),
  /** Words that begin what is said of somebody. */
  PREDICATE("predicates", "phrase", "source"),
  /** Words of two syllables. */
  COMPOUND("compounds", "compound", "count", "source"),
  /** Persons of the past. */
  HISTORICAL_PERSON("historical_persons", "name", "variants", "until", "source"),
  /** Terms of office of elected bodies, by their numbers. */
  TERM("terms", "term", "variants", "from", "until", "source"),
  /** Syllables of Vietnamese names. */
  NAME("names", "syllable", "surname", "middle", "given", "source"),
  /** Names of other languages. */
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
          Map.entry("titles.seat", Set.of("single", "many", "member")),
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
          Map.entry("status.class", Set.of("late", "behind", "all")),
          Map.entry("qualifiers.status", STATUSES),
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
                  "suspend",
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

  /** {@return the file's name, with its ending} */
  public String file() {
    return file + ".tsv";
  }

  /** {@return the category as one bit of a set; the bits live no longer than the program} */
  public int bit() {
    return 1 << number();
  }

  /** The category as a number; it lives no longer than the program either. */
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }

  /** {@return the columns in the order the bundled files have them; the first is the key} */
  public List<String> columns() {
    return columns;
  }

  /**
   * {@return the values a column allows, or null for free text}
   *
   * @param column a column's name
   */
  public Set<String> values(String column) {
    return VALUES.get(file + "." + column);
  }

  /** {@return the column without which a line says nothing, besides the first; null for none} */
  public String required() {
    return REQUIRED.get(file);
  }

  /**
   * {@return whether a cell of the column may hold several values, with {@code " | "} between them}
   *
   * @param column a column's name
   */
  public boolean isList(String column) {
    return switch (column) {
      case "variants", "type", "role", "source" -> true;
      case "parent" -> this == PLACE;
      default -> false;
    };
  }

  /**
   * {@return whether a column holds a date}
   *
   * @param column a column's name
   */
  public boolean isDate(String column) {
    return column.equals("valid_from") || column.equals("valid_until");
  }

  /**
   * {@return whether a column holds a count}
   *
   * @param column a column's name
   */
  public boolean isNumber(String column) {
    return this == NAME
        && (column.equals("surname") || column.equals("middle") || column.equals("given"));
  }
}
