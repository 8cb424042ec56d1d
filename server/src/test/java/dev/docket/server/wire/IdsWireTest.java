package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.LayoutContent;

/** A seed gives the same ids from run to run. */
@Wire
class IdsWireTest {

  private static final String CONTROLLED = "--control-port=0";

  /** The ids and numbers of resources of several kinds, created one after another. */
  private static List<String> created(TestDocket docket) {
    try (ConnectCasesClient cases = docket.client()) {
      List<String> ids = new ArrayList<>();
      String domain = cases.createDomain(request -> request.name("ids")).domainId();
      ids.add(domain);
      ids.add(
          cases
              .createField(request -> request.domainId(domain).name("Floor").type("Number"))
              .fieldId());
      ids.add(
          cases
              .createLayout(
                  request ->
                      request
                          .domainId(domain)
                          .name("Agent")
                          .content(LayoutContent.fromBasic(basic -> {})))
              .layoutId());
      String template =
          cases.createTemplate(request -> request.domainId(domain).name("Support")).templateId();
      ids.add(template);
      for (int i = 0; i < 3; i++) {
        String id =
            cases
                .createCase(
                    request ->
                        request
                            .domainId(domain)
                            .templateId(template)
                            .fields(
                                FieldValue.builder()
                                    .id("title")
                                    .value(FieldValueUnion.fromStringValue("Broken"))
                                    .build()))
                .caseId();
        ids.add(id);
        ids.add(referenceNumber(cases, domain, id));
      }
      return ids;
    }
  }

  private static String referenceNumber(ConnectCasesClient cases, String domain, String id) {
    return cases
        .getCase(
            request ->
                request
                    .domainId(domain)
                    .caseId(id)
                    .fields(FieldIdentifier.builder().id("reference_number").build()))
        .fields()
        .getFirst()
        .value()
        .stringValue();
  }

  private static JsonNode call(TestDocket docket, String method, String body, int status) {
    RawHttp.Answer answer = docket.control().call(method, "/ids", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return answer.json();
  }

  private static JsonNode ids(TestDocket docket, String method, String body) {
    return call(docket, method, body, 200);
  }

  @Test
  void seed_givesTheSameIdsFromRunToRun() {
    List<String> first;
    ManualClock clock = ManualClock.atRealTime();
    try (TestDocket docket = TestDocket.start(clock, "--ids-seed=42")) {
      first = created(docket);
    }
    clock.advance(Duration.ofMinutes(2));
    try (TestDocket docket = TestDocket.start(clock, CONTROLLED)) {
      assertThat(ids(docket, "PUT", "{\"seed\":42}").path("seed").longValue()).isEqualTo(42);

      assertThat(created(docket)).isEqualTo(first);
    }
    assertThat(UUID.fromString(first.getFirst()).version()).isEqualTo(7);
  }

  @Test
  void seeds_differ() {
    try (TestDocket one = TestDocket.start("--ids-seed=1");
        TestDocket other = TestDocket.start("--ids-seed=-1")) {
      assertThat(created(one)).doesNotContainAnyElementsOf(created(other));
    }
  }

  @Test
  void ids_areRandomUntilASeedIsSetAndWhenItIsTakenAway() {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      assertThat(ids(docket, "GET", "")).isEmpty();
      ids(docket, "PUT", "{\"seed\":7}");
      assertThat(ids(docket, "GET", "").path("seed").longValue()).isEqualTo(7);
      assertThat(ids(docket, "DELETE", "")).isEmpty();
      assertThat(ids(docket, "GET", "")).isEmpty();
    }
    try (TestDocket docket = TestDocket.start(CONTROLLED, "--ids-seed=-5")) {
      assertThat(ids(docket, "GET", "").path("seed").longValue()).isEqualTo(-5);
    }
  }

  @Test
  void seedThatIsMissingOrNoNumber_isNamed() {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      assertThat(call(docket, "PUT", "{}", 400).path("message").textValue())
          .isEqualTo(
              "1 validation error detected: Value null at 'seed' failed to satisfy constraint:"
                  + " Member must not be null");
      assertThat(call(docket, "PUT", "{\"seed\":\"x\"}", 400).path("type").textValue())
          .isEqualTo("SerializationException");
    }
  }
}
