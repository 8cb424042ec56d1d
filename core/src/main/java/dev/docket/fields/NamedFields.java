package dev.docket.fields;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a domain as another entity names them. The entity keeps the name of a field that is
 * deleted, but shows only those that are {@linkplain #live live}.
 */
public record NamedFields(Key<Domain> domain, List<String> ids) {

  public NamedFields {
    ids = List.copyOf(ids);
  }

  /** The keys of the fields, which a snapshot must have been asked for. */
  public List<Key<Field>> keys() {
    return ids.stream().distinct().map(id -> Field.key(domain, id)).toList();
  }

  /** Refuses, with a ValidationException, a field that is named more than once. */
  public void requireDistinct() {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw Problem.validation("Field " + id + " is named more than once").asException();
      }
    }
  }

  /**
   * Refuses, with a ValidationException, fields that do not exist or are deleted.
   *
   * @param snapshot must have been asked for the {@link #keys()} and the domain
   */
  public void requireLive(Snapshot snapshot) {
    require(snapshot, field -> field != null, "do not exist");
    require(snapshot, NamedFields::isLive, "have been deleted");
  }

  private void require(
      Snapshot snapshot, Predicate<@Nullable Slot<Field>> condition, String otherwise) {
    Stored<Domain> stored = Resources.required(snapshot, domain);
    List<String> failing =
        keys().stream()
            .filter(key -> !condition.test(Field.find(snapshot, stored, key)))
            .map(Key::id)
            .toList();
    if (!failing.isEmpty()) {
      throw Problem.validation("The following fields " + otherwise + ": " + failing).asException();
    }
  }

  /**
   * The ids of those fields that are not deleted.
   *
   * @param snapshot must have been asked for the {@link #keys()} and the domain
   */
  public Set<String> live(Snapshot snapshot) {
    Stored<Domain> stored = Resources.required(snapshot, domain);
    return keys().stream()
        .filter(key -> isLive(Field.find(snapshot, stored, key)))
        .map(Key::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of those fields that are not deleted by now. */
  public CompletionStage<Set<String>> live(DomainConfiguration configuration) {
    return configuration.read(domain, keys()).thenApply(this::live);
  }

  private static boolean isLive(@Nullable Slot<Field> field) {
    return field != null && !field.value().deleted();
  }
}
