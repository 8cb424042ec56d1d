package dev.docket.feed;

import dev.docket.cases.AuditEvent;
import dev.docket.cases.AuditEvent.AuditMergeMetadata;
import dev.docket.cases.Case;
import dev.docket.cases.CaseMessages.AuditEventResponse;
import dev.docket.cases.FieldValue;
import dev.docket.cases.MergeMembership;
import dev.docket.domains.Domain;
import dev.docket.feed.FeedMessages.WholeCase;
import dev.docket.fields.Field;
import dev.docket.operations.Access;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.policy.Residual;
import dev.docket.relateditems.RelatedItem;
import dev.docket.relateditems.WholeItem;
import dev.docket.relateditems.WholeItems;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Reads cases as a whole: each as it was at one moment. */
final class WholeCases {

  /** What is asked for, in the words of a refusal. */
  static final String WHOLE = "Whole cases";

  static final String CASE = "case";
  static final String RELATED_ITEMS = "relatedItems";
  static final String AUDIT_EVENTS = "auditEvents";

  /** The attempts at reading cases that others keep changing. */
  private static final int ATTEMPTS = 12;

  /** The cases whose items are read at once. */
  private static final int AT_ONCE = 8;

  /** The audit events that are read at once. */
  private static final int EVENTS = 1_000;

  private static final String READ_ITEMS = "SearchRelatedItems";

  private final Resources resources;
  private final Stamps stamps;

  WholeCases(Resources resources, Stamps stamps) {
    this.resources = resources;
    this.stamps = stamps;
  }

  /**
   * What is asked for.
   *
   * @param items whether with related items
   * @param events whether with audit events
   */
  record Parts(boolean items, boolean events) {

    /** Null if nothing is asked for. */
    static @Nullable Parts of(@Nullable List<String> include) {
      return include == null || include.isEmpty()
          ? null
          : new Parts(include.contains(RELATED_ITEMS), include.contains(AUDIT_EVENTS));
    }
  }

  /**
   * Refuses a caller from whom policies hide something of cases: what it read would not be whole.
   *
   * @param asked what is asked for, in the plural
   * @throws dev.docket.operations.ProblemException an AccessDeniedException
   */
  static void requireNothingHidden(String asked, Access access, Key<Domain> domain, Parts parts) {
    if (access.isUnrestricted()) {
      return;
    }
    requireAll(asked, access, "GetCase", domain, Case.KIND);
    requireAll(asked, access, "GetCase", domain, Field.KIND);
    if (parts.items()) {
      requireAll(asked, access, READ_ITEMS, domain, Case.KIND);
    }
    if (parts.events()) {
      requireAll(asked, access, "GetCaseAuditEvents", domain, Case.KIND);
    }
  }

  /** Refuses a caller from whom policies hide related items of a case, as above. */
  static void requireNoItemHidden(String asked, Access access, Key<Case> parent) {
    if (!access.isUnrestricted()) {
      requireAll(asked, access, READ_ITEMS, parent, RelatedItem.KIND);
    }
  }

  private static void requireAll(
      String asked, Access access, String operation, Scope parent, Kind<?> kind) {
    if (!access.residual(operation, parent, kind).equals(new Residual.Constant(true))) {
      throw Problem.accessDenied(
              asked
                  + " are for callers who may read all of every case: "
                  + operation
                  + " must be allowed on every "
                  + kind.name())
          .asException();
    }
  }

  /** The cases of some ids that are there, by id. */
  CompletionStage<Map<String, WholeCase>> read(
      Access access, Key<Domain> domain, Collection<String> ids, Parts parts) {
    return read(access, keys(domain, ids), parts, new HashMap<>(), 1);
  }

  private static Set<Key<Case>> keys(Key<Domain> domain, Collection<String> ids) {
    Set<Key<Case>> keys = new LinkedHashSet<>();
    ids.forEach(id -> keys.add(Case.key(domain, id)));
    return keys;
  }

  private CompletionStage<Map<String, WholeCase>> read(
      Access access, Set<Key<Case>> keys, Parts parts, Map<String, WholeCase> done, int attempt) {
    if (keys.isEmpty()) {
      return CompletableFuture.completedStage(done);
    }
    if (attempt > ATTEMPTS) {
      throw Problem.internal("Too many concurrent changes of the same cases").asException();
    }
    return resources
        .get(keys)
        .thenCompose(
            snapshot -> {
              List<Stored<Case>> found =
                  keys.stream().flatMap(key -> found(snapshot, key).stream()).toList();
              return parts.items() || parts.events()
                  ? events(found, parts)
                      .thenCompose(events -> whole(access, found, events, parts))
                      .thenCompose(whole -> unchanged(access, found, whole, parts, done, attempt))
                  : whole(access, found, Map.of(), parts)
                      .thenApply(
                          whole -> {
                            done.putAll(whole);
                            return done;
                          });
            });
  }

  private static <E extends Entity> List<Stored<E>> found(Snapshot snapshot, Key<E> key) {
    Stored<E> stored = snapshot.find(key);
    return stored == null ? List.of() : List.of(stored);
  }

