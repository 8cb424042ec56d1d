package dev.docket.storage.postgres.extent;

import dev.docket.storage.Extent;
import dev.docket.storage.Kinds;
import dev.docket.storage.Replacement;
import dev.docket.storage.Stored;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import java.util.List;

/** Reads and replaces extents. Confined to its event loop. */
public final class Extents {

  private final SessionSource sessions;
  private final EntityCodec codec;

  /**
   * @param sessions without time limits
   */
  public Extents(SessionSource sessions, EntityCodec codec) {
    this.sessions = sessions;
    this.codec = codec;
  }

  /** All that belongs to an extent, parents first. */
  public Future<List<Stored<?>>> contents(Extent extent, Kinds kinds) {
    return sessions.use(new ExtentReads(codec, extent, kinds)::all);
  }

  /** Replaces all that belongs to an extent. */
  public Future<Void> replace(Replacement replacement, Kinds kinds) {
    ExtentReads reads = new ExtentReads(codec, replacement.extent(), kinds);
    // What is written is made ready before anybody has to wait for it.
    List<NewRows> rows = NewRows.of(replacement.contents(), codec);
    return sessions.use(
        session -> new ReplacingTransaction(session, replacement, reads, rows).run());
  }
}
