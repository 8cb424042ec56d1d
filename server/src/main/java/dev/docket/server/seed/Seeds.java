package dev.docket.server.seed;

import dev.docket.operations.Ids;
import dev.docket.operations.Stages;
import dev.docket.server.contract.Route;
import dev.docket.server.control.ControlAnswer;
import dev.docket.server.control.ControlOperation;
import dev.docket.server.control.ControlRequest;
import dev.docket.storage.Key;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies seeds to the store of a server. A seed is first made in a store in memory, by the
 * operations of the API; what is there then becomes data of the server's store in one commit, so
 * that nobody sees a part of it.
 */
public final class Seeds {

  private static final Logger LOG = LoggerFactory.getLogger(Seeds.class);

  private static final String SCRATCH = "memory";

  /** Other nodes may apply the same seed at the same time. */
  private static final int ATTEMPTS = 3;

  private final SeedPreparation preparation;
  private final Surroundings surroundings;
  private final Storage storage;

  /**
   * @param routes the operations of the contract by name
   * @param storage the store that gets the data
   */
  public Seeds(
      Map<String, Route> routes, SeedService service, Surroundings surroundings, Storage storage) {
    this.preparation = new SeedPreparation(routes, service, Seeds::scratch);
    this.surroundings = surroundings;
    this.storage = storage;
  }

  /**
   * What seeds depend on.
   *
   * @param region the Region of domains that name none
   * @param regions the Regions that there are
   * @param workers runs what takes long
   * @param afterwards does what is due in new data
   */
  public record Surroundings(
      InstantSource clock,
      Ids ids,
      String region,
      Set<String> regions,
      Function<Callable<Object>, CompletionStage<Object>> workers,
      Supplier<CompletionStage<?>> afterwards) {}

  static Storage scratch() {
    return ServiceLoader.load(StorageProvider.class, Seeds.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(SCRATCH))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Seeds need the memory store to be installed"))
        .open(Map.of());
  }

  /** The operations on seeds by name. */
  public Map<String, ControlOperation> operations() {
    return Map.of("Seed", this::seed);
  }

  private CompletionStage<ControlAnswer> seed(ControlRequest request) {
    return create(request.body())
        .exceptionallyCompose(
            failure ->
                CompletableFuture.failedStage(
                    Stages.cause(failure) instanceof InvalidSeedException invalid
                        ? invalid.problem().asException()
                        : failure));
  }

  private CompletionStage<ControlAnswer> create(byte[] content) {
    SeedCommit commit = new SeedCommit(storage, "");
    return prepared(content, "")
        .thenCompose(
            domains ->
                commit
                    .taken(domains)
                    .thenCompose(
                        taken -> {
                          commit.requireFree(domains, taken);
                          return commit.commit(domains);
                        })
                    .thenCompose(done -> settled())
                    .thenApply(
                        done ->
                            ControlAnswer.json(
                                Map.of(
                                    "domains",
                                    domains.stream().map(SeededDomain::answer).toList()))));
  }

  /**
   * Applies a file. A domain whose name is there already stays as it is, so that a server can start
   * again with the same file.
   *
   * @return fails with an {@link InvalidSeedException} when it cannot be applied
   */
  public CompletionStage<?> apply(Path file) {
    String source = String.valueOf(file.getFileName());
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      return CompletableFuture.failedStage(
          new InvalidSeedException(
              SeedMistakes.INVALID,
              List.of(file + ": cannot be read (" + unreadable.getClass().getSimpleName() + ")")));
    }
    return prepared(content, source)
        .thenCompose(domains -> createMissing(new SeedCommit(storage, source), domains, ATTEMPTS))
        .thenCompose(done -> settled());
  }

  /** Completes when what is due is done. The data is there, whether that succeeds or not. */
  private CompletionStage<?> settled() {
    return surroundings.afterwards().get().handle((done, failure) -> surroundings);
  }

  private CompletionStage<Void> createMissing(
      SeedCommit commit, List<SeededDomain> domains, int attempts) {
    return commit
        .taken(domains)
        .thenCompose(
            taken -> {
              List<SeededDomain> missing =
                  domains.stream().filter(domain -> !isThere(domain, taken)).toList();
              commit.requireFree(missing, taken);
              return commit
                  .commit(missing)
                  .thenAccept(done -> tell(domains, missing))
                  .exceptionallyCompose(
                      failure ->
                          attempts > 1 && Stages.cause(failure) instanceof InvalidSeedException
                              ? createMissing(commit, domains, attempts - 1)
                              : CompletableFuture.failedStage(failure));
            });
  }

  private static boolean isThere(SeededDomain domain, Set<Key<?>> taken) {
    return domain.roots().stream()
        .anyMatch(root -> SeededDomain.isName(root) && taken.contains(root));
  }

  private static void tell(List<SeededDomain> domains, List<SeededDomain> missing) {
    for (SeededDomain domain : domains) {
      LOG.info(
          missing.contains(domain)
              ? "The seed has created the domain {} in {} of account {}"
              : "The domain {} in {} of account {} is there already: the seed leaves it as it is",
          domain.domain().name(),
          domain.tenant().region(),
          domain.tenant().account());
    }
  }

  @SuppressWarnings("unchecked") // What the work returns.
  private CompletionStage<List<SeededDomain>> prepared(byte[] content, String source) {
    return surroundings
        .workers()
        .apply(
            () ->
                preparation.prepare(
                    content,
                    source,
                    new SeedReader.Surroundings(
                        surroundings.region(), surroundings.regions()::contains),
                    surroundings.ids(),
                    surroundings.clock().instant()))
        .thenApply(domains -> (List<SeededDomain>) domains);
  }
}
