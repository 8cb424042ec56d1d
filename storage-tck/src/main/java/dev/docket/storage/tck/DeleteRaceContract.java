package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.find;
import static dev.docket.storage.tck.Calls.ids;
import static dev.docket.storage.tck.Calls.tally;
import static dev.docket.storage.tck.Concurrently.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;

/** Deleting while others create and change what lies under: nothing is ever orphaned. */
public interface DeleteRaceContract extends StoreUnderTest {

  int CREATORS = 7;

  @RepeatedTest(10)
  default void children_doNotOutliveADeletedParent() {
    Stored<PlainSample> parent =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "parent"));

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CREATORS + 1,
            i ->
                i == 0
                    ? Outcome.of(storage(), Change.delete(parent))
                    : Outcome.of(node(this, i), child(parent.key(), i)));

    expectAllGone(parent.key(), outcomes);
  }

  @RepeatedTest(10)
  default void children_doNotOutliveDeleteUnder() {
    Stored<PlainSample> parent =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "parent"));

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CREATORS + 1,
            i ->
                i == 0
                    ? Outcome.of(storage(), Change.deleteUnder(parent.key()))
                    : Outcome.of(node(this, i), child(parent.key(), i)));

    expectAllGone(parent.key(), outcomes);
  }

  @RepeatedTest(10)
  default void grandchildrenAndCounts_doNotOutliveADeletedAncestor() {
    Stored<PlainSample> ancestor =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "a"));
    Key<PlainSample> parent =
        createPlain(storage(), PlainSample.key(ancestor.key(), "parent")).key();

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CREATORS + 1,
            i ->
                i == 0
                    ? Outcome.of(storage(), Change.delete(ancestor))
                    : Outcome.of(
                        node(this, i),
                        child(parent, i),
                        Change.countIn(parent, PlainSample.KIND, 100)));

    assertThat(outcomes.getFirst()).as("the delete among %s", outcomes).isEqualTo(Outcome.DONE);
    expectNothingAt(storage(), ancestor.key(), parent);
    createPlain(storage(), ancestor.key());
    createPlain(storage(), parent);
    assertThat(ids(storage(), parent, PlainSample.KIND)).as("orphans").isEmpty();
    assertThat(tally(storage(), parent, PlainSample.KIND)).as("orphaned tally").isZero();
  }

  @RepeatedTest(10)
  default void replacedChildren_doNotOutliveADeletedParent() {
    Stored<PlainSample> parent =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "parent"));
    Stored<PlainSample> child = createPlain(storage(), PlainSample.key(parent.key(), "child"));

    List<Outcome> outcomes =
        Concurrently.atOnce(
            2,
            i ->
                i == 0
                    ? Outcome.of(storage(), Change.delete(parent))
                    : Outcome.of(another(), Change.replace(child, new PlainSample("replaced"))));

    expectAllGone(parent.key(), outcomes);
  }

  @RepeatedTest(5)
  default void families_areWipedOrCreatedWhole() {
    Tenant tenant = StoreUnderTest.newTenant();
    createPlain(storage(), PlainSample.key(tenant, "old"));

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CREATORS + 1,
            i -> {
              if (i == 0) {
                return Outcome.of(storage(), Change.deleteUnder(tenant));
              }
              Key<PlainSample> parent = PlainSample.key(tenant, "" + i);
              return Outcome.of(
                  node(this, i),
                  Change.create(parent, new PlainSample("")),
                  Change.create(PlainSample.key(parent, "child"), new PlainSample("")),
                  Change.countIn(parent, PlainSample.KIND, 1));
            });

    assertThat(outcomes).containsOnly(Outcome.DONE);
    expectNothingAt(storage(), PlainSample.key(tenant, "old"));
    for (int i = 1; i <= CREATORS; i++) {
      Key<PlainSample> parent = PlainSample.key(tenant, "" + i);
      boolean there = find(storage(), parent) != null;
      assertThat(find(storage(), PlainSample.key(parent, "child")) != null)
          .as("whether the child is there as its parent is")
          .isEqualTo(there);
      assertThat(tally(storage(), parent, PlainSample.KIND)).isEqualTo(there ? 1 : 0);
    }
  }

  @RepeatedTest(5)
  default void scopes_thatComeAndGoNeverHoldOrphans() {
    Key<PlainSample> parent = PlainSample.key(StoreUnderTest.newTenant(), "parent");

    Concurrently.atOnce(
        CREATORS + 1,
        i -> {
          for (int round = 0; round < 10; round++) {
            if (i == 0) {
              commit(storage(), Change.deleteUnder(parent));
              commit(storage(), Change.create(parent, new PlainSample("")));
            } else {
              Outcome.of(node(this, i), child(parent, i * 100 + round));
            }
          }
          return i;
        });
    commit(storage(), Change.deleteUnder(parent));
    createPlain(storage(), parent);

    assertThat(ids(storage(), parent, PlainSample.KIND)).as("orphans").isEmpty();
  }

  private static Change child(Key<PlainSample> parent, int number) {
    return Change.create(PlainSample.key(parent, "" + number), new PlainSample("child"));
  }

  /** Expects the delete, the first of the crowd, to hold and to leave nothing. */
  private void expectAllGone(Key<PlainSample> parent, List<Outcome> outcomes) {
    assertThat(outcomes.getFirst()).as("the delete among %s", outcomes).isEqualTo(Outcome.DONE);
    assertThat(outcomes).doesNotContain(Outcome.FULL);
    expectNothingAt(storage(), parent);
    createPlain(storage(), parent);
    assertThat(ids(storage(), parent, PlainSample.KIND)).as("orphans").isEmpty();
  }
}
