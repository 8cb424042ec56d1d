package dev.docket.server.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.breaking.DomainClient.Answer;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Kills the server and PostgreSQL under load, again and again, and then looks whether every promise
 * was kept: what was acknowledged is there, nothing is there twice or by half, no quota is
 * exceeded.
 */
class BreakingTest {

  /** How often both are killed; {@code mvn verify -Pbreaking} makes it many times. */
  private static final int ROUNDS = Integer.getInteger("docket.breaking.rounds", 2);

  /** Servers for tests are made to be fast; this one must keep what it acknowledges. */
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  private static final int WORKERS = 8;
  private static final int QUOTA_PER_ROUND = 400;

  /** Acknowledged calls between two kills, so that each meets a server at work. */
  private static final int CALLS_BETWEEN = 100;

  private static final long PATIENCE_SECONDS = 60;

  private final AtomicBoolean stop = new AtomicBoolean();
  private final Semaphore acknowledged = new Semaphore(0);
  private final Map<String, String> created = new ConcurrentHashMap<>();
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();
  private final Map<String, Map<String, String>> tagged = new ConcurrentHashMap<>();
  private final Set<Integer> surprises = ConcurrentHashMap.newKeySet();

  @Test
  void nothingAcknowledged_isLostOrDoubledWhenServerAndDatabaseAreKilled() throws Exception {
    int quota = ROUNDS * QUOTA_PER_ROUND;
    try (PostgresServer postgres = PostgresServer.start(DURABLE);
        ServerProcess server =
            new ServerProcess(
                "--storage=postgres",
                "--postgres-url=" + postgres.url(),
                "--rate-limit=off",
                "--address-rate-limit=off",
                "--quotas=domains=" + quota);
        DomainClient client = new DomainClient(server.url());
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      for (int i = 0; i < WORKERS; i++) {
        int worker = i;
        workers.execute(() -> work(client, worker));
      }
      for (int round = 0; round < ROUNDS; round++) {
        awaitCalls();
        server.killAndRestart();
        awaitCalls();
        postgres.kill();
        postgres.restart();
        awaitCalls();
        postgres.stop();
        postgres.restart();
      }
      awaitCalls();
      stop.set(true);
      workers.shutdown();
      assertThat(workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

      assertThat(surprises).as("statuses besides 200, 402, 409 and 500").isEmpty();
      verify(client, quota);
      assertThat(tally(postgres)).isEqualTo(client.domains().size());
    }
  }

  private void awaitCalls() throws InterruptedException {
    acknowledged.drainPermits();
    assertThat(acknowledged.tryAcquire(CALLS_BETWEEN, PATIENCE_SECONDS, TimeUnit.SECONDS))
        .as("the server answers again")
        .isTrue();
  }

  /** Creates domains and tags them. A call that failed is tried again, as an SDK would. */
  private void work(DomainClient client, int worker) {
    for (int i = 0; !stop.get(); i++) {
      String name = "domain-" + worker + "-" + i;
      Answer answer = client.create(name);
      note(answer);
      if (answer.isOk()) {
        created.put(name, answer.body().path("domainId").asText());
        tag(client, answer.body(), Integer.toString(i));
      } else if (answer.status() == 402) {
        tagAgain(client, i);
      } else {
        unknown.add(name);
      }
    }
  }

  /** When the quota is used up, tags are what is left to write. */
  private void tagAgain(DomainClient client, int i) {
    created.values().stream()
        .skip(i % created.size())
        .findFirst()
        .map(client::get)
        .filter(Answer::isOk)
        .ifPresent(domain -> tag(client, domain.body(), "again-" + i % 40));
  }

  private void tag(DomainClient client, JsonNode domain, String value) {
    String arn = domain.path("domainArn").asText();
    String key = "key-" + Thread.currentThread().threadId();
    Answer answer = client.tag(arn, key, value);
    note(answer);
    if (answer.isOk()) {
      tagged
          .computeIfAbsent(domain.path("domainId").asText(), id -> new ConcurrentHashMap<>())
          .put(key, value);
    } else {
      // The tag may have been set or not: nothing is promised of it any more.
      tagged
          .computeIfAbsent(domain.path("domainId").asText(), id -> new ConcurrentHashMap<>())
          .remove(key);
    }
  }

  private void note(Answer answer) {
    if (answer.isOk()) {
      acknowledged.release();
    } else if (!Set.of(0, 402, 409, 500).contains(answer.status())) {
      surprises.add(answer.status());
    }
  }

  private void verify(DomainClient client, int quota) {
    Map<String, String> domains = client.domains();
    assertThat(domains).hasSizeLessThanOrEqualTo(quota).containsAllEntriesOf(created);
    assertThat(domains.keySet())
        .allMatch(name -> created.containsKey(name) || unknown.contains(name));
    domains.forEach(
        (name, id) -> {
          Answer domain = client.get(id);
          assertThat(domain.body().path("name").asText()).isEqualTo(name);
          assertThat(client.create(name).status()).as("its name is taken").isEqualTo(409);
          Map<String, String> tags = tagged.getOrDefault(id, Map.of());
          tags.forEach(
              (key, value) ->
                  assertThat(domain.body().path("tags").path(key).asText()).isEqualTo(value));
        });
  }

  /** The domains that the quota is counted by, as the database has them. */
  private static long tally(PostgresServer postgres) throws SQLException {
    try (Connection connection = Databases.connect(postgres.url());
        ResultSet count =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT (body::jsonb ->> 'count')::bigint FROM entity"
                        + " WHERE kind = 'tally' AND id = 'domain'")) {
      assertThat(count.next()).isTrue();
      return count.getLong(1);
    }
  }
}
