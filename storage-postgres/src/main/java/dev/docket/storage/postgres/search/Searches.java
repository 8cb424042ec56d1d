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
import dev.docket.storage.postgres.index.SearchedNames;
import dev.docket.storage.postgres.index.SoughtPart;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.EntityCodec;
import dev.docket.storage.postgres.sql.SessionSource;
import dev.docket.storage.postgres.totals.CountedPart;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The searches. A page is answered by one statement, so that it sees one moment. */
public final class Searches {

  private final SessionSource sessions;
  private final EntityCodec codec;
  private final Reindexer reindexer;
  private final IdentifierParts identifierParts;
  private final TrigramIndex trigrams;
  private final PartTotals partTotals;
  private final boolean divided;
  private final Consumer<String> planned;

  /**
   * @param unlimited sessions without time limits
   * @param keepTotalsFrom the least total of a part of texts that is kept
   * @param divided whether tables are divided by account
   * @param planned is told the name of each plan that is tried
   */
  public Searches(
      SessionSource sessions,
      SessionSource unlimited,
      EntityCodec codec,
      int keepTotalsFrom,
      boolean divided,
      Consumer<String> planned) {
    this.sessions = sessions;
    this.codec = codec;
    this.reindexer = new Reindexer(sessions, unlimited, codec);
    this.identifierParts = new IdentifierParts(sessions, unlimited, codec);
    this.trigrams = new TrigramIndex(sessions);
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
    Set<String> names = SearchedNames.of(search);
    return names.isEmpty()
        ? answerNow(search, layout)
        : slots(search).compose(slots -> answer(search, names, layout.with(slots)));
  }

  /**
   * Answers once more if a name has got a slot meanwhile: what the statements saw of it is not
   * known then.
   */
  private <E extends Searchable> Future<Found<E>> answer(
      Search<E> search, Set<String> names, IndexLayout layout) {
    Set<String> unsettled =
        names.stream().filter(name -> !layout.settle(name)).collect(Collectors.toSet());
    Future<Found<E>> answer = answerNow(search, layout);
    return unsettled.isEmpty()
        ? answer
        : answer.compose(
            found ->
                slots(search)
                    .compose(
                        later ->
                            unsettled.stream().anyMatch(later::settle)
                                ? answer(search, names, layout.with(later))
                                : Future.succeededFuture(found)));
  }

  private Future<IndexSlots> slots(Search<?> search) {
    long place = IndexPartition.of(search).hash();
    String account = search.scope().tenant().account();
    return sessions
        .use(session -> SlotTable.read(session, account, List.of(place)))
        .map(slots -> slots.getOrDefault(place, IndexSlots.NONE));
  }

  private <E extends Searchable> Future<Found<E>> answerNow(Search<E> search, IndexLayout layout) {
    Future<@Nullable Long> total =
        search.counted() ? count(search, layout).map(count -> count) : Future.succeededFuture();
    return page(search, layout, PagePlan.first(search, layout))
        .compose(rows -> total.map(count -> found(search, rows, count)));
  }

  private Future<Long> count(Search<?> search, IndexLayout layout) {
    CountedPart part = SearchSql.onlyPart(search).orElse(null);
    if (part == null) {
      return trigrams.find(search, layout).compose(tokens -> count(search, layout, tokens));
    }
    return partTotals
        .find(part)
        .compose(
            kept ->
                kept.<Future<Long>>map(Future::succeededFuture)
                    .orElseGet(() -> count(search, layout, part)));
  }

  private Future<Long> count(Search<?> search, IndexLayout layout, CountedPart part) {
    return trigrams
        .find(search, layout)
        .compose(
            tokens ->
                count(search, layout, tokens)
                    .onSuccess(total -> partTotals.counted(part, search, layout, tokens, total)));
  }

  private Future<Long> count(
      Search<?> search, IndexLayout layout, Map<SoughtPart, List<Integer>> tokens) {
    return query(SearchSql.count(search, layout, tokens, divided))
        .map(rows -> rows.iterator().next().getLong(0));
  }

  private Future<RowSet<Row>> page(Search<?> search, IndexLayout layout, PagePlan plan) {
    planned.accept(plan.label());
    Future<Map<SoughtPart, List<Integer>>> tokens =
        plan.needsTokens() ? trigrams.find(search, layout) : Future.succeededFuture(Map.of());
    return tokens
        .compose(found -> query(plan.statement(search, layout, found, divided)))
        .compose(
            rows ->
                plan.next(search, rows.size())
                    .map(next -> page(search, layout, next))
                    .orElseGet(() -> Future.succeededFuture(rows)));
  }

  private Future<RowSet<Row>> query(BoundStatement statement) {
    return sessions.use(statement::runOn);
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
    Key<E> key = parent.child(kind, row.getString(1));
    E value = codec.read(kind, key, row.getInteger(3), row.getString(4));
    return new Stored<>(key, value, row.getLong(2));
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