  /** Keeps those that nobody has changed since, and reads the others again. */
  private CompletionStage<Map<String, WholeCase>> unchanged(
      Access access,
      List<Stored<Case>> before,
      Map<String, WholeCase> whole,
      Parts parts,
      Map<String, WholeCase> done,
      int attempt) {
    return resources
        .get(before.stream().map(Stored::key).toList())
        .thenCompose(
            snapshot -> {
              Set<Key<Case>> changed = new LinkedHashSet<>();
              for (Stored<Case> was : before) {
                Stored<Case> is = snapshot.find(was.key());
                if (is != null && is.version() == was.version()) {
                  done.put(was.key().id(), whole.get(was.key().id()));
                } else if (is != null) {
                  changed.add(was.key());
                }
              }
              return read(access, changed, parts, done, attempt + 1);
            });
  }

  /** The audit events of cases, by key. */
  private CompletionStage<Map<Key<?>, AuditEvent>> events(List<Stored<Case>> cases, Parts parts) {
    CompletionStage<Map<Key<?>, AuditEvent>> all =
        CompletableFuture.completedStage(new HashMap<>());
    if (!parts.events()) {
      return all;
    }
    List<Key<AuditEvent>> keys =
        cases.stream().flatMap(one -> AuditEvent.keys(one).stream()).toList();
    for (int from = 0; from < keys.size(); from += EVENTS) {
      List<Key<AuditEvent>> some = keys.subList(from, Math.min(from + EVENTS, keys.size()));
      all =
          all.thenCompose(
              events ->
                  resources
                      .get(some)
                      .thenApply(
                          snapshot -> {
                            some.forEach(
                                key ->
                                    found(snapshot, key)
                                        .forEach(event -> events.put(key, event.value())));
                            return events;
                          }));
    }
    return all;
  }

  /** Reads the items of some cases at once, as each waits for the store. */
  private CompletionStage<Map<String, WholeCase>> whole(
      Access access, List<Stored<Case>> cases, Map<Key<?>, AuditEvent> events, Parts parts) {
    if (parts.items()) {
      cases.forEach(one -> requireNoItemHidden(WHOLE, access, one.key()));
    }
    CompletionStage<Map<String, WholeCase>> all = CompletableFuture.completedStage(new HashMap<>());
    for (int first = 0; first < Math.min(AT_ONCE, cases.size()); first++) {
      all = all.thenCombine(eachOf(cases, first, events, parts), WholeCases::union);
    }
    return all;
  }

  /** Every so many cases from the first, one after the other. */
  private CompletionStage<Map<String, WholeCase>> eachOf(
      List<Stored<Case>> cases, int first, Map<Key<?>, AuditEvent> events, Parts parts) {
    CompletionStage<Map<String, WholeCase>> all = CompletableFuture.completedStage(new HashMap<>());
    for (int i = first; i < cases.size(); i += AT_ONCE) {
      Stored<Case> one = cases.get(i);
      List<AuditEventResponse> history = parts.events() ? history(one, events) : null;
      all =
          all.thenCompose(
              whole ->
                  (parts.items()
                          ? WholeItems.of(resources, one, stamps)
                          : CompletableFuture.<@Nullable List<WholeItem>>completedStage(null))
                      .thenApply(items -> with(whole, whole(one, items, history))));
    }
    return all;
  }

  private static Map<String, WholeCase> union(
      Map<String, WholeCase> one, Map<String, WholeCase> other) {
    one.putAll(other);
    return one;
  }

  private static Map<String, WholeCase> with(Map<String, WholeCase> cases, WholeCase one) {
    cases.put(one.caseId(), one);
    return cases;
  }

  private static List<AuditEventResponse> history(
      Stored<Case> one, Map<Key<?>, AuditEvent> events) {
    List<AuditEventResponse> history = new ArrayList<>();
    for (Key<AuditEvent> key : AuditEvent.keys(one)) {
      AuditEvent event = events.get(key);
      if (event != null) {
        history.add(AuditEventResponse.of(event));
      }
    }
    return history;
  }

  private static WholeCase whole(
      Stored<Case> stored,
      @Nullable List<WholeItem> items,
      @Nullable List<AuditEventResponse> history) {
    Case one = stored.value();
    return new WholeCase(
        stored.key().id(),
        one.templateId(),
        one.fields().entrySet().stream()
            .map(field -> new FieldValue(field.getKey(), field.getValue()))
            .sorted(Comparator.comparing(FieldValue::id))
            .toList(),
        one.tags(),
        merge(one.merge()),
        items,
        history);
  }

  /** A merge that runs is told of when it is done. */
  private static @Nullable AuditMergeMetadata merge(@Nullable MergeMembership merge) {
    return merge == null || merge.isRunning()
        ? null
        : new AuditMergeMetadata(
            merge.mergeEventId(), merge.primaryCaseId(), merge.secondaryCaseId());
  }
}
