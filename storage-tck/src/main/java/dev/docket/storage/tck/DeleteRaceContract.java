package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createNote;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.find;
import static dev.docket.storage.tck.Calls.ids;
import static dev.docket.storage.tck.Calls.tally;
import static dev.docket.storage.tck.Crowd.node;
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
    Stored<Note> parent = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "parent"));

    List<Outcome> outcomes =
        Crowd.atOnce(
            CREATORS + 1,
            i ->
                i == 0
                    ? Outcome.of(storage(), Change.delete(parent))
                    : Outcome.of(node(this, i), child(parent.key(), i)));

    expectAllGone(parent.key(), outcomes);
  }

  @RepeatedTest(10)
  default void children_doNotOutliveDeleteUnder() {
    Stored<Note> parent = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "parent"));

    List<Outcome> outcomes =
        Crowd.atOnce(
            CREATORS + 1,
            i ->
                i == 0
                    ? Outcome.of(storage(), Change.deleteUnder(parent.key()))
                    : Outcome.of(node(this, i), child(parent.key(), i)));

    expectAllGone(parent.key(), outcomes);
  }

  @RepeatedTest(10)
  default void grandchildrenAndCounts_doNotOutliveADeletedAncestor() {
    Stored<Note> ancestor = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "a"));
    Key<Note> parent = createNote(storage(), Note.key(ancestor.key(), "parent")).key();

    List<Outcome> outcomes =
        Crowd.atOnce(
            CREATORS + 1,
            i ->
                i == 0
                    ? Outcome.of(storage(), Change.delete(ancestor))
                    : Outcome.of(
                        node(this, i), child(parent, i), Change.countIn(parent, Note.KIND, 100)));

    assertThat(outcomes.getFirst()).as("the delete among %s", outcomes).isEqualTo(Outcome.DONE);
    expectNothingAt(storage(), ancestor.key(), parent);
    createNote(storage(), ancestor.key());
    createNote(storage(), parent);
    assertThat(ids(storage(), parent, Note.KIND)).as("orphans").isEmpty();
    assertThat(tally(storage(), parent, Note.KIND)).as("orphaned tally").isZero();
  }

  @RepeatedTest(10)
  default void replacedChildren_doNotOutliveADeletedParent() {
    Stored<Note> parent = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "parent"));
    Stored<Note> child = createNote(storage(), Note.key(parent.key(), "child"));

    List<Outcome> outcomes =
        Crowd.atOnce(
            2,
            i ->
                i == 0
                    ? Outcome.of(storage(), Change.delete(parent))
                    : Outcome.of(another(), Change.replace(child, new Note("replaced"))));

    expectAllGone(parent.key(), outcomes);
  }

  @RepeatedTest(5)
  default void families_areWipedOrCreatedWhole() {
    Tenant tenant = StoreUnderTest.newTenant();
    createNote(storage(), Note.key(tenant, "old"));

    List<Outcome> outcomes =
        Crowd.atOnce(
            CREATORS + 1,
            i -> {
              if (i == 0) {
                return Outcome.of(storage(), Change.deleteUnder(tenant));
              }
              Key<Note> parent = Note.key(tenant, "" + i);
              return Outcome.of(
                  node(this, i),
                  Change.create(parent, new Note("")),
                  Change.create(Note.key(parent, "child"), new Note("")),
                  Change.countIn(parent, Note.KIND, 1));
            });

    assertThat(outcomes).containsOnly(Outcome.DONE);
    expectNothingAt(storage(), Note.key(tenant, "old"));
    for (int i = 1; i <= CREATORS; i++) {
      Key<Note> parent = Note.key(tenant, "" + i);
      boolean there = find(storage(), parent) != null;
      assertThat(find(storage(), Note.key(parent, "child")) != null)
          .as("whether the child is there as its parent is")
          .isEqualTo(there);
      assertThat(tally(storage(), parent, Note.KIND)).isEqualTo(there ? 1 : 0);
    }
  }

  @RepeatedTest(5)
  default void scopes_thatComeAndGoNeverHoldOrphans() {
    Key<Note> parent = Note.key(StoreUnderTest.newTenant(), "parent");

    Crowd.atOnce(
        CREATORS + 1,
        i -> {
          for (int round = 0; round < 10; round++) {
            if (i == 0) {
              commit(storage(), Change.deleteUnder(parent));
              commit(storage(), Change.create(parent, new Note("")));
            } else {
              Outcome.of(node(this, i), child(parent, i * 100 + round));
            }
          }
          return i;
        });
    commit(storage(), Change.deleteUnder(parent));
    createNote(storage(), parent);

    assertThat(ids(storage(), parent, Note.KIND)).as("orphans").isEmpty();
  }

  private static Change child(Key<Note> parent, int number) {
    return Change.create(Note.key(parent, "" + number), new Note("child"));
  }

  /** Expects the delete, the first of the crowd, to hold and to leave nothing. */
  private void expectAllGone(Key<Note> parent, List<Outcome> outcomes) {
    assertThat(outcomes.getFirst()).as("the delete among %s", outcomes).isEqualTo(Outcome.DONE);
    assertThat(outcomes).doesNotContain(Outcome.FULL);
    expectNothingAt(storage(), parent);
    createNote(storage(), parent);
    assertThat(ids(storage(), parent, Note.KIND)).as("orphans").isEmpty();
  }
}
