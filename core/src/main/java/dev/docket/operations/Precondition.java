package dev.docket.operations;

import dev.docket.storage.Stored;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a caller asks of the state of an entity before it is changed. */
public final class Precondition {

  /** The entity may be in any state. */
  public static final Precondition NONE = new Precondition(null);

  private final @Nullable Set<EntityTag> tags;

  private Precondition(@Nullable Set<EntityTag> tags) {
    this.tags = tags;
  }

  /** The entity must have one of some tags; without any, no entity will do. */
  public static Precondition oneOf(Set<EntityTag> tags) {
    return new Precondition(Set.copyOf(tags));
  }

  /**
   * Refuses an entity in another state. A decision must ask about what its changes rely on, as the
   * entity may change between the decision and the commit.
   *
   * @throws ProblemException a PreconditionFailedException
   */
  public void require(Stored<?> stored) {
    if (tags != null && !tags.contains(EntityTag.of(stored))) {
      throw Problem.preconditionFailed(stored.key()).asException();
    }
  }
}
