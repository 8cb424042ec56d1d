package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
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
    Stored<PlainSample> taken =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "taken"));

    expectStale(another(), taken.key(), Change.create(taken.key(), new PlainSample("other")));

    assertThat(read(storage(), taken.key())).isEqualTo(taken);
  }

  @Test
  default void createFresh_isRefusedAllTheSameWhereSomethingIs() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> taken = createPlain(storage(), PlainSample.key(tenant, "taken"));
    Stored<PlainSample> other = createPlain(storage(), PlainSample.key(tenant, "other"));

    expectStale(
        another(),
        taken.key(),
        Change.replace(other, new PlainSample("lost")),
        Change.createFresh(taken.key(), new PlainSample("other")));

    assertThat(read(storage(), taken.key())).isEqualTo(taken);
    assertThat(read(storage(), other.key())).isEqualTo(other);
  }

  @Test
  default void create_failsWithoutItsParent() {
    Key<PlainSample> orphan =
        PlainSample.key(PlainSample.key(StoreUnderTest.newTenant(), "absent"), "orphan");

    expectStale(storage(), orphan, Change.create(orphan, new PlainSample("")));

    expectNothingAt(storage(), orphan);
  }

  @Test
  default void create_underAnEntityOfAnotherKindAndTheSameIdFails() {
    Tenant tenant = StoreUnderTest.newTenant();
    createPlain(storage(), PlainSample.remark(tenant, "1"));
    Key<PlainSample> orphan = PlainSample.key(PlainSample.key(tenant, "1"), "orphan");

    expectStale(storage(), orphan, Change.create(orphan, new PlainSample("")));
  }

  @Test
  default void create_holdsUnderAParentOfTheSameCommit() {
    Key<PlainSample> parent = PlainSample.key(StoreUnderTest.newTenant(), "parent");
    Key<PlainSample> child = PlainSample.key(parent, "child");
    Key<PlainSample> grandchild = PlainSample.remark(child, "grandchild");

    commit(
        storage(),
        Change.create(parent, new PlainSample("1")),
        Change.create(child, new PlainSample("2")),
        Change.create(grandchild, new PlainSample("3")));

    assertThat(read(storage(), grandchild).value()).isEqualTo(new PlainSample("3"));
  }

  @Test
  default void create_failsBeforeItsParentIsCreatedInTheSameCommit() {
    Key<PlainSample> parent = PlainSample.key(StoreUnderTest.newTenant(), "parent");
    Key<PlainSample> child = PlainSample.key(parent, "child");

    expectStale(
        storage(),
        child,
        Change.create(child, new PlainSample("2")),
        Change.create(parent, new PlainSample("1")));

    expectNothingAt(storage(), parent, child);
  }

  @Test
  default void claim_isTakenOnce() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Claim> name = Claim.name(tenant, PlainSample.KIND, "n\u00e4me/with %");
    commit(storage(), Change.create(name, new Claim("first")));

    expectStale(storage(), name, Change.create(name, new Claim("second")));

    assertThat(read(storage(), name).value()).isEqualTo(new Claim("first"));
    commit(
        storage(),
        Change.create(
            Claim.name(tenant, PlainSample.REMARK, "n\u00e4me/with %"), new Claim("third")));
  }

  @Test
  default void claim_isToANameHoweverItIsComposed() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Claim> name = Claim.name(tenant, PlainSample.KIND, "Caf\u00e9");
    commit(storage(), Change.create(name, new Claim("first")));

    Key<Claim> apart = Claim.name(tenant, PlainSample.KIND, "Cafe\u0301");

    expectStale(storage(), apart, Change.create(apart, new Claim("second")));
    assertThat(read(storage(), apart).value()).isEqualTo(new Claim("first"));
  }

  @Test
  default void replace_putsANewValue() {
    Stored<PlainSample> stored =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));

    commit(another(), Change.replace(stored, new PlainSample("replaced")));

    assertThat(read(storage(), stored.key()).value()).isEqualTo(new PlainSample("replaced"));
  }

  @Test
  default void replace_leavesWhatLiesUnder() {
    Stored<PlainSample> parent =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));
    Stored<PlainSample> child = createPlain(storage(), PlainSample.key(parent.key(), "child"));

    commit(storage(), Change.replace(parent, new PlainSample("replaced")));

    assertThat(read(storage(), child.key())).isEqualTo(child);
  }

  @Test
  default void expect_changesNothing() {
    Stored<PlainSample> stored =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));

    commit(storage(), Change.expect(stored));
    commit(storage(), Change.expect(stored));

    assertThat(read(storage(), stored.key())).isEqualTo(stored);
  }

  @Test
  default void reliance_onAVersionThatIsGoneFails() {
    Stored<PlainSample> old =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));
    commit(storage(), Change.replace(old, new PlainSample("newer")));
    Stored<PlainSample> current = read(storage(), old.key());

    expectStale(storage(), old.key(), Change.replace(old, new PlainSample("lost")));
    expectStale(storage(), old.key(), Change.delete(old));
    expectStale(storage(), old.key(), Change.expect(old));

    assertThat(read(storage(), old.key())).isEqualTo(current);
  }

  @Test
  default void reliance_onAnEntityThatIsGoneFails() {
    Stored<PlainSample> gone =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));
    commit(storage(), Change.delete(gone));

    expectStale(storage(), gone.key(), Change.replace(gone, new PlainSample("lost")));
    expectStale(storage(), gone.key(), Change.delete(gone));
    expectStale(storage(), gone.key(), Change.expect(gone));

    expectNothingAt(storage(), gone.key());
  }

  @Test
  default void reliance_onAnEntityOfATenantThatIsGoneFails() {
    Stored<PlainSample> gone =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));
    commit(storage(), Change.deleteUnder(gone.key().tenant()));

    expectStale(storage(), gone.key(), Change.expect(gone));
  }

  @Test
  default void failure_changesNothing() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> replaced = createPlain(storage(), PlainSample.key(tenant, "replaced"));
    Stored<PlainSample> deleted = createPlain(storage(), PlainSample.key(tenant, "deleted"));
    Stored<PlainSample> under = createPlain(storage(), PlainSample.key(deleted.key(), "under"));
    Stored<PlainSample> cleared = createPlain(storage(), PlainSample.remark(tenant, "cleared"));
    Stored<PlainSample> stale = createPlain(storage(), PlainSample.key(tenant, "stale"));
    commit(storage(), Change.replace(stale, new PlainSample("newer")));
    Key<PlainSample> created = PlainSample.key(tenant, "created");

    expectStale(
        storage(),
        stale.key(),
        Change.create(created, new PlainSample("")),
        Change.replace(replaced, new PlainSample("lost")),
        Change.delete(deleted),
        Change.deleteUnder(cleared.key()),
        Change.countIn(tenant, PlainSample.KIND, 10),
        Change.expect(stale));

    expectNothingAt(another(), created);
    assertThat(read(storage(), replaced.key())).isEqualTo(replaced);
    assertThat(read(storage(), deleted.key())).isEqualTo(deleted);
    assertThat(read(storage(), under.key())).isEqualTo(under);
    assertThat(read(storage(), cleared.key())).isEqualTo(cleared);
    assertThat(tally(storage(), tenant, PlainSample.KIND)).isZero();
  }

  @Test
  default void failure_namesTheFirstChangeThatDoesNotHold() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> good = createPlain(storage(), PlainSample.key(tenant, "good"));
    Stored<PlainSample> taken = createPlain(storage(), PlainSample.key(tenant, "taken"));
    Stored<PlainSample> old = createPlain(storage(), PlainSample.key(tenant, "old"));
    commit(storage(), Change.replace(old, new PlainSample("newer")));
    Key<PlainSample> orphan = PlainSample.key(PlainSample.key(tenant, "absent"), "orphan");
    Change create = Change.create(taken.key(), new PlainSample(""));
    Change expect = Change.expect(old);
    Change adopt = Change.create(orphan, new PlainSample(""));
    Change holds = Change.replace(good, new PlainSample("better"));

    expectStale(storage(), taken.key(), holds, create, expect, adopt);
    expectStale(storage(), old.key(), holds, expect, adopt, create);
    expectStale(storage(), orphan, adopt, holds, create, expect);
  }

  @Test
  default void failure_isFullOnlyWhenAllElseHolds() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> taken = createPlain(storage(), PlainSample.key(tenant, "taken"));
    Change full = Change.countIn(tenant, PlainSample.KIND, 0);
    Change alsoFull = Change.countIn(tenant, PlainSample.REMARK, 0);
    Key<PlainSample> absent = PlainSample.key(tenant, "absent");
    Change homeless = Change.countIn(absent, PlainSample.KIND, 10);

    expectStale(storage(), taken.key(), full, Change.create(taken.key(), new PlainSample("")));
    expectFull(storage(), full, full, alsoFull, Change.expect(taken));
    expectFull(storage(), alsoFull, alsoFull, Change.expect(taken), full);
    expectFull(storage(), full, full, homeless);
    expectStale(storage(), absent, homeless, full);
  }

  @Test
  default void createNameAndTally_goTogether() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> note = PlainSample.key(tenant, "n");
    Key<Claim> name = Claim.name(tenant, PlainSample.KIND, "name");
    commit(
        storage(),
        Change.create(name, new Claim("n")),
        Change.create(note, new PlainSample("name")),
        Change.countIn(tenant, PlainSample.KIND, 1));

    commit(
        another(),
        Change.delete(read(storage(), note)),
        Change.deleteUnder(name),
        Change.countOut(tenant, PlainSample.KIND));

    expectNothingAt(storage(), note, name);
    assertThat(tally(storage(), tenant, PlainSample.KIND)).isZero();
  }
}
