package dev.docket.storage.tck;

import dev.docket.storage.Condition;
import dev.docket.storage.SearchTerm;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Window.Order;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/**
 * Things and searches for them. The values are drawn from few, so that searches find something, and
 * from the edges of what there is.
 */
public final class SearchArbitraries {

  /** Three that {@link SearchableSample#KIND} indexes, and three that it does not. */
  private static final List<String> NAMES =
      List.of("time", "mix", "name", "a", "tags/a%b", "ä\\'\"");

  /** Pairs of case, what folds oddly, what has a meaning in patterns, and what is no letter. */
  private static final List<String> PIECES =
      List.of(
          "a", "A", "ab", "BA", "ß", "ẞ", "ss", "ς", "Σ", "σ", "i", "I", "İ", "ı", "K", "k", "ǅ",
          "é", "e\u0301", "𐐀", "𐐨", "🦊", "\uD7FF", "\uE000", "\uFFFD", "\uFFFE", "\uFFFF", "%",
          "_", "\\", "'", "\"", "\t", " ", "\u00A0", "\u0001", "0", "-");

  private SearchArbitraries() {}

  public static Arbitrary<SearchableSample> things() {
    return Arbitraries.maps(names(), values()).ofMaxSize(5).map(SearchableSample::of);
  }

  /** One with many names that nothing else has: none, or dozens, of values of each type. */
  static Arbitrary<SearchableSample> crowds() {
    Arbitrary<Integer> sizes = Arbitraries.of(0, 0, 20);
    return Combinators.combine(sizes, sizes, sizes, Arbitraries.of(0, 0, 0, 80))
        .as(
            (numbers, labels, texts, flags) -> {
              Map<String, SearchValue> values = new HashMap<>();
              for (int i = 0; i < numbers; i++) {
                values.put("number " + i, new SearchValue.Number(i));
              }
              for (int i = 0; i < labels; i++) {
                values.put("label " + i, new SearchValue.Label("l"));
              }
              for (int i = 0; i < texts; i++) {
                values.put("text " + i, new SearchValue.Text("zz"));
              }
              for (int i = 0; i < flags; i++) {
                values.put("flag " + i, new SearchValue.Flag(true));
              }
              return SearchableSample.of(values);
            });
  }

  public static Arbitrary<Condition> conditions() {
    return conditions(3);
  }

  static Arbitrary<List<Sort>> sorts() {
    return Combinators.combine(names(), Arbitraries.of(Order.class))
        .as(Sort::new)
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  private static Arbitrary<SearchValue> values() {
    return Arbitraries.oneOf(
        texts().map(SearchValue.Text::new),
        texts().map(SearchValue.Label::new),
        identifiers().map(id -> new SearchValue.Text(id, true)),
        identifiers().map(id -> new SearchValue.Label(id, true)),
        Arbitraries.of(true, false).map(SearchValue.Flag::new),
        bounds());
  }

  private static Arbitrary<SearchValue> bounds() {
    return Arbitraries.oneOf(
        numbers().map(SearchValue.Number::new), moments().map(SearchValue.Moment::new));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            9, Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces))),
        Tuple.of(
            1,
            Combinators.combine(Arbitraries.of(PIECES), Arbitraries.integers().between(99, 102))
                .as(String::repeat)));
  }

  private static Arbitrary<String> identifiers() {
    return Arbitraries.oneOf(texts(), arns(), words());
  }

  /** Some end with a slash or colon. */
  private static Arbitrary<String> arns() {
    return Combinators.combine(
            Arbitraries.of("arn:", "ARN:aws:", "arn:a/b:", "arn:a:b/"), words().list().ofMaxSize(2))
        .as((start, words) -> start + String.join("/", words));
  }

  /** Long enough to be looked up by their parts, and in each other. */
  private static Arbitrary<String> words() {
    return Arbitraries.of("abc", "ABC", "abcd", "zabc", "abc-abcd", "ſtraße", "b", "");
  }

  /** Words of one letter to hundreds, of few letters so that they have parts in common. */
  public static Arbitrary<String> prose() {
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            Tuple.of(4, letters().ofMaxLength(6)), Tuple.of(1, letters().ofMaxLength(300)));
    return Combinators.combine(
            word.list().ofMaxSize(8), Arbitraries.of(" ", " ", "-", ". ", "\u2014", "\uFFFF"))
        .as((words, between) -> String.join(between, words));
  }

  private static StringArbitrary letters() {
    return Arbitraries.strings().withChars("aAbBéß0\u3042").withChars('\u01C5');
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            1.5,
            1e-300,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            9007199254740993.0),
        Arbitraries.doubles());
  }

  /** Around one moment in many zones, and at the ends of time. */
  private static Arbitrary<Instant> moments() {
    Arbitrary<Instant> zoned =
        Combinators.combine(
                Arbitraries.integers().between(-18, 18), Arbitraries.integers().between(0, 23))
            .as(
                (zone, hour) ->
                    OffsetDateTime.of(
                            2026, 3, 29, hour, 59, 59, 999_999_000, ZoneOffset.ofHours(zone))
                        .toInstant());
    return Arbitraries.oneOf(
        zoned,
        Arbitraries.of(
            Instant.EPOCH,
            Instant.ofEpochSecond(-1, 999_999_000),
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z")));
  }

  private static Arbitrary<Condition> conditions(int depth) {
    return depth == 0
        ? leaves()
        : Arbitraries.oneOf(
            leaves(),
            conditions(depth - 1).list().ofMaxSize(3).map(Condition.All::new),
            conditions(depth - 1).list().ofMaxSize(3).map(Condition.Any::new),
            conditions(depth - 1).map(Condition.Not::new));
  }

  private static Arbitrary<Condition> leaves() {
    return Arbitraries.oneOf(
        Combinators.combine(names(), values()).as(Condition.Equal::new),
        Combinators.combine(names(), texts().set().ofMaxSize(3)).as(Condition.OneOf::new),
        names().map(Condition.Absent::new),
        Combinators.combine(names(), Arbitraries.of(Condition.Relation.class), bounds())
            .as(Condition.Compared::new),
        Combinators.combine(names(), texts()).as(Condition.Contains::new),
        texts().map(Condition.Mentions::new),
        identifiers().map(Condition.Mentions::new),
        texts().map(SearchTerm::condition));
  }
}
