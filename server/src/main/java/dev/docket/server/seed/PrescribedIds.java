package dev.docket.server.seed;

import dev.docket.operations.Ids;
import org.jspecify.annotations.Nullable;

/** The ids of a source, and now and then one that is given. For one thread. */
final class PrescribedIds implements Ids {

  private final Ids ids;
  private @Nullable String prescribed;

  PrescribedIds(Ids ids) {
    this.ids = ids;
  }

  /**
   * Gives this id next.
   *
   * @param id null for one of the source
   */
  void prescribe(@Nullable String id) {
    prescribed = id;
  }

  @Override
  public String next() {
    String id = prescribed;
    prescribed = null;
    return id == null ? ids.next() : id;
  }

  @Override
  public int nextNumber(int bound) {
    return ids.nextNumber(bound);
  }
}
