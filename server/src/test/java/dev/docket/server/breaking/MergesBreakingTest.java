package dev.docket.server.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.Patience;
import dev.docket.server.breaking.DomainClient.Answer;
import dev.docket.testing.postgres.PostgresServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills the server that has started merges, and looks whether another one goes on with them. */
class MergesBreakingTest {

  private static final int MERGES = 12;
  private static final int COMMENTS = 3;

  private DomainClient client;
  private String domain;
  private String template;

  private JsonNode call(String path, String body) {
    Answer answer = client.send("POST", path, body);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body();
  }

  private String ofCase(String caseId, String path) {
    return "/domains/" + domain + "/cases/" + caseId + path;
  }

  private String createCase(int comments) {
    String id =
        call(
                "/domains/" + domain + "/cases",
                "{\"templateId\":\""
                    + template
                    + "\",\"fields\":[{\"id\":\"title\",\"value\":{\"stringValue\":\"Broken\"}}]}")
            .get("caseId")
            .asText();
    for (int i = 0; i < comments; i++) {
      call(
          ofCase(id, "/related-items/"),
          "{\"type\":\"Comment\",\"content\":{\"comment\":{\"body\":\"hello\","
              + "\"contentType\":\"Text/Plain\"}}}");
    }
    return id;
  }

  /** A merge that is asked for. */
  private record Pair(String primary, String secondary) {}

  private Answer start(DomainClient doomed, Pair pair) {
    return doomed.send(
        "POST",
        ofCase(pair.primary(), "/merge"),
        "{\"secondaryCaseIds\":[\""
            + pair.secondary()
            + "\"],\"relatedItemsConfiguration\":{\"comment\":true}}");
  }

  private int comments(String caseId) {
    int count = 0;
    for (JsonNode item :
        call(ofCase(caseId, "/related-items-search"), "{\"filters\":[]}").get("relatedItems")) {
      count += item.get("type").asText().equals("Comment") ? 1 : 0;
    }
    return count;
  }

  private int merges(String caseId) {
    int count = 0;
    for (JsonNode event : call(ofCase(caseId, "/audit-history"), "{}").get("auditEvents")) {
      count += event.get("type").asText().equals("Case.Merged") ? 1 : 0;
    }
    return count;
  }

  /** Not asked by the status of the merge, as that would have it carried out. */
  private boolean isClosed(String caseId) {
    return call(ofCase(caseId, ""), "{\"fields\":[{\"id\":\"status\"}]}")
        .at("/fields/0/value/stringValue")
        .asText()
        .equals("closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0s", "1s"})
  void mergesOfAKilledServer_areCarriedOutByAnotherOne(String delay) throws Exception {
    try (PostgresServer postgres = PostgresServer.start(Map.of());
        ServerProcess doomed = new ServerProcess(flags(postgres, delay));
        ServerProcess healthy = new ServerProcess(flags(postgres, delay));
        DomainClient toDoomed = new DomainClient(doomed.url());
        DomainClient toHealthy = new DomainClient(healthy.url())) {
      client = toHealthy;
      domain = client.create("acme").body().get("domainId").asText();
      template =
          call("/domains/" + domain + "/templates", "{\"name\":\"Returns\"}")
              .get("templateId")
              .asText();
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < MERGES; i++) {
        pairs.add(new Pair(createCase(0), createCase(COMMENTS)));
      }

      List<CompletableFuture<Answer>> started =
          pairs.stream()
              .map(pair -> CompletableFuture.supplyAsync(() -> start(toDoomed, pair)))
              .toList();
      // At any moment of any of them.
      TimeUnit.MILLISECONDS.sleep(new Random().nextInt(250));
      doomed.kill();

      for (int i = 0; i < MERGES; i++) {
        requireWhole(pairs.get(i), started.get(i).join().isOk());
      }
    }
  }

  private static String[] flags(PostgresServer postgres, String delay) {
    return new String[] {
      "--storage=postgres",
      "--postgres-url=" + postgres.url(),
      "--merge-delay=" + delay,
      "--require-customer-id=false",
      "--rate-limit=off",
      "--address-rate-limit=off"
    };
  }

  private void requireWhole(Pair pair, boolean acknowledged) {
    String status = ofCase(pair.secondary(), "/merge-status");
    if (acknowledged || client.send("POST", status, "").isOk()) {
      Patience.until(() -> isClosed(pair.secondary()));
      assertThat(call(status, "").get("status").asText()).isEqualTo("COMPLETED");
    }
    boolean merged = isClosed(pair.secondary());
    assertThat(comments(pair.primary())).isEqualTo(merged ? COMMENTS : 0);
    assertThat(comments(pair.secondary())).isEqualTo(merged ? 0 : COMMENTS);
    assertThat(merges(pair.primary())).isEqualTo(merged ? 1 : 0);
    assertThat(merges(pair.secondary())).isEqualTo(merged ? 1 : 0);
  }
}
