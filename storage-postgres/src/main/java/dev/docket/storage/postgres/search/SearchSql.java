package dev.docket.storage.postgres.search;

import dev.docket.storage.Position;
import dev.docket.storage.Search;
import dev.docket.storage.Window.Order;
import dev.docket.storage.postgres.index.CandidateSelector;
import dev.docket.storage.postgres.index.Candidates;
import dev.docket.storage.postgres.index.Candidates.Everything;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.index.SoughtPart;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.totals.CountedPart;
import dev.docket.storage.postgres.totals.TotalSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the statements that answer a search. Each has an inner query, which selects rows by
 * an index of the partition, and an outer one, which keeps the rows that match exactly.
 */
final class SearchSql {

  static final String NULLS_LAST = " NULLS LAST";

  /**
   * The offset keeps the planner from merging the queries: it would take the outer for selective.
   */
  private static final String CANDIDATES =
      """
      SELECT s.*, %s AS sort1, %s AS sort2
      FROM searchable AS s
      WHERE %s
      OFFSET 0
      """;

  private static final String COUNT = "SELECT COUNT(*) FROM (%s) AS s WHERE %s";

  private static final String COUNT_KEYS = "SELECT COUNT(*) FROM searchable AS s WHERE %s";

  private static final String FEW =
      """
      SELECT COUNT(*) <= %1$d AS few
      FROM (SELECT FROM searchable AS s WHERE %2$s LIMIT %1$d + 1) AS s
      """;

  /** Whether what was counted by {@link #FEW} is few. */
  static final String IF_FEW = "(SELECT few FROM counted)";

  private final Search<?> search;
  private final IndexLayout layout;
  private final Map<SoughtPart, List<Integer>> tokens;
  private final @Nullable Position start;
  private final boolean divided;
  private final IndexPartition partition;
  private final Parameters parameters = new Parameters();
  private final IndexColumns columns;

  /**
   * @param divided whether tables are divided by account
   */
  SearchSql(
      Search<?> search,
      IndexLayout layout,
      Map<SoughtPart, List<Integer>> tokens,
      boolean divided) {
    this.search = search;
    this.layout = layout;
    this.tokens = tokens;
    this.divided = divided;
    this.start = search.start();
    this.partition = IndexPartition.of(search);
    this.columns = new IndexColumns(layout, partition, parameters);
  }

  /** Whether an index has the order of the search. */
  static boolean canScan(Search<?> search, IndexLayout layout) {
    return !search.sorts().isEmpty() && IndexLayout.isOrdered(firstKey(search, layout));
  }

  /**
   * Whether one index of keys tells of candidates for a search, so that they can be counted first.
   */
  static boolean canProbe(Search<?> search, IndexLayout layout) {
    return isWhole(search)
        && new CandidateSelector(IndexPartition.of(search), layout)
            .selectByKey(search.condition())
            .isPresent();
  }

  private static int firstKey(Search<?> search, IndexLayout layout) {
    return layout.key(search.sorts().getFirst().name());
  }

  /** Whether the index of the order has the rows without the value, too. */
  boolean indexHasAbsent() {
    return IndexLayout.hasAbsent(firstKey(search, layout));
  }

  /** Whether the rows without the value sorted by are in the order of the primary key. */
  boolean absentInOrderOfIds() {
    return search.sorts().size() == 1 && search.between().isEmpty();
  }

  /**
   * The beginning of a condition on the rows of a table that is divided by account. Others have
   * none: PostgreSQL might read all of an account by the primary key, and what an index of the
   * partition tells it would look up in the table again.
   *
   * @param table its alias
   */
  String within(String table) {
    return divided
        ? table + ".account = " + parameters.text(search.scope().tenant().account()) + " AND "
        : "";
  }

  /** That a row lies directly under the scope of the search, for the primary key. */
  String directlyUnderScope() {
    return "s.account = "
        + parameters.text(search.scope().tenant().account())
        + " AND s.region = "
        + parameters.text(search.scope().tenant().region())
        + " AND s.parent = "
        + parameters.text(IndexPartition.path(search.scope()))
        + " AND s.kind = "
        + parameters.text(search.kind().name());
  }

