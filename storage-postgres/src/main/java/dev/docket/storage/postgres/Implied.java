package dev.docket.storage.postgres;

import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.index.RangeTerms.Range;
import dev.docket.storage.postgres.index.Tokenizer;
import dev.docket.storage.postgres.index.Tokenizer.Clues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an index can tell of a condition: something in SQL that is true for every row of a place
 * that meets it, and perhaps for others.
 */
final class Implied {

  /** Words of a long text beyond these make a search no faster. */
  private static final int MOST_WORDS = 32;

  private final IndexPartition place;
  private final Values values;
  private final Map<String, List<Integer>> found;
  private final Parameters parameters;

  /**
   * @param found the terms of the words that contain {@linkplain #partsOfWords parts of words}
   */
  Implied(
      IndexPartition place,
      Values values,
      Map<String, List<Integer>> found,
      Parameters parameters) {
    this.place = place;
    this.values = values;
    this.found = found;
    this.parameters = parameters;
  }

  /** The parts of words that have to be looked up in the dictionary first. */
  static Set<String> partsOfWords(Condition condition) {
    return switch (condition) {
      case Condition.Contains contains -> Set.copyOf(clues(contains.part()).parts());
      case Condition.Mentions mentions -> Set.copyOf(clues(mentions.part()).parts());
      case Condition.All all -> partsOfWords(all.conditions());
      case Condition.Any any -> partsOfWords(any.conditions());
      case Equal equal -> Set.of();
      case Condition.OneOf some -> Set.of();
      case Condition.Absent absent -> Set.of();
      case Compared compared -> Set.of();
      case Condition.Not not -> Set.of();
    };
  }

  private static Set<String> partsOfWords(List<Condition> conditions) {
    Set<String> parts = new HashSet<>();
    conditions.forEach(condition -> parts.addAll(partsOfWords(condition)));
    return parts;
  }

  private static Clues clues(String part) {
    return Tokenizer.clues(CaseFolding.fold(part));
  }

  /**
   * What one index tells exactly, so that nothing but it has to be read; empty when none does. The
   * hash of a place counts as the place.
   */
  Optional<String> exactly(Condition condition) {
    return switch (condition) {
      case Equal equal -> only(isKey(equal.name(), equal.value()), equal);
      case Condition.OneOf some ->
          only(some.values().allMatch(value -> isKey(some.name(), value)), some);
      case Condition.Absent absent -> only(values.column(absent.name()) != null, absent);
      case Compared compared -> only(values.column(compared.name()) != null, compared);
      case Condition.All all ->
          switch (all.conditions().size()) {
            case 0 -> Optional.of(values.anywhere(place));
            case 1 -> exactly(all.conditions().getFirst());
            default -> Optional.empty();
          };
      case Condition.Any any ->
          any.conditions().size() == 1 ? exactly(any.conditions().getFirst()) : Optional.empty();
      case Condition.Contains contains -> Optional.empty();
      case Condition.Mentions mentions -> Optional.empty();
      case Condition.Not not -> Optional.empty();
    };
  }

  private Optional<String> only(boolean told, Condition condition) {
    return told ? Optional.of(sql(condition)) : Optional.empty();
  }

  /** Whether a value is equal to those, and only those, that have its key. */
  private boolean isKey(String name, SearchValue value) {
    String form = value.form();
    return values.column(name) != null
        && form.codePointCount(0, form.length()) <= SearchValue.SORTED_CODE_POINTS;
  }

  /** Whether an index can tell anything. */
  boolean tells(Condition condition) {
    return switch (condition) {
      case Equal equal -> true;
      case Condition.OneOf some -> true;
      case Condition.Absent absent -> values.column(absent.name()) != null;
      case Compared compared -> true;
      case Condition.Contains contains -> !known(contains.part()).isEmpty();
      case Condition.Mentions mentions -> !known(mentions.part()).isEmpty();
      case Condition.All all -> all.conditions().stream().anyMatch(this::tells);
      case Condition.Any any -> any.conditions().stream().allMatch(this::tells);
      case Condition.Not not -> false;
    };
  }

