package dev.docket.storage.postgres.search;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.postgres.PostgresStorageProvider;
import dev.docket.storage.postgres.connect.StoreSessions;
import dev.docket.testing.postgres.Databases;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReindexerTest {

  /** PostgreSQL knows nothing of rows that came after the table was emptied. */
  @Test
  void next_looksUpOneRowForEachEntityWhateverTheStatisticsSay() {
    String url = Databases.create();
    answer(new PostgresStorageProvider().migrate(Map.of("url", url)));
    Databases.execute(
        url,
        "ALTER TABLE searchable SET (autovacuum_enabled = off)",
        """
        INSERT INTO entity
        SELECT '111122223333', 'eu-central-1', 'counter/desk/', 'ticket', TO_CHAR(n, 'FM0000'), 1,
          1, '{}'
        FROM GENERATE_SERIES(1, 2000) AS n
        """,
        """
        INSERT INTO searchable (account, region, parent, kind, id, shape, place, terms, form, forms,
          texts, names)
        SELECT e.account, e.region, e.parent, e.kind, e.id, 'counter/ticket', 1, '{}', 5, '{}', '', ''
        FROM entity AS e
        """,
        "ANALYZE entity");

    Vertx vertx = Vertx.vertx();
    StoreSessions sessions = new StoreSessions(vertx, url);
    List<String> plan = new ArrayList<>();
    answer(
            sessions
                .use(
                    session ->
                        session
                            .preparedQuery("EXPLAIN (ANALYZE) " + Reindexer.NEXT)
                            .execute(Tuple.of("ticket", "111122223333", "", "", "", "", 5, 500)))
                .toCompletionStage())
        .forEach(row -> plan.add(row.getString(0)));
    answer(sessions.close().toCompletionStage());
    vertx.close().await();

    assertThat(String.join("\n", plan))
        .contains("Index Scan using searchable_pkey")
        .contains("loops=2000")
        .doesNotContain("Join");
  }
}
