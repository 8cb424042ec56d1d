package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class InputExcerptTest {

  private static final int PLENTY = 10_000;

  private static final Contract CONTRACT = Contract.load();

  private static InputExcerpt excerpt(String operation, int most, String json) throws IOException {
    ObjectNode input = (ObjectNode) new JsonMapper().readTree(json);
    return CONTRACT.operations().get(operation).excerpt(input, most);
  }

  @Test
  void validInput_isCopiedAsItIs() throws IOException {
    String nested =
        """
        {"domainId":"d","maxResults":5,"filter":{"andAll":[{"not":{"field":{"equalTo":{"id":"x","value":{"doubleValue":1.5}}}}},{"orAll":[]}]},"fields":[{"id":"a"},{"id":"b"}]}
        """
            .strip();

    InputExcerpt excerpt = excerpt("SearchCases", PLENTY, nested);

    assertThat(excerpt.input().toString()).isEqualTo(nested);
    assertThat(excerpt.truncated()).isFalse();
  }

  @Test
  void unknownMembers_areLeftOut() throws IOException {
    assertThat(
            excerpt("CreateDomain", PLENTY, "{\"name\":\"a\",\"password\":\"b\"}")
                .input()
                .toString())
        .isEqualTo("{\"name\":\"a\"}");
  }

  @Test
  void sensitiveValues_areReplaced_whateverTheyAre() throws IOException {
    for (String secret : new String[] {"\"x\"", "1", "[\"x\"]", "{\"x\":\"x\"}", "null"}) {
      assertThat(
              excerpt("CreateCase", PLENTY, "{\"performedBy\":{\"customEntity\":" + secret + "}}")
                  .input()
                  .toString())
          .isEqualTo("{\"performedBy\":{\"customEntity\":\"***\"}}");
    }
  }

  @Test
  void largeInput_isCut() throws IOException {
    InputExcerpt text = excerpt("CreateDomain", 50, "{\"name\":\"" + "x".repeat(100) + "\"}");
    assertThat(text.truncated()).isTrue();
    assertThat(text.input().path("name").asText()).matches("x{20,50}…");

    InputExcerpt list =
        excerpt("SearchCases", 100, "{\"fields\":[" + "{\"id\":\"f\"},".repeat(99) + "{}]}");
    assertThat(list.truncated()).isTrue();
    assertThat(list.input().path("fields")).hasSizeBetween(1, 20);
  }

  @Test
  void valueOfAnotherType_isShownAsText() throws IOException {
    assertThat(excerpt("CreateDomain", PLENTY, "{\"name\":{\"a\":[1]}}").input().toString())
        .isEqualTo("{\"name\":\"{\\\"a\\\":[1]}\"}");
  }
}
