package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.CasesService;
import dev.docket.events.DeadLetter;
import dev.docket.events.sink.DeliveryResult;
import dev.docket.operations.Ids;
import dev.docket.operations.Stamps;
import dev.docket.server.ServiceCalls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long dead letters and replays are kept. */
class DeliveryTrimmingTest extends SinkFixture {

  private static final Duration RETENTION = Duration.ofDays(14);

  private static final ServiceCalls CALLS = ServiceCalls.unrestricted(TENANT);

  private final CasesService service =
      ServiceCalls.operations(
          storage, new Stamps(Clock.systemUTC(), Ids.timeOrdered(Clock.systemUTC())));

  private long trim(Duration later, long most) {
    return trim(() -> Instant.now().plus(later), most);
  }

  private long trim(InstantSource clock, long most) {
    return new DeliveryTrimming(storage, clock, RETENTION, most)
        .trim()
        .toCompletableFuture()
        .join();
  }

  private Receiver refusing(int most) {
    Receiver receiver = begun();
    receiver.answers(event -> new DeliveryResult.Refused("too odd"));
    for (int i = 1; i <= most; i++) {
      append(TENANT, "" + i, "case");
    }
    await(() -> letters().size() == most);
    return receiver;
  }

  private void replay(String members) {
    CALLS.call(service, "ReplayEvents", "{'sink':'crm','source':'DEAD_LETTERS'" + members + "}");
    await(() -> replays() > 0 && everyReplayIsOver());
  }

  private int replays() {
    return CALLS.call(service, "ListEventReplays", "{}").path("replays").size();
  }

  private boolean everyReplayIsOver() {
    return CALLS
            .call(service, "ListEventReplays", "{}")
            .path("replays")
            .findValues("endedTime")
            .size()
        == replays();
  }

  @Test
  void lettersAndReplays_areKeptForTheirRetention() {
    refusing(250);
    append(OTHER, "1", "case");
    replay(",'caseIds':['none']");

    assertThat(trim(RETENTION.minusHours(1), 1_000)).isGreaterThanOrEqualTo(250);
    assertThat(letters()).hasSize(250);
    assertThat(replays()).isEqualTo(1);

    trim(RETENTION.plusHours(1), 1_000);
    assertThat(letters()).isEmpty();
    assertThat(replays()).isZero();
  }

  @Test
  void lettersBehindManyThatWereGivenUpAgain_goToo() {
    refusing(150);
    Instant before = Instant.now();
    String ids =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> "'" + id("" + i) + "'")
            .collect(Collectors.joining(","));
    replay(",'eventIds':[" + ids + "]");
    await(() -> letters().get(99).time().isAfter(before));

    assertThat(trim(() -> before.plus(RETENTION), 1_000)).isEqualTo(100);
    assertThat(letters()).extracting(DeadLetter::eventId).startsWith(id("1")).endsWith(id("100"));
  }

  @Test
  void lettersBeyondTheLimit_goFromTheOldestEventOn() {
    refusing(250);

    assertThat(trim(Duration.ZERO, 120)).isEqualTo(120);

    assertThat(letters()).hasSize(120);
    assertThat(letters()).extracting(DeadLetter::eventId).startsWith(id("131")).endsWith(id("250"));
    assertThat(trim(Duration.ZERO, 120)).isEqualTo(120);
  }

  @Test
  void letters_areCountedAsOftenAsTheyAreThere() {
    Receiver receiver = refusing(5);
    replay("");
    assertThat(trim(Duration.ZERO, 1_000)).isEqualTo(5);
    receiver.answers(event -> new DeliveryResult.Delivered());

    replay(",'eventIds':['" + id("3") + "']");

    assertThat(trim(Duration.ZERO, 1_000)).isEqualTo(4);
    assertThat(letters()).hasSize(4);
  }
}
