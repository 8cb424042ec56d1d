package dev.docket.tags;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.operations.TagRules;
import dev.docket.operations.Taggable;
import dev.docket.operations.TaggableKinds;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.tags.TagMessages.ListTagsForResourceRequest;
import dev.docket.tags.TagMessages.ListTagsForResourceResponse;
import dev.docket.tags.TagMessages.TagResourceRequest;
import dev.docket.tags.TagMessages.UntagResourceRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operations on tags. They know a resource by its ARN alone, so all taggable kinds are tagged
 * here.
 */
public final class Tags {

  private static final String NOT_TAGGABLE = "does not name a resource that can be tagged";

  private final DomainConfiguration configuration;
  private final TaggableKinds kinds;
  private final Implied implied;
  private final Followers followers;

  /** Knows the resources that exist without being stored. */
  @FunctionalInterface
  public interface Implied {

    /** The resource that is implied at a key of a domain while none is stored there, or null. */
    @Nullable Taggable at(Stored<Domain> domain, Key<?> key);
  }

  /** Knows what else a commit does that changes the tags of a resource. */
  @FunctionalInterface
  public interface Followers {

    /**
     * @param principal the ARN of who changes them
     */
    List<Change> of(Key<?> key, String principal);
  }

  /**
   * @param kinds the kinds that can be tagged
   */
  public Tags(
      DomainConfiguration configuration,
      TaggableKinds kinds,
      Implied implied,
      Followers followers) {
    this.followers = followers;
    this.configuration = configuration;
    this.implied = implied;
    this.kinds = kinds;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation("TagResource", TagResourceRequest.class, this::tag),
        operation("UntagResource", UntagResourceRequest.class, this::untag),
        operation(
            "ListTagsForResource",
            ListTagsForResourceRequest.class,
            ListTagsForResourceResponse.class,
            this::list));
  }

  private CompletionStage<@Nullable Void> tag(Caller caller, TagResourceRequest request) {
    return retag(
        caller,
        request.arn(),
        tags -> {
          Map<String, String> merged = TagRules.merged(tags, request.tags());
          if (!caller.access().isUnrestricted()) {
            TagRules.requireOneSpelling(tags, request.tags().keySet());
          }
          return merged;
        });
  }

  private CompletionStage<@Nullable Void> untag(Caller caller, UntagResourceRequest request) {
    return retag(caller, request.arn(), tags -> TagRules.without(tags, request.tagKeys()));
  }

  private CompletionStage<ListTagsForResourceResponse> list(
      Caller caller, ListTagsForResourceRequest request) {
    Key<? extends Taggable> key = key(caller, request.arn());
    return configuration
        .read(DomainConfiguration.domainOf(key), List.of(key))
        .thenApply(snapshot -> new ListTagsForResourceResponse(find(snapshot, key).value().tags()));
  }

  private CompletionStage<@Nullable Void> retag(
      Caller caller, String arn, UnaryOperator<Map<String, String>> change) {
    return retag(key(caller, arn), change, caller.principal());
  }

  private <E extends Taggable> CompletionStage<@Nullable Void> retag(
      Key<E> key, UnaryOperator<Map<String, String>> change, String principal) {
    return configuration.decide(
        DomainConfiguration.domainOf(key),
        Problem::validation,
        List.of(key),
        List.of(key),
        snapshot -> Decision.completed(retagged(find(snapshot, key), change, principal)));
  }

  private <E extends Taggable> List<Change> retagged(
      Slot<E> resource, UnaryOperator<Map<String, String>> change, String principal) {
    Key<E> key = resource.key();
    Taggable.requireLive(key, resource.value());
    Map<String, String> tags = change.apply(resource.value().tags());
    if (tags.equals(resource.value().tags())) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    changes.add(resource.put(key.kind().type().cast(resource.value().withTags(tags))));
    changes.addAll(followers.of(key, principal));
    return changes;
  }

  /** The resource at a key, stored or implied. */
  private <E extends Taggable> Slot<E> find(Snapshot snapshot, Key<E> key) {
    Stored<Domain> domain = Resources.required(snapshot, DomainConfiguration.domainOf(key));
    Taggable standing = implied.at(domain, key);
    return standing == null
        ? Slot.of(Resources.required(snapshot, key))
        : Slot.of(snapshot, key, key.kind().type().cast(standing));
  }

  /**
   * The key that an ARN names; throws a ValidationException if it names no taggable resource of
   * this caller.
   */
  private Key<? extends Taggable> key(Caller caller, String text) {
    Arn arn =
        Arn.parse(text)
            .orElseThrow(
                () -> invalid(text, "is not the ARN of a resource of Amazon Connect Cases"));
    if (!arn.tenant().equals(caller.tenant())) {
      throw invalid(text, "belongs to another account or region");
    }
    Key<? extends Taggable> key = kinds.key(arn);
    if (key == null) {
      throw invalid(text, NOT_TAGGABLE);
    }
    return key;
  }

  private static RuntimeException invalid(String arn, String why) {
    return Problem.validation("Invalid ARN: " + arn + " " + why).asException();
  }
}
