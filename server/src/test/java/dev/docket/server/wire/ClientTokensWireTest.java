package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Client tokens of CreateCase. The clock is moved, so the requests are not signed. */
@Wire
class ClientTokensWireTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** As many as have old tokens removed once. */
  private static final int MANY = 64;

  private final ManualClock clock = ManualClock.atRealTime();

  private TestDocket docket;
  private RawHttp http;
  private String domain;
  private String template;

  @BeforeEach
  void start() {
    docket = TestDocket.start(clock, "--rate-limit=off", ControlledState.FLAG);
    http = new RawHttp(docket.port());
    domain = http.call("POST", "/domains", "{\"name\":\"acme\"}").json().get("domainId").asText();
    template =
        call("POST", "/templates", "{\"name\":\"Returns\"}").json().get("templateId").asText();
  }

  @AfterEach
  void stop() {
    docket.close();
  }

  private Answer call(String method, String path, String body) {
    return http.call(method, "/domains/" + domain + path, body);
  }

  private Answer create(String token, String title) {
    return call(
        "POST",
        "/cases",
        """
        {"templateId":"%s","clientToken":"%s","fields":[
          {"id":"title","value":{"stringValue":"%s"}},
          {"id":"customer_id","value":{"stringValue":"%s"}}]}
        """
            .formatted(template, token, title, PROFILE));
  }

  private String created(String token, String title) {
    Answer answer = create(token, title);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().get("caseId").asText();
  }

  private void createMany() {
    for (int i = 0; i < MANY; i++) {
      created("filler " + i, "Filler");
    }
  }

  @Test
  void sameInput_getsTheSameCase() {
    String id = created("token", "Broken");

    assertThat(created("token", "Broken")).isEqualTo(id);
    assertThat(created("another", "Broken")).isNotEqualTo(id);
  }

  @Test
  void sameInput_getsTheSameCaseAlsoWhenItCouldNotBeCreatedAnyMore() {
    String id = created("token", "Broken");
    call("DELETE", "/templates/" + template, "");

    assertThat(created("token", "Broken")).isEqualTo(id);
    create("another", "Broken").isError(400, "ValidationException");
  }

  @Test
  void otherInput_isAConflict() {
    created("token", "Broken");

    Answer refused = create("token", "Lost").isError(409, "ConflictException");

    assertThat(refused.json().get("message").asText())
        .isEqualTo("The clientToken was already used with different parameters");
  }

  @Test
  void refusedRequest_doesNotUseItsToken() {
    create("token", "").isError(400, "ValidationException");

    created("token", "Broken");
  }

  @Test
  void emptyToken_isNone() {
    assertThat(created("", "Broken")).isNotEqualTo(created("", "Broken"));
  }

  @Test
  void token_isOfOneDomain() {
    String id = created("token", "Broken");
    domain = http.call("POST", "/domains", "{\"name\":\"other\"}").json().get("domainId").asText();
    template = call("POST", "/templates", "{\"name\":\"R\"}").json().get("templateId").asText();

    assertThat(created("token", "Broken")).isNotEqualTo(id);
  }

  @Test
  void token_goesWithItsCase() {
    String id = created("token", "Broken");
    call("DELETE", "/cases/" + id, "");

    assertThat(created("token", "Lost")).isNotEqualTo(id);
  }

  @Test
  void token_isKeptForADay() {
    String id = created("token", "Broken");
    clock.advance(DAY.minus(MINUTE));
    createMany();

    assertThat(created("token", "Broken")).isEqualTo(id);
  }

  @Test
  void token_isNotGoodAfterADay() {
    String old = created("token", "Broken");
    clock.advance(DAY.plus(MINUTE));

    String fresh = created("token", "Lost");
    call("DELETE", "/cases/" + old, "");

    // The token is that of another case now, and stays when the first one goes.
    assertThat(created("token", "Lost")).isEqualTo(fresh).isNotEqualTo(old);
  }

  @Test
  void tokenThatIsNotGood_isRemovedAsOthersAreUsed() {
    created("token", "Broken");
    clock.advance(DAY.plus(MINUTE));
    assertThat(isStored("token")).isTrue();

    createMany();

    TestDocket.eventually(() -> !isStored("token"));
    assertThat(isStored("filler 0")).isTrue();
  }

  /** Looks behind the API, which tells the same of a token that is past and of none. */
  private boolean isStored(String token) {
    return new ControlledState(docket).export().contains("/client-token/" + token + "\"");
  }
}
