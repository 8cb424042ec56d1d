package dev.docket.storage.postgres.search;

import dev.docket.storage.Search;
import dev.docket.storage.postgres.sql.BoundStatement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a page is read. A walk goes along the index of the order and stops when the page is full,
 * which is quick when much matches; so it gives up after some rows. A gathering reads all
 * candidates and sorts them, which is quick when little matches. PostgreSQL guesses badly which is
 * better, so a page is walked first, and gathered when a walk does not fill it.
 */
enum PagePlan {
  /** Shows whether walking is worth while. */
  WALK(500),

  /** For what the first walk has found to be frequent. */
  WALK_FURTHER(5_000),

  GATHER(Integer.MAX_VALUE);

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
        WHERE %4$s AND %5$s
        ORDER BY %6$s
        LIMIT %7$s
      ) AS s
      WHERE %8$s
      ORDER BY %6$s
      LIMIT %9$s
      """;

  private static final String FROM_CANDIDATES =
      """
      SELECT %s
      FROM (%s) AS s
      WHERE %s AND %s
      ORDER BY %s
      LIMIT %s
      """;

  private final int mostRows;

  PagePlan(int mostRows) {
    this.mostRows = mostRows;
  }

  /** The plan to begin with. */
  static PagePlan first(Search<?> search) {
    return SearchSql.canWalk(search) ? WALK : GATHER;
  }

  /**
   * The plan to go on with when this one has found some rows; empty when they are the page.
   *
   * @param found how many rows, of which one more than fit on the page are asked for
   */
  Optional<PagePlan> next(Search<?> search, int found) {
    if (found > search.size()) {
      return Optional.empty();
    }
    return switch (this) {
      case WALK -> Optional.of(wouldFill(search, found) ? WALK_FURTHER : GATHER);
      case WALK_FURTHER -> Optional.of(GATHER);
      case GATHER -> Optional.empty();
    };
  }

  private boolean wouldFill(Search<?> search, int found) {
    return (long) found * WALK_FURTHER.mostRows > (long) search.size() * mostRows;
  }

  /** The most rows that are looked at. */
  int mostRows() {
    return mostRows;
  }

  /** Whether tokens are to be found for the statement. */
  boolean needsTokens() {
    return this == GATHER;
  }

  /**
   * Reads one row more than a page has, if there are so many.
   *
   * @param tokens what the {@link TrigramIndex} has found for the search
   */
  BoundStatement statement(Search<?> search, Map<String, List<Integer>> tokens) {
    SearchSql sql = new SearchSql(search, tokens);
    String order = sql.order(SearchSql.NULLS_LAST);
    String rows =
        switch (this) {
          case WALK, WALK_FURTHER -> alongIndex(sql, search);
          case GATHER -> fromCandidates(sql, search, order);
        };
    return sql.statement(String.format(Locale.ROOT, PAGE, rows, order));
  }

  private String alongIndex(SearchSql sql, Search<?> search) {
    String column = sql.sortKey(0);
    String limit = sql.limit(search.size() + 1L);
    String rest = "GREATEST(0, " + limit + " - (SELECT COUNT(*) FROM present))";
    String present = column + " IS NOT NULL" + sql.presentAfterStart(column);
    String absent = column + " IS NULL" + sql.absentAfterStart();
    return String.format(
        Locale.ROOT, ALONG_INDEX, segment(sql, present, limit), segment(sql, absent, rest));
  }

  private String segment(SearchSql sql, String bounds, String limit) {
    return String.format(
        Locale.ROOT,
        SEGMENT,
        COLUMNS,
        sql.sortKey(0),
        sql.sortKey(1),
        sql.sortedPartition(),
        bounds,
        sql.order(""),
        mostRows,
        sql.matching(),
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
