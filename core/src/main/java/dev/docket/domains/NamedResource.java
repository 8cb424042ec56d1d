package dev.docket.domains;

import dev.docket.operations.Arn;
import dev.docket.operations.Decision;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Problem;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.operations.Stamps;
import dev.docket.operations.Taggable;
import dev.docket.operations.UsageCheck;
import dev.docket.operations.Visibility;
import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.NormalForm;
import dev.docket.storage.Page;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the operations on fields, layouts, templates and case rules have in common: names are
 * claimed and released, a quota limits the number, and deletion is soft.
 */
public final class NamedResource<E extends NamedEntity<E>> {

  private final Kind<E> kind;
  private final Stamps stamps;
  private final Quotas quotas;
  private final DomainConfiguration configuration;
  private final BiFunction<Snapshot, Key<E>, Slot<E>> editable;

  public NamedResource(
      Kind<E> kind, Stamps stamps, Quotas quotas, DomainConfiguration configuration) {
    this(kind, stamps, quotas, configuration, (snapshot, key) -> Slot.of(live(snapshot, key)));
  }

  /**
   * @param editable finds an entity in a snapshot that can be changed and deleted, or throws a
   *     problem
   */
  public NamedResource(
      Kind<E> kind,
      Stamps stamps,
      Quotas quotas,
      DomainConfiguration configuration,
      BiFunction<Snapshot, Key<E>, Slot<E>> editable) {
    this.kind = kind;
    this.stamps = stamps;
    this.quotas = quotas;
    this.configuration = configuration;
    this.editable = editable;
  }

  /**
   * What the decision about a creation is based on.
   *
   * @param key of the new entity
   * @param countIn counts it
   */
  public record Creation<E extends NamedEntity<E>>(Snapshot snapshot, Key<E> key, Change countIn) {

    public String id() {
      return key.id();
    }

    public String arn() {
      return Arn.of(key).toString();
    }

    /**
     * The changes that create an entity.
     *
     * @throws dev.docket.operations.ProblemException a ConflictException when its name is taken
     */
    public List<Change> changes(E entity) {
      return List.of(Change.create(key, entity), claim(snapshot, key, entity.name()), countIn);
    }
  }

  /** Creates an entity in an active domain. */
  public <T extends @Nullable Object> CompletionStage<T> create(
      Key<Domain> domain,
      String name,
      Collection<? extends Key<?>> reads,
      Function<Creation<E>, CompletionStage<Decision<T>>> decide) {
    Key<E> key = domain.child(kind, stamps.newId());
    List<Key<?>> all = new ArrayList<>(reads);
    all.add(Claim.name(domain, kind, name));
    return change(
        key,
        all,
        snapshot -> decide.apply(new Creation<>(snapshot, key, quotas.countIn(domain, kind))));
  }

  /**
   * What the decision about an update is based on.
   *
   * @param slot holds the entity, which can be changed
   */
  public record Update<E extends NamedEntity<E>>(Snapshot snapshot, Slot<E> slot) {

    public E before() {
      return slot.value();
    }

    /**
     * The changes that replace the entity. A new name is claimed, unless it has the {@linkplain
     * NormalForm normal form} of the old one.
     *
     * @throws dev.docket.operations.ProblemException a ConflictException when the name is taken
     */
    public List<Change> changes(E after) {
      List<Change> changes = new ArrayList<>(List.of(slot.put(after)));
      if (!NormalForm.areSame(after.name(), before().name())) {
        changes.add(claim(snapshot, slot.key(), after.name()));
        changes.add(unclaim(slot.key(), before().name()));
      }
      return changes;
    }
  }