  /**
   * Counts the entities on all pages.
   *
   * @param tokens what the {@link TrigramIndex} has found for the search
   * @param divided whether tables are divided by account
   */
  static BoundStatement count(
      Search<?> search,
      IndexLayout layout,
      Map<SoughtPart, List<Integer>> tokens,
      boolean divided) {
    SearchSql sql = new SearchSql(search, layout, tokens, divided);
    Optional<Candidates> exactly = sql.exactly();
    return exactly.flatMap(sql::kept).orElseGet(() -> sql.statement(sql.counted(exactly)));
  }

  /** The part of texts that a search asks for, and for nothing else, in all of its partition. */
  static Optional<CountedPart> onlyPart(Search<?> search) {
    return isWhole(search) ? CountedPart.of(search) : Optional.empty();
  }

  private static boolean isWhole(Search<?> search) {
    return within(search) instanceof Everything;
  }

  /**
   * Counts how many entities the total of a part lacks.
   *
   * @param search for the part alone
   */
  static BoundStatement countLacking(
      Search<?> search,
      IndexLayout layout,
      Map<SoughtPart, List<Integer>> tokens,
      boolean divided,
      CountedPart part) {
    SearchSql sql = new SearchSql(search, layout, tokens, divided);
    sql.parameters.text(part.account());
    sql.parameters.number(part.place());
    sql.parameters.text(part.part());
    return sql.statement(CountedPart.lacking(sql.counted(Optional.empty())));
  }

  /** What one index selects of the whole partition, if these are the matches. */
  private Optional<Candidates> exactly() {
    return isWhole(search)
        ? new CandidateSelector(partition, layout).selectExactly(search.condition())
        : Optional.empty();
  }

  private Optional<BoundStatement> kept(Candidates exactly) {
    return TotalSql.of(search.scope().tenant().account(), partition.hash(), search.kind(), exactly);
  }

  private String counted(Optional<Candidates> exactly) {
    return exactly
        .map(
            candidates ->
                String.format(Locale.ROOT, COUNT_KEYS, within("s") + printed().whole(candidates)))
        .orElseGet(
            () -> String.format(Locale.ROOT, COUNT, candidates(Optional.empty()), matching()));
  }

  BoundStatement statement(String sql) {
    return new BoundStatement(sql, parameters.tuple());
  }

  /** The end of a condition that rows with the value sorted by come after the start. */
  String presentAfterStart(String column) {
    if (start == null) {
      return "";
    }
    String first = start.keys().getFirst();
    return " AND " + (first == null ? "FALSE" : guard(column, first));
  }

  /** The end of a condition that rows without the value sorted by come after the start. */
  String absentAfterStart() {
    return start == null || start.keys().getFirst() != null
        ? ""
        : " AND " + after(1, this::sortKey);
  }

  /** Lets an index scan begin at the start, by a condition that the index can use. */
  private String guard(String column, String first) {
    String beyond = beyond(search.idOrder());
    String bound = parameters.text(first);
    return search.sorts().size() == 1
        ? String.format(Locale.ROOT, "(%s, s.id) %s (%s, %s)", column, beyond, bound, startId())
        : String.format(
            Locale.ROOT, "%s %s= %s AND %s", column, beyond, bound, after(0, this::sortKey));
  }

