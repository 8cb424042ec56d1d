package dev.docket.storage.postgres.index;

import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.index.Candidates.AnyTerm;
import dev.docket.storage.postgres.index.Candidates.Everything;
import dev.docket.storage.postgres.index.Candidates.KeyAbsent;
import dev.docket.storage.postgres.index.Candidates.KeyIn;
import dev.docket.storage.postgres.index.Candidates.KeyIs;
import dev.docket.storage.postgres.index.Candidates.KeyRange;
import dev.docket.storage.postgres.index.Candidates.Mentioning;
import dev.docket.storage.postgres.index.Candidates.Terms;
import dev.docket.storage.postgres.index.Candidates.Tokens;
import dev.docket.storage.postgres.index.RangeTerms.Range;
import dev.docket.storage.postgres.index.Tokenizer.Clues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Selects {@link Candidates} for conditions on the entities of a partition. */
public final class CandidateSelector {

  /** More tokens of one text make a search no faster. */
  private static final int MOST_TOKENS = 32;

  private final IndexPartition partition;
  private final IndexLayout layout;

  public CandidateSelector(IndexPartition partition, IndexLayout layout) {
    this.partition = partition;
    this.layout = layout;
  }

  /** The narrowest candidates for a condition. */
  public Candidates select(Condition condition) {
    return switch (condition) {
      case Equal equal -> equal(equal);
      case Condition.OneOf some -> oneOf(some);
      case Condition.Absent absent ->
          hasAbsent(absent.name()) ? new KeyAbsent(key(absent.name())) : new Everything();
      case Compared compared -> all(List.of(compared));
      case Condition.Contains contains -> contains(contains);
      case Condition.Mentions mentions -> mentions(CaseFolding.fold(mentions.part()));
      case Condition.All all -> all(all.conditions());
      case Condition.Any any ->
          Candidates.Any.of(any.conditions().stream().map(this::select).toList());
      case Condition.Not not -> new Everything();
    };
  }

  /** The candidates that one index selects for a condition, if they are exactly the matches. */
  public Optional<Candidates> selectExactly(Condition condition) {
    return switch (condition) {
      case Equal equal -> onlyIf(isKey(equal.name(), equal.value()), equal);
      case Condition.OneOf some ->
          onlyIf(some.values().allMatch(value -> isKey(some.name(), value)), some);
      case Condition.Absent absent -> onlyIf(hasAbsent(absent.name()), absent);
      case Compared compared -> onlyIf(isOrdered(compared.name()), compared);
      case Condition.All all ->
          switch (all.conditions().size()) {
            case 0 -> Optional.of(new Everything());
            case 1 -> selectExactly(all.conditions().getFirst());
            default -> rangeExactly(all);
          };
      case Condition.Any any ->
          any.conditions().size() == 1
              ? selectExactly(any.conditions().getFirst())
              : Optional.empty();
      case Condition.Contains contains -> Optional.empty();
      case Condition.Mentions mentions -> Optional.empty();
      case Condition.Not not -> Optional.empty();
    };
  }

  /**
   * Candidates that one index of keys selects: by an equality, rather with another value than the
   * tallied one, or else by the bounds on one value. Empty if the condition has none of these.
   */
  public Optional<Candidates> selectByKey(Condition condition) {
    List<Condition> required = required(condition).toList();
    Optional<Condition> equality =
        required.stream()
            .filter(each -> equalName(each).filter(this::hasKey).isPresent())
            .min(
                Comparator.comparing(
                    each -> equalName(each).filter(layout::isTallied).isPresent()));
    return equality.or(() -> bounds(required)).map(this::select);
  }

  /** Conditions that all that matches a condition meets, each of another kind than All. */
  private static Stream<Condition> required(Condition condition) {
    return condition instanceof Condition.All all
        ? all.conditions().stream().flatMap(CandidateSelector::required)
        : Stream.of(condition);
  }

  private static Optional<String> equalName(Condition condition) {
    if (condition instanceof Equal equal) {
      return Optional.of(equal.name());
    }
    return condition instanceof Condition.OneOf some ? Optional.of(some.name()) : Optional.empty();
  }

  /** The bounds on the first value that has some and is in the order of an index. */
  private Optional<Condition> bounds(List<Condition> required) {
    Map<String, List<Condition>> bounds = new LinkedHashMap<>();
    for (Condition each : required) {
      if (each instanceof Compared compared && isOrdered(compared.name())) {
        bounds.computeIfAbsent(compared.name(), name -> new ArrayList<>()).add(compared);
      }
    }
    return bounds.values().stream().findFirst().map(Condition.All::new);
  }

