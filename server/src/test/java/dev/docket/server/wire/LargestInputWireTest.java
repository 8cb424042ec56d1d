package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest case that the model allows is read, also from clients that escape all its text. */
@Wire
class LargestInputWireTest {

  private static final int FIELDS = 220;
  private static final int CHARACTERS = 4_100;

  @Test
  void largestCase_isReadHoweverItIsWritten() {
    try (TestDocket docket = TestDocket.start(TestDocket.UNVERIFIED)) {
      RawHttp http = new RawHttp(docket.port());
      String escaped = body("\\ud83d\\ude80");
      assertThat(escaped.length()).isGreaterThan(10_800_000);

      http.call("POST", "/domains/absent/cases", body("\ud83d\ude80"))
          .isError(404, "ResourceNotFoundException");
      http.call("POST", "/domains/absent/cases", escaped).isError(404, "ResourceNotFoundException");
    }
  }

  private static String body(String character) {
    String value = "{\"stringValue\":\"" + character.repeat(CHARACTERS) + "\"}";
    return IntStream.range(0, FIELDS)
        .mapToObj(i -> "{\"id\":\"field-" + i + "\",\"value\":" + value + "}")
        .collect(Collectors.joining(",", "{\"templateId\":\"absent\",\"fields\":[", "]}"));
  }
}
