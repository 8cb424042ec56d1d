package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.connectcases.model.FieldType;

/** Merges and batches from all sides, on two servers where the store can be shared. */
@Wire
class MergeRacesWireTest extends CaseFixtureWireTest {

  private static final int WORKERS = 8;
  private static final int CALLS = 25;
  private static final int MOST_ITEMS = 60;
  private static final Set<Integer> FORESEEN = Set.of(200, 400, 402, 404, 409);

  private List<TestDocket> servers;
  private List<RawHttp> https;

  /** The comments of which a server has said that they are there. */
  private final Set<String> comments = ConcurrentHashMap.newKeySet();

  @Override
  TestDocket startServer() {
    servers = TestDocket.startTogether("--rate-limit=off", "--quotas=related-items=" + MOST_ITEMS);
    https = servers.stream().map(server -> new RawHttp(server.port())).toList();
    return servers.getFirst();
  }

  private Answer call(int server, String method, String target, String body) {
    return https.get(server % https.size()).call(method, target, body);
  }

  private Answer ofCase(int server, String method, String caseId, String path, String body) {
    return call(server, method, "/domains/" + fixture.domain + "/cases/" + caseId + path, body);
  }

  /** Has as many workers do something at the same time. */
  private static <T> List<T> together(int workers, IntFunction<Callable<T>> work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<T>> started =
          IntStream.range(0, workers).mapToObj(i -> threads.submit(work.apply(i))).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> each : started) {
        results.add(each.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException failure) {
      throw new AssertionError(failure);
    }
  }

  private String batch(List<String> cases, String members) {
    return "{\"domainId\":\""
        + fixture.domain
        + "\",\"cases\":"
        + BatchUpdateCaseWireTest.caseIds(cases.toArray(String[]::new))
        + ","
        + members
        + "}";
  }

  private static String content(String text) {
    return "\"content\":{\"comment\":{\"body\":\"" + text + "\",\"contentType\":\"Text/Plain\"}}";
  }

  private Answer update(int server, String caseId, String field, String text) {
    return ofCase(
        server,
        "PUT",
        caseId,
        "",
        "{\"fields\":[{\"id\":\"" + field + "\",\"value\":{\"stringValue\":\"" + text + "\"}}]}");
  }

  private Answer merge(int server, String primary, String secondary) {
    return ofCase(
        server,
        "POST",
        primary,
        "/merge",
        "{\"secondaryCaseIds\":[\""
            + secondary
            + "\"],\"relatedItemsConfiguration\":{\"comment\":true,\"connectCase\":true,"
            + "\"contact\":true,\"custom\":true}}");
  }

  private Answer comment(int server, String caseId) {
    Answer answer =
        ofCase(
            server,
            "POST",
            caseId,
            "/related-items/",
            "{\"type\":\"Comment\"," + content("c") + "}");
    if (answer.status() == 200) {
      comments.add(answer.json().get("relatedItemId").asText());
    }
    return answer;
  }

  private Answer commentOnAll(int server, List<String> cases) {
    Answer answer =
        call(server, "POST", "/cases:batchCreateRelatedItem", batch(cases, content("b")));
    if (answer.status() == 200) {
      answer
          .json()
          .get("successfulItems")
          .forEach(item -> comments.add(item.get("relatedItemId").asText()));
    }
    return answer;
  }

  /** A call by chance; true when it has started a merge. */
  private boolean act(int worker, Random random, List<String> cases, boolean deleting) {
    String one = cases.get(random.nextInt(cases.size()));
    String other = cases.get(random.nextInt(cases.size()));
    int kind = random.nextInt(deleting ? 20 : 19);
    Answer answer =
        switch (kind) {
          case 0, 1, 2 -> merge(worker, one, other);
          case 3, 4, 5, 6 -> comment(worker, one);
          case 7, 8 -> update(worker, one, "title", "T" + random.nextInt(100));
          case 9 -> update(worker, one, "status", "closed");
          case 10, 11, 12 -> update(worker, one, "status", "open");
          case 13, 14 ->
              call(
                  worker,
                  "PUT",
                  "/cases:batchUpdateCase",
                  batch(cases, "\"fields\":[],\"title\":\"B" + random.nextInt(100) + "\""));
          case 15, 16 -> commentOnAll(worker, cases);
          case 17, 18 -> ofCase(worker, "POST", one, "/merge-status", "");
          default -> ofCase(worker, "DELETE", one, "", "");
        };
    assertThat(FORESEEN).as(answer.text()).contains(answer.status());
    return kind <= 2 && answer.status() == 200;
  }

  private boolean isMerging(String caseId) {
    Answer status = ofCase(0, "POST", caseId, "/merge-status", "");
    return status.status() == 200 && status.json().get("status").asText().equals("IN_PROGRESS");
  }

  private List<JsonNode> pages(String caseId, String path, String list, String members) {
    List<JsonNode> all = new ArrayList<>();
    String token = "";
    do {
      JsonNode page =
          ofCase(
                  0,
                  "POST",
                  caseId,
                  path,
                  "{\"maxResults\":25"
                      + members
                      + (token.isEmpty() ? "" : ",\"nextToken\":\"" + token + "\"")
                      + "}")
              .json();
      page.path(list).forEach(all::add);
      token = page.path("nextToken").asText("");
    } while (!token.isEmpty());
    return all;
  }

  private List<String> items(String caseId) {
    return pages(caseId, "/related-items-search", "relatedItems", ",\"filters\":[]").stream()
        .map(item -> item.get("relatedItemId").asText())
        .toList();
  }

