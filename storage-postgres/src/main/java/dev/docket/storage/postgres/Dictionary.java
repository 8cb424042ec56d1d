package dev.docket.storage.postgres;

import dev.docket.storage.Search;
import dev.docket.storage.postgres.index.Candidates;
import dev.docket.storage.postgres.index.IndexPartition;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of all texts that are searched. Words are only ever added, so that what was found here
 * stays right: an entity that a later statement sees and that has none of the words was written
 * after the search had begun.
 */
final class Dictionary {

  /** Where more words contain a part, the part tells so little that an index is no use. */
  private static final int MOST_WORDS = 1_000;

  private static final String FIND =
      "SELECT (hash >> 32)::integer FROM word WHERE pieces @> $1 LIMIT " + (MOST_WORDS + 1);

  private final Sessions sessions;

  Dictionary(Sessions sessions) {
    this.sessions = sessions;
  }

  /**
   * The terms of the words that contain the parts of words that a search is about, and perhaps of
   * others; nothing for those that too many contain.
   */
  Future<Map<String, List<Integer>>> find(Search<?> search) {
    IndexPartition place = IndexPartition.of(search);
    Set<String> parts =
        Candidates.of(place, search.kind(), search.condition())
            .parts()
            .collect(Collectors.toUnmodifiableSet());
    if (parts.isEmpty()) {
      return Future.succeededFuture(Map.of());
    }
    return sessions.use(session -> find(session, place, parts));
  }

  private static Future<Map<String, List<Integer>>> find(
      SqlConnection session, IndexPartition place, Set<String> parts) {
    Map<String, List<Integer>> found = new HashMap<>();
    List<Future<?>> asked = new ArrayList<>();
    for (String part : parts) {
      Integer[] pieces = place.trigrams(part).toArray(Integer[]::new);
      asked.add(
          session
              .preparedQuery(FIND)
              .execute(Tuple.of(pieces))
              .onSuccess(
                  rows -> {
                    if (rows.size() <= MOST_WORDS) {
                      found.put(part, terms(rows));
                    }
                  }));
    }
    return Future.join(asked).map(found);
  }

  private static List<Integer> terms(RowSet<Row> rows) {
    List<Integer> terms = new ArrayList<>(rows.size());
    rows.forEach(row -> terms.add(row.getInteger(0)));
    return terms;
  }
}