  /** Several bounds are a range of one index if they are all on the same value. */
  private Optional<Candidates> rangeExactly(Condition.All all) {
    Set<String> names = new HashSet<>();
    for (Condition condition : all.conditions()) {
      if (!(condition instanceof Compared compared)) {
        return Optional.empty();
      }
      names.add(compared.name());
    }
    String name = names.iterator().next();
    return onlyIf(names.size() == 1 && isOrdered(name), all);
  }

  private Optional<Candidates> onlyIf(boolean exact, Condition condition) {
    return exact ? Optional.of(select(condition)) : Optional.empty();
  }

  /** Whether all values with the sort key of a value are equal to it. */
  private boolean isKey(String name, SearchValue value) {
    String form = value.form();
    return hasKey(name) && SearchValue.isOwnSortKey(form);
  }

  private boolean hasKey(String name) {
    return key(name) >= 0;
  }

  private boolean isOrdered(String name) {
    return IndexLayout.isOrdered(key(name));
  }

  private boolean hasAbsent(String name) {
    return IndexLayout.hasAbsent(key(name));
  }

  private int key(String name) {
    return layout.key(name);
  }

  private Candidates equal(Equal equal) {
    return hasKey(equal.name())
        ? new KeyIs(key(equal.name()), equal.value().sortKey())
        : new Terms(terms(equal.name(), equal.value()));
  }

  /** An identifier is found as a whole, and another text by its tokens, if it has any. */
  private List<Integer> terms(String name, SearchValue value) {
    Set<Integer> terms = new HashSet<>();
    if (value instanceof SearchValue.Text text) {
      if (layout.isIdentifier(name)) {
        return List.of(partition.name(text.folded()));
      }
      Tokenizer.telling(text.folded()).forEach(token -> terms.add(term(token)));
    }
    return terms.isEmpty()
        ? List.of(partition.value(name, value.form()))
        : terms.stream().limit(MOST_TOKENS).toList();
  }

  private int term(String token) {
    return IndexPartition.term(partition.token(token));
  }

  private Candidates oneOf(Condition.OneOf some) {
    return hasKey(some.name())
        ? new KeyIn(key(some.name()), some.values().map(SearchValue::sortKey).toList())
        : new AnyTerm(
            some.values().map(value -> partition.value(some.name(), value.form())).toList());
  }

  /** Two bounds on one value are combined: each alone may select much. */
  private Candidates all(List<Condition> conditions) {
    List<Candidates> all = new ArrayList<>();
    Map<String, Range> ranges = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      if (condition instanceof Compared compared) {
        if (isOrdered(compared.name())) {
          all.add(new KeyRange(key(compared.name()), compared));
        } else {
          Range range = Range.of(compared);
          ranges.merge(range.type() + range.name(), range, Range::and);
        }
      } else {
        all.add(select(condition));
      }
    }
    ranges.values().forEach(range -> all.add(within(range)));
    return Candidates.All.of(all);
  }

  private Candidates within(Range range) {
    return new AnyTerm(
        range.prefixes().stream().map(prefix -> partition.range(range.name(), prefix)).toList());
  }

  private Candidates contains(Condition.Contains contains) {
    String part = CaseFolding.fold(contains.part());
    if (!layout.isIdentifier(contains.name())) {
      return tokens(part);
    }
    return layout.hasPartsOfIdentifiers() && part.length() >= Tokenizer.TRIGRAM
        ? new Candidates.IdentifierWith(new SoughtPart(part, true))
        : new Everything();
  }

  private Candidates mentions(String part) {
    return tokens(part) instanceof Tokens tokens
        ? new Mentioning(tokens, partition.name(part))
        : new Everything();
  }

  /** The documents with the tokens that every text has which contains a part. */
  private Candidates tokens(String part) {
    Clues clues = Tokenizer.clues(part);
    Stream<Integer> whole = clues.whole().stream().map(this::term).distinct().limit(MOST_TOKENS);
    List<Integer> tokens = whole.toList();
    return tokens.isEmpty() && clues.parts().isEmpty()
        ? new Everything()
        : new Tokens(tokens, clues.parts().stream().map(SoughtPart::ofToken).toList());
  }
}
