package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteMatchTest {

  private final RouteMatch createDomain =
      Contract.of(Contracts.REAL).match("POST", "/domains").orElseThrow();
  private final List<String> observed = new ArrayList<>();

  private ObjectNode read(String body) {
    return createDomain.read(
        null,
        null,
        body.getBytes(StandardCharsets.UTF_8),
        (route, input, accepted) -> observed.add(route + " " + input + " " + accepted));
  }

  @Test
  void read_leavesOutWhatTheContractDoesNotHave() {
    assertThat(read("{\"name\":\"acme\",\"more\":1}")).hasToString("{\"name\":\"acme\"}");
    assertThat(observed).containsExactly("CreateDomain {\"name\":\"acme\",\"more\":1} true");
  }

  @Test
  void read_showsTheObserverWhatIsRefused() {
    assertThat(Contracts.problem(() -> read("{\"name\":\"\"}")).orElseThrow().type())
        .isEqualTo("ValidationException");
    assertThat(observed).containsExactly("CreateDomain {\"name\":\"\"} false");
  }

  @Test
  void read_hidesFromTheObserverWhatIsNoInput() {
    assertThat(Contracts.problem(() -> read("[]")).orElseThrow().type())
        .isEqualTo("SerializationException");
    assertThat(observed).isEmpty();
  }
}
