package dev.docket.storage.postgres.extent;

import dev.docket.storage.Entity;
import dev.docket.storage.Placed;
import dev.docket.storage.Searchable;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.SearchedEntity;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.RowKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Some of the rows of an account that a replacement writes, as parameters of statements.
 *
 * @param size how many entities there are
 */
record NewRows(String account, int size, Tuple entities, List<SearchedEntity> searched) {

  /** The most rows of a statement. */
  private static final int BATCH = 500;

  private static final String CREATE =
      """
      INSERT INTO entity (account, region, parent, kind, id, version, format, body)
      SELECT a.account, k.region, k.parent, k.kind, k.id, $6, k.format, k.body
      FROM account AS a, UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[],
          $7::integer[], $8::text[])
        AS k (account, region, parent, kind, id, format, body)
      WHERE a.account = ($1::text[])[1]
      ON CONFLICT DO NOTHING
      """;

  /** The rows of some entities, all with one new version. */
  static List<NewRows> of(List<Placed<?>> contents, EntityCodec codec) {
    // Random, so that no version recurs.
    long version = ThreadLocalRandom.current().nextLong() & Long.MAX_VALUE;
    List<NewRows> batches = new ArrayList<>();
    for (List<Placed<?>> all : RowKey.byAccount(contents, placed -> RowKey.of(placed.key()))) {
      for (int start = 0; start < all.size(); start += BATCH) {
        List<Placed<?>> part = all.subList(start, Math.min(start + BATCH, all.size()));
        batches.add(batch(part, version, codec));
      }
    }
    return batches;
  }

  private static NewRows batch(List<Placed<?>> part, long version, EntityCodec codec) {
    List<SearchedEntity> searched = new ArrayList<>();
    for (Placed<?> placed : part) {
      if (placed.value() instanceof Searchable entity) {
        searched.add(SearchedEntity.of(placed.key(), entity.searchValues()));
      }
    }
    Tuple entities =
        RowKey.arrays(part, placed -> RowKey.of(placed.key()))
            .addLong(version)
            .addArrayOfInteger(
                part.stream()
                    .map(placed -> codec.format(placed.key().kind()))
                    .toArray(Integer[]::new))
            .addArrayOfString(RowKey.strings(part, placed -> codec.write((Entity) placed.value())));
    String account = part.getFirst().key().tenant().account();
    return new NewRows(account, part.size(), entities, searched);
  }

  /**
   * Writes the rows; completes with whether all of them are new.
   *
   * @param indexed the index rows of what is searched
   */
  Future<Boolean> writeOn(SqlConnection session, List<IndexRow> indexed) {
    List<Future<?>> sent = new ArrayList<>();
    Future<Boolean> created =
        new BoundStatement(CREATE, entities).runOn(session).map(rows -> rows.rowCount() == size);
    sent.add(created);
    NewTokens.of(indexed, token -> false)
        .parameters()
        .ifPresent(tokens -> sent.add(new BoundStatement(NewTokens.INSERT, tokens).runOn(session)));
    if (!indexed.isEmpty()) {
      sent.add(IndexRow.upsert(indexed).runOn(session));
    }
    return Future.join(sent).map(written -> created.result());
  }
}
