package dev.docket.tags;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.Domain;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Taggable;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;
import dev.docket.storage.Stored;
import dev.docket.tags.TagMessages.ListTagsForResourceRequest;
import dev.docket.tags.TagMessages.ListTagsForResourceResponse;
import dev.docket.tags.TagMessages.TagResourceRequest;
import dev.docket.tags.TagMessages.UntagResourceRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The tag operations. They know a resource by its ARN alone, so every kind that is taggable is
 * tagged here.
 */
public final class Tags {

  private static final String NOT_TAGGABLE = "does not name a resource that can be tagged";

  private final Resources resources;
  private final Map<String, Kind<? extends Taggable>> kinds;

  /**
   * @param kinds the kinds that can be tagged; domains, which all others lie under, among them
   */
  public Tags(Resources resources, List<Kind<? extends Taggable>> kinds) {
    this.resources = resources;
    this.kinds =
        kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation("TagResource", TagResourceRequest.class, this::tag),
        operation("UntagResource", UntagResourceRequest.class, this::untag),
        operation("ListTagsForResource", ListTagsForResourceRequest.class, this::list));
  }

  private CompletionStage<Void> tag(Caller caller, TagResourceRequest request) {
    return retag(caller, request.arn(), tags -> TagRules.merged(tags, request.tags()));
  }

  private CompletionStage<Void> untag(Caller caller, UntagResourceRequest request) {
    return retag(caller, request.arn(), tags -> TagRules.without(tags, request.tagKeys()));
  }

  private CompletionStage<ListTagsForResourceResponse> list(
      Caller caller, ListTagsForResourceRequest request) {
    return find(key(caller, request.arn()))
        .thenApply(stored -> new ListTagsForResourceResponse(stored.value().tags()));
  }

  private CompletionStage<Void> retag(
      Caller caller, String arn, UnaryOperator<Map<String, String>> change) {
    Key<? extends Taggable> key = key(caller, arn);
    return resources.change(key, () -> find(key).thenCompose(stored -> retag(stored, change)));
  }

  private <E extends Taggable> CompletionStage<Void> retag(
      Stored<E> stored, UnaryOperator<Map<String, String>> change) {
    if (stored.value().deleted()) {
      throw Problem.validation(
              stored.key().kind().resourceType() + " " + stored.key().id() + " has been deleted")
          .asException();
    }
    Map<String, String> tags = change.apply(stored.value().tags());
    return tags.equals(stored.value().tags())
        ? CompletableFuture.completedStage(null)
        : resources.commit(Changes.of(retagged(stored, tags)));
  }

  private static <E extends Taggable> Change retagged(Stored<E> stored, Map<String, String> tags) {
    Class<E> type = stored.key().kind().type();
    return Change.replace(stored, type.cast(stored.value().withTags(tags)));
  }

  /** The resource at a key in a domain that is active. */
  private <E extends Taggable> CompletionStage<Stored<E>> find(Key<E> key) {
    Key<Domain> domain = domain(key);
    return resources
        .get(List.of(domain, key))
        .thenApply(
            snapshot -> {
              Domain.requireActive(
                  Resources.required(snapshot, domain), resources.now(), Problem::validation);
              return Resources.required(snapshot, key);
            });
  }

  private static Key<Domain> domain(Key<?> key) {
    Scope scope = key;
    while (scope instanceof Key<?> inner && inner.parent() instanceof Key<?> outer) {
      scope = outer;
    }
    return key.tenant().child(Domain.KIND, ((Key<?>) scope).id());
  }

  /**
   * The key that an ARN names; a ValidationException when it names nothing of this caller that
   * could be tagged.
   */
  private Key<? extends Taggable> key(Caller caller, String text) {
    Arn arn =
        Arn.parse(text)
            .orElseThrow(
                () -> invalid(text, "is not the ARN of a resource of Amazon Connect Cases"));
    if (!arn.tenant().equals(caller.tenant())) {
      throw invalid(text, "belongs to another account or region");
    }
    String[] path = arn.resource().split("/", -1);
    Scope scope = caller.tenant();
    Key<? extends Taggable> key = null;
    for (int i = 0; i + 1 < path.length; i += 2) {
      Kind<? extends Taggable> kind = kinds.get(path[i]);
      if (kind == null || kind.equals(Domain.KIND) != (i == 0) || path[i + 1].isEmpty()) {
        throw invalid(text, NOT_TAGGABLE);
      }
      key = scope.child(kind, path[i + 1]);
      scope = key;
    }
    if (key == null || path.length % 2 != 0) {
      throw invalid(text, NOT_TAGGABLE);
    }
    return key;
  }

  private static RuntimeException invalid(String arn, String why) {
    return Problem.validation("Invalid ARN: " + arn + " " + why).asException();
  }
}