  @AfterEach
  void closeTheOther() {
    servers.stream().skip(1).forEach(TestDocket::close);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void casesThatAllCallsRaceFor_areMergedOnceOrNotAtAll(boolean deleting) {
    for (int round = 0; round < 3; round++) {
      comments.clear();
      List<String> cases = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        String id = fixture.create();
        fixture.contact(id, RelatedItemFixture.CONTACT + "1");
        comments.add(fixture.comment(id, "first"));
        cases.add(id);
      }
      int seed = round * WORKERS;

      int started =
          together(
                  WORKERS,
                  worker ->
                      () -> {
                        Random random = new Random(seed + worker);
                        int merges = 0;
                        for (int i = 0; i < CALLS; i++) {
                          merges += act(worker, random, cases, deleting) ? 1 : 0;
                        }
                        return merges;
                      })
              .stream()
              .mapToInt(Integer::intValue)
              .sum();

      cases.forEach(id -> TestDocket.eventually(() -> !isMerging(id)));
      requireInvariants(cases, deleting ? -1 : started);
    }
  }

  /**
   * @param started how many merges; negative when cases may be gone
   */
  private void requireInvariants(List<String> cases, int started) {
    Map<String, Set<String>> sides = new HashMap<>();
    Set<String> secondaries = new HashSet<>();
    Set<String> found = new LinkedHashSet<>();
    Set<String> said = Set.copyOf(comments);
    for (String id : cases) {
      if (ofCase(0, "POST", id, "", "{\"fields\":[{\"id\":\"title\"}]}").status() == 404) {
        assertThat(started).isNegative();
        continue;
      }
      for (JsonNode event : pages(id, "/audit-history", "auditEvents", "")) {
        if (event.get("type").asText().equals("Case.Merged")) {
          String merge = event.at("/mergeMetadata/mergeEventId").asText();
          assertThat(sides.computeIfAbsent(merge, first -> new HashSet<>()).add(id)).isTrue();
          if (event.at("/mergeMetadata/secondaryCaseId").asText().equals(id)) {
            assertThat(secondaries.add(id)).as("merged twice").isTrue();
          }
        }
      }
      List<String> items = items(id);
      assertThat(items).hasSizeLessThanOrEqualTo(MOST_ITEMS);
      items.forEach(item -> assertThat(found.add(item)).as("doubled").isTrue());
      requireTotal(id, items.size());
    }
    if (started >= 0) {
      assertThat(sides).hasSize(started);
      assertThat(sides.values()).allSatisfy(both -> assertThat(both).hasSize(2));
      assertThat(found).containsAll(said);
    }
  }

  /** The quota is counted by what a case knows of its items. */
  private void requireTotal(String caseId, int listed) {
    for (int total = listed; total < MOST_ITEMS; total++) {
      Answer answer = comment(0, caseId);
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
    comment(0, caseId).isError(402, "ServiceQuotaExceededException");
  }

  @Test
  void batchesAndSingleUpdates_doWhatTheySay() {
    List<String> fields =
        IntStream.range(0, WORKERS).mapToObj(i -> fixture.field(FieldType.TEXT)).toList();
    List<String> cases = IntStream.range(0, 10).mapToObj(i -> fixture.create()).toList();

    List<Map<String, String>> said =
        together(WORKERS, worker -> () -> write(worker, fields.get(worker), cases));

    for (int worker = 0; worker < WORKERS; worker++) {
      for (String id : cases) {
        assertThat(fixture.text(id, fields.get(worker))).isEqualTo(said.get(worker).get(id));
      }
    }
    JsonNode quiet =
        call(0, "PUT", "/cases:batchUpdateCase", batch(cases, "\"fields\":[],\"title\":\"Quiet\""))
            .json();
    assertThat(quiet.get("failedCases")).isEmpty();
    assertThat(quiet.get("successfulCases")).hasSize(cases.size());
  }

  /** Writes a field of its own, and returns what each case should have in it in the end. */
  private Map<String, String> write(int worker, String field, List<String> cases) {
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      String text = "V" + i;
      if ((worker / 2 + i) % 2 == 0) {
        String id = cases.get(i % cases.size());
        assertThat(update(worker, id, field, text).status()).isEqualTo(200);
        said.put(id, text);
        continue;
      }
      String value = BatchUpdateCaseWireTest.text(BatchUpdateCaseWireTest.byId(field), text);
      Answer answer =
          call(worker, "PUT", "/cases:batchUpdateCase", batch(cases, "\"fields\":[" + value + "]"));
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      for (JsonNode entry : answer.json().get("successfulCases")) {
        said.put(entry.at("/caseIdentifier/caseId").asText(), text);
      }
      for (JsonNode entry : answer.json().get("failedCases")) {
        assertThat(entry.get("errorCode").asText()).isEqualTo("CONFLICT");
      }
    }
    return said;
  }

  @Test
  void oneToken_isOneBatch() {
    List<String> cases = IntStream.range(0, 10).mapToObj(i -> fixture.create()).toList();
    String body = batch(cases, content("once") + ",\"clientToken\":\"token\"");

    List<JsonNode> answers =
        together(
            WORKERS,
            worker -> () -> call(worker, "POST", "/cases:batchCreateRelatedItem", body).json());

    assertThat(answers.getFirst().get("successfulItems")).hasSize(cases.size());
    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(cases).allSatisfy(id -> assertThat(items(id)).hasSize(1));
  }
}
