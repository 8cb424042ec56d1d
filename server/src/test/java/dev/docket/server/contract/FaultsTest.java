package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.contract.Faults.Sort;
import dev.docket.server.contract.RandomRequests.Faulty;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private static final int SEEDS = 50;

  @Test
  void faults_areOfEverySort() {
    assertThat(RandomRequests.operations().flatMap(FaultsTest::sorts))
        .containsOnly(Stream.of(Sort.values()).map(Sort::name).toArray(String[]::new));
  }

  @Test
  void faults_areFoundInShapesInsideThemselves() {
    assertThat(locations("CreateCaseRule"))
        .anyMatch(location -> location.matches("rule\\.(required|hidden)\\..*\\.(and|or)All\\..*"));
  }

  private static Stream<String> sorts(String operation) {
    return faulty(operation).map(Faulty::sort);
  }

  private static Stream<String> locations(String operation) {
    return faulty(operation).map(Faulty::location);
  }

  private static Stream<Faulty> faulty(String operation) {
    return LongStream.range(0, SEEDS)
        .mapToObj(seed -> new RandomRequests(operation, seed).faulty())
        .flatMap(Optional::stream);
  }
}
