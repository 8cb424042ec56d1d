package dev.docket.storage.postgres.search;

import dev.docket.storage.Search;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.SoughtPart;
import dev.docket.storage.postgres.sql.BoundStatement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a page is read. An index scan reads the index in the order of the search and stops when the
 * page is full. That is fast if much matches, so a scan gives up after some rows. Gathering reads
 * all candidates and sorts them, which is fast if little matches. PostgreSQL guesses badly which of
 * the two is faster, so a page is scanned first, and gathered if no scan fills it.
 */
enum PagePlan {
  /** A short scan, which shows whether a longer one is worth while. */
  SCAN("scan", 500),

  /** A longer scan, if the short one found matches often enough. */
  SCAN_FURTHER("scan_further", 5_000),

  /** Reads all candidates. */
  GATHER("gather", Integer.MAX_VALUE);

  private static final String PAGE =
      """
      SELECT e.parent, e.id, e.version, e.format, e.body::text
      FROM (%s) AS s
      JOIN entity AS e ON %s(e.account, e.region, e.parent, e.kind, e.id)
        = (s.account, s.region, s.parent, s.kind, s.id)
      ORDER BY %s
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

  private final String label;
  private final int mostRows;

  PagePlan(String label, int mostRows) {
    this.label = label;
    this.mostRows = mostRows;
  }

  /** The first plan for a search. */
  static PagePlan first(Search<?> search, IndexLayout layout) {
    return SearchSql.canScan(search, layout) ? SCAN : GATHER;
  }

  /**
   * The next plan, if this one has found too few rows; empty if the rows are the page.
   *
   * @param found the number of rows; a statement asks for one more than fit on the page
   */
  Optional<PagePlan> next(Search<?> search, int found) {
    if (found > search.size()) {
      return Optional.empty();
    }
    return switch (this) {
      case SCAN -> Optional.of(wouldFill(search, found) ? SCAN_FURTHER : GATHER);
      case SCAN_FURTHER -> Optional.of(GATHER);
      case GATHER -> Optional.empty();
    };
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

  /** Whether the statement needs the tokens that the {@link TrigramIndex} finds. */
  boolean needsTokens() {
    return this == GATHER;
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
    String rows =
        switch (this) {
          case SCAN, SCAN_FURTHER -> alongIndex(sql, search);
          case GATHER -> fromCandidates(sql, search, order);
        };
    return sql.statement(String.format(Locale.ROOT, PAGE, rows, sql.within("e"), order));
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

  private static String fromCandidates(SearchSql sql, Search<?> search, String order) {
    return String.format(
        Locale.ROOT,
        FROM_CANDIDATES,
        COLUMNS,
        sql.candidates(sql.notBeforeStart()),
        sql.matching(),
        sql.afterStart(),
        order,
        sql.limit(search.size() + 1L));
  }
}
