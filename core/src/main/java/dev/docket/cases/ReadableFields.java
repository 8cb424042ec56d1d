package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.fields.Field;
import dev.docket.operations.Access;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.ResourceAttributes;
import dev.docket.operations.Resources;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/**
 * The fields whose values a caller may read in cases, by GetCase. Fields that do not exist are
 * decided about like those that do.
 */
public final class ReadableFields {

  private static final String READ = "GetCase";

  private final Resources resources;

  public ReadableFields(Resources resources) {
    this.resources = resources;
  }

  /**
   * Refuses fields that the caller may not read.
   *
   * @return fails with an AccessDeniedException that names the first of them
   */
  public CompletionStage<Void> require(Caller caller, Key<Domain> domain, List<String> fieldIds) {
    Access access = caller.access();
    if (access.isUnrestricted()) {
      return CompletableFuture.completedStage(null);
    }
    return attributes(access, domain, fieldIds)
        .thenAccept(
            snapshot ->
                fieldIds.forEach(
                    id -> {
                      Key<Field> key = Field.key(domain, id);
                      access.require(
                          READ, Arn.of(key).toString(), ResourceAttributes.at(snapshot, key));
                    }));
  }

  /** Those of some fields that the caller may read. */
  CompletionStage<Set<String>> among(Caller caller, Key<Domain> domain, List<String> fieldIds) {
    Access access = caller.access();
    return attributes(access, domain, fieldIds)
        .thenApply(
            snapshot ->
                fieldIds.stream()
                    .filter(id -> access.refusal(READ, Field.key(domain, id), snapshot) == null)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * What decisions depend on. The fields of a cached schema may have had other tags; a system field
   * that is not stored has none.
   */
  private CompletionStage<Snapshot> attributes(
      Access access, Key<Domain> domain, List<String> fieldIds) {
    return fieldIds.isEmpty() || !access.looksAtResource(READ)
        ? CompletableFuture.completedStage(new Snapshot(List.of()))
        : resources.get(fieldIds.stream().map(id -> Field.key(domain, id)).toList());
  }
}
