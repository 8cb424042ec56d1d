package dev.docket.server.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values of cases, and searches for them, as JSON in which {@code @Type@} stands for the id of a
 * field of that type. They are drawn from few, so that searches find something, and from the edges
 * of what there is. No text is part of an id, as ids differ from server to server.
 */
final class RandomSearches {

  /** The types of which a domain has a field each; the last field is deleted after a while. */
  static final List<String> TYPES =
      List.of("Text", "Number", "Boolean", "DateTime", "SingleSelect", "Url", "User", "Gone");

  /** The values of the options, which differ by case, with names that say something else. */
  static final Map<String, String> OPTIONS =
      new LinkedHashMap<>(Map.of("kiwi", "Grün", "KIWI", "groß 100%", "plum", "Kiwi_too"));

  private static final List<String> PIECES =
      List.of(
          "k", "K", "\u212A", "ko", "OK", "ß", "ẞ", "ss", "ς", "Σ", "σ", "i", "I", "İ", "ı", "ǅ",
          "é", "e\u0301", "𐐀", "𐐨", "🦊", "\uE000", "\uFFFD", "\uFFFE", "\uFFFF", "%", "_",
          "\\\\", "'", "\\\"", "\\t", " ", "\u00A0", "kiwi", "gro");

  private static final List<String> NUMBERS =
      List.of(
          "0", "-0.0", "1", "-1", "1.5", "1e-300", "4.9e-324", "1.7976931348623157e308", "1e21");

  private static final List<String> TIMES =
      List.of(
          "2026-03-14",
          "2026-03-14T00:00:00Z",
          "2026-03-14T01:00:00+01:00",
          "2026-03-13T23:59:59.999999Z",
          "2026-03-14T00:00:00.000001Z",
          "0001-01-01T00:00:00Z",
          "9999-12-31T23:59:59.999999Z");

  private static final List<String> USERS =
      List.of(CaseFixture.AGENT, CaseFixture.AGENT + "x", CaseFixture.AGENT + "X");

  private static final List<String> TAGS = List.of("team", "Team", "a/b");
  private static final List<String> TAG_VALUES = List.of("", "red", "RED");

  private final Random random;

  RandomSearches(long seed) {
    random = new Random(seed);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String words(int most) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(i -> one(PIECES))
        .collect(Collectors.joining());
  }

  /** The members {@code fields} and {@code tags} of a case. */
  String values() {
    Stream<String> given = TYPES.stream().filter(type -> chance(70)).map(this::value);
    Stream<String> always =
        Stream.of(
            field("title", string("T" + words(3))),
            field("customer_id", string(CaseFixture.PROFILE)));
    String tags =
        TAGS.stream()
            .filter(tag -> chance(40))
            .map(tag -> "\"" + tag + "\":\"" + one(TAG_VALUES) + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    return "\"fields\":["
        + Stream.concat(always, given).collect(Collectors.joining(","))
        + "],\"tags\":"
        + tags;
  }

  private String value(String type) {
    return field("@" + type + "@", union(type));
  }

  private static String field(String id, String value) {
    return "{\"id\":\"" + id + "\",\"value\":" + value + "}";
  }

  private static String string(String text) {
    return "{\"stringValue\":\"" + text + "\"}";
  }

  /** A value that fields of the type take. */
  private String union(String type) {
    return switch (type) {
      case "Number" -> "{\"doubleValue\":" + one(NUMBERS) + "}";
      case "Boolean" -> "{\"booleanValue\":" + random.nextBoolean() + "}";
      case "DateTime" -> string(one(TIMES));
      case "SingleSelect" -> string(one(List.copyOf(OPTIONS.keySet())));
      case "User" -> "{\"userArnValue\":\"" + one(USERS) + "\"}";
      case "Url" -> string("https://" + one(List.of("k", "K", "o")) + ".example/%C3%9F");
      default -> string("k" + words(4));
    };
  }

  /** The members of a search that decide what it finds and in which order. */
  String search() {
    List<String> members = new ArrayList<>();
    if (chance(40)) {
      members.add("\"searchTerm\":\"" + words(3) + "\"");
    }
    if (chance(70)) {
      members.add("\"filter\":" + filter(3));
    }
    members.add(
        "\"sorts\":["
            + Stream.generate(this::sort).limit(random.nextInt(3)).collect(Collectors.joining(","))
            + "]");
    return String.join(",", members);
  }

  private String sort() {
    return "{\"fieldId\":\""
        + one(
            Stream.concat(
                    TYPES.stream().map(type -> "@" + type + "@"),
                    Stream.of("title", "status", "created_datetime", "last_updated_datetime"))
                .toList())
        + "\",\"sortOrder\":\""
        + one(List.of("Asc", "Desc"))
        + "\"}";
  }

  private String filter(int levels) {
    List<Supplier<String>> kinds = new ArrayList<>(List.of(this::comparison, this::tag));
    if (levels > 0) {
      kinds.add(() -> "{\"not\":" + filter(levels - 1) + "}");
      kinds.add(() -> joined("andAll", levels));
      kinds.add(() -> joined("orAll", levels));
    }
    return one(kinds).get();
  }

  private String joined(String operator, int levels) {
    return Stream.generate(() -> filter(levels - 1))
        .limit(random.nextInt(4))
        .collect(Collectors.joining(",", "{\"" + operator + "\":[", "]}"));
  }

  private String tag() {
    String value = chance(70) ? ",\"value\":\"" + one(TAG_VALUES) + "\"" : "";
    return "{\"tag\":{\"equalTo\":{\"key\":\"" + one(TAGS) + "\"" + value + "}}}";
  }

  /** Mostly one that the type offers. */
  private String comparison() {
    String type = one(TYPES);
    List<String> operators =
        switch (type) {
          case "Number", "DateTime" ->
              List.of(
                  "equalTo",
                  "greaterThan",
                  "greaterThanOrEqualTo",
                  "lessThan",
                  "lessThanOrEqualTo");
          case "Text", "Url", "Gone", "SingleSelect" -> List.of("equalTo", "contains");
          default -> List.of("equalTo");
        };
    String operator = chance(97) ? one(operators) : "contains";
    String value =
        operator.equals("contains") && chance(50)
            ? string("k".repeat(random.nextInt(2)) + words(2))
            : operator.equals("equalTo") && chance(10) ? "{\"emptyValue\":{}}" : union(type);
    return "{\"field\":{\"" + operator + "\":" + field("@" + type + "@", value) + "}}";
  }
}
