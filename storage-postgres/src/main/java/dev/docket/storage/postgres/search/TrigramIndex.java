package dev.docket.storage.postgres.search;

import dev.docket.storage.Search;
import dev.docket.storage.postgres.index.CandidateSelector;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.index.SoughtPart;
import dev.docket.storage.postgres.sql.BoundStatement;
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
 * Finds the tokens of all texts that are searched by their trigrams, and so identifiers, in
 * partitions where {@link IdentifierParts} has seen to it. Both are only ever added. So an entity
 * that a later statement sees, but whose tokens were not found here, was written after the search
 * began.
 */
final class TrigramIndex {

  /** If more contain a part, the part selects too much for the index to help. */
  private static final int MOST_TOKENS = 1_000;

  private static final String FIND =
      "SELECT (hash >> 32)::integer FROM word WHERE pieces @> $1 AND account = $2 LIMIT "
          + (MOST_TOKENS + 1);

  private TrigramIndex() {}

  /**
   * For each part on which a search depends: the terms of the tokens, or identifiers, that contain
   * it, and perhaps of others. A part that too many contain is left out.
   */
  static Future<Map<SoughtPart, List<Integer>>> find(
      SqlConnection session, Search<?> search, IndexLayout layout) {
    IndexPartition partition = IndexPartition.of(search);
    Set<SoughtPart> parts =
        new CandidateSelector(partition, layout)
            .select(search.condition())
            .parts()
            .collect(Collectors.toUnmodifiableSet());
    return parts.isEmpty() ? Future.succeededFuture(Map.of()) : find(session, search, parts);
  }

  private static Future<Map<SoughtPart, List<Integer>>> find(
      SqlConnection session, Search<?> search, Set<SoughtPart> parts) {
    IndexPartition partition = IndexPartition.of(search);
    String account = search.scope().tenant().account();
    Map<SoughtPart, List<Integer>> found = new HashMap<>();
    List<Future<?>> asked = new ArrayList<>();
    for (SoughtPart part : parts) {
      Integer[] trigrams = part.trigrams(partition).toArray(Integer[]::new);
      asked.add(
          new BoundStatement(FIND, Tuple.tuple().addArrayOfInteger(trigrams).addString(account))
              .runOn(session)
              .onSuccess(
                  rows -> {
                    if (rows.size() <= MOST_TOKENS) {
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
