package dev.docket.storage.postgres.search;

import dev.docket.storage.Search;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.SoughtPart;
import dev.docket.storage.postgres.sql.BoundStatement;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * How a page is read. An index scan reads the index in the order of the search and stops when the
 * page is full. That is fast if much matches, so a scan gives up after some rows. Gathering reads
 * all candidates and sorts them, which is fast if little matches. PostgreSQL guesses badly which of
 * the two is faster, so a page is scanned first, and gathered if no scan fills it. Where one index
 * can tell that there are few candidates, the same statement counts them first, up to a limit, and
 * gathers them if so.
 */
enum PagePlan {
  /** Gathers few candidates of one index. If there are more, a short scan. */
  PROBE("probe", 1_000),

  /** A short scan, which shows whether a longer one is worth while. */
  SCAN("scan", 500),

  /** A longer scan, if the short one found matches often enough. */
  SCAN_FURTHER("scan_further", 5_000),

  /** Reads all candidates. */
  GATHER("gather", Integer.MAX_VALUE);

  /** Candidates that a probe gathers. They take about as long as a scan of so many rows. */
  static final int FEW = 500;

  /**
   * The entities are looked up one by one, whatever PostgreSQL believes of the tables when it makes
   * a plan that it keeps.
   */
  private static final String FOUND =
      """
      SELECT s.sort1, s.sort2, e.*
      FROM (%s) AS s
      CROSS JOIN LATERAL (
        SELECT e.parent, e.id, e.version, e.format, e.body::text
        FROM entity AS e
        WHERE %s(e.account, e.region, e.parent, e.kind, e.id)
          = (s.account, s.region, s.parent, s.kind, s.id)
        OFFSET 0
      ) AS e
      """;

  private static final String PAGE =
      """
      SELECT parent, id, version, format, body
      FROM (%s) AS found
      ORDER BY %s
      """;

  /** Has a row without an id if there is nothing else. */
  private static final String PROBED_PAGE =
      """
      WITH counted AS MATERIALIZED (%s)
      SELECT parent, id, version, format, body, few
      FROM counted LEFT JOIN (%s) AS found ON TRUE
      ORDER BY %s
      """;

  private static final String PROBED =
      """
      SELECT * FROM (%s) AS few
      UNION ALL
      SELECT * FROM (%s) AS many WHERE NOT %s
      """;

  private static final String COLUMNS =
      "s.account, s.region, s.parent, s.kind, s.id, s.sort1, s.sort2";

