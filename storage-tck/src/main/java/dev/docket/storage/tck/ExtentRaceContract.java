package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.find;
import static dev.docket.storage.tck.Calls.tally;
import static dev.docket.storage.tck.Concurrently.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Condition;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Extents that are read and replaced while others commit. */
public interface ExtentRaceContract extends StoreUnderTest {

  int WRITERS = 4;
  int ROUNDS = 12;

  /** Whoever counts and creates in one commit leaves both or neither. */
  @Test
  default void replace_leavesNoPartOfACommit() {
    Tenant tenant = StoreUnderTest.newTenant();
    Tenant region = new Tenant(tenant.account(), "us-east-1");
    Extent extent = new Extent.Account(tenant.account());
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int writer = i;
      work.add(
          () -> {
            int done = 0;
            for (int round = 0; round < ROUNDS; round++) {
              Key<PlainSample> room =
                  PlainSample.key(round % 2 == 0 ? tenant : region, "r" + writer + "-" + round);
              Outcome top =
                  Outcome.of(
                      node(this, writer),
                      Change.create(room, new PlainSample("")),
                      Change.countIn(room.tenant(), PlainSample.KIND, 1_000));
              Outcome inner =
                  Outcome.of(
                      node(this, writer + 1),
                      Change.create(SampleSearches.thing(room, room.id()), SearchableSample.EMPTY),
                      Change.countIn(room, SearchableSample.KIND, 1_000));
              assertThat(top).isEqualTo(Outcome.DONE);
              done += inner == Outcome.DONE ? 1 : 0;
            }
            return done;
          });
    }
    work.add(
        () -> {
          for (int round = 0; round < ROUNDS / 2; round++) {
            List<Stored<?>> saved = Extents.contents(node(this, round), extent);
            requireWhole(saved, tenant);
            if (round % 2 == 0) {
              Extents.empty(node(this, round + 1), extent);
            } else {
              Extents.restore(node(this, round + 1), extent, saved);
            }
          }
          return 1;
        });

    Concurrently.atOnce(work);

    requireWhole(Extents.contents(another(), extent), tenant);
    requireWhole(Extents.contents(another(), extent), region);
    Extents.empty(storage(), extent);
    assertThat(Extents.contents(another(), extent)).isEmpty();
  }

  /** What is saved of a tenant has as many notes as were counted, and all of their things. */
  private void requireWhole(List<Stored<?>> contents, Tenant tenant) {
    Set<Key<?>> keys = new HashSet<>();
    contents.forEach(stored -> keys.add(stored.key()));
    long rooms =
        keys.stream()
            .filter(key -> key.kind().equals(PlainSample.KIND) && key.parent().equals(tenant))
            .count();
    long counted =
        contents.stream()
            .filter(stored -> stored.key().equals(Tally.key(tenant, PlainSample.KIND)))
            .mapToLong(stored -> ((Tally) stored.value()).count())
            .sum();
    assertThat(rooms).as("notes beside their tally").isEqualTo(counted);
    for (Key<?> key : keys) {
      if (key.parent() instanceof Key<?> parent) {
        assertThat(keys).as("the parent of " + key).contains(parent);
      }
    }
  }

  /** A reader sees what was there or what is there now. */
  @Test
  default void replace_isSeenWholeOrNotAtAll() {
    Key<PlainSample> room = SampleSearches.newRoom(storage());
    Extent extent = new Extent.Account(room.tenant().account());
    List<Key<?>> keys = new ArrayList<>(List.of(room));
    for (int i = 0; i < 10; i++) {
      SampleSearches.put(storage(), room, "" + i, SearchableSample.EMPTY);
      keys.add(SampleSearches.thing(room, "" + i));
    }
    List<Stored<?>> saved = Extents.contents(storage(), extent);
    List<Callable<Integer>> work = new ArrayList<>();
    work.add(
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            Extents.restore(node(this, round), extent, round % 2 == 0 ? List.of() : saved);
          }
          return 1;
        });
    for (int i = 0; i < 2; i++) {
      int reader = i;
      work.add(
          () -> {
            for (int look = 0; look < 4 * ROUNDS; look++) {
              Snapshot snapshot = Calls.get(node(this, reader), keys);
              assertThat(keys.stream().filter(key -> snapshot.find(key) != null).count())
                  .isIn(0L, (long) keys.size());
              assertThat(SampleSearches.ids(node(this, reader), room, Condition.ALWAYS).size())
                  .isIn(0, 10);
            }
            return 1;
          });
    }

    Concurrently.atOnce(work);

    assertThat(Extents.contents(another(), extent)).hasSameSizeAs(saved);
  }

  /** A call that has ended is undone, and one that begins later is not. */
  @Test
  default void replace_hasAPlaceAmongCommits() {
    Key<PlainSample> before = PlainSample.key(StoreUnderTest.newTenant(), "before");
    Key<PlainSample> after = PlainSample.key(before.tenant(), "after");
    createPlain(storage(), before);
    Calls.commit(storage(), Change.countIn(before.tenant(), PlainSample.KIND, 9));

    Extents.empty(another(), new Extent.Under(before.tenant()));
    createPlain(storage(), after);

    assertThat(find(another(), before)).isNull();
    assertThat(tally(another(), before.tenant(), PlainSample.KIND)).isZero();
    assertThat(find(another(), after)).isNotNull();
  }
}
