package dev.docket.storage.postgres.search;

import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Tokens, and identifiers, of one account that the {@link TrigramIndex} may not have yet.
 *
 * @param account empty if there are none
 * @param byHash sorted, so that transactions that add the same do not deadlock
 */
public record NewTokens(String account, SortedMap<Long, NewToken> byHash) {

  /**
   * Adds tokens, whose {@linkplain #parameters parameters} are sorted; identifiers only in places
   * of which the {@link IdentifierParts} are wanted. It looks at these in the transaction that
   * writes the entity, so none is missed.
   */
  public static final String INSERT =
      """
      INSERT INTO word (account, hash, pieces)
      SELECT a.account, k.hash, ($3::integer[])[k.first : k.last]
      FROM account AS a,
        UNNEST($2::bigint[], $4::integer[], $5::integer[], $6::bigint[])
          AS k (hash, first, last, place)
      WHERE a.account = $1 AND (
        k.place IS NULL OR k.place IN (SELECT p.place FROM identifier_parts AS p WHERE p.account = $1))
      ON CONFLICT DO NOTHING
      """;

  /**
   * A token or an identifier.
   *
   * @param place the place of an identifier; null for a token
   */
  record NewToken(Set<Integer> trigrams, @Nullable Long place) {}

  /**
   * What some rows of one account have, without what is too short to have a trigram.
   *
   * @param known whether the index has the token of a hash
   */
  public static NewTokens of(Collection<IndexRow> rows, LongPredicate known) {
    SortedMap<Long, NewToken> added = new TreeMap<>();
    String account = "";
    for (IndexRow row : rows) {
      account = row.key().account();
      row.document()
          .tokens()
          .forEach(
              (hash, token) -> {
                if (!known.test(hash)) {
                  add(added, hash, new NewToken(row.partition().trigrams(token), null));
                }
              });
      row.document()
          .identifiers()
          .forEach(
              (hash, identifier) ->
                  add(
                      added,
                      hash,
                      new NewToken(
                          row.partition().identifierTrigrams(identifier), row.partition().hash())));
    }
    return new NewTokens(account, added);
  }

  private static void add(SortedMap<Long, NewToken> added, long hash, NewToken token) {
    if (!token.trigrams().isEmpty()) {
      added.putIfAbsent(hash, token);
    }
  }

  /** The hashes of the tokens. Identifiers are not among them, as they may not be added. */
  public List<Long> hashes() {
    return byHash.entrySet().stream()
        .filter(each -> each.getValue().place() == null)
        .map(SortedMap.Entry::getKey)
        .toList();
  }

  /** The parameters of {@link #INSERT}, if there is anything to add. */
  public Optional<Tuple> parameters() {
    if (byHash.isEmpty()) {
      return Optional.empty();
    }
    Collection<NewToken> tokens = byHash.values();
    Tuple parameters = Tuple.of(account).addArrayOfLong(byHash.keySet().toArray(Long[]::new));
    RaggedArrays.of(tokens.stream().map(NewToken::trigrams).toList()).addTo(parameters);
    return Optional.of(
        parameters.addArrayOfLong(tokens.stream().map(NewToken::place).toArray(Long[]::new)));
  }
}
