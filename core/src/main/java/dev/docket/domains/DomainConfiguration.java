package dev.docket.domains;

import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.operations.Stamps;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Scope;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and changes active domains: their configuration, and what else lies in them. */
public final class DomainConfiguration {

  private final Resources resources;
  private final Stamps stamps;
  private final Paging paging;

  public DomainConfiguration(Resources resources, Stamps stamps, Paging paging) {
    this.resources = resources;
    this.stamps = stamps;
    this.paging = paging;
  }

  /** The key of the caller's domain with this id. */
  public static Key<Domain> domain(Caller caller, String domainId) {
    return caller.tenant().child(Domain.KIND, domainId);
  }

  /** The key of the domain that a key lies under, at any depth; of a domain's key, itself. */
  public static Key<Domain> domainOf(Key<?> key) {
    Key<?> top = key;
    while (top.parent() instanceof Key<?> parent) {
      top = parent;
    }
    return key.tenant().child(Domain.KIND, top.id());
  }

  /**
   * Reads an active domain and entities in it, all at one moment.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException when there is no
   *     such domain, a ValidationException when it is not active
   */
  public CompletionStage<Snapshot> read(Key<Domain> domain, Collection<? extends Key<?>> parts) {
    List<Key<?>> keys = new ArrayList<>(parts);
    keys.add(domain);
    return resources
        .get(keys)
        .thenApply(
            snapshot -> {
              requireActive(snapshot, domain, Problem::validation);
              return snapshot;
            });
  }

  /**
   * Changes an active domain's configuration. Changes of one domain happen one after another: what
   * {@code decide} sees still holds when its changes are committed, or it is called again.
   *
   * @param notActive the problem that the operation declares for a domain that is not active
   * @param parts what is read for the decision
   * @param decide decides on what was read; it may read more
   */
  public <T extends @Nullable Object> CompletionStage<T> change(
      Key<Domain> domain,
      Function<String, Problem> notActive,
      Collection<? extends Key<?>> parts,
      Function<Snapshot, CompletionStage<Decision<T>>> decide) {
    Key<Revision> revisionKey = Revision.key(domain);
    List<Key<?>> reads = new ArrayList<>(parts);
    reads.add(revisionKey);
    return decide(
        domain,
        notActive,
        List.of(revisionKey),
        reads,
        snapshot -> {
          Slot<Revision> revision = Revision.in(snapshot, domain);
          return decide
              .apply(snapshot)
              .thenApply(decision -> decision.precededBy(List.of(Revision.next(revision))));
        });
  }

  /**
   * Decides about entities in an active domain that are not part of its configuration, and commits
   * the decision, as {@link Resources#decide(Collection, Collection, Function)} does.
   *
   * @param notActive the problem that the operation declares for a domain that is not active
   * @param scopes what is changed
   * @param reads the keys of what is read for the decision besides the domain
   */
  public <T extends @Nullable Object> CompletionStage<T> decide(
      Key<Domain> domain,
      Function<String, Problem> notActive,
      Collection<? extends Scope> scopes,
      Collection<? extends Key<?>> reads,
      Function<Snapshot, CompletionStage<Decision<T>>> decide) {
    List<Key<?>> keys = new ArrayList<>(reads);
    keys.add(domain);
    return resources.decide(
        scopes,
        keys,
        snapshot -> {
          requireActive(snapshot, domain, notActive);
          return decide.apply(snapshot);
        });
  }

  private void requireActive(
      Snapshot snapshot, Key<Domain> domain, Function<String, Problem> notActive) {
    Domain.requireActive(Resources.required(snapshot, domain), stamps.now(), notActive);
  }

  /**
   * A page of the entities of a kind in an active domain. A domain has a few hundred of each kind,
   * so all are read, and the page is taken from them here.
   *
   * @param listed the items of the list, from the domain and all its entities of the kind
   * @param sortKey orders the list; no two have the same
   */
  public <E extends Entity, T> CompletionStage<Page<T>> list(
      PageRequest page,
      Key<Domain> domain,
      Kind<E> kind,
      BiFunction<Stored<Domain>, List<Stored<E>>, List<T>> listed,
      Function<T, String> sortKey) {
    return read(domain, List.of())
        .thenCompose(
            active ->
                resources
                    .all(domain, kind)
                    .thenApply(all -> listed.apply(Resources.required(active, domain), all)))
        .thenCompose(items -> paging.page(page, items, sortKey, Window.Order.ASCENDING));
  }
}
