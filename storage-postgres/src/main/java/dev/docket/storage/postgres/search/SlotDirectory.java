package dev.docket.storage.postgres.search;

import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexSlots;
import dev.docket.storage.postgres.index.SlotFamily;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.KnownSessions;
import dev.docket.storage.postgres.sql.LatestEntries;
import dev.docket.storage.postgres.sql.Transactions;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Indexes entities, and gives slots to names that their partitions have not met. It remembers the
 * slots of the latest partitions. Slots never change, but a database that takes over from another
 * may lack the last ones, so each connection starts anew. Confined to its event loop.
 */
public final class SlotDirectory {

  private static final int MOST_PLACES = 256;

  private final EntityCodec codec;

  private final Map<Long, IndexSlots> known = LatestEntries.ofMost(MOST_PLACES);

  private final boolean begun;
  private final KnownSessions sessions = new KnownSessions();

  /** How often it has begun anew. */
  private int beginnings;

  private SlotDirectory(EntityCodec codec, boolean begun) {
    this.codec = codec;
    this.begun = begun;
  }

  /** For sessions in no transaction. */
  public SlotDirectory(EntityCodec codec) {
    this(codec, false);
  }

  /** For one transaction, which adds the names too. */
  static SlotDirectory within(EntityCodec codec) {
    return new SlotDirectory(codec, true);
  }

  /**
   * The rows of some entities of one account, in their order. In no transaction, the names keep
   * their slots whatever becomes of the rows.
   */
  public Future<List<IndexRow>> index(SqlConnection session, Collection<SearchedEntity> entities) {
    continueOn(session);
    int asked = beginnings;
    return slots(session, entities)
        .map(
            slots -> {
              if (beginnings == asked) {
                known.putAll(slots);
              }
              return entities.stream().map(entity -> row(entity, slots)).toList();
            });
  }

  private IndexRow row(SearchedEntity entity, Map<Long, IndexSlots> slots) {
    IndexSlots own = slots.getOrDefault(entity.partition().hash(), IndexSlots.NONE);
    return IndexRow.of(entity, new IndexLayout(entity.kind(), own), codec);
  }

  private void continueOn(SqlConnection session) {
    if (sessions.isNew(session)) {
      known.clear();
      beginnings++;
    }
  }

  private Future<Map<Long, IndexSlots>> slots(
      SqlConnection session, Collection<SearchedEntity> entities) {
    Map<Long, IndexSlots> remembered = new HashMap<>();
    for (SearchedEntity entity : entities) {
      long place = entity.partition().hash();
      if (!remembered.containsKey(place) && known.get(place) instanceof IndexSlots slots) {
        remembered.put(place, slots);
      }
    }
    Set<Long> unsettled = unsettled(entities, remembered).keySet();
    return unsettled.isEmpty()
        ? Future.succeededFuture(remembered)
        : settled(session, entities, unsettled)
            .map(
                slots -> {
                  remembered.putAll(slots);
                  return remembered;
                });
  }

  private Future<Map<Long, IndexSlots>> settled(
      SqlConnection session, Collection<SearchedEntity> entities, Set<Long> places) {
    List<SearchedEntity> within =
        entities.stream().filter(entity -> places.contains(entity.partition().hash())).toList();
    String account = within.getFirst().key().account();
    return SlotTable.read(session, account, places)
        .compose(
            slots -> {
              Map<Long, Map<String, SlotFamily>> missing = unsettled(within, slots);
              return missing.isEmpty()
                  ? Future.succeededFuture(slots)
                  : add(session, account, missing)
                      .compose(added -> SlotTable.read(session, account, places));
            });
  }

  private Future<?> add(
      SqlConnection session, String account, Map<Long, Map<String, SlotFamily>> names) {
    return begun
        ? SlotTable.add(session, account, names)
        // If anything fails, the last statement rolls back.
        : Future.join(
            Transactions.begin(session),
            SlotTable.add(session, account, names),
            Transactions.commit(session));
  }

  /** The names of which nothing is known yet, by place, sorted by name. */
  private static Map<Long, Map<String, SlotFamily>> unsettled(
      Collection<SearchedEntity> entities, Map<Long, IndexSlots> slots) {
    Map<Long, Map<String, SlotFamily>> unsettled = new HashMap<>();
    for (SearchedEntity entity : entities) {
      long place = entity.partition().hash();
      IndexSlots own = slots.getOrDefault(place, IndexSlots.NONE);
      entity
          .values()
          .forEach(
              (name, value) -> {
                if (!own.settle(name) && !entity.kind().indexed().contains(name)) {
                  unsettled
                      .computeIfAbsent(place, each -> new TreeMap<>())
                      .putIfAbsent(name, SlotFamily.of(entity.kind(), name, value));
                }
              });
    }
    return unsettled;
  }
}
