package dev.docket.storage.postgres.totals;

import dev.docket.storage.postgres.index.IndexDocument;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.sql.RowKey;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a transaction adds to the totals of {@link CountedParts}, summed up. */
public final class PartChanges {

  /** Adds to totals of one account, whose {@linkplain #parameters parameters} are sorted. */
  public static final String ADD =
      """
      INSERT INTO part_total AS t (account, place, part, lane, count)
      SELECT a.account, k.place, k.part, $1, k.count
      FROM account AS a, UNNEST($2::text[], $3::bigint[], $4::text[], $5::bigint[])
        AS k (account, place, part, count)
      WHERE a.account = ($2::text[])[1]
      ON CONFLICT (account, place, part, lane) DO UPDATE SET count = t.count + EXCLUDED.count
      """;

  private record Part(long place, String part) implements Comparable<Part> {

    private static final Comparator<Part> ORDER =
        Comparator.comparing(Part::place).thenComparing(Part::part);

    @Override
    public int compareTo(Part other) {
      return ORDER.compare(this, other);
    }
  }

  private final SortedMap<String, SortedMap<Part, Long>> byAccount = new TreeMap<>();

  /**
   * Counts an index row.
   *
   * @param before what the index knew of the entity before; null if it is new
   */
  public void written(
      String account,
      IndexPartition place,
      CountedParts counted,
      IndexDocument after,
      Supplier<@Nullable IndexDocument> before) {
    List<String> parts = counted.in(place);
    if (parts.isEmpty()) {
      return;
    }
    IndexDocument replaced = before.get();
    for (String part : parts) {
      boolean had = replaced != null && replaced.mentions(part);
      boolean has = after.mentions(part);
      if (had != has) {
        add(account, place.hash(), part, has ? 1 : -1);
      }
    }
  }

  /** Adds to one total. */
  void add(String account, long place, String part, long count) {
    byAccount
        .computeIfAbsent(account, each -> new TreeMap<>())
        .merge(new Part(place, part), count, Long::sum);
  }

  /** Adds what others change. */
  void addAll(PartChanges others) {
    others.byAccount.forEach(
        (account, parts) ->
            parts.forEach((part, count) -> add(account, part.place(), part.part(), count)));
  }

  /** The parameters of {@link #ADD} for each account. */
  public List<Tuple> parameters(int lane) {
    List<Tuple> parameters = new ArrayList<>();
    byAccount.forEach(
        (account, sums) -> {
          List<Map.Entry<Part, Long>> changed =
              sums.entrySet().stream().filter(sum -> sum.getValue() != 0).toList();
          if (!changed.isEmpty()) {
            parameters.add(parameters(account, changed, lane));
          }
        });
    return parameters;
  }

  private static Tuple parameters(String account, List<Map.Entry<Part, Long>> sums, int lane) {
    return Tuple.of(lane)
        .addArrayOfString(RowKey.strings(sums, sum -> account))
        .addArrayOfLong(sums.stream().map(sum -> sum.getKey().place()).toArray(Long[]::new))
        .addArrayOfString(RowKey.strings(sums, sum -> sum.getKey().part()))
        .addArrayOfLong(sums.stream().map(Map.Entry::getValue).toArray(Long[]::new));
  }
}
