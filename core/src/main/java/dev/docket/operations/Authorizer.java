package dev.docket.operations;

import dev.docket.operations.Permission.OnArn;
import dev.docket.operations.Permission.OnResource;
import dev.docket.operations.Permission.Part;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a caller may have an operation carried out. What policies ask of resources is
 * read just before, all at one moment; a resource that does not exist is decided about like one
 * without tags.
 */
public final class Authorizer {

  private final Resources resources;
  private final Map<String, TaggableKinds> kinds;

  /**
   * @param kinds what has ARNs in each service, by its name; {@link Arn#SERVICE} is among them
   */
  public Authorizer(Resources resources, Map<String, TaggableKinds> kinds) {
    this.resources = resources;
    this.kinds = Map.copyOf(kinds);
  }

  /**
   * What is asked.
   *
   * @param key of a resource that may exist; null when there can be none
   */
  private record Question(String operation, String arn, @Nullable Key<? extends Taggable> key) {

    ResourceAttributes attributes(Snapshot snapshot) {
      return key == null ? ResourceAttributes.NONE : ResourceAttributes.at(snapshot, key);
    }
  }

  /**
   * Refuses what is not allowed, the first that is not.
   *
   * @return completed at once unless something has to be read; fails with an AccessDeniedException
   */
  public CompletionStage<?> require(Caller caller, List<Permission> permissions) {
    Access access = caller.access();
    if (access.isUnrestricted()) {
      return CompletableFuture.completedStage(caller);
    }
    List<Question> questions = questions(caller, permissions);
    Set<Key<?>> reads = reads(access, questions);
    if (!reads.isEmpty()) {
      return resources.get(reads).thenAccept(snapshot -> decide(access, questions, snapshot));
    }
    try {
      for (Question question : questions) {
        access.require(question.operation(), question.arn(), ResourceAttributes.NONE);
      }
      return CompletableFuture.completedStage(caller);
    } catch (ProblemException refusal) {
      return CompletableFuture.failedStage(refusal);
    }
  }

  /**
   * What policies say of permissions, each as if a call asked for it alone.
   *
   * @return a decision for each, in their order; completed at once unless something has to be read
   */
  public CompletionStage<List<AccessDecision>> decide(Caller caller, List<Permission> permissions) {
    Access access = caller.access();
    List<Question> questions = questions(caller, permissions);
    Set<Key<?>> reads = reads(access, questions);
    return reads.isEmpty()
        ? CompletableFuture.completedStage(
            decisions(access, questions, question -> ResourceAttributes.NONE))
        : resources
            .get(reads)
            .thenApply(
                snapshot ->
                    decisions(access, questions, question -> question.attributes(snapshot)));
  }

  private static List<AccessDecision> decisions(
      Access access, List<Question> questions, Function<Question, ResourceAttributes> attributes) {
    return questions.stream()
        .map(
            question ->
                access.decision(question.operation(), question.arn(), attributes.apply(question)))
        .toList();
  }

  private List<Question> questions(Caller caller, List<Permission> permissions) {
    return permissions.stream().map(permission -> question(caller, permission)).toList();
  }

  /** What has to be read, because policies look at it. */
  private static Set<Key<?>> reads(Access access, List<Question> questions) {
    Set<Key<?>> reads = new HashSet<>();
    for (Question question : questions) {
      if (question.key() != null && access.looksAtResource(question.operation())) {
        reads.add(question.key());
      }
    }
    return reads;
  }

  /**
   * Whether a service has resources of such a path.
   *
   * @param kinds by their names, from the top
   */
  public boolean knows(List<String> kinds) {
    return this.kinds.values().stream().anyMatch(service -> service.knows(kinds));
  }

  private Question question(Caller caller, Permission permission) {
    return switch (permission) {
      case OnResource named -> {
        // Actions of a service without resources of its own are for those of Connect Cases.
        String service = kinds.containsKey(named.service()) ? named.service() : Arn.SERVICE;
        Key<? extends Taggable> key = kinds(service).key(caller.tenant(), named.path());
        if (key == null) {
          throw new IllegalArgumentException("No resource is called " + named.path());
        }
        boolean isNew = named.path().stream().map(Part::id).anyMatch(Permission.NEW::equals);
        yield new Question(named.operation(), Arn.of(service, key).toString(), isNew ? null : key);
      }
      case OnArn named -> new Question(named.operation(), named.arn(), own(caller, named.arn()));
    };
  }

  private TaggableKinds kinds(String service) {
    return Objects.requireNonNull(kinds.get(service), service);
  }

  /** The key of an ARN of the caller's account and Region. */
  private @Nullable Key<? extends Taggable> own(Caller caller, String text) {
    if (text.equals(Permission.NO_RESOURCE)) {
      return null;
    }
    return Arn.parse(text)
        .filter(arn -> arn.tenant().equals(caller.tenant()))
        .<Key<? extends Taggable>>map(kinds(Arn.SERVICE)::key)
        .orElse(null);
  }

  private static void decide(Access access, List<Question> questions, Snapshot snapshot) {
    List<ResourceAttributes> attributes =
        questions.stream().map(question -> question.attributes(snapshot)).toList();
    ResourceAttributes item =
        attributes.stream()
            .filter(ResourceAttributes::isOfItem)
            .findFirst()
            .orElse(ResourceAttributes.NONE);
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      access.require(question.operation(), question.arn(), attributes.get(i).inCallFor(item));
    }
  }
}
