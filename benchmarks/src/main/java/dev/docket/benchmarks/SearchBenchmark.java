package dev.docket.benchmarks;

import dev.docket.storage.Claim;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What searches cost as there is more and more to search. */
@Command(
    name = "search",
    description = {
      "Fills a store with tickets and measures searches, one at a time.",
      "Tickets that a run before has left in the database are not created again, so a run that was"
          + " cut off can be continued."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class SearchBenchmark implements Callable<Integer> {

  private static final int DEEP = 200;
  private static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");

  @Mixin private GrowthOptions growth = new GrowthOptions(100);

  @Mixin private StoreOptions store = new StoreOptions();

  @Mixin private PlotOptions plots = new PlotOptions();

  private final Percentiles table = new Percentiles("ms");

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Storage storage = store.open()) {
      fill(storage);
      long before = heap();
      measure(storage);
      System.out.printf("Heap in use, MB: %d before the searches, %d after%n", before, heap());
    }
    table.print(growth.sizes());
    plots.save("search", table.plot("Searches in the store", growth.sizes()));
    return 0;
  }

  private void fill(Storage storage) throws InterruptedException {
    int created = 0;
    for (int size : growth.sizes()) {
      TicketFiller filler = new TicketFiller(storage, scope(size), size);
      created += filler.fill();
      System.out.printf("%,9d tickets: %s%n", size, filler.rates());
    }
    if (created > 0) {
      growth.rest();
    }
  }

  private static Key<Claim> scope(int size) {
    return TENANT.child(Claim.KIND, "of-" + size);
  }

  /** Shape by shape, the sizes one after the other, so that what disturbs one disturbs all. */
  private void measure(Storage storage) {
    List<Map<String, Function<SplittableRandom, Search<SampleTicket>>>> shapes = new ArrayList<>();
    for (int size : growth.sizes()) {
      SearchShapes all = new SearchShapes(scope(size), new Tickets(size));
      Search<SampleTicket> deep = deep(storage, all.broad());
      Map<String, Function<SplittableRandom, Search<SampleTicket>>> named = all.all();
      named.put("page " + DEEP + " of 35 %", random -> deep);
      shapes.add(named);
    }
    for (String name : shapes.getFirst().keySet()) {
      shapes.forEach(all -> measure(storage, name, Objects.requireNonNull(all.get(name))));
    }
  }

  private void measure(
      Storage storage, String name, Function<SplittableRandom, Search<SampleTicket>> shape) {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    double[] millis = new double[growth.runs()];
    for (int warm = 0; warm < 3; warm++) {
      find(storage, shape.apply(random));
    }
    for (int run = 0; run < growth.runs(); run++) {
      Search<SampleTicket> search = shape.apply(random);
      millis[run] = millis(() -> find(storage, search));
    }
    Arrays.sort(millis);
    table.add(name, millis);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static Found<SampleTicket> find(Storage storage, Search<SampleTicket> search) {
    return storage.search(search).toCompletableFuture().join();
  }

  /** The search for a page far behind the first, or the last one if there are not so many. */
  private static Search<SampleTicket> deep(Storage storage, Search<SampleTicket> first) {
    Search<SampleTicket> search = first;
    for (int page = 1; page < DEEP; page++) {
      String next = find(storage, search).next();
      if (next == null) {
        return search;
      }
      search =
          new Search<>(
              first.scope(),
              first.kind(),
              first.condition(),
              first.sorts(),
              first.size(),
              next,
              false);
    }
    return search;
  }
}
