package dev.docket.server.seed;

import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Resources;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Stores the domains of a seed: all of them, or none. */
final class SeedCommit {

  private final Storage storage;
  private final Resources resources;
  private final String source;

  SeedCommit(Storage storage, String source) {
    this.storage = storage;
    this.resources = new Resources(storage);
    this.source = source;
  }

  /** What a store has of a seed: the keys of its domains and of their names that are taken. */
  CompletionStage<Set<Key<?>>> taken(List<SeededDomain> domains) {
    CompletionStage<Set<Key<?>>> taken = CompletableFuture.completedStage(new HashSet<>());
    for (List<SeededDomain> ofTenant : byTenant(domains).values()) {
      List<Key<?>> roots = ofTenant.stream().flatMap(domain -> domain.roots().stream()).toList();
      taken =
          taken.thenCombine(
              storage.get(roots),
              (before, snapshot) -> {
                roots.stream().filter(key -> isIn(snapshot, key)).forEach(before::add);
                return before;
              });
    }
    return taken;
  }

  private static boolean isIn(Snapshot snapshot, Key<?> key) {
    return snapshot.find(key) != null;
  }

  private static Map<Tenant, List<SeededDomain>> byTenant(List<SeededDomain> domains) {
    Map<Tenant, List<SeededDomain>> byTenant = new LinkedHashMap<>();
    domains.forEach(
        domain -> byTenant.computeIfAbsent(domain.tenant(), none -> new ArrayList<>()).add(domain));
    return byTenant;
  }

  /**
   * Refuses domains whose names or ids are taken.
   *
   * @throws InvalidSeedException a ConflictException that names all of them
   */
  void requireFree(List<SeededDomain> domains, Set<Key<?>> taken) {
    conflicts(domains, taken).end();
  }

  private SeedMistakes conflicts(List<SeededDomain> domains, Set<? extends Scope> taken) {
    SeedMistakes mistakes = new SeedMistakes(source);
    for (SeededDomain domain : domains) {
      for (Key<?> root : domain.roots()) {
        if (taken.contains(root)) {
          boolean isName = SeededDomain.isName(root);
          mistakes.add(
              domain.domain().node().place(),
              domain.domain().path() + (isName ? ".name" : ".id"),
              Problem.conflict(
                  "A domain with "
                      + (isName ? "name " + domain.domain().name() : "id " + domain.id())
                      + " already exists"));
        }
      }
    }
    return mistakes;
  }

  /**
   * Stores domains, those of each tenant in one commit. When the commit of a later tenant fails,
   * those before it are taken back.
   *
   * @return fails with an {@link InvalidSeedException} when a name or an id was taken meanwhile, or
   *     an account has too many domains
   */
  CompletionStage<Void> commit(List<SeededDomain> domains) {
    return domains.isEmpty()
        ? CompletableFuture.completedStage(null)
        // Whoever finds a stand-in of something that is not there yet takes it away.
        : standIn(domains)
            .thenCompose(listed -> commitAll(domains))
            .thenCompose(done -> standIn(domains));
  }

  /** Creates the stand-ins that are not there. */
  private CompletionStage<Void> standIn(List<SeededDomain> domains) {
    List<Change> all = domains.stream().flatMap(domain -> domain.standIns().stream()).toList();
    List<Key<?>> keys = all.stream().<Key<?>>map(change -> (Key<?>) change.scope()).toList();
    return storage
        .get(keys)
        .thenCompose(
            there -> {
              List<Change> missing =
                  all.stream().filter(change -> !isIn(there, (Key<?>) change.scope())).toList();
              return missing.isEmpty()
                  ? CompletableFuture.completedStage(null)
                  : storage.commit(new Changes(missing));
            });
  }

  private CompletionStage<Void> commitAll(List<SeededDomain> domains) {
    CompletionStage<Void> all = CompletableFuture.completedStage(null);
    List<SeededDomain> before = new ArrayList<>();
    for (List<SeededDomain> ofTenant : byTenant(domains).values()) {
      List<SeededDomain> done = List.copyOf(before);
      all =
          all.thenCompose(
              unused ->
                  resources
                      .commit(new Changes(merged(ofTenant)))
                      .exceptionallyCompose(
                          failure ->
                              takeBack(done)
                                  .thenCompose(
                                      back ->
                                          CompletableFuture.failedStage(
                                              refusal(ofTenant, Stages.cause(failure))))));
      before.addAll(ofTenant);
    }
    return all;
  }

  /** The changes of several domains as those of one commit, which counts each kind once. */
  private static List<Change> merged(List<SeededDomain> domains) {
    List<Change> changes = new ArrayList<>();
    Map<Key<Tally>, Change.Count> counts = new LinkedHashMap<>();
    for (Change change : domains.stream().flatMap(domain -> domain.changes().stream()).toList()) {
      if (change instanceof Change.Count count) {
        counts.merge(count.tally(), count, RecordedStorage::sum);
      } else {
        changes.add(change);
      }
    }
    changes.addAll(counts.values());
    return changes;
  }

  private Throwable refusal(List<SeededDomain> domains, Throwable failure) {
    return switch (failure) {
      case StaleException stale -> {
        SeedMistakes mistakes = conflicts(domains, Set.of(stale.scope()));
        yield mistakes.count() == 0 ? failure : mistakes.exception();
      }
      case ProblemException refusal -> {
        SeedDomain first = domains.getFirst().domain();
        SeedMistakes mistakes = new SeedMistakes(source);
        mistakes.add(first.node().place(), first.path(), refusal.problem());
        yield mistakes.exception();
      }
      default -> failure;
    };
  }

  private CompletionStage<Void> takeBack(List<SeededDomain> domains) {
    CompletionStage<Void> all = CompletableFuture.completedStage(null);
    for (List<SeededDomain> ofTenant : byTenant(domains).values()) {
      List<Key<?>> roots = ofTenant.stream().flatMap(domain -> domain.roots().stream()).toList();
      all =
          all.thenCompose(unused -> storage.get(roots))
              .thenCompose(
                  snapshot -> {
                    List<Change> changes = new ArrayList<>();
                    roots.forEach(key -> addDeletion(changes, snapshot.find(key)));
                    for (Change change : merged(ofTenant)) {
                      if (change instanceof Change.Count count && count.scope() instanceof Tenant) {
                        changes.add(
                            new Change.Count(
                                count.scope(), count.counted(), -count.by(), Long.MAX_VALUE));
                      }
                    }
                    return storage.commit(new Changes(changes));
                  });
    }
    return all;
  }

  private static void addDeletion(List<Change> changes, @Nullable Stored<?> stored) {
    if (stored != null) {
      changes.add(Change.delete(stored));
    }
  }
}
