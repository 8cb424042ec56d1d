package dev.docket.server.control.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededFaultsTest {

  /** Whether each of some calls meets a fault that is for half of them. */
  private static List<Boolean> calls(Long seed) {
    Faults faults = new Faults(InstantSource.fixed(Instant.EPOCH));
    faults.seed(seed);
    FaultReader reader = new FaultReader(Map.of("Do", Set.of()));
    ObjectNode input =
        JsonNodeFactory.instance.objectNode().put("probability", 0.5).put("status", 503);
    faults.add(input, reader.rule(input), Duration.ofMinutes(1));
    return IntStream.range(0, 100)
        .mapToObj(i -> faults.meet("Do", "000000000000", "key").isPresent())
        .toList();
  }

  @Test
  void seed_makesProbabilitiesComeOutTheSame() {
    assertThat(calls(42L)).isEqualTo(calls(42L)).isNotEqualTo(calls(43L)).contains(true, false);
  }
}
