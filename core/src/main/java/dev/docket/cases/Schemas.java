package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.events.EventBridgeConfiguration;
import dev.docket.fields.Field;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.rules.CaseRule;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.templates.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the schemas of domains, each for one {@link Revision}. The caller brings the revision
 * that it has just read, so it never gets the schema of an older one.
 *
 * <p>The configuration may change while a schema is read. What is read then is not the schema of
 * any revision, but it is cached only for a revision that is past. A change of a case relies on the
 * revision that it read, so its commit is stale, and it is decided again.
 */
public final class Schemas {

  /** The most domains whose schemas are cached. */
  static final int CAPACITY = 128;

  private final Resources resources;
  private final DomainConfiguration configuration;
  private final Map<Key<Domain>, Known> known =
      new LinkedHashMap<>(CAPACITY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key<Domain>, Known> eldest) {
          return size() > CAPACITY;
        }
      };

  private record Known(long version, CompletionStage<Schema> schema) {}

  public Schemas(Resources resources, DomainConfiguration configuration) {
    this.resources = resources;
    this.configuration = configuration;
  }

  /**
   * The schema of an active domain as it is now.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException when there is no
   *     such domain, a ValidationException when it is not active
   */
  public CompletionStage<Schema> current(Key<Domain> domain) {
    return configuration
        .read(domain, List.of(Revision.key(domain)))
        .thenCompose(snapshot -> in(snapshot, domain));
  }

  /**
   * Reads by the schema of an active domain as it is now. Reading begins by a cached schema while
   * the store is asked for the revision. If that is another one, what was read is thrown away, and
   * all is read again.
   *
   * @param read changes nothing
   * @return fails as {@link #current} does, whatever became of the reading
   */
  @SuppressWarnings("ReferenceEquality") // Comparing schemas would cost what this saves.
  public <T> CompletionStage<T> read(
      Key<Domain> domain, Function<Schema, CompletionStage<T>> read) {
    CompletionStage<Schema> current = current(domain);
    Schema assumed = current.toCompletableFuture().isDone() ? null : latest(domain);
    if (assumed == null) {
      return current.thenCompose(read);
    }
    CompletionStage<T> early = CompletableFuture.completedStage(assumed).thenCompose(read);
    return current.thenCompose(schema -> schema == assumed ? early : read.apply(schema));
  }

  /** The schema that is cached, if any. */
  private @Nullable Schema latest(Key<Domain> domain) {
    CompletableFuture<Schema> schema;
    synchronized (known) {
      Known latest = known.get(domain);
      if (latest == null) {
        return null;
      }
      schema = latest.schema().toCompletableFuture();
    }
    return schema.state() == Future.State.SUCCESS ? schema.resultNow() : null;
  }

  /**
   * The schema of a domain at the revision that a snapshot holds.
   *
   * @param snapshot must have been asked for the domain and its revision, and have found the domain
   */
  public CompletionStage<Schema> in(Snapshot snapshot, Key<Domain> domain) {
    return at(Resources.required(snapshot, domain), Revision.in(snapshot, domain));
  }

  /**
   * The schema of a domain at a revision. A domain that was never configured has only its system
   * fields.
   */
  private CompletionStage<Schema> at(Stored<Domain> domain, Slot<Revision> revision) {
    Stored<Revision> stored = revision.stored();
    if (stored == null) {
      return CompletableFuture.completedStage(
          Schema.of(domain, List.of(), List.of(), List.of(), EventBridgeConfiguration.OFF));
    }
    CompletableFuture<Schema> loading = new CompletableFuture<>();
    CompletionStage<Schema> kept = keep(domain.key(), new Known(stored.version(), loading));
    if (kept == loading) {
      load(domain)
          .whenComplete(
              (schema, failure) -> {
                if (failure == null) {
                  loading.complete(schema);
                } else {
                  forget(domain.key(), loading);
                  loading.completeExceptionally(failure);
                }
              });
    }
    // Whichever call loads it, others wait for it too.
    return resources.continuity().kept(kept);
  }

  /** The cached schema of the same revision, or else the fresh one, which is now cached. */
  private CompletionStage<Schema> keep(Key<Domain> domain, Known fresh) {
    synchronized (known) {
      Known before = known.get(domain);
      if (before != null && before.version() == fresh.version()) {
        return before.schema();
      }
      known.put(domain, fresh);
      return fresh.schema();
    }
  }

  private void forget(Key<Domain> domain, CompletionStage<Schema> failed) {
    synchronized (known) {
      @Nullable Known kept = known.get(domain);
      if (kept != null && kept.schema() == failed) {
        known.remove(domain);
      }
    }
  }

  private CompletionStage<Schema> load(Stored<Domain> domain) {
    Key<Domain> key = domain.key();
    CompletionStage<List<Stored<Field>>> fields = resources.all(key, Field.KIND);
    CompletionStage<List<Stored<Template>>> templates = resources.all(key, Template.KIND);
    CompletionStage<List<Stored<CaseRule>>> rules = resources.all(key, CaseRule.KIND);
    CompletionStage<Snapshot> events = resources.get(List.of(EventBridgeConfiguration.key(key)));
    return events.thenCompose(
        snapshot ->
            fields.thenCompose(
                allFields ->
                    templates.thenCombine(
                        rules,
                        (allTemplates, allRules) ->
                            Schema.of(
                                domain,
                                allFields,
                                allTemplates,
                                allRules,
                                EventBridgeConfiguration.in(snapshot, key).value()))));
  }
}
