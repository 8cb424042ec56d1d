package dev.docket.storage.postgres.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Storage;
import dev.docket.storage.postgres.PostgresStorageProvider;
import dev.docket.storage.postgres.Waiting;
import dev.docket.storage.postgres.doctor.FollowingStandby;
import dev.docket.storage.postgres.schema.Migration;
import dev.docket.storage.postgres.schema.Migrations;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server says of the standbys of its database. */
class ReplicationAlarmTest {

  private static final String ASYNCHRONOUS =
      "Replication is asynchronous: a failover loses what was stored last";

  private PostgresServer server;

  @BeforeEach
  void start() {
    server = PostgresServer.start(Map.of("synchronous_commit", "on"));
    Waiting.answer(new PostgresStorageProvider().migrate(Map.of("url", server.url())));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** The alarms of a node that has just connected. */
  private List<String> alarms() {
    try (Storage storage = new PostgresStorageProvider().open(Map.of("url", server.url()))) {
      Waiting.answer(storage.check());
      return storage.alarms();
    }
  }

  private void synchronousStandby(String name) {
    Databases.execute(
        server.url(),
        "SET synchronous_commit = local",
        "ALTER SYSTEM SET synchronous_standby_names = '" + name + "'",
        "SELECT pg_reload_conf()");
  }

  @Test
  void serverAlone_isNoAlarm() {
    assertThat(alarms()).isEmpty();
  }

  @Test
  void standbyThatNobodyWaitsFor_isAnAlarmUntilCommitsWaitForIt() throws Exception {
    try (FollowingStandby standby = new FollowingStandby(server.url())) {
      standby.follow();
      assertThat(alarms()).containsExactly(ASYNCHRONOUS);

      synchronousStandby("standby");

      while (!alarms().isEmpty()) {
        standby.follow();
      }
    }
  }

  @Test
  void synchronousStandbyThatIsMissing_isAnAlarm() {
    synchronousStandby("gone");

    List<String> alarms = alarms();
    while (alarms.isEmpty()) {
      alarms = alarms();
    }
    assertThat(alarms).containsExactly("The synchronous standby is missing: commits wait for it");
  }

  @Test
  void synchronousStandbyThatIsGone_isMissedByNodesThatKnewIt() throws Exception {
    synchronousStandby("standby");
    Vertx vertx = Vertx.vertx();
    PostgresSettings settings = PostgresSettings.read(Map.of("url", server.url()));
    DatabaseAdmission node =
        new DatabaseAdmission(
            new Connector(vertx, settings), settings, new Migrations(Migration.all()));
    try (FollowingStandby standby = new FollowingStandby(server.url())) {
      do {
        standby.follow();
        Waiting.answer(node.enter().toCompletionStage());
      } while (!node.replication().alarms().isEmpty());
      standby.close();
      // As Patroni does, so that commits go on.
      synchronousStandby("");

      String gone = "The synchronous standby is gone: the loss of PostgreSQL loses what was stored";
      while (!node.replication().alarms().equals(List.of(gone))) {
        Waiting.answer(node.enter().toCompletionStage());
      }
    } finally {
      vertx.close().await();
    }
  }
}
