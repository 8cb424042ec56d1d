package dev.docket.storage.postgres.totals;

import dev.docket.storage.Kind;
import dev.docket.storage.postgres.index.Candidates;
import dev.docket.storage.postgres.sql.BoundStatement;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The statement that reads a total, which is the sum over labels and lanes. */
public final class TotalSql {

  private static final String EVERYTHING =
      "SELECT COALESCE(SUM(count), 0)::bigint FROM total WHERE account = $1 AND place = $2";

  private static final String LABELLED = EVERYTHING + " AND label = ANY($3)";

  private TotalSql() {}

  /**
   * The total of some entities of an index partition, if it is kept: of everything, and of what has
   * some of the {@linkplain Kind#tallied() tallied} values, or none.
   *
   * @param place the hash of the partition
   * @param exactly the entities
   */
  public static Optional<BoundStatement> of(
      String account, long place, Kind<?> kind, Candidates exactly) {
    int tallied = Recount.column(kind) - 1;
    if (exactly instanceof Candidates.Everything) {
      return Optional.of(new BoundStatement(EVERYTHING, Tuple.of(account, place)));
    }
    if (exactly instanceof Candidates.KeyIs is && is.index() == tallied) {
      return Optional.of(labelled(account, place, List.of(is.key())));
    }
    if (exactly instanceof Candidates.KeyIn in && in.index() == tallied) {
      return Optional.of(labelled(account, place, in.keys()));
    }
    if (exactly instanceof Candidates.KeyAbsent absent && absent.index() == tallied) {
      return Optional.of(labelled(account, place, List.of(TotalChanges.NO_LABEL)));
    }
    return Optional.empty();
  }

  private static BoundStatement labelled(String account, long place, Collection<String> labels) {
    return new BoundStatement(
        LABELLED, Tuple.of(account, place).addArrayOfString(labels.toArray(String[]::new)));
  }
}
