package dev.docket.storage.postgres.totals;

import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.RowKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/**
 * What a transaction adds to the table {@code total}, summed up. What adds up to nothing is left
 * out, so a change that leaves partitions and labels as they are writes nothing.
 */
public final class TotalChanges {

  /** The label of rows without a {@linkplain Kind#tallied() tallied} value; no value has it. */
  static final String NO_LABEL = "";

  /**
   * Adds to totals of one account, whose {@linkplain #parameters parameters} are sorted: the last
   * statement of a transaction that waits for others.
   */
  public static final String ADD =
      """
      INSERT INTO total AS t (account, kind, place, label, lane, count)
      SELECT a.account, k.kind, k.place, k.label, $1, k.count
      FROM account AS a, UNNEST($2::text[], $3::text[], $4::bigint[], $5::text[], $6::bigint[])
        AS k (account, kind, place, label, count)
      WHERE a.account = ($2::text[])[1]
      ON CONFLICT (account, place, label, lane) DO UPDATE SET count = t.count + EXCLUDED.count
      """;

  /** Enough for those who write at a time, few enough to be summed up by each search. */
  private static final int LANES = 256;

  /** What is counted as one. */
  private record Group(String account, String kind, long place, String label)
      implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::account)
            .thenComparing(Group::place)
            .thenComparing(Group::label)
            .thenComparing(Group::kind);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  private final SortedMap<Group, Long> sums = new TreeMap<>();
  private final PartChanges parts = new PartChanges();

  /**
   * A lane for somebody who writes. Whoever adds to a total in a lane waits until those who did so
   * before have committed; who has another lane does not wait.
   */
  public static int randomLane() {
    return ThreadLocalRandom.current().nextInt(LANES);
  }

  /** The label that an entity is counted under: the sort key of its tallied value. */
  static String label(Kind<?> kind, Map<String, SearchValue> values) {
    String tallied = kind.tallied();
    SearchValue value = tallied == null ? null : values.get(tallied);
    return value == null ? NO_LABEL : value.sortKey();
  }

  /**
   * Counts a new entity.
   *
   * @param place the index partition of its key
   */
  public void created(
      RowKey key, Kind<?> kind, IndexPartition place, Map<String, SearchValue> values) {
    add(key, place, label(kind, values), 1);
  }

  /** Counts an entity under another label, if it has changed that. */
  public void replaced(
      RowKey key,
      Kind<?> kind,
      IndexPartition place,
      Map<String, SearchValue> before,
      Map<String, SearchValue> after) {
    String from = label(kind, before);
    String to = label(kind, after);
    if (!from.equals(to)) {
      add(key, place, from, -1);
      add(key, place, to, 1);
    }
  }

  private void add(RowKey key, IndexPartition place, String label, long count) {
    add(key.account(), key.kind(), place.hash(), label, count);
  }

  /** Adds to one total. */
  void add(String account, String kind, long place, String label, long count) {
    add(new Group(account, kind, place, label), count);
  }

  private void add(Group group, long count) {
    long sum = sums.getOrDefault(group, 0L) + count;
    if (sum == 0) {
      sums.remove(group);
    } else {
      sums.put(group, sum);
    }
  }

  /** Adds what others change. */
  public void addAll(TotalChanges others) {
    others.sums.forEach(this::add);
    parts.addAll(others.parts);
  }

  /** What it adds to totals of parts of texts. */
  public PartChanges parts() {
    return parts;
  }

  /** Writes the changes, if there are any. */
  public Future<?> writeOn(SqlConnection session, int lane) {
    Future<?> written = Future.succeededFuture();
    for (Tuple parameters : parameters(lane)) {
      written = written.compose(before -> new BoundStatement(ADD, parameters).runOn(session));
    }
    for (Tuple parameters : parts.parameters(lane)) {
      written =
          written.compose(before -> new BoundStatement(PartChanges.ADD, parameters).runOn(session));
    }
    return written;
  }

  /** The parameters of {@link #ADD} for each account. */
  public List<Tuple> parameters(int lane) {
    SortedMap<String, List<Group>> byAccount = new TreeMap<>();
    sums.keySet()
        .forEach(
            group ->
                byAccount.computeIfAbsent(group.account(), each -> new ArrayList<>()).add(group));
    return byAccount.values().stream().map(groups -> parameters(groups, lane)).toList();
  }

  private Tuple parameters(List<Group> groups, int lane) {
    return Tuple.of(lane)
        .addArrayOfString(column(groups, Group::account))
        .addArrayOfString(column(groups, Group::kind))
        .addArrayOfLong(groups.stream().map(Group::place).toArray(Long[]::new))
        .addArrayOfString(column(groups, Group::label))
        .addArrayOfLong(groups.stream().map(sums::get).toArray(Long[]::new));
  }

  private static String[] column(List<Group> groups, Function<Group, String> column) {
    return RowKey.strings(groups, column);
  }
}
