package dev.docket.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.FullException;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * A store does what a map would do, whatever the history of commits. A contract of its own, because
 * jqwik runs it, which knows no annotations of Jupiter such as {@code @BeforeAll}.
 */
public interface AgreementContract extends StoreUnderTest {

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void commits_endAndLeaveWhatTheyShould(
      @ForAll("histories") List<List<RandomChange>> history) {
    Tenant tenant = StoreUnderTest.newTenant();
    Model model = new Model();
    Map<Key<?>, List<Long>> seen = new HashMap<>();
    for (List<RandomChange> moves : history) {
      List<Change> changes = compatible(tenant, moves, seen);
      if (!changes.isEmpty()) {
        Model.Verdict expected = model.commit(new Changes(changes));

        Throwable failure = Calls.failure(storage(), changes);

        expectVerdict(expected, failure, changes);
        expectContents(tenant, model, expected, seen);
        expectListings(tenant, model);
      }
    }
  }

  @Provide
  default Arbitrary<List<List<RandomChange>>> histories() {
    Arbitrary<RandomChange.Sort> sorts =
        Arbitraries.frequency(
            Tuple.of(7, RandomChange.Sort.CREATE),
            Tuple.of(3, RandomChange.Sort.CREATE_FRESH),
            Tuple.of(5, RandomChange.Sort.REPLACE),
            Tuple.of(3, RandomChange.Sort.DELETE),
            Tuple.of(3, RandomChange.Sort.EXPECT),
            Tuple.of(2, RandomChange.Sort.DELETE_UNDER),
            Tuple.of(4, RandomChange.Sort.COUNT),
            Tuple.of(4, RandomChange.Sort.COUNT_IN_TENANT),
            Tuple.of(1, RandomChange.Sort.WIPE));
    Arbitrary<RandomChange> moves =
        Combinators.combine(
                sorts,
                Arbitraries.integers().between(0, RandomChange.placeCount() - 1),
                Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                Arbitraries.integers().between(0, 99))
            .as(RandomChange::new);
    return moves.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(15);
  }

  /** The changes that one commit may hold together, without those that the others exclude. */
  private static List<Change> compatible(
      Tenant tenant, List<RandomChange> moves, Map<Key<?>, List<Long>> seen) {
    List<Change> changes = new ArrayList<>();
    for (RandomChange move : moves) {
      move.change(tenant, seen)
          .ifPresent(
              change -> {
                changes.add(change);
                if (!isCommit(changes)) {
                  changes.removeLast();
                }
              });
    }
    return changes;
  }

  private static boolean isCommit(List<Change> changes) {
    try {
      return !new Changes(changes).list().isEmpty();
    } catch (IllegalArgumentException incompatible) {
      return false;
    }
  }

  private static void expectVerdict(
      Model.Verdict expected, @Nullable Throwable failure, List<Change> changes) {
    switch (expected) {
      case Model.Verdict.Done done ->
          assertThat(failure).as("failure of a commit of %s", changes).isNull();
      case Model.Verdict.Stale stale ->
          assertThat(failure)
              .as("failure of a commit of %s", changes)
              .isInstanceOfSatisfying(
                  StaleException.class,
                  thrown -> assertThat(thrown.scope()).isEqualTo(stale.scope()));
      case Model.Verdict.Full full ->
          assertThat(failure)
              .as("failure of a commit of %s", changes)
              .isInstanceOfSatisfying(
                  FullException.class,
                  thrown -> assertThat(thrown.count()).isEqualTo(full.count()));
    }
  }

  /** Expects the contents of the model, and a new version exactly where the commit wrote. */
  private void expectContents(
      Tenant tenant, Model model, Model.Verdict verdict, Map<Key<?>, List<Long>> seen) {
    Set<Key<?>> written =
        verdict instanceof Model.Verdict.Done done ? done.written() : new HashSet<>();
    List<Key<?>> keys = keys(tenant);
    Snapshot snapshot = Calls.get(another(), keys);
    for (Key<?> key : keys) {
      Stored<?> stored = snapshot.find(key);
      Entity expected = model.values().get(key);
      assertThat(stored == null ? null : stored.value()).as("value at %s", key).isEqualTo(expected);
      if (stored != null) {
        List<Long> versions = seen.computeIfAbsent(key, first -> new ArrayList<>());
        if (written.contains(key)) {
          assertThat(versions).as("versions of %s", key).doesNotContain(stored.version());
          versions.add(stored.version());
          model.learnVersion(key, stored.version());
        } else {
          assertThat(stored.version()).as("version of %s", key).isEqualTo(versions.getLast());
        }
      }
    }
  }

  private static List<Key<?>> keys(Tenant tenant) {
    List<Key<?>> keys = new ArrayList<>();
    keys.add(Tally.key(tenant, PlainSample.KIND));
    for (Key<PlainSample> place : RandomChange.places(tenant)) {
      keys.add(place);
      keys.add(Tally.key(place, PlainSample.KIND));
    }
    return keys;
  }

  private void expectListings(Tenant tenant, Model model) {
    for (Order order : Order.values()) {
      List<String> expected =
          model.values().keySet().stream()
              .filter(key -> key.parent().equals(tenant) && key.kind().equals(PlainSample.KIND))
              .<String>map(Key::id)
              .sorted(order == Order.ASCENDING ? byCodePoint() : byCodePoint().reversed())
              .toList();
      assertThat(Calls.ids(Calls.list(storage(), tenant, PlainSample.KIND, 2, order)))
          .as("listing of %s", tenant)
          .isEqualTo(expected);
    }
  }

  private static Comparator<String> byCodePoint() {
    return (left, right) ->
        Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
  }
}
