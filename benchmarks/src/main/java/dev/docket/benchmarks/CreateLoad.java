package dev.docket.benchmarks;

import dev.docket.benchmarks.Client.Idle;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What some calls of CreateCase took.
 *
 * @param calls how many
 * @param server processor time of Docket
 * @param database that of PostgreSQL
 * @param wal bytes
 * @param nanos of each call, ascending
 */
record CreateLoad(
    int calls, Duration time, Duration server, Duration database, long wal, long[] nanos) {

  /** So many requests are kept ready at a time. */
  private static final int CHUNK = 4_000;

  /** Makes the calls, some at a time. */
  static CreateLoad run(ApiSide side, int calls, int inFlight)
      throws IOException, InterruptedException {
    CreateLoad sum = new CreateLoad(0, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, new long[0]);
    try (Client client = new Client(side.server().port(), inFlight, Idle.SLEEPS)) {
      for (int left = calls; left > 0; left -= CHUNK) {
        int chunk = Math.max(inFlight, Math.min(left, CHUNK));
        List<byte[]> requests =
            new SignedRequests(side.server().port())
                .of(IntStream.range(0, chunk).mapToObj(i -> side.nextCreate()).toList());
        long wal = side.database().wal();
        Duration server = side.server().cpu();
        Duration database = side.database().cpu();
        Client.Timed timed = client.timed(requests);
        sum =
            sum.plus(
                new CreateLoad(
                    chunk,
                    timed.time(),
                    side.server().cpu().minus(server),
                    side.database().cpu().minus(database),
                    side.database().wal() - wal,
                    timed.nanos()));
      }
    }
    return sum;
  }

  private CreateLoad plus(CreateLoad more) {
    long[] all = Arrays.copyOf(nanos, nanos.length + more.nanos.length);
    System.arraycopy(more.nanos, 0, all, nanos.length, more.nanos.length);
    Arrays.sort(all);
    return new CreateLoad(
        calls + more.calls,
        time.plus(more.time),
        server.plus(more.server),
        database.plus(more.database),
        wal + more.wal,
        all);
  }

  static CreateLoad sum(List<CreateLoad> loads) {
    return loads.stream().reduce(CreateLoad::plus).orElseThrow();
  }

  double perSecond() {
    return calls * 1e9 / time.toNanos();
  }

  double serverMicros() {
    return server.toNanos() / 1e3 / calls;
  }

  double databaseMicros() {
    return database.toNanos() / 1e3 / calls;
  }

  double cpuMicros() {
    return serverMicros() + databaseMicros();
  }

  double walBytes() {
    return (double) wal / calls;
  }

  /** Milliseconds that so many thousandths of the calls took at most. */
  double millis(int thousandths) {
    return nanos[(int) Math.min(nanos.length - 1L, (long) nanos.length * thousandths / 1000)] / 1e6;
  }
}
