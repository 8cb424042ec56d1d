package dev.docket.storage.tck;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a store is to do, in the simplest words: a map, copied for each commit. It gives out no
 * versions but is told those that the store gave.
 */
final class Model {

  private Map<Key<?>, Entity> values = Map.of();
  private final Map<Key<?>, Long> versions = new HashMap<>();

  /** How a commit ends: done, or why and by which change it is refused. */
  sealed interface Verdict {
    /** What the commit wrote, which has new versions. */
    record Done(Set<Key<?>> written) implements Verdict {}

    record Stale(Scope scope) implements Verdict {}

    record Full(Change.Count count) implements Verdict {}
  }

  Map<Key<?>, Entity> values() {
    return values;
  }

  void learnVersion(Key<?> key, long version) {
    versions.put(key, version);
  }

  Verdict commit(Changes changes) {
    Map<Key<?>, Entity> before = values;
    Map<Key<?>, Entity> after = new HashMap<>(values);
    Set<Key<?>> written = new HashSet<>();
    for (Change change : talliesLast(changes)) {
      switch (change) {
        case Change.Create<?> create -> {
          if (before.containsKey(create.key()) || !exists(create.key().parent(), after)) {
            return new Verdict.Stale(change.scope());
          }
          after.put(create.key(), create.value());
          written.add(create.key());
        }
        case Change.Replace<?> replace -> {
          if (!isCurrent(replace.stored())) {
            return new Verdict.Stale(change.scope());
          }
          after.put(replace.stored().key(), replace.value());
          written.add(replace.stored().key());
        }
        case Change.Delete delete -> {
          if (!isCurrent(delete.stored())) {
            return new Verdict.Stale(change.scope());
          }
          after.keySet().removeIf(key -> isAtOrUnder(key, delete.scope()));
        }
        case Change.Expect expect -> {
          if (!isCurrent(expect.stored())) {
            return new Verdict.Stale(change.scope());
          }
        }
        case Change.DeleteUnder delete ->
            after.keySet().removeIf(key -> isAtOrUnder(key, delete.scope()));
        case Change.Append<?> always -> {}
        case Change.Count count -> {
          if (!exists(count.scope(), after)) {
            return new Verdict.Stale(change.scope());
          }
          long total = total(before, count) + count.by();
          if (count.by() > 0 && total > count.limit()) {
            return new Verdict.Full(count);
          }
          after.put(count.tally(), new Tally(Math.max(0, total)));
          written.add(count.tally());
        }
      }
    }
    values = after;
    versions.keySet().retainAll(after.keySet());
    return new Verdict.Done(written);
  }

  private static List<Change> talliesLast(Changes changes) {
    List<Change> ordered = new ArrayList<>();
    changes.list().stream().filter(each -> !(each instanceof Change.Count)).forEach(ordered::add);
    changes.list().stream().filter(each -> each instanceof Change.Count).forEach(ordered::add);
    return ordered;
  }

  private boolean isCurrent(Stored<?> stored) {
    return values.containsKey(stored.key())
        && Long.valueOf(stored.version()).equals(versions.get(stored.key()));
  }

  private static boolean exists(Scope scope, Map<Key<?>, Entity> values) {
    return scope instanceof Tenant || values.containsKey(scope);
  }

  private static long total(Map<Key<?>, Entity> values, Change.Count count) {
    return values.get(count.tally()) instanceof Tally tally ? tally.count() : 0;
  }

  private static boolean isAtOrUnder(Key<?> key, Scope scope) {
    return key.equals(scope)
        || key.parent().equals(scope)
        || (key.parent() instanceof Key<?> parent && isAtOrUnder(parent, scope));
  }
}
