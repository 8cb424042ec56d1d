package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  @Test
  void each_isTheSameForAll() {
    assertThat(RateLimits.each(new Rate(1, 2)).of("GetCase")).isEqualTo(new Rate(1, 2));
  }

  @Test
  void overrides_winAndLeaveTheRest() {
    RateLimits limits =
        RateLimits.byOperation(Map.of("GetCase", new Rate(4, 10), "UpdateCase", new Rate(2, 2)))
            .with(Map.of("GetCase", new Rate(50, 60)));

    assertThat(limits.of("GetCase")).isEqualTo(new Rate(50, 60));
    assertThat(limits.of("UpdateCase")).isEqualTo(new Rate(2, 2));
  }

  @Test
  void byOperation_leavesTheOthersWithoutALimit() {
    assertThat(RateLimits.byOperation(Map.of("GetCase", new Rate(1, 1))).of("UpdateCase")).isNull();
  }

  @Test
  void off_limitsOnlyWhatIsOverridden() {
    RateLimits limits = RateLimits.off().with(Map.of("GetCase", new Rate(1, 1)));

    assertThat(limits.of("GetCase")).isEqualTo(new Rate(1, 1));
    assertThat(limits.of("UpdateCase")).isNull();
  }
}
