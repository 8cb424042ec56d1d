package dev.docket.storage.postgres;

import dev.docket.storage.Entity;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import dev.docket.storage.postgres.SearchSql.Statement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The searches. A page is answered by one statement, so that it sees one moment. */
final class Searching {

  /** How many rows a walk looks at to see whether walking is worth while. */
  static final int FIRST_WALK = 500;

  /** How many rows a walk looks at before it gives up. */
  static final int LONGEST_WALK = 5_000;

  private final Sessions sessions;
  private final Bodies bodies;
  private final Describing describing;
  private final Dictionary dictionary;

  /**
   * @param patient opens connections without limits
   * @param spare sessions without limits where no more can be opened
   */
  Searching(Sessions sessions, Supplier<Sessions> patient, Sessions spare, Bodies bodies) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.describing = new Describing(sessions, patient, spare, bodies);
    this.dictionary = new Dictionary(sessions);
  }

  <E extends Searchable> Future<Found<E>> find(Search<E> search) {
    // Refuses a position that is none.
    search.start();
    return describing.ready(search.kind()).compose(ready -> answer(search));
  }

  private <E extends Searchable> Future<Found<E>> answer(Search<E> search) {
    Future<@Nullable Long> total = search.counted() ? count(search) : Future.succeededFuture();
    return page(search).compose(rows -> total.map(count -> found(search, rows, count)));
  }

  private Future<@Nullable Long> count(Search<?> search) {
    return dictionary
        .find(search)
        .compose(words -> query(SearchSql.count(search, words)))
        .map(rows -> rows.iterator().next().getLong(0));
  }

  private Future<RowSet<Row>> page(Search<?> search) {
    return SearchSql.canWalk(search) ? walk(search, FIRST_WALK) : gather(search);
  }

  /** Walks, farther if that is likely to fill the page, and gathers if it does not. */
  private Future<RowSet<Row>> walk(Search<?> search, int most) {
    return query(SearchSql.walk(search, most))
        .compose(
            rows -> {
              if (rows.size() > search.size()) {
                return Future.succeededFuture(rows);
              }
              boolean frequent = (long) rows.size() * LONGEST_WALK > (long) search.size() * most;
              return most < LONGEST_WALK && frequent ? walk(search, LONGEST_WALK) : gather(search);
            });
  }

  private Future<RowSet<Row>> gather(Search<?> search) {
    return dictionary.find(search).compose(words -> query(SearchSql.gather(search, words)));
  }

  private Future<RowSet<Row>> query(Statement statement) {
    return sessions.use(
        session -> session.preparedQuery(statement.sql()).execute(statement.parameters()));
  }

  private <E extends Searchable> Found<E> found(
      Search<E> search, RowSet<Row> rows, @Nullable Long total) {
    List<Stored<E>> items = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (items.size() == search.size()) {
        return new Found<>(items, search.position(items.getLast()).text(), total);
      }
      items.add(stored(parent(search, row.getString(0)), search.kind(), row));
    }
    return new Found<>(items, null, total);
  }

  private <E extends Entity> Stored<E> stored(Scope parent, Kind<E> kind, Row row) {
    return bodies.read(
        parent.child(kind, row.getString(1)), row.getLong(2), row.getInteger(3), row.getString(4));
  }

  /** The scope that a path below that of a search stands for. */
  private static Scope parent(Search<?> search, String path) {
    Scope parent = search.scope();
    for (Kind<?> kind : search.between()) {
      int start = KeyColumns.pathOf(parent).length() + kind.name().length() + 1;
      String id = path.substring(start, path.indexOf('/', start));
      parent = parent.child(kind, Key.decode(id));
    }
    return parent;
  }
}
