package dev.docket.server.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.breaking.DomainClient.Answer;
import dev.docket.testing.postgres.PostgresServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Kills one of two servers while clients write through both, some of which do not wait for their
 * answers, and looks whether who follows the feed through the other one is told of every change
 * that was committed, and of nothing else.
 */
class FeedBreakingTest {

  private static final int WRITERS = 8;
  private static final int CASES_EACH = 3;

  /** Acknowledged changes before the kill, and after it. */
  private static final int CHANGES = 150;

  /** Fewer than there are changes between two looks at the feed, so that pages are full. */
  private static final int PAGE = 7;

  /** One of so many updates is given up as soon as it is sent. */
  private static final int GIVEN_UP = 10;

  private static final long PATIENCE_SECONDS = 60;

  private final AtomicBoolean stop = new AtomicBoolean();
  private final Semaphore acknowledged = new Semaphore(0);
  private final Queue<Integer> surprises = new ConcurrentLinkedQueue<>();

  /** The titles that a case was given by calls that were acknowledged, in their order. */
  private final Map<String, List<String>> titles = new ConcurrentHashMap<>();

  private String domain;
  private String template;

  private static JsonNode require(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  private void awaitChanges() throws InterruptedException {
    acknowledged.drainPermits();
    assertThat(acknowledged.tryAcquire(CHANGES, PATIENCE_SECONDS, TimeUnit.SECONDS))
        .as("changes are acknowledged")
        .isTrue();
  }

  @Test
  void whoFollowsTheFeed_isToldOfWhatIsCommittedOnce_whenTheOtherServerIsKilled() throws Exception {
    try (PostgresServer postgres = PostgresServer.start();
        ServerProcess doomed = new ServerProcess(flags(postgres));
        ServerProcess healthy = new ServerProcess(flags(postgres));
        DomainClient toDoomed = new DomainClient(doomed.url());
        DomainClient toHealthy = new DomainClient(healthy.url());
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      domain = toHealthy.create("acme").body().get("domainId").asText();
      template =
          require(
                  toHealthy.send(
                      "POST", "/domains/" + domain + "/templates", "{\"name\":\"Returns\"}"))
              .get("templateId")
              .asText();
      Follower follower = new Follower(toHealthy);
      Future<?> following = threads.submit(() -> follower.follow(stop));
      List<Future<Integer>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        DomainClient first = i % 2 == 0 ? toDoomed : toHealthy;
        writers.add(threads.submit(() -> write(writer, first, toHealthy)));
      }

      awaitChanges();
      doomed.kill();
      awaitChanges();
      stop.set(true);

      int unanswered = 0;
      for (Future<Integer> writer : writers) {
        unanswered += writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      following.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(surprises).as("statuses besides 200 and 409").isEmpty();
      assertThat(unanswered).as("writers whom the kill interrupted").isPositive();

      Committed committed = committed(toHealthy, follower);
      assertThat(follower.told).isEqualTo(committed.changes());
      titles.forEach(
          (id, given) ->
              assertThat(committed.titles().get(id)).as(id).isNotNull().containsSubsequence(given));
    }
  }

  private static String[] flags(PostgresServer postgres) {
    return new String[] {
      "--storage=postgres",
      "--postgres-url=" + postgres.url(),
      "--require-customer-id=false",
      "--rate-limit=off",
      "--address-rate-limit=off"
    };
  }

  /**
   * Creates cases and gives them titles, through another server when one does not answer.
   *
   * @return the calls that were not answered, besides those that were given up
   */
  private int write(int writer, DomainClient first, DomainClient second) {
    int unanswered = 0;
    DomainClient client = first;
    List<String> own = new ArrayList<>();
    for (int i = 0; !stop.get(); i++) {
      String title = writer + "-" + i;
      boolean creates = own.size() < CASES_EACH || i % 4 == 0;
      String id = creates ? "" : own.get(own.size() - 1 - i % CASES_EACH);
      String body =
          "\"fields\":[{\"id\":\"title\",\"value\":{\"stringValue\":\"" + title + "\"}}]}";
      String cases = "/domains/" + domain + "/cases";
      if (!creates && i % GIVEN_UP == 1) {
        client.giveUp("PUT", cases + "/" + id, "{" + body);
        continue;
      }
      Answer answer =
          creates
              ? client.send("POST", cases, "{\"templateId\":\"" + template + "\"," + body)
              : client.send("PUT", cases + "/" + id, "{" + body);
      if (answer.isOk()) {
        if (creates) {
          id = answer.body().get("caseId").asText();
          own.add(id);
        }
        titles.computeIfAbsent(id, none -> new ArrayList<>()).add(title);
        acknowledged.release();
      } else if (answer.status() == 0) {
        unanswered++;
        client = second;
      } else if (answer.status() != 409) {
        surprises.add(answer.status());
      }
    }
    return unanswered;
  }

  /** A reader of the feed. */
  private final class Follower {

    private final DomainClient client;

    /** The ids of the changes of each case, as the feed told of them. */
    private final Map<String, List<String>> told = new HashMap<>();

    private String cursor;

    Follower(DomainClient client) {
      this.client = client;
      cursor = page("from=now").get("cursor").asText();
    }

    private JsonNode page(String query) {
      String feed = "/feed/domains/" + domain + "/changes?maxResults=" + PAGE + "&" + query;
      return require(client.send("GET", feed, ""));
    }

    /** Goes on until there is nothing more after it was told to stop. */
    void follow(AtomicBoolean stop) {
      boolean over;
      do {
        over = stop.get();
        catchUp();
      } while (!over);
    }

    /**
     * Goes on until there is nothing more.
     *
     * @return whether there was anything
     */
    boolean catchUp() {
      int changes = 0;
      JsonNode page;
      do {
        page = page("cursor=" + cursor);
        for (JsonNode change : page.get("changes")) {
          told.computeIfAbsent(change.get("caseId").asText(), id -> new ArrayList<>())
              .add(change.get("changeId").asText());
          changes++;
        }
        cursor = page.get("cursor").asText();
      } while (!page.get("upToDate").asBoolean());
      return changes > 0;
    }
  }

  /**
   * What the store has at the end.
   *
   * @param changes the ids of the changes of each case, the oldest first
   * @param titles the titles that each case had, the oldest first
   */
  private record Committed(Map<String, List<String>> changes, Map<String, List<String>> titles) {}

  /**
   * Reads the histories of all cases. The database may end a commit of a client that is gone after
   * that client's end: then the histories are read again.
   */
  private Committed committed(DomainClient client, Follower follower) {
    Committed read;
    do {
      read = histories(client);
    } while (follower.catchUp());
    return read;
  }

  private Committed histories(DomainClient client) {
    Committed read = new Committed(new HashMap<>(), new HashMap<>());
    for (String id : cases(client)) {
      List<String> changes = new ArrayList<>();
      List<String> given = new ArrayList<>();
      String path = "/domains/" + domain + "/cases/" + id + "/audit-history";
      for (JsonNode event : walk(client, path, "auditEvents")) {
        changes.addFirst(event.get("eventId").asText());
        for (JsonNode field : event.get("fields")) {
          if (field.get("eventFieldId").asText().equals("title")) {
            given.addFirst(field.at("/newValue/stringValue").asText());
          }
        }
      }
      read.changes().put(id, changes);
      read.titles().put(id, given);
    }
    return read;
  }

  private List<String> cases(DomainClient client) {
    return walk(client, "/domains/" + domain + "/cases-search", "cases").stream()
        .map(found -> found.get("caseId").asText())
        .toList();
  }

  /** All elements of a list of the API. */
  private static List<JsonNode> walk(DomainClient client, String path, String member) {
    List<JsonNode> all = new ArrayList<>();
    String token = "";
    do {
      String body = token.isEmpty() ? "{}" : "{\"nextToken\":\"" + token + "\"}";
      JsonNode page = require(client.send("POST", path, body));
      page.get(member).forEach(all::add);
      token = page.path("nextToken").asText("");
    } while (!token.isEmpty());
    return all;
  }
}
