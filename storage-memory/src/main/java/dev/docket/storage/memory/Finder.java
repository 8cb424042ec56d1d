package dev.docket.storage.memory;

import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.SearchValue;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The slots of an index that meet a condition. What a column tells is counted off; texts are looked
 * through where their sequences of characters make it likely, after all else that is asked.
 */
final class Finder {

  /** How much longer it takes to look at a row than at an entry of a column. */
  private static final int ROW = 32;

  /** Keys up to this length are whole forms. */
  private static final int WHOLE = SearchValue.SORTED_CODE_POINTS;

  private final SearchIndex index;
  private final boolean exact;
  private IntPredicate unchecked = slot -> true;

  /**
   * @param exact whether all that is found meets the condition; if not, only what {@link #isFound}
   *     says so of
   */
  Finder(SearchIndex index, boolean exact) {
    this.index = index;
    this.exact = exact;
  }

  /** Whether a slot that was found meets the condition. */
  boolean isFound(int slot) {
    return unchecked.test(slot);
  }

  /** The slots that meet a condition, as a set of the caller's own. */
  BitSet find(Condition condition) {
    return exact ? find(condition, index.live()) : findRoughly(condition, index.live());
  }

  /** Texts that everything found has to mention are looked through when a page needs it. */
  private BitSet findRoughly(Condition condition, BitSet within) {
    return switch (condition) {
      case Condition.All all -> all(all, within, this::findRoughly);
      case Condition.Mentions mentions -> {
        String folded = CaseFolding.fold(mentions.part());
        if (!isLookedUp(folded)) {
          yield find(mentions, within);
        }
        BitSet candidates = index.texts().ofPart(folded);
        candidates.or(index.names().of(folded.hashCode()));
        candidates.and(within);
        TextPostings texts = index.texts();
        Checker checker = new Checker(index, mentions);
        unchecked = unchecked.and(slot -> texts.isIn(folded, slot) || checker.holds(slot));
        yield candidates;
      }
      default -> find(condition, within);
    };
  }

  /** A stretch of a column. */
  private record Range(SortedColumn column, int start, int end) {
    int size() {
      return Math.max(0, end - start);
    }
  }

  /**
   * The slots that meet a condition, as a set of the caller's own.
   *
   * @param within the slots to look at; not to be changed
   */
  private BitSet find(Condition condition, BitSet within) {
    return switch (condition) {
      case Condition.Equal equal -> inRanges(equal, within);
      case Condition.OneOf some -> inRanges(some, within);
      case Condition.Compared compared -> inRanges(compared, within);
      case Condition.Absent absent -> {
        BitSet found = copy(within);
        found.andNot(index.column(absent.name()).present());
        yield found;
      }
      case Condition.Contains contains -> contains(contains, within);
      case Condition.Mentions mentions -> mentions(mentions, within);
      case Condition.All all -> all(all, within, this::find);
      case Condition.Any any -> any(any, within);
      case Condition.Not not -> {
        BitSet found = copy(within);
        found.andNot(find(not.condition(), within));
        yield found;
      }
    };
  }

  private static BitSet copy(BitSet slots) {
    return (BitSet) slots.clone();
  }

  /** The ones that leave least first. */
  private BitSet all(
      Condition.All all, BitSet within, BiFunction<Condition, BitSet, BitSet> finding) {
    List<Condition> parts =
        all.conditions().size() < 2
            ? all.conditions()
            : all.conditions().stream().sorted(Comparator.comparing(this::estimate)).toList();
    BitSet found = copy(within);
    for (Condition part : parts) {
      if (!found.isEmpty()) {
        found = finding.apply(part, found);
      }
    }
    return found;
  }

  private BitSet any(Condition.Any any, BitSet within) {
    BitSet found = new BitSet();
    BitSet left = copy(within);
    for (Condition part : any.conditions()) {
      BitSet more = find(part, left);
      found.or(more);
      left.andNot(more);
    }
    return found;
  }

  /** How many may meet a condition, or more than there are for what takes long to find out. */
  private long estimate(Condition condition) {
    return switch (condition) {
      case Condition.Equal equal -> size(equal);
      case Condition.OneOf some -> size(some);
      case Condition.Compared compared -> size(compared);
      case Condition.Absent absent -> index.size() - index.column(absent.name()).size();
      case Condition.Contains contains -> index.size() + 1L;
      case Condition.Mentions mentions -> index.size() + 2L;
      case Condition.All all ->
          all.conditions().stream().mapToLong(this::estimate).min().orElse(index.size());
      case Condition.Any any -> any.conditions().stream().mapToLong(this::estimate).sum();
      case Condition.Not not -> Math.max(index.size(), estimate(not.condition()));
    };
  }

