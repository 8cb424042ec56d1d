package dev.docket.benchmarks;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What searches of related items cost as there are more and more in a domain. */
@Command(
    name = "related-items",
    description = {
      "Fills domains with cases and related items and measures searches, one call at a time.",
      "Where one call may not find enough, calls for what comes next are measured together too.",
      "A size is the number of items of a domain, at least " + RelatedItemsBenchmark.SMALLEST + "."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class RelatedItemsBenchmark implements Callable<Integer> {

  /** Enough cases for the busy contacts, and enough pages. */
  static final int SMALLEST = 5_000;

  @Mixin private GrowthOptions growth = new GrowthOptions(200);

  @Option(
      names = "--walks",
      defaultValue = "50",
      description = "Searches of each shape that may take many calls.")
  private int walks;

  @Option(names = "--warm-up", defaultValue = "50", description = "Calls of each shape before.")
  private int warmUp;

  @Mixin private StoreOptions store = new StoreOptions();

  @Mixin private ServerOptions servers = new ServerOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Percentiles millis = new Percentiles("ms");
  private final Percentiles calls = new Percentiles("calls");

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    if (growth.sizes().stream().anyMatch(size -> size < SMALLEST)) {
      throw new ParameterException(spec.commandLine(), "--sizes must be at least " + SMALLEST);
    }
    Path folder = Files.createTempDirectory("docket-benchmark");
    try (MeasuredServer docket = servers.startQuietDocket(folder, store.ofServer());
        Api api = new Api(docket.port())) {
      docket.awaitListening();
      List<ItemSearches> searches = fill(api);
      growth.rest();
      measureCalls(api, searches);
      measureWalks(searches);
    }
    millis.print(growth.sizes());
    calls.print(growth.sizes());
    return 0;
  }

  private List<ItemSearches> fill(Api api)
      throws IOException, InterruptedException, ExecutionException {
    List<ItemSearches> searches = new ArrayList<>();
    for (int size : growth.sizes()) {
      ItemDomain domain = new ItemDomain(api, size);
      long start = System.nanoTime();
      domain.fill(servers.connections());
      System.out.printf(
          "%,9d items and their %,d cases: %.0f s%n",
          size, domain.mix().cases(), (System.nanoTime() - start) / 1e9);
      searches.add(new ItemSearches(api, domain));
    }
    return searches;
  }

  private void measureCalls(Api api, List<ItemSearches> searches)
      throws IOException, InterruptedException {
    List<Map<String, Function<SplittableRandom, Call>>> shapes = new ArrayList<>();
    for (ItemSearches ofSize : searches) {
      shapes.add(ofSize.calls());
    }
    Set<String> names = shapes.getFirst().keySet();
    for (String name : names) {
      measureCalls(api, name, shapes, warmUp);
    }
    for (String name : names) {
      measureCalls(api, name, shapes, growth.runs()).forEach(took -> millis.add(name, took));
    }
  }

  /** Calls of a shape in each domain by turns, so that what disturbs one disturbs all. */
  private static List<double[]> measureCalls(
      Api api, String name, List<Map<String, Function<SplittableRandom, Call>>> shapes, int times)
      throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    List<double[]> took = shapes.stream().map(ofSize -> new double[times]).toList();
    for (int i = 0; i < times; i++) {
      for (int size = 0; size < shapes.size(); size++) {
        Call call = Objects.requireNonNull(shapes.get(size).get(name)).apply(random);
        long start = System.nanoTime();
        api.answer(call);
        took.get(size)[i] = millisSince(start);
      }
    }
    took.forEach(Arrays::sort);
    return took;
  }

  private void measureWalks(List<ItemSearches> searches) throws IOException, InterruptedException {
    for (String name : searches.getFirst().walks().keySet()) {
      for (ItemSearches ofSize : searches) {
        measureWalks(ofSize, name, Objects.requireNonNull(ofSize.walks().get(name)));
      }
    }
  }

  private void measureWalks(ItemSearches searches, String name, ItemSearches.Walk walk)
      throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(name.hashCode());
    double[] took = new double[walks];
    double[] callsOfWalks = new double[walks];
    for (int i = 0; i < walks; i++) {
      JsonObject query = walk.query().apply(random);
      long start = System.nanoTime();
      callsOfWalks[i] = searches.walk(query, walk.enough());
      took[i] = millisSince(start);
    }
    Arrays.sort(took);
    Arrays.sort(callsOfWalks);
    millis.add(name, took);
    calls.add(name, callsOfWalks);
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
