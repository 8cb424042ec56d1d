package dev.docket.storage.postgres.extent;

import dev.docket.storage.Extent;
import dev.docket.storage.Kinds;
import dev.docket.storage.Replacement;
import dev.docket.storage.Stored;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.SlotDirectory;
import dev.docket.storage.postgres.sql.AccountRows;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;

/** Reads and replaces extents. Confined to its event loop. */
public final class Extents {

  private final SessionSource sessions;
  private final EntityCodec codec;
  private final SlotDirectory slots;

  /**
   * @param sessions without time limits
   */
  public Extents(SessionSource sessions, EntityCodec codec) {
    this.sessions = sessions;
    this.codec = codec;
    this.slots = new SlotDirectory(codec);
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
        session ->
            index(session, rows, 0, new ArrayList<>())
                .compose(
                    indexed ->
                        new ReplacingTransaction(session, replacement, reads, rows, indexed, codec)
                            .run()));
  }

  /** The index rows of each of the rows, whose accounts and slots are there then. */
  private Future<List<List<IndexRow>>> index(
      SqlConnection session, List<NewRows> rows, int next, List<List<IndexRow>> indexed) {
    if (next == rows.size()) {
      return Future.succeededFuture(indexed);
    }
    NewRows each = rows.get(next);
    return AccountRows.add(session, each.account())
        .compose(added -> slots.index(session, each.searched()))
        .compose(
            ofEach -> {
              indexed.add(ofEach);
              return index(session, rows, next + 1, indexed);
            });
  }
}