  private long size(Condition leaf) {
    return ranges(leaf).mapToLong(Range::size).sum();
  }

  /** The ranges of a column in which the values are that meet a condition, perhaps with others. */
  private Stream<Range> ranges(Condition leaf) {
    return switch (leaf) {
      case Condition.Equal equal -> Stream.of(equal(index.column(equal.name()), equal.value()));
      case Condition.OneOf some -> {
        SortedColumn column = index.column(some.name());
        yield some.values().map(value -> equal(column, value));
      }
      case Condition.Compared compared ->
          Stream.of(compared(index.column(compared.name()), compared));
      default -> throw new IllegalArgumentException("Not told by a column: " + leaf);
    };
  }

  private static Range equal(SortedColumn column, SearchValue value) {
    String key = SortableText.of(value.sortKey());
    return new Range(column, column.lower(key), column.upper(key));
  }

  /** Between the bound and the first or last possible form of its type, which begins with it. */
  private static Range compared(SortedColumn column, Condition.Compared compared) {
    String bound = compared.bound().form();
    char type = compared.bound().type();
    int first = column.lower(String.valueOf(type));
    int end = column.lower(String.valueOf((char) (type + 1)));
    return switch (compared.relation()) {
      case LESS -> new Range(column, first, column.lower(bound));
      case LESS_OR_EQUAL -> new Range(column, first, column.upper(bound));
      case GREATER -> new Range(column, column.upper(bound), end);
      case GREATER_OR_EQUAL -> new Range(column, column.lower(bound), end);
    };
  }

  private BitSet inRanges(Condition leaf, BitSet within) {
    List<Range> ranges = ranges(leaf).toList();
    long size = ranges.stream().mapToLong(Range::size).sum();
    if (within != index.live() && size > ROW && (long) within.cardinality() * ROW < size) {
      return checked(leaf, copy(within));
    }
    BitSet found = new BitSet(index.size());
    for (Range range : ranges) {
      for (int i = range.start(); i < range.end(); i++) {
        int slot = range.column().slot(i);
        if (within.get(slot)) {
          found.set(slot);
        }
      }
    }
    return isWhole(leaf) ? found : checked(leaf, found);
  }

  /** Whether equal keys mean equal values. */
  private static boolean isWhole(Condition leaf) {
    return switch (leaf) {
      case Condition.Equal equal -> isWhole(equal.value());
      case Condition.OneOf some -> some.values().allMatch(Finder::isWhole);
      default -> true;
    };
  }

  private static boolean isWhole(SearchValue value) {
    return value.form().length() <= WHOLE;
  }

  private BitSet contains(Condition.Contains contains, BitSet within) {
    String folded = CaseFolding.fold(contains.part());
    if (folded.length() < HashedPostings.SEQUENCE) {
      return checked(contains, copy(within));
    }
    BitSet candidates = index.texts().ofPart(folded);
    candidates.or(index.identifiers().ofPart(folded));
    candidates.and(within);
    return checked(contains, candidates);
  }

  private static boolean isLookedUp(String folded) {
    return folded.length() >= HashedPostings.SEQUENCE && TextPostings.isExact(folded);
  }

  private BitSet mentions(Condition.Mentions mentions, BitSet within) {
    String folded = CaseFolding.fold(mentions.part());
    TextPostings texts = index.texts();
    if (!isLookedUp(folded)) {
      return checked(mentions, copy(within));
    }
    BitSet named = index.names().of(folded.hashCode());
    named.and(within);
    BitSet candidates = texts.ofPart(folded);
    candidates.and(within);
    for (int slot = candidates.nextSetBit(0); slot >= 0; slot = candidates.nextSetBit(slot + 1)) {
      if (!texts.isIn(folded, slot)) {
        candidates.clear(slot);
      }
    }
    named.andNot(candidates);
    candidates.or(checked(mentions, named));
    return candidates;
  }

  /** Leaves those of the candidates whose rows meet the condition. */
  private BitSet checked(Condition leaf, BitSet candidates) {
    Checker checker = new Checker(index, leaf);
    for (int slot = candidates.nextSetBit(0); slot >= 0; slot = candidates.nextSetBit(slot + 1)) {
      if (!checker.holds(slot)) {
        candidates.clear(slot);
      }
    }
    return candidates;
  }

  /** Looks at rows. */
  private record Checker(SearchIndex index, Condition condition, Map<RowLayout, RowTest> tests) {

    Checker(SearchIndex index, Condition condition) {
      this(index, condition, new IdentityHashMap<>());
    }

    boolean holds(int slot) {
      Row row = index.row(slot);
      return tests
          .computeIfAbsent(row.layout(), layout -> RowTest.of(condition, layout))
          .holds(row);
    }
  }
}
