package dev.docket.storage.postgres.connect;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.testing.postgres.Databases;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sessions that nobody has used for a while. */
class RestingSessionsTest {

  private static final Duration SILENCE = Duration.ofSeconds(2);

  private final Vertx vertx = Vertx.vertx();
  private final WorkloadSessions sessions =
      new Connector(vertx, PostgresSettings.read(Map.of("url", Databases.create())))
          .sessionsFor(Workload.READ, SILENCE);

  @AfterEach
  void close() {
    answer(sessions.close().toCompletionStage());
    answer(vertx.close().toCompletionStage());
  }

  /** Its connection would count as dead soon, and be closed while somebody waits for an answer. */
  @Test
  void session_thatWasIdleForLong_isNotUsedAgain() throws InterruptedException {
    int first = process();
    assertThat(process()).isEqualTo(first);

    TimeUnit.NANOSECONDS.sleep(SILENCE.multipliedBy(3).dividedBy(4).toNanos());

    assertThat(process()).isNotEqualTo(first);
  }

  private int process() {
    return answer(
        sessions
            .use(
                session ->
                    session
                        .query("SELECT 1")
                        .execute()
                        .map(row -> PgConnection.cast(session).processId()))
            .toCompletionStage());
  }
}
