package dev.docket.storage.postgres.search;

import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * Tokens that the {@link TrigramIndex} may not have yet.
 *
 * @param trigrams the trigrams of each token by its hash; sorted, so that transactions that add the
 *     same tokens do not deadlock
 */
public record NewTokens(SortedMap<Long, Set<Integer>> trigrams) {

  /** Adds tokens, whose {@linkplain #parameters parameters} are sorted. */
  public static final String INSERT =
      """
      INSERT INTO word (hash, pieces)
      SELECT k.hash, ($2::integer[])[k.first : k.last]
      FROM UNNEST($1::bigint[], $3::integer[], $4::integer[]) AS k (hash, first, last)
      ON CONFLICT DO NOTHING
      """;

  /**
   * The tokens of some rows, without those that are too short to have a trigram.
   *
   * @param known whether the index has the token of a hash
   */
  public static NewTokens of(Collection<IndexRow> rows, LongPredicate known) {
    SortedMap<Long, Set<Integer>> added = new TreeMap<>();
    for (IndexRow row : rows) {
      row.document()
          .tokens()
          .forEach(
              (hash, token) -> {
                if (!known.test(hash)) {
                  // None if it is too short.
                  Set<Integer> trigrams = row.partition().trigrams(token);
                  if (!trigrams.isEmpty()) {
                    added.putIfAbsent(hash, trigrams);
                  }
                }
              });
    }
    return new NewTokens(added);
  }

  public Set<Long> hashes() {
    return trigrams.keySet();
  }

  /** The parameters of {@link #INSERT}, if there is anything to add. */
  public Optional<Tuple> parameters() {
    if (trigrams.isEmpty()) {
      return Optional.empty();
    }
    Tuple parameters = Tuple.tuple().addArrayOfLong(trigrams.keySet().toArray(Long[]::new));
    return Optional.of(RaggedArrays.of(trigrams.values()).addTo(parameters));
  }
}
