package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createNote;
import static dev.docket.storage.tck.Calls.expectFull;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.expectStale;
import static dev.docket.storage.tck.Calls.read;
import static dev.docket.storage.tck.Calls.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import org.junit.jupiter.api.Test;

/** What a commit relies on, and that it happens wholly or not at all. */
public interface CommitContract extends StoreUnderTest {

  @Test
  default void create_failsWhereSomethingIs() {
    Stored<Note> taken = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "taken"));

    expectStale(another(), taken.key(), Change.create(taken.key(), new Note("other")));

    assertThat(read(storage(), taken.key())).isEqualTo(taken);
  }

  @Test
  default void create_failsWithoutItsParent() {
    Key<Note> orphan = Note.key(Note.key(StoreUnderTest.newTenant(), "absent"), "orphan");

    expectStale(storage(), orphan, Change.create(orphan, new Note("")));

    expectNothingAt(storage(), orphan);
  }

  @Test
  default void create_underAnEntityOfAnotherKindAndTheSameIdFails() {
    Tenant tenant = StoreUnderTest.newTenant();
    createNote(storage(), Note.remark(tenant, "1"));
    Key<Note> orphan = Note.key(Note.key(tenant, "1"), "orphan");

    expectStale(storage(), orphan, Change.create(orphan, new Note("")));
  }

  @Test
  default void create_holdsUnderAParentOfTheSameCommit() {
    Key<Note> parent = Note.key(StoreUnderTest.newTenant(), "parent");
    Key<Note> child = Note.key(parent, "child");
    Key<Note> grandchild = Note.remark(child, "grandchild");

    commit(
        storage(),
        Change.create(parent, new Note("1")),
        Change.create(child, new Note("2")),
        Change.create(grandchild, new Note("3")));

    assertThat(read(storage(), grandchild).value()).isEqualTo(new Note("3"));
  }

  @Test
  default void create_failsBeforeItsParentIsCreatedInTheSameCommit() {
    Key<Note> parent = Note.key(StoreUnderTest.newTenant(), "parent");
    Key<Note> child = Note.key(parent, "child");

    expectStale(
        storage(),
        child,
        Change.create(child, new Note("2")),
        Change.create(parent, new Note("1")));

    expectNothingAt(storage(), parent, child);
  }

  @Test
  default void claim_isTakenOnce() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Claim> name = Claim.name(tenant, Note.KIND, "n\u00e4me/with %");
    commit(storage(), Change.create(name, new Claim("first")));

    expectStale(storage(), name, Change.create(name, new Claim("second")));

    assertThat(read(storage(), name).value()).isEqualTo(new Claim("first"));
    commit(
        storage(),
        Change.create(Claim.name(tenant, Note.REMARK, "n\u00e4me/with %"), new Claim("third")));
  }

  @Test
  default void claim_isToANameHoweverItIsComposed() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Claim> name = Claim.name(tenant, Note.KIND, "Caf\u00e9");
    commit(storage(), Change.create(name, new Claim("first")));

    Key<Claim> apart = Claim.name(tenant, Note.KIND, "Cafe\u0301");

    expectStale(storage(), apart, Change.create(apart, new Claim("second")));
    assertThat(read(storage(), apart).value()).isEqualTo(new Claim("first"));
  }

  @Test
  default void replace_putsANewValue() {
    Stored<Note> stored = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "n"));

    commit(another(), Change.replace(stored, new Note("replaced")));

    assertThat(read(storage(), stored.key()).value()).isEqualTo(new Note("replaced"));
  }

  @Test
  default void replace_leavesWhatLiesUnder() {
    Stored<Note> parent = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "n"));
    Stored<Note> child = createNote(storage(), Note.key(parent.key(), "child"));

    commit(storage(), Change.replace(parent, new Note("replaced")));

    assertThat(read(storage(), child.key())).isEqualTo(child);
  }

  @Test
  default void expect_changesNothing() {
    Stored<Note> stored = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "n"));

    commit(storage(), Change.expect(stored));
    commit(storage(), Change.expect(stored));

    assertThat(read(storage(), stored.key())).isEqualTo(stored);
  }

  @Test
  default void reliance_onAVersionThatIsGoneFails() {
    Stored<Note> old = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "n"));
    commit(storage(), Change.replace(old, new Note("newer")));
    Stored<Note> current = read(storage(), old.key());

    expectStale(storage(), old.key(), Change.replace(old, new Note("lost")));
    expectStale(storage(), old.key(), Change.delete(old));
    expectStale(storage(), old.key(), Change.expect(old));

    assertThat(read(storage(), old.key())).isEqualTo(current);
  }

  @Test
  default void reliance_onAnEntityThatIsGoneFails() {
    Stored<Note> gone = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "n"));
    commit(storage(), Change.delete(gone));

    expectStale(storage(), gone.key(), Change.replace(gone, new Note("lost")));
    expectStale(storage(), gone.key(), Change.delete(gone));
    expectStale(storage(), gone.key(), Change.expect(gone));

    expectNothingAt(storage(), gone.key());
  }

  @Test
  default void reliance_onAnEntityOfATenantThatIsGoneFails() {
    Stored<Note> gone = createNote(storage(), Note.key(StoreUnderTest.newTenant(), "n"));
    commit(storage(), Change.deleteUnder(gone.key().tenant()));

    expectStale(storage(), gone.key(), Change.expect(gone));
  }

  @Test
  default void failure_changesNothing() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<Note> replaced = createNote(storage(), Note.key(tenant, "replaced"));
    Stored<Note> deleted = createNote(storage(), Note.key(tenant, "deleted"));
    Stored<Note> under = createNote(storage(), Note.key(deleted.key(), "under"));
    Stored<Note> cleared = createNote(storage(), Note.remark(tenant, "cleared"));
    Stored<Note> stale = createNote(storage(), Note.key(tenant, "stale"));
    commit(storage(), Change.replace(stale, new Note("newer")));
    Key<Note> created = Note.key(tenant, "created");

    expectStale(
        storage(),
        stale.key(),
        Change.create(created, new Note("")),
        Change.replace(replaced, new Note("lost")),
        Change.delete(deleted),
        Change.deleteUnder(cleared.key()),
        Change.countIn(tenant, Note.KIND, 10),
        Change.expect(stale));

    expectNothingAt(another(), created);
    assertThat(read(storage(), replaced.key())).isEqualTo(replaced);
    assertThat(read(storage(), deleted.key())).isEqualTo(deleted);
    assertThat(read(storage(), under.key())).isEqualTo(under);
    assertThat(read(storage(), cleared.key())).isEqualTo(cleared);
    assertThat(tally(storage(), tenant, Note.KIND)).isZero();
  }

  @Test
  default void failure_namesTheFirstChangeThatDoesNotHold() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<Note> good = createNote(storage(), Note.key(tenant, "good"));
    Stored<Note> taken = createNote(storage(), Note.key(tenant, "taken"));
    Stored<Note> old = createNote(storage(), Note.key(tenant, "old"));
    commit(storage(), Change.replace(old, new Note("newer")));
    Key<Note> orphan = Note.key(Note.key(tenant, "absent"), "orphan");
    Change create = Change.create(taken.key(), new Note(""));
    Change expect = Change.expect(old);
    Change adopt = Change.create(orphan, new Note(""));
    Change holds = Change.replace(good, new Note("better"));

    expectStale(storage(), taken.key(), holds, create, expect, adopt);
    expectStale(storage(), old.key(), holds, expect, adopt, create);
    expectStale(storage(), orphan, adopt, holds, create, expect);
  }

  @Test
  default void failure_isFullOnlyWhenAllElseHolds() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<Note> taken = createNote(storage(), Note.key(tenant, "taken"));
    Change full = Change.countIn(tenant, Note.KIND, 0);
    Change alsoFull = Change.countIn(tenant, Note.REMARK, 0);
    Key<Note> absent = Note.key(tenant, "absent");
    Change homeless = Change.countIn(absent, Note.KIND, 10);

    expectStale(storage(), taken.key(), full, Change.create(taken.key(), new Note("")));
    expectFull(storage(), full, full, alsoFull, Change.expect(taken));
    expectFull(storage(), alsoFull, alsoFull, Change.expect(taken), full);
    expectFull(storage(), full, full, homeless);
    expectStale(storage(), absent, homeless, full);
  }

  @Test
  default void createNameAndTally_goTogether() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Note> note = Note.key(tenant, "n");
    Key<Claim> name = Claim.name(tenant, Note.KIND, "name");
    commit(
        storage(),
        Change.create(name, new Claim("n")),
        Change.create(note, new Note("name")),
        Change.countIn(tenant, Note.KIND, 1));

    commit(
        another(),
        Change.delete(read(storage(), note)),
        Change.deleteUnder(name),
        Change.countOut(tenant, Note.KIND));

    expectNothingAt(storage(), note, name);
    assertThat(tally(storage(), tenant, Note.KIND)).isZero();
  }
}
