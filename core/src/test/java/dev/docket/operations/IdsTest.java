package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final Instant START = Instant.parse("2025-03-01T12:00:00.123Z");

  private Instant now = START;
  private final Ids ids = Ids.timeOrdered(new TestClock());

  @Test
  void next_isAUuidOfVersion7WithTheTime() {
    UUID id = UUID.fromString(ids.next());

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(START.toEpochMilli());
  }

  @Test
  void next_isGreaterWithinAMillisecondAndBeyondItsCount() {
    assertThat(Stream.generate(ids::next).limit(10_000)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void next_isGreaterWhenTheClockStepsBack() {
    String before = ids.next();
    now = START.minusSeconds(3600);

    assertThat(ids.next()).isGreaterThan(before);
  }

  @Test
  void next_followsTheClock() {
    String before = ids.next();
    now = START.plusMillis(1);

    String after = ids.next();

    assertThat(after).isGreaterThan(before);
    assertThat(UUID.fromString(after).getMostSignificantBits() >>> 16)
        .isEqualTo(START.toEpochMilli() + 1);
  }

  @Test
  void next_isUniqueAndGrowsForEachOfManyThreads() throws Exception {
    Set<String> all = new HashSet<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<List<String>>> futures = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        futures.add(pool.submit(() -> Stream.generate(ids::next).limit(5_000).toList()));
      }
      for (Future<List<String>> future : futures) {
        assertThat(future.get()).isSorted();
        all.addAll(future.get());
      }
    }
    assertThat(all).hasSize(20_000);
  }

  private final class TestClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
