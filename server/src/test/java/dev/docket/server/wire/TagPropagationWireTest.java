package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tag propagation of templates, which the AWS SDK for Java in use does not know. */
@Wire
class TagPropagationWireTest extends DomainWireTest {

  /** The member that has new cases tagged with these tags. */
  private static String propagating(String tags) {
    return "\"tagPropagationConfigurations\":[" + configuration(tags) + "]";
  }

  private static String configuration(String tags) {
    return "{\"resourceType\":\"Cases\",\"tagMap\":{" + tags + "}}";
  }

  private Answer create(String members) {
    return call("POST", "/templates", "{\"name\":\"Returns\"," + members + "}");
  }

  private String made(String members) {
    return create(members).json().get("templateId").asText();
  }

  private void update(String id, String body) {
    Answer answer = call("PUT", "/templates/" + id, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private String propagation(String id) {
    return call("POST", "/templates/" + id, "")
        .json()
        .get("tagPropagationConfigurations")
        .toString();
  }

  @Test
  void template_keepsAndListsItsTagPropagation() {
    String id = made(propagating("\"team\":\"red\",\"cost centre\":\"\""));

    JsonNode expected = call("POST", "/templates/" + id, "").json();
    JsonNode tags = expected.at("/tagPropagationConfigurations/0/tagMap");
    assertThat(tags.properties()).hasSize(2);
    assertThat(tags.get("team").asText()).isEqualTo("red");
    assertThat(tags.get("cost centre").asText()).isEmpty();
    assertThat(expected.at("/tagPropagationConfigurations/0/resourceType").asText())
        .isEqualTo("Cases");
    JsonNode listed = call("POST", "/templates-list", "").json().get("templates").get(0);
    assertThat(listed.get("tagPropagationConfigurations"))
        .isEqualTo(expected.get("tagPropagationConfigurations"));
    assertThat(expected.get("tags").properties()).isEmpty();
  }

  @Test
  void updateTemplate_changesTheTagPropagationOnlyWhenItIsGiven() {
    String id = made(propagating("\"team\":\"red\""));

    update(id, "{\"status\":\"Inactive\",\"tagPropagationConfigurations\":null}");
    assertThat(propagation(id)).isEqualTo("[" + configuration("\"team\":\"red\"") + "]");
    update(id, "{" + propagating("\"unit\":\"7\"") + "}");
    assertThat(propagation(id)).isEqualTo("[" + configuration("\"unit\":\"7\"") + "]");
    update(id, "{\"tagPropagationConfigurations\":[]}");
    assertThat(propagation(id)).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "aws:reserved":"x" | Map keys must satisfy constraint
          "AWS:reserved":"x" | Map keys must satisfy constraint
          "semi;colon":"x"   | Map keys must satisfy constraint
          "":"x"             | Map keys must satisfy constraint
          "a":"semi;colon"   | Map value must satisfy constraint
          """)
  void tags_areHeldToTheRulesOfTags(String tags, String constraint) {
    Answer answer = create(propagating(tags)).isError(400, "ValidationException");

    assertThat(answer.json().get("message").asText())
        .contains("tagPropagationConfigurations.1.member.tagMap")
        .contains(constraint);
  }

  @Test
  void tags_areTenAtMostInOneConfiguration() {
    String ten =
        IntStream.range(0, 10)
            .mapToObj(i -> "\"k" + i + "\":\"v\"")
            .collect(Collectors.joining(","));

    create(propagating(ten + ",\"k10\":\"v\"")).isError(400, "ValidationException");
    create("\"tagPropagationConfigurations\":[" + configuration("") + "," + configuration("") + "]")
        .isError(400, "ValidationException");
    assertThat(create(propagating(ten)).status()).isEqualTo(200);
  }

  @Test
  void tags_areTextAndForCases() {
    create(propagating("\"a\":null")).isError(400, "SerializationException");
    create("\"tagPropagationConfigurations\":[{\"resourceType\":\"Fields\",\"tagMap\":{}}]")
        .isError(400, "ValidationException");
  }

  @Test
  void updateTemplate_ofNothingButNullIsRefused() {
    String id = made(propagating("\"team\":\"red\""));

    for (String body : new String[] {"", "{}", "{\"name\":null,\"rules\":null}"}) {
      Answer answer = call("PUT", "/templates/" + id, body).isError(400, "ValidationException");
      assertThat(answer.json().get("message").asText()).contains("At least one attribute");
    }
  }
}
