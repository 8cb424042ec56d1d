package dev.docket.server.merges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.CasesService;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.operations.Ids;
import dev.docket.operations.Operation;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Stamps;
import dev.docket.server.ServiceCalls;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.memory.MemoryStorageProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kills a node at each commit of a merge, and has another one go on. */
class MergeRecoveryTest {

  private static final Caller CALLER =
      new Caller(
          new Tenant("111122223333", "us-east-1"),
          "arn:aws:iam::111122223333:user/alice",
          Access.UNRESTRICTED);

  private static final List<String> COMMENTS = List.of("0", "1", "2", "3", "4");

  private final JsonMapper json = ShapeMapper.create();
  private final Storage storage = new MemoryStorageProvider().open(Map.of());
  private final Clock clock = Clock.systemUTC();
  private final CasesService healthy = node(storage, clock);

  private String domain;
  private String primary;
  private String secondary;

  private static CasesService node(Storage storage, Clock clock) {
    return ServiceCalls.operations(storage, new Stamps(clock, Ids.timeOrdered(clock)));
  }

  @BeforeEach
  void configure() {
    domain = call(healthy, "CreateDomain", "{'name':'acme'}").get("domainId").asText();
    String template =
        call(healthy, "CreateTemplate", "{'domainId':'" + domain + "','name':'Returns'}")
            .get("templateId")
            .asText();
    primary = createCase(template, "Late");
    secondary = createCase(template, "Lost");
    for (String text : COMMENTS) {
      call(
          healthy,
          "CreateRelatedItem",
          "{'domainId':'"
              + domain
              + "','caseId':'"
              + secondary
              + "','type':'Comment','content':{'comment':{'body':'"
              + text
              + "','contentType':'Text/Plain'}}}");
    }
  }

  @AfterEach
  void close() {
    storage.close();
  }

  private String createCase(String template, String title) {
    return call(
            healthy,
            "CreateCase",
            "{'domainId':'"
                + domain
                + "','templateId':'"
                + template
                + "','fields':[{'id':'title','value':{'stringValue':'"
                + title
                + "'}}]}")
        .get("caseId")
        .asText();
  }

  /** Calls an operation with an input that has single quotes for double ones. */
  private JsonNode call(CasesService node, String name, String input) {
    Operation<?, ?> operation =
        node.operations().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    return call(operation, input.replace('\'', '"'));
  }

  private <I, O> JsonNode call(Operation<I, O> operation, String input) {
    try {
      CompletionStage<O> output =
          operation.run().apply(CALLER, json.readValue(input, operation.input()));
      return json.valueToTree(ServiceCalls.shown(output.toCompletableFuture().join()));
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(notJson);
    }
  }

  private String ofCase(String caseId, String more) {
    return "{'domainId':'" + domain + "','caseId':'" + caseId + "'" + more + "}";
  }

  private void start(CasesService node) {
    call(
        node,
        "StartMergeCases",
        ofCase(
            primary,
            ",'secondaryCaseIds':['"
                + secondary
                + "'],'relatedItemsConfiguration':{'comment':true}"));
  }

  /** The texts of the comments of a case, in order. */
  private List<String> comments(String caseId) {
    List<String> texts = new ArrayList<>();
    call(healthy, "SearchRelatedItems", ofCase(caseId, ",'maxResults':25"))
        .get("relatedItems")
        .forEach(
            item -> {
              if (item.at("/content/comment/body").isTextual()) {
                texts.add(item.at("/content/comment/body").asText());
              }
            });
    texts.sort(null);
    return texts;
  }

  private long merges(String caseId) {
    long count = 0;
    for (JsonNode event :
        call(healthy, "GetCaseAuditEvents", ofCase(caseId, "")).get("auditEvents")) {
      count += event.get("type").asText().equals("Case.Merged") ? 1 : 0;
    }
    return count;
  }

  private boolean isMerged() {
    try {
      return call(healthy, "GetMergeCasesStatus", ofCase(secondary, ""))
          .get("status")
          .asText()
          .equals("COMPLETED");
    } catch (CompletionException failure) {
      assertThat(failure.getCause()).isInstanceOf(ProblemException.class);
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, false, false",
    "0, true, false",
    "1, false, false",
    "1, true, true",
    "2, false, true",
    "2, true, true",
    "3, false, true",
    "3, true, true"
  })
  void mergeOfAKilledNode_isCarriedOutOnceOrNotAtAll(
      int commits, boolean lastIsMade, boolean started) throws InterruptedException {
    DyingStorage dying = new DyingStorage(storage, commits, lastIsMade);
    CasesService doomed = node(dying, clock);
    try {
      start(doomed);
    } catch (CompletionException killed) {
      assertThat(killed.getCause()).isInstanceOf(UnavailableException.class);
    }
    assertThat(dying.awaitDeath()).isTrue();

    CasesService later = node(storage, Clock.offset(clock, Duration.ofSeconds(30)));
    later.continuePending().toCompletableFuture().join();
    later.continuePending().toCompletableFuture().join();

    assertThat(isMerged()).isEqualTo(started);
    assertThat(comments(primary)).isEqualTo(started ? COMMENTS : List.of());
    assertThat(comments(secondary)).isEqualTo(started ? List.of() : COMMENTS);
    assertThat(merges(primary)).isEqualTo(started ? 1 : 0);
    assertThat(merges(secondary)).isEqualTo(started ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false"})
  void caseWhoseMergeNeverStarted_canBeMerged(int commits, boolean lastIsMade)
      throws InterruptedException {
    DyingStorage dying = new DyingStorage(storage, commits, lastIsMade);
    try {
      start(node(dying, clock));
    } catch (CompletionException killed) {
      assertThat(dying.awaitDeath()).isTrue();
    }

    start(healthy);
    CasesService later = node(storage, Clock.offset(clock, Duration.ofHours(2)));
    later.continuePending().toCompletableFuture().join();

    assertThat(isMerged()).isTrue();
    assertThat(merges(primary)).isEqualTo(1);
  }
}
