package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.answer;
import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.find;
import static dev.docket.storage.tck.Calls.get;
import static dev.docket.storage.tck.Calls.ids;
import static dev.docket.storage.tck.Calls.page;
import static dev.docket.storage.tck.Calls.read;
import static dev.docket.storage.tck.Concurrently.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a reader sees of commits: all or nothing, and never an older state after a newer one. */
public interface VisibilityContract extends StoreUnderTest {

  int COMMITS = 150;

  @Test
  default void get_seesSeveralKeysAsOfOneMoment() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<Key<PlainSample>> keys =
        List.of(
            PlainSample.key(tenant, "1"),
            PlainSample.remark(tenant, "2"),
            PlainSample.key(tenant, "3"));
    keys.forEach(key -> Calls.create(storage(), key, new PlainSample("start")));

    whileWriting(
        commit -> {
          Snapshot now = get(storage(), keys);
          commit(
              storage(),
              keys.stream()
                  .<Change>map(
                      key -> Change.replace(stored(now, key), new PlainSample("" + commit)))
                  .toList());
        },
        reader -> {
          Snapshot snapshot = get(node(this, reader), keys);
          assertThat(keys.stream().map(key -> stored(snapshot, key).value()).distinct())
              .as("values that change together")
              .hasSize(1);
        });

    assertThat(read(storage(), keys.getFirst()).value())
        .isEqualTo(new PlainSample("" + (COMMITS - 1)));
  }

  @Test
  default void list_seesAPageAsOfOneMoment() {
    Tenant tenant = StoreUnderTest.newTenant();
    createPlain(storage(), PlainSample.key(tenant, "0"));

    whileWriting(
        commit ->
            commit(
                storage(),
                Change.delete(read(storage(), PlainSample.key(tenant, "" + commit))),
                Change.create(PlainSample.key(tenant, "" + (commit + 1)), new PlainSample(""))),
        reader ->
            assertThat(
                    page(node(this, reader), tenant, PlainSample.KIND, 10, null, Order.ASCENDING)
                        .items())
                .as("an entity that moves from id to id")
                .hasSize(1));

    assertThat(ids(storage(), tenant, PlainSample.KIND)).containsExactly("" + COMMITS);
  }

  @Test
  default void get_seesAFamilyWholeOrNotAtAll() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> parent = PlainSample.key(tenant, "parent");
    List<Key<PlainSample>> family = new ArrayList<>(List.of(parent));
    for (int i = 0; i < 5; i++) {
      family.add(PlainSample.key(parent, "" + i));
    }

    whileWriting(
        commit -> {
          if (find(storage(), parent) == null) {
            commit(storage(), family.stream().map(VisibilityContract::creation).toList());
          } else {
            commit(storage(), Change.deleteUnder(parent));
          }
        },
        reader -> {
          Snapshot snapshot = get(node(this, reader), family);
          assertThat(
                  family.stream()
                      .map(key -> snapshot.find(key) != null)
                      .collect(Collectors.toSet()))
              .as("which members of a family are there")
              .hasSize(1);
        });

    assertThat(find(storage(), parent)).as("after an even number of commits").isNull();
  }

  @Test
  default void commit_isSeenByEveryReadingAfterIt() {
    Key<PlainSample> key = PlainSample.key(StoreUnderTest.newTenant(), "n");
    Stored<PlainSample> stored = createPlain(storage(), key);

    for (int i = 0; i < 20; i++) {
      commit(node(this, i), Change.replace(stored, new PlainSample("" + i)));
      stored = read(node(this, i + 1), key);
      assertThat(stored.value()).isEqualTo(new PlainSample("" + i));
    }
  }

  @Test
  default void commit_isSeenByACallMadeFromItsCompletion() {
    Key<PlainSample> key = PlainSample.key(StoreUnderTest.newTenant(), "n");

    Snapshot snapshot =
        answer(
            storage()
                .commit(Changes.of(creation(key)))
                .thenCompose(done -> another().get(List.of(key))));

    assertThat(snapshot.find(key)).isNotNull();
  }

  private static Change creation(Key<PlainSample> key) {
    return Change.create(key, new PlainSample(""));
  }

  private static Stored<PlainSample> stored(Snapshot snapshot, Key<PlainSample> key) {
    Stored<PlainSample> stored = snapshot.find(key);
    if (stored == null) {
      throw new AssertionError("Nothing is stored at " + key);
    }
    return stored;
  }

  /** Commits one after another while readers look, each of them at least once. */
  private static void whileWriting(IntConsumer commit, IntConsumer look) {
    CountDownLatch written = new CountDownLatch(1);
    Callable<Integer> writer =
        () -> {
          try {
            for (int i = 0; i < COMMITS; i++) {
              commit.accept(i);
            }
          } finally {
            written.countDown();
          }
          return COMMITS;
        };
    List<Callable<Integer>> work = new ArrayList<>(List.of(writer));
    for (int i = 0; i < 3; i++) {
      int reader = i;
      work.add(
          () -> {
            int looks = 0;
            do {
              look.accept(reader);
              looks++;
            } while (!written.await(0, TimeUnit.SECONDS));
            return looks;
          });
    }
    assertThat(Concurrently.atOnce(work)).as("commits and looks").allMatch(times -> times > 0);
  }
}