  /** The rows with the value sorted by, and only when they do not fill the page those without. */
  private static final String ALONG_INDEX =
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
        WHERE %4$s
        ORDER BY %5$s
        LIMIT %6$s
      ) AS s
      WHERE %7$s
      ORDER BY %5$s
      LIMIT %8$s
      """;

  /**
   * How many rows without the value are wanted: none while a scan has left out rows with it, since
   * these come first.
   */
  private static final String REST =
      """
      CASE
        WHEN (SELECT COUNT(*) FROM present) >= %1$s THEN 0
        WHEN EXISTS (
          SELECT 1
          FROM searchable AS s
          WHERE %2$s
          ORDER BY %3$s, s.id
          OFFSET %4$s
          LIMIT 1
        ) THEN 0
        ELSE %1$s - (SELECT COUNT(*) FROM present)
      END
      """;

  private static final String FROM_CANDIDATES =
      """
      SELECT %s
      FROM (%s) AS s
      WHERE %s AND %s
      ORDER BY %s
      LIMIT %s
      """;

  /**
   * The columns of a statement's rows; {@link #ALL} only of a probe: whether it has all matches.
   */
  static final int PARENT = 0;

  static final int ID = 1;
  static final int VERSION = 2;
  static final int FORMAT = 3;
  static final int BODY = 4;
  private static final int ALL = 5;

  private final String label;
  private final int mostRows;

  PagePlan(String label, int mostRows) {
    this.label = label;
    this.mostRows = mostRows;
  }

  /** The first plan for a search. */
  static PagePlan first(Search<?> search, IndexLayout layout) {
    if (!SearchSql.canScan(search, layout)) {
      return GATHER;
    }
    return SearchSql.canProbe(search, layout) ? PROBE : SCAN;
  }

  /** The rows of the page, and one more if there are more, among those of the statement. */
  List<Row> found(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.getString(ID) != null)
        .toList();
  }

  /**
   * The next plan, if this one has found too few rows; empty if the rows are the page.
   *
   * @param rows what the statement has returned
   * @param found how many of them are {@linkplain #found rows of the page}
   */
  Optional<PagePlan> next(Search<?> search, RowSet<Row> rows, int found) {
    if (found > search.size()) {
      return Optional.empty();
    }
    return switch (this) {
      case PROBE ->
          rows.iterator().next().getBoolean(ALL) ? Optional.empty() : further(search, found);
      case SCAN -> further(search, found);
      case SCAN_FURTHER -> Optional.of(GATHER);
      case GATHER -> Optional.empty();
    };
  }

  private Optional<PagePlan> further(Search<?> search, int found) {
    return Optional.of(wouldFill(search, found) ? SCAN_FURTHER : GATHER);
  }

  private boolean wouldFill(Search<?> search, int found) {
    return (long) found * SCAN_FURTHER.mostRows > (long) search.size() * mostRows;
  }

  /** What metrics call it. */
  String label() {
    return label;
  }

  /** The most rows of the index that a scan reads. */
  int mostRows() {
    return mostRows;
  }

  /**
   * Reads one row more than a page has, if there are so many.
   *
   * @param tokens what the {@link TrigramIndex} has found for the search
   * @param divided whether tables are divided by account
   */
  BoundStatement statement(
      Search<?> search,
      IndexLayout layout,
      Map<SoughtPart, List<Integer>> tokens,
      boolean divided) {
    SearchSql sql = new SearchSql(search, layout, tokens, divided);
    String order = sql.order(SearchSql.NULLS_LAST);
    return sql.statement(
        switch (this) {
          case PROBE -> probed(sql, search, order);
          case SCAN, SCAN_FURTHER -> page(sql, alongIndex(sql, search), order);
          case GATHER -> page(sql, gathered(sql, search, order, allCandidates(sql)), order);
        });
  }

  private static String page(SearchSql sql, String rows, String order) {
    return String.format(Locale.ROOT, PAGE, found(sql, rows), order);
  }

  private static String found(SearchSql sql, String rows) {
    return String.format(Locale.ROOT, FOUND, rows, sql.within("e"));
  }

  private String probed(SearchSql sql, Search<?> search, String order) {
    String few = gathered(sql, search, order, sql.candidatesIfFew());
    String rows =
        String.format(Locale.ROOT, PROBED, few, alongIndex(sql, search), SearchSql.IF_FEW);
    return String.format(Locale.ROOT, PROBED_PAGE, sql.few(FEW), found(sql, rows), order);
  }

  private String alongIndex(SearchSql sql, Search<?> search) {
    String column = sql.sortKey(0);
    String limit = sql.limit(search.size() + 1L);
    String bounds =
        sql.sortedPartition() + " AND " + column + " IS NOT NULL" + sql.presentAfterStart(column);
    String present = segment(sql, bounds, sql.order(""), sql.matching(), limit);
    boolean whole = sql.indexHasAbsent();
    if (!whole && !sql.absentInOrderOfIds()) {
      return present;
    }
    String rest =
        String.format(Locale.ROOT, REST, limit, sql.within("s") + bounds, column, mostRows);
    String absent = whole ? absent(sql, column, rest) : absentById(sql, column, rest);
    return String.format(Locale.ROOT, ALONG_INDEX, present, absent);
  }

  private String absent(SearchSql sql, String column, String limit) {
    String bounds = sql.sortedPartition() + " AND " + column + " IS NULL" + sql.absentAfterStart();
    return segment(sql, bounds, sql.order(""), sql.matching(), limit);
  }

  /** The rows without the value, where its index does not have them: along the primary key. */
  private String absentById(SearchSql sql, String column, String limit) {
    String bounds = sql.directlyUnderScope() + sql.absentAfterStart();
    String matching = column + " IS NULL AND " + sql.matching();
    return segment(sql, bounds, sql.idOrder(), matching, limit);
  }

  private String segment(
      SearchSql sql, String bounds, String order, String matching, String limit) {
    return String.format(
        Locale.ROOT,
        SEGMENT,
        COLUMNS,
        sql.sortKey(0),
        sql.sortKey(1),
        sql.within("s") + bounds,
        order,
        mostRows,
        matching,
        limit);
  }

  /** Not those before the page, if the index of the order tells which these are. */
  private static String allCandidates(SearchSql sql) {
    return sql.candidates(sql.notBeforeStart());
  }

  private static String gathered(SearchSql sql, Search<?> search, String order, String candidates) {
    return String.format(
        Locale.ROOT,
        FROM_CANDIDATES,
        COLUMNS,
        candidates,
        sql.matching(),
        sql.afterStart(),
        order,
        sql.limit(search.size() + 1L));
  }
}
