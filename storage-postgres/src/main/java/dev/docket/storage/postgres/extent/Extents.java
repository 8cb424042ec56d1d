package dev.docket.storage.postgres.extent;

import dev.docket.storage.Extent;
import dev.docket.storage.Kinds;
import dev.docket.storage.Replacement;
import dev.docket.storage.Stored;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.SlotDirectory;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
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
            slots
                .index(session, rows.stream().flatMap(each -> each.searched().stream()).toList())
                .compose(
                    indexed ->
                        new ReplacingTransaction(
                                session, replacement, reads, rows, ofEach(rows, indexed))
                            .run()));
  }

  /** The index rows of each of the rows. */
  private static List<List<IndexRow>> ofEach(List<NewRows> rows, List<IndexRow> indexed) {
    List<List<IndexRow>> ofEach = new ArrayList<>();
    int start = 0;
    for (NewRows each : rows) {
      int end = start + each.searched().size();
      ofEach.add(indexed.subList(start, end));
      start = end;
    }
    return ofEach;
  }
}
