package dev.docket.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ConnectCasesRequest;

class RateLimitsTest {

  @ParameterizedTest
  @CsvSource({
    "CreateCase,2/10",
    "GetCase,4/10",
    "UpdateCase,2/2",
    "CreateDomain,2/5",
    "DeleteCaseRule,2/5",
    "BatchGetCaseRule,8/25",
    "ListFieldOptions,6/16",
    "GetLayout,6/20",
    "DeleteCase,2/5",
    "OfALaterModel,2/5"
  })
  void aws_hasTheRateOfEachOperation(String operation, String rate) {
    assertThat(RateLimits.aws().of(operation)).isEqualTo(Rate.parse(rate));
  }

  @Test
  void operationNames_areThoseOfTheModel() {
    assertThat(RateLimits.operationNames())
        .hasSize(43)
        .contains("UpdateRelatedItem") // newer than the SDK of the tests
        .containsAll(operationsOfTheSdk());
  }

  private static Set<String> operationsOfTheSdk() {
    return Arrays.stream(ConnectCasesClient.class.getMethods())
        .filter(method -> method.getParameterCount() == 1)
        .map(method -> method.getParameterTypes()[0])
        .filter(ConnectCasesRequest.class::isAssignableFrom)
        .map(request -> request.getSimpleName().replaceFirst("Request$", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void each_isTheSameForAll() {
    assertThat(RateLimits.each(new Rate(1, 2)).of("GetCase")).isEqualTo(new Rate(1, 2));
  }

  @Test
  void overrides_winAndLeaveTheRest() {
    RateLimits limits = RateLimits.aws().with(Map.of("GetCase", new Rate(50, 60)));

    assertThat(limits.of("GetCase")).isEqualTo(new Rate(50, 60));
    assertThat(limits.of("UpdateCase")).isEqualTo(new Rate(2, 2));
  }

  @Test
  void off_limitsOnlyWhatIsOverridden() {
    RateLimits limits = RateLimits.off().with(Map.of("GetCase", new Rate(1, 1)));

    assertThat(limits.of("GetCase")).isEqualTo(new Rate(1, 1));
    assertThat(limits.of("UpdateCase")).isNull();
  }
}
