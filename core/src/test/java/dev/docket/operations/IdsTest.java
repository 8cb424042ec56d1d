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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  private static final Instant START = Instant.parse("2025-03-01T12:00:00.123Z");

  private static final String FIRST_OF_42 = "018cc251-f400-7000-a5fa-a1fdf9170029";
  private static final String SECOND_OF_42 = "018cc251-f400-7001-a626-cfc4c2818e1a";

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

  @Test
  void seeded_givesUuidsOfVersion7ThatGrow() {
    Ids seeded = Ids.seeded(42);
    List<String> all = Stream.generate(seeded::next).limit(10_000).toList();

    assertThat(all).isSorted().doesNotHaveDuplicates();
    assertThat(all.stream().map(UUID::fromString))
        .allMatch(id -> id.version() == 7 && id.variant() == 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 42, Long.MIN_VALUE, Long.MAX_VALUE})
  void seeded_givesTheSameForTheSameSeed(long seed) {
    assertThat(Stream.generate(Ids.seeded(seed)::next).limit(5_000))
        .isEqualTo(Stream.generate(Ids.seeded(seed)::next).limit(5_000).toList());
    assertThat(numbers(Ids.seeded(seed))).isEqualTo(numbers(Ids.seeded(seed)));
  }

  /** Ids of other releases would break tests that name them. */
  @Test
  void seeded_givesTheSameInEveryRelease() {
    assertThat(Stream.generate(Ids.seeded(42)::next).limit(2))
        .containsExactly(FIRST_OF_42, SECOND_OF_42);
  }

  @Test
  void seeded_givesOtherIdsForAnotherSeed() {
    Set<String> all = new HashSet<>();
    for (long seed = -50; seed < 50; seed++) {
      Stream.generate(Ids.seeded(seed)::next).limit(100).forEach(all::add);
    }
    assertThat(all).hasSize(10_000);
  }

  @Test
  void seeded_givesNumbersBelowTheBoundThatDoNotDependOnTheIds() {
    Ids seeded = Ids.seeded(7);
    List<Integer> numbers = numbers(seeded);
    Ids again = Ids.seeded(7);
    Stream.generate(again::next).limit(10).forEach(id -> {});

    assertThat(numbers).allMatch(number -> number >= 0 && number < 1_000);
    assertThat(numbers.stream().distinct().count()).isGreaterThan(500);
    assertThat(numbers(again)).isEqualTo(numbers);
  }

  private static List<Integer> numbers(Ids ids) {
    return Stream.generate(() -> ids.nextNumber(1_000)).limit(1_000).toList();
  }

  @Test
  void seeded_isUniqueForEachOfManyThreads() throws Exception {
    Ids seeded = Ids.seeded(1);
    Set<String> all = new HashSet<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<List<String>>> futures = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        futures.add(pool.submit(() -> Stream.generate(seeded::next).limit(5_000).toList()));
      }
      for (Future<List<String>> future : futures) {
        assertThat(future.get()).isSorted();
        all.addAll(future.get());
      }
    }
    assertThat(all)
        .isEqualTo(new HashSet<>(Stream.generate(Ids.seeded(1)::next).limit(20_000).toList()));
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
