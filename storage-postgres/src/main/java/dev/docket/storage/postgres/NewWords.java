package dev.docket.storage.postgres;

import dev.docket.storage.postgres.Batch.Step;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * Words that the dictionary may not have yet.
 *
 * @param pieces the pieces of each word by its hash; sorted, so that no two of those who add the
 *     same words wait for each other in a circle
 */
record NewWords(SortedMap<Long, Set<Integer>> pieces) {

  /**
   * The words of what is described, without those that are too short to have a part that is looked
   * for.
   *
   * @param known whether the dictionary has the word of a hash
   */
  static NewWords of(Collection<IndexRow> rows, LongPredicate known) {
    SortedMap<Long, Set<Integer>> pieces = new TreeMap<>();
    for (IndexRow row : rows) {
      row.document()
          .tokens()
          .forEach(
              (hash, word) -> {
                if (!known.test(hash)) {
                  // None if it is too short.
                  Set<Integer> trigrams = row.partition().trigrams(word);
                  if (!trigrams.isEmpty()) {
                    pieces.putIfAbsent(hash, trigrams);
                  }
                }
              });
    }
    return new NewWords(pieces);
  }

  Set<Long> hashes() {
    return pieces.keySet();
  }

  /** The step that adds them to the dictionary, if there are any; some may be there already. */
  Optional<Step> step() {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Tuple parameters = Tuple.tuple().addArrayOfLong(pieces.keySet().toArray(Long[]::new));
    return Optional.of(new Step(Write.DEFINE, Slices.of(pieces.values()).addTo(parameters), 0));
  }
}
