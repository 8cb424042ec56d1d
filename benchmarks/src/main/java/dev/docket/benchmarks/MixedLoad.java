package dev.docket.benchmarks;

import dev.docket.benchmarks.Client.Idle;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Writes and searches at a steady rate, side by side for minutes. A call that fails ends it.
 *
 * @param mebibytes the server's resident memory after each minute
 * @param databaseCores processors that PostgreSQL kept busy
 * @param serverCores those that Docket did
 * @param writes nanoseconds of each write, ascending
 * @param searches those of each search
 */
record MixedLoad(
    List<Long> mebibytes,
    double databaseCores,
    double serverCores,
    long[] writes,
    long[] searches) {

  private static final int WRITES = 115;
  private static final int SEARCHES = 48;
  private static final int CONNECTIONS = 32;

  static MixedLoad run(ApiSide side, int minutes) throws IOException, InterruptedException {
    List<Long> mebibytes = new ArrayList<>();
    long[] writes = {};
    long[] searches = {};
    Duration database = side.database().cpu();
    Duration server = side.server().cpu();
    long begin = System.nanoTime();
    SplittableRandom random = new SplittableRandom(8);
    List<Function<SplittableRandom, Call>> shapes =
        List.copyOf(ApiSearches.all(side.cases()).values());
    SignedRequests signed = new SignedRequests(side.server().port());
    try (ExecutorService clients = Executors.newFixedThreadPool(2);
        Client writer = new Client(side.server().port(), CONNECTIONS, Idle.SLEEPS);
        Client searcher = new Client(side.server().port(), CONNECTIONS, Idle.SLEEPS)) {
      for (int minute = 0; minute < minutes; minute++) {
        List<byte[]> creates =
            signed.of(IntStream.range(0, WRITES * 60).mapToObj(i -> side.nextCreate()).toList());
        List<byte[]> finds =
            signed.of(
                IntStream.range(0, SEARCHES * 60)
                    .mapToObj(i -> shapes.get(i % shapes.size()).apply(random))
                    .toList());
        Future<long[]> written = clients.submit(() -> writer.sendPaced(creates, WRITES));
        Future<long[]> found = clients.submit(() -> searcher.sendPaced(finds, SEARCHES));
        writes = joined(writes, written.get());
        searches = joined(searches, found.get());
        mebibytes.add(side.server().residentMebibytes());
      }
    } catch (ExecutionException failure) {
      throw new IOException(failure);
    }
    double nanos = System.nanoTime() - begin;
    return new MixedLoad(
        mebibytes,
        side.database().cpu().minus(database).toNanos() / nanos,
        side.server().cpu().minus(server).toNanos() / nanos,
        writes,
        searches);
  }

  private static long[] joined(long[] first, long[] second) {
    long[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    Arrays.sort(all);
    return all;
  }

  static double p95Millis(long[] nanos) {
    return nanos[nanos.length * 95 / 100] / 1e6;
  }
}
