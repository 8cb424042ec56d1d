package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import org.junit.jupiter.api.Test;

/** The attributes of text fields, which the AWS SDK for Java in use does not know. */
@Wire
class FieldAttributesWireTest extends DomainWireTest {

  private static final String MULTILINE = "{\"text\":{\"isMultiline\":true}}";

  private Answer create(String members) {
    return call("POST", "/fields", "{\"name\":\"Notes\"," + members + "}");
  }

  private void update(String id, String body) {
    Answer answer = call("PUT", "/fields/" + id, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private String made(String members) {
    return create(members).json().get("fieldId").asText();
  }

  private JsonNode attributes(String id) {
    JsonNode field =
        call("POST", "/fields-batch", "{\"fields\":[{\"id\":\"" + id + "\"}]}")
            .json()
            .get("fields")
            .get(0);
    return field.path("attributes");
  }

  private boolean multiline(String id) {
    return attributes(id).get("text").get("isMultiline").asBoolean();
  }

  @Test
  void systemFields_ofTextAreOfOneLineExceptTheSummary() {
    assertThat(multiline("title")).isFalse();
    assertThat(multiline("summary")).isTrue();
    assertThat(attributes("status").isMissingNode()).isTrue();
  }

  @Test
  void createField_givesATextFieldOneLineUnlessToldOtherwise() {
    assertThat(multiline(made("\"type\":\"Text\""))).isFalse();
  }

  @Test
  void createField_keepsTheAttributes() {
    String id = made("\"type\":\"Text\",\"attributes\":" + MULTILINE);

    assertThat(multiline(id)).isTrue();
    JsonNode listed = call("POST", "/fields-list", "").json().get("fields");
    // Custom fields come last.
    JsonNode last = listed.get(listed.size() - 1);
    assertThat(last.get("fieldId").asText()).isEqualTo(id);
    assertThat(last.at("/attributes/text/isMultiline").asBoolean()).isTrue();
  }

  @Test
  void createField_refusesTextAttributesOnOtherTypes() {
    for (String type :
        new String[] {"Number", "Boolean", "DateTime", "SingleSelect", "Url", "User"}) {
      Answer answer = create("\"type\":\"" + type + "\",\"attributes\":" + MULTILINE);
      answer.isError(400, "ValidationException");
      assertThat(answer.json().get("message").asText())
          .isEqualTo("A field of type " + type + " cannot have the attribute text");
    }
    assertThat(attributes(made("\"type\":\"Number\"")).isMissingNode()).isTrue();
  }

  @Test
  void updateField_changesTheAttributesOnlyWhenTheyAreGiven() {
    String id = made("\"type\":\"Text\"");

    update(id, "{\"attributes\":" + MULTILINE + "}");
    assertThat(multiline(id)).isTrue();
    update(id, "{\"name\":\"Remarks\",\"attributes\":null}");
    assertThat(multiline(id)).isTrue();
    update(id, "{\"attributes\":{\"text\":{\"isMultiline\":false}}}");
    assertThat(multiline(id)).isFalse();
  }
}