  /**
   * Updates an entity of an active domain.
   *
   * @param newName the name that it is to have; null when the request has none
   */
  public <T extends @Nullable Object> CompletionStage<T> update(
      Key<E> key,
      @Nullable String newName,
      Collection<? extends Key<?>> reads,
      Function<Update<E>, CompletionStage<Decision<T>>> decide) {
    List<Key<?>> all = new ArrayList<>(reads);
    all.add(key);
    if (newName != null) {
      all.add(Claim.name(key.parent(), kind, newName));
    }
    return change(
        key, all, snapshot -> decide.apply(new Update<>(snapshot, editable.apply(snapshot, key))));
  }

  /**
   * Deletes an entity of an active domain that nothing uses. It stays readable, and its name is
   * free again.
   */
  public CompletionStage<@Nullable Void> delete(Key<E> key, UsageCheck<E> usage) {
    return change(key, List.of(key), snapshot -> delete(editable.apply(snapshot, key), usage));
  }

  /** As {@link #delete}, but changes nothing if the entity is deleted already. */
  public CompletionStage<@Nullable Void> deleteIdempotently(Key<E> key, UsageCheck<E> usage) {
    return change(
        key,
        List.of(key),
        snapshot -> {
          Stored<E> stored = Resources.required(snapshot, key);
          return stored.value().deleted()
              ? Decision.completed(List.of())
              : delete(Slot.of(stored), usage);
        });
  }

  private CompletionStage<Decision<@Nullable Void>> delete(Slot<E> slot, UsageCheck<E> usage) {
    List<Change> changes =
        List.of(
            slot.put(slot.value().asDeleted(stamps.now())),
            unclaim(slot.key(), slot.value().name()),
            Change.countOut(slot.key().parent(), kind));
    return usage.refuseIfUsed(slot.key()).thenApply(unused -> Decision.of(changes));
  }

  private <T extends @Nullable Object> CompletionStage<T> change(
      Key<E> key,
      Collection<? extends Key<?>> reads,
      Function<Snapshot, CompletionStage<Decision<T>>> decide) {
    return configuration.change(
        DomainConfiguration.domainOf(key), Problem::conflict, reads, decide);
  }

  /**
   * A page of the entities that are not deleted and that the caller may read.
   *
   * @param readBy the operation that reads one
   * @param wanted which of them are listed
   * @param summary how each is listed
   */
  public <S> CompletionStage<Page<S>> list(
      PageRequest page,
      Key<Domain> domain,
      String readBy,
      Predicate<E> wanted,
      Function<Stored<E>, S> summary) {
    Visibility visible = Visibility.of(page.caller(), readBy);
    return configuration
        .list(
            page,
            domain,
            kind,
            (active, all) ->
                all.stream()
                    .filter(stored -> !stored.value().deleted())
                    .filter(stored -> wanted.test(stored.value()))
                    .filter(visible::includes)
                    .toList(),
            stored -> stored.key().id())
        .thenApply(found -> found.map(summary));
  }

  /**
   * The entity at a key, which can be changed and referred to.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException when there is none,
   *     a ValidationException when it is deleted
   */
  public static <E extends Taggable> Stored<E> live(Snapshot snapshot, Key<E> key) {
    Stored<E> stored = Resources.required(snapshot, key);
    Taggable.requireLive(key, stored.value());
    return stored;
  }

  /**
   * The change that takes a name for an entity.
   *
   * @param snapshot must have been asked for the name's claim
   */
  private static Change claim(Snapshot snapshot, Key<?> entity, String name) {
    Key<Claim> claim = Claim.name(entity.parent(), entity.kind(), name);
    if (snapshot.find(claim) != null) {
      throw Problem.conflict(
              "A "
                  + entity.kind().name().replace('-', ' ')
                  + " with name "
                  + name
                  + " already exists in domain "
                  + ((Key<?>) entity.parent()).id())
          .asException();
    }
    return Change.create(claim, new Claim(entity.id()));
  }

  /** The change that releases a name. */
  private static Change unclaim(Key<?> entity, String name) {
    return Change.deleteUnder(Claim.name(entity.parent(), entity.kind(), name));
  }
}
