package dev.docket.storage.postgres.search;

import dev.docket.storage.Position;
import dev.docket.storage.Search;
import dev.docket.storage.Window.Order;
import dev.docket.storage.postgres.index.Candidates;
import dev.docket.storage.postgres.index.Candidates.Everything;
import dev.docket.storage.postgres.index.IndexPartition;
import io.vertx.sqlclient.Tuple;
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
 * The statements that answer a search. Each finds what it reads by an index that begins with the
 * place, in an inner query, and in an outer one keeps what matches exactly.
 *
 * <p>There are two for a page. The {@linkplain #walk walk} goes along the index of the sort order
 * and stops when the page is full: good when much matches, and so it ends after so many rows too.
 * The {@linkplain #gather gathering} reads whatever an index says may match, and sorts it: good
 * when little does. PostgreSQL guesses badly which is better.
 */
final class SearchSql {

  /** A statement with its parameters. */
  record Statement(String sql, Tuple parameters) {}

  private static final String NULLS_LAST = " NULLS LAST";

  private static final String PAGE =
      """
      SELECT e.parent, e.id, e.version, e.format, e.body::text
      FROM (%s) AS s
      JOIN entity AS e ON (e.account, e.region, e.parent, e.kind, e.id)
        = (s.account, s.region, s.parent, s.kind, s.id)
      ORDER BY %s
      """;

  private static final String COLUMNS =
      "s.account, s.region, s.parent, s.kind, s.id, s.sort1, s.sort2";

  /** The rows with the value sorted by, and only when they do not fill the page those without. */
  private static final String WALK =
      """
      WITH present AS MATERIALIZED (%s), absent AS MATERIALIZED (%s)
      SELECT * FROM present UNION ALL SELECT * FROM absent
      """;

  private static final String SEGMENT =
      """
      SELECT %1$s
      FROM (
        SELECT s.*, %2$s AS sort1, %3$s AS sort2
        FROM searchable AS s
        WHERE %4$s AND %5$s
        ORDER BY %6$s
        LIMIT %7$s
      ) AS s
      WHERE %8$s
      ORDER BY %6$s
      LIMIT %9$s
      """;

  /** The offset keeps the planner from mixing the two: it would take the second for selective. */
  private static final String CANDIDATES =
      """
      SELECT s.*, %s AS sort1, %s AS sort2
      FROM searchable AS s
      WHERE %s
      OFFSET 0
      """;

  private static final String GATHER =
      """
      SELECT %s
      FROM (%s) AS s
      WHERE %s AND %s
      ORDER BY %s
      LIMIT %s
      """;

  private static final String COUNT = "SELECT COUNT(*) FROM (%s) AS s WHERE %s";

  private static final String COUNT_KEYS = "SELECT COUNT(*) FROM searchable AS s WHERE %s";

  private final Search<?> search;
  private final Map<String, List<Integer>> tokens;
  private final @Nullable Position start;
  private final IndexPartition partition;
  private final Parameters parameters = new Parameters();
  private final IndexColumns columns;

  private SearchSql(Search<?> search, Map<String, List<Integer>> tokens) {
    this.search = search;
    this.tokens = tokens;
    this.start = search.start();
    this.partition = IndexPartition.of(search);
    this.columns = new IndexColumns(search.kind(), partition, parameters);
  }

  /** Whether there is an index in the order of the search. */
  static boolean canWalk(Search<?> search) {
    return !search.sorts().isEmpty()
        && search.kind().indexed().contains(search.sorts().getFirst().name());
  }

  /**
   * Reads one row more than a page has, or fewer if it gives up.
   *
   * @param most how many rows it looks at
   */
  static Statement walk(Search<?> search, int most) {
    SearchSql sql = new SearchSql(search, Map.of());
    return sql.statement(String.format(Locale.ROOT, PAGE, sql.walk(most), sql.order(NULLS_LAST)));
  }

  /**
   * Reads one row more than a page has, if there are so many.
   *
   * @param tokens what the {@link TrigramIndex} has found for the search
   */
  static Statement gather(Search<?> search, Map<String, List<Integer>> tokens) {
    SearchSql sql = new SearchSql(search, tokens);
    String order = sql.order(NULLS_LAST);
    return sql.statement(String.format(Locale.ROOT, PAGE, sql.gathered(order), order));
  }

  /**
   * Counts what is found on all pages.
   *
   * @param tokens what the {@link TrigramIndex} has found for the search
   */
  static Statement count(Search<?> search, Map<String, List<Integer>> tokens) {
    SearchSql sql = new SearchSql(search, tokens);
    return sql.statement(sql.count());
  }

  private String count() {
    Optional<Candidates> exactly =
        within() instanceof Everything
            ? Candidates.exactly(partition, search.kind(), search.condition())
            : Optional.empty();
    return exactly
        .map(candidates -> String.format(Locale.ROOT, COUNT_KEYS, printed().whole(candidates)))
        .orElseGet(
            () -> String.format(Locale.ROOT, COUNT, candidates(Optional.empty()), matching()));
  }

  private Statement statement(String sql) {
    return new Statement(sql, parameters.tuple());
  }

  private String walk(int most) {
    String column = sortKey(0);
    String limit = parameters.number(search.size() + 1L);
    String rest = "GREATEST(0, " + limit + " - (SELECT COUNT(*) FROM present))";
    String first = start == null ? null : start.keys().getFirst();
    String present = "";
    String absent = "";
    if (first != null) {
      present = " AND " + guard(column, first);
    } else if (start != null) {
      present = " AND FALSE";
      absent = " AND " + after(1, this::sortKey);
    }
    return String.format(
        Locale.ROOT,
        WALK,
        segment(column + " IS NOT NULL" + present, most, limit),
        segment(column + " IS NULL" + absent, most, rest));
  }

  private String segment(String bounds, int most, String limit) {
    return String.format(
        Locale.ROOT,
        SEGMENT,
        COLUMNS,
        sortKey(0),
        sortKey(1),
        sortedPlace(),
        bounds,
        order(""),
        most,
        matching(),
        limit);
  }

  /** Lets the walk begin at a position, in a form that the index understands. */
  private String guard(String column, String first) {
    String beyond = beyond(search.idOrder());
    String bound = parameters.text(first);
    return search.sorts().size() == 1
        ? String.format(Locale.ROOT, "(%s, s.id) %s (%s, %s)", column, beyond, bound, startId())
        : String.format(
            Locale.ROOT, "%s %s= %s AND %s", column, beyond, bound, after(0, this::sortKey));
  }

  /** Keeps a gathering behind the last matches of a frequent condition from reading all before. */
  private Optional<String> behindStart() {
    String first = start == null || !canWalk(search) ? null : start.keys().getFirst();
    if (first == null) {
      return Optional.empty();
    }
    String column = sortKey(0);
    String bound = parameters.text(first);
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s AND (%s %s= %s OR %s IS NULL)",
            sortedPlace(),
            column,
            beyond(search.idOrder()),
            bound,
            column));
  }

  private String gathered(String order) {
    return String.format(
        Locale.ROOT,
        GATHER,
        COLUMNS,
        candidates(behindStart()),
        matching(),
        start == null ? "TRUE" : after(0, level -> "s.sort" + (level + 1)),
        order,
        parameters.number(search.size() + 1L));
  }

  /**
   * That a row comes after the start.
   *
   * @param level the first sort that is still to be looked at
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

  /** The place, for the index of the first sort. */
  private String sortedPlace() {
    return columns.partition(search.sorts().getFirst().name());
  }

  private String sortKey(int level) {
    return level < search.sorts().size()
        ? columns.sortKey(search.sorts().get(level).name())
        : "NULL::text";
  }

  /**
   * The order of the search.
   *
   * @param nulls where the absent come in the first sort; that of an index is left unsaid
   */
  private String order(String nulls) {
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < search.sorts().size(); i++) {
      order
          .append("sort")
          .append(i + 1)
          .append(direction(search.sorts().get(i).order()))
          .append(i == 0 ? nulls : NULLS_LAST)
          .append(", ");
    }
    return order.append("id").append(direction(search.idOrder())).toString();
  }

  private static String direction(Order order) {
    return switch (order) {
      case ASCENDING -> " ASC";
      case DESCENDING -> " DESC";
    };
  }

  private String candidates(Optional<String> bounds) {
    List<String> told = new ArrayList<>();
    CandidateSql printed = printed();
    Candidates matching =
        Candidates.of(partition, search.kind(), search.condition()).restrictedTo(tokens.keySet());
    Stream.of(within(), matching)
        .filter(candidates -> !(candidates instanceof Everything))
        .forEach(candidates -> told.add(printed.part(candidates)));
    bounds.ifPresent(told::add);
    if (told.isEmpty()) {
      told.add(printed.whole(new Everything()));
    }
    return String.format(
        Locale.ROOT, CANDIDATES, sortKey(0), sortKey(1), String.join(" AND ", told));
  }

  private CandidateSql printed() {
    return new CandidateSql(columns, tokens, parameters);
  }

  private Candidates within() {
    return Candidates.under(partition, IndexPartition.path(search.scope()));
  }

  /** What matches exactly, in the place too. */
  private String matching() {
    String path = IndexPartition.path(search.scope());
    String behind = path.substring(0, path.length() - 1) + (char) ('/' + 1);
    return "s.account = "
        + parameters.text(search.scope().tenant().account())
        + " AND s.region = "
        + parameters.text(search.scope().tenant().region())
        + " AND s.shape = "
        + parameters.text(partition.shape())
        + " AND s.parent >= "
        + parameters.text(path)
        + " AND s.parent < "
        + parameters.text(behind)
        + " AND "
        + new RecheckCondition(columns, parameters).sql(search.condition());
  }
}
