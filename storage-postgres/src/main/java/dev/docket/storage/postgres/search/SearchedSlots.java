package dev.docket.storage.postgres.search;

import dev.docket.storage.Search;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.index.IndexSlots;
import dev.docket.storage.postgres.index.SearchedNames;
import dev.docket.storage.postgres.sql.KnownSessions;
import dev.docket.storage.postgres.sql.LatestEntries;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The slots of the places that are searched. It remembers, for the latest places, what each session
 * has read. That stays true for the session: slots never change, and only another connection may
 * lead to a database that has taken over and lacks the last ones. Confined to its event loop.
 */
final class SearchedSlots {

  private static final int MOST_READ = 256;

  private final Map<Read, IndexSlots> known = LatestEntries.ofMost(MOST_READ);

  /**
   * What was read where.
   *
   * @param session its {@link KnownSessions#id}
   */
  private record Read(long session, long place) {}

  /**
   * Asks for something by the layout of the place of a search. It is asked once more if a name has
   * got a slot meanwhile: what the statements saw of it is not known then.
   *
   * @param layout without the slots
   * @param ask makes statements on the session
   */
  <T> Future<T> ask(
      SqlConnection session,
      Search<?> search,
      IndexLayout layout,
      Function<IndexLayout, Future<T>> ask) {
    Set<String> names = SearchedNames.of(search);
    return names.isEmpty()
        ? ask.apply(layout)
        : settled(session, search, names)
            .compose(slots -> ask(session, search, names, layout.with(slots), ask));
  }

  private <T> Future<T> ask(
      SqlConnection session,
      Search<?> search,
      Set<String> names,
      IndexLayout layout,
      Function<IndexLayout, Future<T>> ask) {
    Future<T> answer = ask.apply(layout);
    Set<String> unsettled =
        names.stream().filter(name -> !layout.settle(name)).collect(Collectors.toSet());
    return unsettled.isEmpty()
        ? answer
        : answer.compose(
            found ->
                read(session, search)
                    .compose(
                        later ->
                            unsettled.stream().anyMatch(later::settle)
                                ? ask(session, search, names, layout.with(later), ask)
                                : Future.succeededFuture(found)));
  }

  /** The slots, read now unless it is known for good which ones the names have. */
  private Future<IndexSlots> settled(SqlConnection session, Search<?> search, Set<String> names) {
    IndexSlots slots = known.get(place(session, search));
    return slots != null && names.stream().allMatch(slots::settle)
        ? Future.succeededFuture(slots)
        : read(session, search);
  }

  private Future<IndexSlots> read(SqlConnection session, Search<?> search) {
    Read read = place(session, search);
    String account = search.scope().tenant().account();
    return SlotTable.read(session, account, List.of(read.place()))
        .map(slots -> slots.getOrDefault(read.place(), IndexSlots.NONE))
        .onSuccess(slots -> known.put(read, slots));
  }

  private static Read place(SqlConnection session, Search<?> search) {
    return new Read(KnownSessions.id(session), IndexPartition.of(search).hash());
  }
}