  /** What an index tells; true when that is nothing. */
  String sql(Condition condition) {
    if (!tells(condition)) {
      return "TRUE";
    }
    return switch (condition) {
      case Equal equal -> equal(equal);
      case Condition.OneOf some -> oneOf(some);
      case Condition.Absent absent ->
          keyed(absent.name(), values.sortKey(absent.name()) + " IS NULL");
      case Compared compared -> all(List.of(compared));
      case Condition.Contains contains -> text(known(contains.part()));
      case Condition.Mentions mentions -> mentions(mentions.part());
      case Condition.All all -> all(all.conditions());
      case Condition.Any any -> joined("FALSE", " OR ", any.conditions().stream().map(this::sql));
      case Condition.Not not -> "TRUE";
    };
  }

  /** What lies between two bounds is told of them together: each alone may tell little. */
  private String all(List<Condition> conditions) {
    List<String> told = new ArrayList<>();
    Map<String, Range> ranges = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      if (condition instanceof Compared compared) {
        if (values.column(compared.name()) == null) {
          Range range = Range.of(compared);
          ranges.merge(range.type() + range.name(), range, Range::and);
        } else {
          told.add(keyed(compared.name(), values.range(compared)));
        }
      } else {
        told.add(sql(condition));
      }
    }
    ranges.values().forEach(range -> told.add(inSome(range)));
    return joined("TRUE", " AND ", told.stream());
  }

  private String inSome(Range range) {
    return anyTerm(range.prefixes().stream().map(span -> place.range(range.name(), span)).toList());
  }

  private String equal(Equal equal) {
    String column = values.column(equal.name());
    return column == null
        ? terms(some(place.terms(equal.name(), equal.value())))
        : keyed(equal.name(), column + " = " + parameters.text(equal.value().sortKey()));
  }

  private String oneOf(Condition.OneOf some) {
    String column = values.column(some.name());
    return column == null
        ? anyTerm(termsOf(some))
        : keyed(
            some.name(),
            column
                + " = ANY("
                + parameters.texts(some.values().map(SearchValue::sortKey).toList())
                + ")");
  }

  private List<Integer> termsOf(Condition.OneOf some) {
    return some.values().map(value -> place.value(some.name(), value.form())).toList();
  }

  private String keyed(String name, String key) {
    return "(" + values.place(name, place) + " AND " + key + ")";
  }

  private String text(Clues clues) {
    Stream<String> whole =
        clues.whole().isEmpty() ? Stream.of() : Stream.of(terms(some(wholeWords(clues))));
    Stream<String> parts = clues.parts().stream().map(part -> anyTerm(termsOf(part)));
    return Stream.concat(whole, parts).collect(Collectors.joining(" AND ", "(", ")"));
  }

  /** Texts tell of it by words, identifiers by one term. */
  private String mentions(String part) {
    int name = place.name(CaseFolding.fold(part));
    return "(" + text(known(part)) + " OR " + terms(List.of(name)) + ")";
  }

  private List<Integer> wholeWords(Clues clues) {
    return clues.whole().stream()
        .map(word -> IndexPartition.term(place.token(word)))
        .distinct()
        .toList();
  }

  private List<Integer> termsOf(String part) {
    return Objects.requireNonNull(found.get(part), "Only asked for what is known");
  }

  /** The clues without the parts that too many words contain. */
  private Clues known(String part) {
    Clues clues = clues(part);
    return new Clues(clues.whole(), clues.parts().stream().filter(found::containsKey).toList());
  }

  private static List<Integer> some(Collection<Integer> terms) {
    return terms.stream().limit(MOST_WORDS).toList();
  }

  String terms(Collection<Integer> terms) {
    return "(s.terms @> " + parameters.numbers(terms) + ")";
  }

  private String anyTerm(Collection<Integer> terms) {
    return "(s.terms && " + parameters.numbers(terms) + ")";
  }

  private static String joined(String ofNone, String operator, Stream<String> conditions) {
    return Stream.concat(Stream.of(ofNone), conditions)
        .collect(Collectors.joining(operator, "(", ")"));
  }
}
