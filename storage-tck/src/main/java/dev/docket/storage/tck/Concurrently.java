package dev.docket.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Threads that start their work at the same moment. */
final class Concurrently {

  private Concurrently() {}

  /** The results of all work, in the order of its numbers, each done by a thread of its own. */
  static <T> List<T> atOnce(int size, IntFunction<T> work) {
    List<Callable<T>> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int number = i;
      all.add(() -> work.apply(number));
    }
    return atOnce(all);
  }

  /** One node or the other, by turns. */
  static Storage node(StoreUnderTest stores, int number) {
    return number % 2 == 0 ? stores.storage() : stores.another();
  }

  static <T> List<T> atOnce(List<Callable<T>> work) {
    CountDownLatch ready = new CountDownLatch(work.size());
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      List<Future<T>> futures =
          work.stream().map(each -> threads.submit(() -> started(ready, each))).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get(2 * Calls.PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
      return results;
    } catch (ExecutionException failure) {
      throw new AssertionError("A thread of the crowd failed", failure.getCause());
    } catch (InterruptedException | TimeoutException failure) {
      throw new AssertionError("The crowd did not come to an end", failure);
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T started(CountDownLatch ready, Callable<T> work) throws Exception {
    ready.countDown();
    assertThat(ready.await(Calls.PATIENCE_SECONDS, TimeUnit.SECONDS)).as("all started").isTrue();
    return work.call();
  }
}
