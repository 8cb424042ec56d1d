package dev.docket.storage.postgres.search;

import dev.docket.storage.Entity;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.index.IndexSlots;
import dev.docket.storage.postgres.index.SoughtPart;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.SessionSource;
import dev.docket.storage.postgres.totals.CountedPart;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The searches. A page is answered by one statement, so that it sees one moment. */
public final class Searches {

  private final SessionSource scans;
  private final SessionSource sessions;
  private final EntityCodec codec;
  private final SearchedSlots slots = new SearchedSlots();
  private final Reindexer reindexer;
  private final IdentifierParts identifierParts;
  private final PartTotals partTotals;
  private final boolean divided;
  private final Consumer<String> planned;

  /**
   * @param scans sessions that keep plans for pages along an index
   * @param sessions sessions that plan each statement for its parameters
   * @param unlimited sessions without time limits
   * @param keepTotalsFrom the least total of a part of texts that is kept
   * @param divided whether tables are divided by account
   * @param planned is told the name of each plan that is tried
   */
  public Searches(
      SessionSource scans,
      SessionSource sessions,
      SessionSource unlimited,
      EntityCodec codec,
      int keepTotalsFrom,
      boolean divided,
      Consumer<String> planned) {
    this.scans = scans;
    this.sessions = sessions;
    this.codec = codec;
    this.reindexer = new Reindexer(sessions, unlimited, codec);
    this.identifierParts = new IdentifierParts(sessions, unlimited, codec);
    this.partTotals = new PartTotals(sessions, unlimited, keepTotalsFrom, divided);
    this.divided = divided;
    this.planned = planned;
  }

  /** Tells that entities of a kind are there now, so that their first search need not wait. */
  public void expect(Kind<?> kind) {
    reindexer.expect(kind);
  }

  public <E extends Searchable> Future<Found<E>> find(Search<E> search) {
    // Refuses a position that is none.
    search.start();
    IndexLayout layout = new IndexLayout(search.kind(), IndexSlots.NONE);
    return reindexer
        .ready(search.kind())
        .compose(ready -> identifierParts.layout(search, layout))
        .compose(known -> answer(search, known));
  }

  /**
   * @param layout without the slots
   */
  private <E extends Searchable> Future<Found<E>> answer(Search<E> search, IndexLayout layout) {
    Future<@Nullable Long> total =
        search.counted() ? count(search, layout).map(count -> count) : Future.succeededFuture();
    return page(search, layout).compose(rows -> total.map(count -> found(search, rows, count)));
  }

  private Future<Long> count(Search<?> search, IndexLayout layout) {
    CountedPart part = SearchSql.onlyPart(search).orElse(null);
    if (part == null) {
      return count(search, layout, (own, tokens, total) -> {});
    }
    return partTotals
        .find(part)
        .compose(
            kept ->
                kept.<Future<Long>>map(Future::succeededFuture)
                    .orElseGet(
                        () ->
                            count(
                                search,
                                layout,
                                (own, tokens, total) ->
                                    partTotals.counted(part, search, own, tokens, total))));
  }

  /** Is told of a total, and what it was counted by. */
  private interface Counted {
    void by(IndexLayout layout, Map<SoughtPart, List<Integer>> tokens, long total);
  }

  private Future<Long> count(Search<?> search, IndexLayout layout, Counted counted) {
    return askWithTokens(
        search,
        layout,
        (session, own, tokens) ->
            SearchSql.count(search, own, tokens, divided)
                .runOn(session)
                .map(rows -> rows.iterator().next().getLong(0))
                .onSuccess(total -> counted.by(own, tokens, total)));
  }

  /** Makes a statement on a session by what the index knows of the place then. */
  private interface Asked<T> {
    Future<T> on(SqlConnection session, IndexLayout layout, Map<SoughtPart, List<Integer>> tokens);
  }

  private <T> Future<T> askWithTokens(Search<?> search, IndexLayout layout, Asked<T> asked) {
    return sessions.use(
        session ->
            slots.ask(
                session,
                search,
                layout,
                own ->
                    TrigramIndex.find(session, search, own)
                        .compose(tokens -> asked.on(session, own, tokens))));
  }

  private Future<List<Row>> page(Search<?> search, IndexLayout layout) {
    return scans
        .use(
            session ->
                slots.ask(
                    session,
                    search,
                    layout,
                    own -> scan(session, search, own, PagePlan.first(search, own))))
        .compose(
            found -> found.map(Future::succeededFuture).orElseGet(() -> gather(search, layout)));
  }

  /** The rows of the page; empty if they have to be gathered. */
  private Future<Optional<List<Row>>> scan(
      SqlConnection session, Search<?> search, IndexLayout layout, PagePlan plan) {
    if (plan == PagePlan.GATHER) {
      return Future.succeededFuture(Optional.empty());
    }
    planned.accept(plan.label());
    return plan.statement(search, layout, Map.of(), divided)
        .runOn(session)
        .compose(
            rows -> {
              List<Row> found = plan.found(rows);
              return plan.next(search, rows, found.size())
                  .map(next -> scan(session, search, layout, next))
                  .orElseGet(() -> Future.succeededFuture(Optional.of(found)));
            });
  }

  private Future<List<Row>> gather(Search<?> search, IndexLayout layout) {
    PagePlan plan = PagePlan.GATHER;
    planned.accept(plan.label());
    return askWithTokens(
            search,
            layout,
            (session, own, tokens) -> plan.statement(search, own, tokens, divided).runOn(session))
        .map(plan::found);
  }

  private <E extends Searchable> Found<E> found(
      Search<E> search, List<Row> rows, @Nullable Long total) {
    List<Stored<E>> items = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (items.size() == search.size()) {
        return new Found<>(items, search.position(items.getLast()).text(), total);
      }
      items.add(stored(parent(search, row.getString(PagePlan.PARENT)), search.kind(), row));
    }
    return new Found<>(items, null, total);
  }

  private <E extends Entity> Stored<E> stored(Scope parent, Kind<E> kind, Row row) {
    Key<E> key = parent.child(kind, row.getString(PagePlan.ID));
    E value = codec.read(kind, key, row.getInteger(PagePlan.FORMAT), row.getString(PagePlan.BODY));
    return new Stored<>(key, value, row.getLong(PagePlan.VERSION));
  }

  /** The scope that a path below that of a search stands for. */
  private static Scope parent(Search<?> search, String path) {
    Scope parent = search.scope();
    for (Kind<?> kind : search.between()) {
      int start = IndexPartition.path(parent).length() + kind.name().length() + 1;
      String id = path.substring(start, path.indexOf('/', start));
      parent = parent.child(kind, Key.decode(id));
    }
    return parent;
  }
}
