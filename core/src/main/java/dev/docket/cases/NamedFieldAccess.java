package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.fields.Field;
import dev.docket.operations.Caller;
import dev.docket.storage.Key;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which fields a caller may name by their names. What a name means is known in a domain only, so
 * this is asked where the domain is known; a field that may not be set is told of as if there were
 * none of that name.
 */
final class NamedFieldAccess {

  private final DomainConfiguration configuration;
  private final Schemas schemas;

  NamedFieldAccess(DomainConfiguration configuration, Schemas schemas) {
    this.configuration = configuration;
    this.schemas = schemas;
  }

  /**
   * The ids of the fields that may be used.
   *
   * @param operation whose permission is asked for
   * @param names what the caller calls them; nothing is asked without any
   */
  CompletionStage<Predicate<String>> of(
      Caller caller, String operation, Key<Domain> domain, List<String> names) {
    if (caller.access().isUnrestricted() || names.isEmpty()) {
      return CompletableFuture.completedStage(id -> true);
    }
    return schemas
        .current(domain)
        .thenApply(schema -> keys(schema, domain, names))
        .thenCompose(keys -> allowed(caller, operation, domain, keys))
        .thenApply(allowed -> allowed::contains);
  }

  private static List<Key<Field>> keys(Schema schema, Key<Domain> domain, List<String> names) {
    return schema.fields().entrySet().stream()
        .filter(
            field -> names.stream().anyMatch(name -> BatchUpdate.isNamed(field.getValue(), name)))
        .map(field -> Field.key(domain, field.getKey()))
        .toList();
  }

  private CompletionStage<Set<String>> allowed(
      Caller caller, String operation, Key<Domain> domain, List<Key<Field>> keys) {
    return configuration
        .read(domain, keys)
        .thenApply(
            snapshot ->
                keys.stream()
                    .filter(key -> caller.access().refusal(operation, key, snapshot) == null)
                    .map(Key::id)
                    .collect(Collectors.toUnmodifiableSet()));
  }
}