  /** Keeps the gathering of a late page of a frequent condition from reading all rows before it. */
  Optional<String> notBeforeStart() {
    String first = start == null || !canScan(search, layout) ? null : start.keys().getFirst();
    if (first == null) {
      return Optional.empty();
    }
    String column = sortKey(0);
    String bound = parameters.text(first);
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s AND (%s %s= %s OR %s IS NULL)",
            indexHasAbsent() ? sortedPartition() : columns.anywhere(),
            column,
            beyond(search.idOrder()),
            bound,
            column));
  }

  /** That a row of the candidates comes after the start. */
  String afterStart() {
    return start == null ? "TRUE" : after(0, level -> "s.sort" + (level + 1));
  }

  String limit(long most) {
    return parameters.number(most);
  }

  /**
   * That a row comes after the start.
   *
   * @param level the first sort to compare
   * @param key the sort key for a sort
   */
  private String after(int level, IntFunction<String> key) {
    if (level == search.sorts().size()) {
      return "s.id " + beyond(search.idOrder()) + " " + startId();
    }
    String bound = start().keys().get(level);
    if (bound == null) {
      return "(" + key.apply(level) + " IS NULL AND " + after(level + 1, key) + ")";
    }
    String beyond = beyond(search.sorts().get(level).order());
    return String.format(
        Locale.ROOT,
        "(%s %s %s OR %s IS NULL OR (%s = %s AND %s))",
        key.apply(level),
        beyond,
        parameters.text(bound),
        key.apply(level),
        key.apply(level),
        parameters.text(bound),
        after(level + 1, key));
  }

  private String startId() {
    return parameters.text(start().id());
  }

  private Position start() {
    return Objects.requireNonNull(start, "Only asked for behind the first page");
  }

  private static String beyond(Order order) {
    return switch (order) {
      case ASCENDING -> ">";
      case DESCENDING -> "<";
    };
  }

  /** The partition, for the index of the first sort. */
  String sortedPartition() {
    return columns.partition(search.sorts().getFirst().name());
  }

  String sortKey(int level) {
    return level < search.sorts().size()
        ? columns.sortKey(search.sorts().get(level).name())
        : "NULL::text";
  }

  /**
   * The order of the search.
   *
   * @param nulls where absent values come in the first sort; empty for the order of the index
   */
  String order(String nulls) {
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < search.sorts().size(); i++) {
      order
          .append("sort")
          .append(i + 1)
          .append(direction(search.sorts().get(i).order()))
          .append(i == 0 ? nulls : NULLS_LAST)
          .append(", ");
    }
    return order.append(idOrder()).toString();
  }

  /** The order of rows that are equal by all sorts. */
  String idOrder() {
    return "id" + direction(search.idOrder());
  }

  private static String direction(Order order) {
    return switch (order) {
      case ASCENDING -> " ASC";
      case DESCENDING -> " DESC";
    };
  }

  String candidates(Optional<String> bounds) {
    List<String> told = new ArrayList<>();
    CandidateSql printed = printed();
    Candidates matching =
        new CandidateSelector(partition, layout)
            .select(search.condition())
            .restrictedTo(tokens.keySet());
    Stream.of(within(search), matching)
        .filter(candidates -> !(candidates instanceof Everything))
        .forEach(candidates -> told.add(printed.part(candidates)));
    bounds.ifPresent(told::add);
    if (told.isEmpty()) {
      told.add(printed.whole(new Everything()));
    }
    return String.format(
        Locale.ROOT, CANDIDATES, sortKey(0), sortKey(1), within("s") + String.join(" AND ", told));
  }

  /** Tells whether the candidates that one index of keys selects are no more than some. */
  String few(int most) {
    return String.format(Locale.ROOT, FEW, most, probed());
  }

  /** These candidates, if they are few. */
  String candidatesIfFew() {
    return String.format(
        Locale.ROOT, CANDIDATES, sortKey(0), sortKey(1), probed() + " AND " + IF_FEW);
  }

  private String probed() {
    Candidates byKey =
        new CandidateSelector(partition, layout).selectByKey(search.condition()).orElseThrow();
    return within("s") + printed().part(byKey);
  }

  private CandidateSql printed() {
    return new CandidateSql(columns, tokens, parameters);
  }

  private static Candidates within(Search<?> search) {
    return Candidates.under(IndexPartition.of(search), IndexPartition.path(search.scope()));
  }

  /** The condition that a row is in the partition and matches exactly. */
  String matching() {
    String path = IndexPartition.path(search.scope());
    String behind = path.substring(0, path.length() - 1) + (char) ('/' + 1);
    return "s.account = "
        + parameters.text(search.scope().tenant().account())
        + " AND s.region = "
        + parameters.text(search.scope().tenant().region())
        + " AND s.shape = "
        + parameters.text(partition.kinds())
        + " AND s.parent >= "
        + parameters.text(path)
        + " AND s.parent < "
        + parameters.text(behind)
        + " AND "
        + new RecheckCondition(columns, parameters).sql(search.condition());
  }
}
