package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.server.wire.RawHttp.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.EventBridgeConfiguration;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;

/** The operations on the event configuration of a domain, called with the AWS SDK. */
@Wire
class EventConfigurationWireTest extends DomainWireTest {

  private static final String CONFIGURATION = "/case-event-configuration";
  private static final EventBridgeConfiguration OFF =
      EventBridgeConfiguration.builder().enabled(false).build();

  private void put(EventBridgeConfiguration configuration) {
    cases.putCaseEventConfiguration(r -> r.domainId(domain).eventBridge(configuration));
  }

  private EventBridgeConfiguration get() {
    return cases.getCaseEventConfiguration(r -> r.domainId(domain)).eventBridge();
  }

  private static EventBridgeConfiguration withFields(String... ids) {
    List<FieldIdentifier> fields =
        Arrays.stream(ids).map(id -> FieldIdentifier.builder().id(id).build()).toList();
    return EventBridgeConfiguration.builder()
        .enabled(true)
        .includedData(
            data ->
                data.caseData(c -> c.fields(fields)).relatedItemData(i -> i.includeContent(true)))
        .build();
  }

  @Test
  void newDomain_sendsNoEvents() {
    assertThat(get()).isEqualTo(OFF);
  }

  @Test
  void putCaseEventConfiguration_takesThePlaceOfAllThatWasThere() {
    for (EventBridgeConfiguration configuration :
        List.of(
            withFields("status", textField("Colour")),
            EventBridgeConfiguration.builder().enabled(true).build(),
            withFields(),
            EventBridgeConfiguration.builder()
                .enabled(true)
                .includedData(data -> data.relatedItemData(i -> i.includeContent(false)))
                .build(),
            OFF)) {
      put(configuration);

      assertThat(get()).isEqualTo(configuration);
    }
  }

  @Test
  void putCaseEventConfiguration_refusesFieldsThatAreNotThere() {
    String deleted = textField("Colour");
    deleteField(deleted);

    refused(
        () -> put(withFields("status", "nowhere")), "The following fields do not exist: [nowhere]");
    refused(
        () -> put(withFields(deleted)),
        "The following fields have been deleted: [" + deleted + "]");
    assertThat(get()).isEqualTo(OFF);
  }

  @Test
  void putCaseEventConfiguration_takesFourHundredFields() {
    String[] fields = IntStream.range(0, 401).mapToObj(i -> "title").toArray(String[]::new);

    put(withFields(Arrays.copyOf(fields, 400)));
    refused(() -> put(withFields(fields)), "Member must have length less than or equal to 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"All", "System", "Custom"})
  void putCaseEventConfiguration_keepsTheCategoryOfFields(String category) {
    String deleted = textField("Colour");
    String body =
        "{\"eventBridge\": {\"enabled\": true, \"includedData\": {\"caseData\": "
            + "{\"fields\": [{\"id\": \"status\"}%s], \"autoIncludeFields\": \"%s\"}}}}";

    Answer answer =
        call("PUT", CONFIGURATION, body.formatted(", {\"id\": \"" + deleted + "\"}", category));
    deleteField(deleted);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(call("POST", CONFIGURATION, "").text())
        .isEqualTo(body.formatted("", category).replace(" ", ""));
    put(withFields("status"));
    assertThat(call("POST", CONFIGURATION, "").text()).doesNotContain("autoIncludeFields");
  }

  @Test
  void putCaseEventConfiguration_refusesOtherCategories() {
    String caseData =
        "{\"eventBridge\": {\"enabled\": true, \"includedData\": {\"caseData\": %s}}}";

    for (String data :
        List.of(
            "{\"fields\": [], \"autoIncludeFields\": \"all\"}",
            "{\"autoIncludeFields\": \"All\"}")) {
      call("PUT", CONFIGURATION, caseData.formatted(data)).isError(400, "ValidationException");
    }
    assertThat(get()).isEqualTo(OFF);
  }

  @Test
  void getCaseEventConfiguration_leavesOutFieldsThatAreDeleted() {
    String first = textField("Colour");
    String second = textField("Size");
    put(withFields(first, "status", second));

    deleteField(first);
    assertThat(get()).isEqualTo(withFields("status", second));
    deleteField(second);
    assertThat(get()).isEqualTo(withFields("status"));
  }

  @Test
  void configurations_ofTwoDomainsAreTheirOwn() {
    String other = cases.createDomain(r -> r.name("other")).domainId();

    put(withFields("title"));

    assertThat(cases.getCaseEventConfiguration(r -> r.domainId(other)).eventBridge())
        .isEqualTo(OFF);
  }

  @Test
  void eventConfigurations_needTheirDomain() {
    assertThatThrownBy(() -> cases.getCaseEventConfiguration(r -> r.domainId("x")))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(() -> cases.putCaseEventConfiguration(r -> r.domainId("x").eventBridge(OFF)))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void eventConfigurations_needAnActiveDomain() {
    restart("--provisioning-delay=1h");

    refused(this::get, "is not active");
    assertThatThrownBy(() -> put(OFF))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("is not active");
  }
}
