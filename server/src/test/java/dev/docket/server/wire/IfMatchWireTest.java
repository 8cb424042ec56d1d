package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.model.ConnectCasesException;
import software.amazon.awssdk.services.connectcases.model.GetCaseResponse;
import software.amazon.awssdk.services.connectcases.model.UpdateCaseResponse;

/** Updates of cases that are only to happen if nobody else has changed the case. */
@Wire
class IfMatchWireTest extends RaceWireTest {

  private String tag(ConnectCasesAsyncClient client, String caseId, String field) {
    GetCaseResponse found =
        client
            .getCase(r -> r.domainId(fixture.domain).caseId(caseId).fields(f -> f.id(field)))
            .join();
    return found.sdkHttpResponse().firstMatchingHeader("ETag").orElseThrow();
  }

  private String tag(String caseId) {
    return tag(here, caseId, "title");
  }

  private CompletableFuture<UpdateCaseResponse> rename(
      ConnectCasesAsyncClient client, String caseId, String title, String tag) {
    return client.updateCase(
        r ->
            r.domainId(fixture.domain)
                .caseId(caseId)
                .fields(set("title", title))
                .overrideConfiguration(c -> c.putHeader("If-Match", tag)));
  }

  private Answer put(String caseId, String title, String... headers) {
    return fixture.http.call(
        "PUT",
        "/domains/" + fixture.domain + "/cases/" + caseId,
        List.of(headers),
        "{\"fields\":[{\"id\":\"title\",\"value\":{\"stringValue\":\"%s\"}}]}"
            .formatted(title)
            .getBytes(UTF_8));
  }

  @Test
  void updateWithTheTagThatWasRead_happensOnce() {
    String id = fixture.create();
    String read = tag(id);

    rename(there, id, "First", read).join();
    Answer late =
        put(id, "Second", "If-Match: " + read).isError(412, "PreconditionFailedException");

    assertThat(late.json().path("header").asText()).isEqualTo("If-Match");
    assertThat(late.json().path("resourceId").asText()).isEqualTo(id);
    assertThat(fixture.text(id, "title")).isEqualTo("First");
    assertThat(put(id, "Second", "If-Match: \"0\", " + tag(id)).status()).isEqualTo(200);
    assertThat(put(id, "Third", "If-Match: *").status()).isEqualTo(200);
    assertThat(put(id, "Fourth").status()).isEqualTo(200);
    assertThat(fixture.text(id, "title")).isEqualTo("Fourth");
  }

  @Test
  void tag_isOfTheCaseAndChangesWithIt() {
    String id = fixture.create();
    String other = fixture.create();
    String read = tag(id);

    assertThat(read).matches("\"[0-9a-z]+\"").isNotEqualTo(tag(other));
    assertThat(tag(there, id, "customer_id")).isEqualTo(read);
    fixture.update(id, set("summary", "Seen"));
    String afterUpdate = tag(id);
    fixture.update(id, set("summary", "Seen"));

    assertThat(afterUpdate).isNotEqualTo(read);
    assertThat(tag(id)).isEqualTo(afterUpdate);
    fixture.comment(id, "Noted");
    assertThat(tag(id)).isNotEqualTo(afterUpdate);
  }

  @Test
  void header_isCheckedBeforeValuesAndAfterTheCase() {
    String id = fixture.create();

    put(id, "x".repeat(600), "If-Match: \"0\"").isError(412, "PreconditionFailedException");
    put(id, "Same", "If-Match: 0").isError(400, "ValidationException");
    put("no-case", "Title", "If-Match: *").isError(404, "ResourceNotFoundException");
    put("no-case", "Title", "If-Match: \"0\"").isError(404, "ResourceNotFoundException");
    assertThat(fixture.text(id, "title")).isEqualTo("Broken");
  }

  @Test
  void ofUpdatesWithOneTag_oneHappens() {
    String id = fixture.create();
    String read = tag(id);

    List<CompletableFuture<UpdateCaseResponse>> calls =
        IntStream.range(0, 16).mapToObj(i -> rename(server(i), id, "Title " + i, read)).toList();
    List<Integer> statuses =
        calls.stream()
            .map(
                call ->
                    call.handle(
                            (done, failure) ->
                                failure == null
                                    ? 200
                                    : ((ConnectCasesException) failure.getCause()).statusCode())
                        .join())
            .toList();

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses.stream().filter(status -> status == 412)).hasSize(15);
    int winner = statuses.indexOf(200);
    assertThat(fixture.text(id, "title")).isEqualTo("Title " + winner);
  }
}
