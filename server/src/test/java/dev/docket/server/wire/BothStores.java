package dev.docket.server.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two servers that differ in nothing but their stores. They share a clock, which begins the same in
 * every run, so that what is asked of them again is answered as it was.
 */
final class BothStores implements AutoCloseable {

  final ManualClock clock = ManualClock.at(Instant.parse("2026-01-01T00:00:00.123456Z"));
  final TestDocket memory;
  final TestDocket postgres;

  private BothStores(String... flags) {
    memory = start(StoreUnderTest.MEMORY, flags);
    postgres = start(StoreUnderTest.POSTGRES, flags);
  }

  static BothStores start(String... flags) {
    return new BothStores(flags);
  }

  private TestDocket start(StoreUnderTest store, String... flags) {
    List<String> all = new ArrayList<>(Arrays.asList(flags));
    all.add(TestDocket.UNVERIFIED);
    all.addAll(List.of("--rate-limit=off", "--address-rate-limit=off", "--access-log=off"));
    return TestDocket.startOn(store, clock, all.toArray(String[]::new));
  }

  @Override
  public void close() {
    memory.close();
    postgres.close();
  }
}
