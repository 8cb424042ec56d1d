package dev.docket.operations;

import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A failure as the caller sees it.
 *
 * @param type the name of the exception's shape in the model
 * @param message what was wrong, where, and what is allowed; safe to show to the caller
 * @param members the shape's members besides {@code message}
 */
public record Problem(String type, String message, Map<String, String> members) {

  public Problem {
    members = Map.copyOf(members);
  }

  public Problem(String type, String message) {
    this(type, message, Map.of());
  }

  /** Input that is malformed or means something impossible. */
  public static Problem validation(String message) {
    return new Problem("ValidationException", message);
  }

  /** An entity that does not exist, or not for this caller. */
  public static Problem notFound(Key<?> key) {
    Kind<?> kind = key.kind();
    return notFound(kind, key.id(), kind.resourceType() + " not found: " + key.id());
  }

  /**
   * Something of a kind that does not exist, in words of its own.
   *
   * @param id what it was named by
   */
  public static Problem notFound(Kind<?> kind, String id, String message) {
    return new Problem(
        "ResourceNotFoundException",
        message,
        Map.of("resourceId", id, "resourceType", kind.resourceType()));
  }

  /** A name that is taken, or a state that does not allow the change. */
  public static Problem conflict(String message) {
    return new Problem("ConflictException", message);
  }

  /** An entity that is not in the state that the request's precondition asks for. */
  public static Problem preconditionFailed(Key<?> key) {
    Kind<?> kind = key.kind();
    return new Problem(
        "PreconditionFailedException",
        kind.resourceType()
            + " "
            + key.id()
            + " has changed: its ETag is none of those in the header If-Match. Read it again",
        Map.of("header", "If-Match", "resourceId", key.id(), "resourceType", kind.resourceType()));
  }

  /** Something that the caller's policies do not allow. */
  public static Problem accessDenied(String message) {
    return new Problem("AccessDeniedException", message);
  }

  /** A service quota that the change would exceed. */
  public static Problem quota(Quota quota, long limit) {
    return new Problem(
        "ServiceQuotaExceededException", "Quota exceeded: " + quota.title() + ", limit " + limit);
  }

  /** A failure of the server; a retry may succeed. */
  public static Problem internal(String message) {
    return new Problem("InternalServerException", message);
  }

  /** This problem as something to throw. */
  public ProblemException asException() {
    return new ProblemException(this);
  }

  /**
   * This problem as something to throw.
   *
   * @param explanation makes up what the caller is not told, for who asks
   */
  public ProblemException asException(Supplier<Explanation> explanation) {
    return new ProblemException(this, explanation);
  }
}
