package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.expectFull;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.expectStale;
import static dev.docket.storage.tck.Calls.ids;
import static dev.docket.storage.tck.Calls.read;
import static dev.docket.storage.tck.Calls.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import org.junit.jupiter.api.Test;

/** Counting inside a commit. */
public interface TallyContract extends StoreUnderTest {

  @Test
  default void tally_isAbsentUntilSomethingIsCounted() {
    Tenant tenant = StoreUnderTest.newTenant();
    createPlain(storage(), PlainSample.key(tenant, "uncounted"));

    expectNothingAt(storage(), Tally.key(tenant, PlainSample.KIND));
  }

  @Test
  default void count_addsUp() {
    Tenant tenant = StoreUnderTest.newTenant();

    commit(storage(), Change.countIn(tenant, PlainSample.KIND, 10));
    commit(another(), new Change.Count(tenant, PlainSample.KIND, 7, 10));
    commit(storage(), Change.countOut(tenant, PlainSample.KIND));

    assertThat(read(storage(), Tally.key(tenant, PlainSample.KIND)).value())
        .isEqualTo(new Tally(7));
  }

  @Test
  default void count_isOfAKindInAScope() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> note = createPlain(storage(), PlainSample.key(tenant, "n")).key();

    commit(
        storage(),
        new Change.Count(tenant, PlainSample.KIND, 1, 10),
        new Change.Count(tenant, PlainSample.REMARK, 2, 10),
        new Change.Count(note, PlainSample.KIND, 3, 10));

    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(1);
    assertThat(tally(storage(), tenant, PlainSample.REMARK)).isEqualTo(2);
    assertThat(tally(storage(), note, PlainSample.KIND)).isEqualTo(3);
    assertThat(tally(storage(), note, PlainSample.REMARK)).isZero();
  }

  @Test
  default void limit_isReachedButNotPassed() {
    Tenant tenant = StoreUnderTest.newTenant();
    Change count = Change.countIn(tenant, PlainSample.KIND, 2);

    commit(storage(), count);
    commit(storage(), count);
    expectFull(another(), count, count);

    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(2);
  }

  @Test
  default void limit_holdsForTheWholeAddition() {
    Tenant tenant = StoreUnderTest.newTenant();
    Change three = new Change.Count(tenant, PlainSample.KIND, 3, 5);

    commit(storage(), three);
    expectFull(storage(), three, three);
    commit(storage(), new Change.Count(tenant, PlainSample.KIND, 2, 5));

    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(5);
  }

  @Test
  default void limit_ofZeroTakesNothing() {
    Tenant tenant = StoreUnderTest.newTenant();
    Change count = Change.countIn(tenant, PlainSample.KIND, 0);

    expectFull(storage(), count, count);

    expectNothingAt(storage(), Tally.key(tenant, PlainSample.KIND));
  }

  @Test
  default void limit_mayBeTheLargestNumber() {
    Tenant tenant = StoreUnderTest.newTenant();

    commit(
        storage(), new Change.Count(tenant, PlainSample.KIND, Integer.MAX_VALUE, Long.MAX_VALUE));
    commit(
        storage(), new Change.Count(tenant, PlainSample.KIND, Integer.MAX_VALUE, Long.MAX_VALUE));

    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(2L * Integer.MAX_VALUE);
  }

  @Test
  default void countOut_isNeverRefusedByALimit() {
    Tenant tenant = StoreUnderTest.newTenant();
    commit(storage(), new Change.Count(tenant, PlainSample.KIND, 9, 10));

    commit(storage(), new Change.Count(tenant, PlainSample.KIND, -1, 2));

    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(8);
  }

  @Test
  default void tally_isNeverBelowZero() {
    Tenant tenant = StoreUnderTest.newTenant();
    commit(storage(), new Change.Count(tenant, PlainSample.KIND, 2, 10));

    commit(storage(), new Change.Count(tenant, PlainSample.KIND, -5, 10));
    assertThat(read(storage(), Tally.key(tenant, PlainSample.KIND)).value())
        .isEqualTo(new Tally(0));

    commit(storage(), Change.countIn(tenant, PlainSample.KIND, 10));
    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(1);
  }

  @Test
  default void countOut_whereNothingWasCountedLeavesZero() {
    Tenant tenant = StoreUnderTest.newTenant();

    commit(storage(), Change.countOut(tenant, PlainSample.KIND));

    assertThat(read(storage(), Tally.key(tenant, PlainSample.KIND)).value())
        .isEqualTo(new Tally(0));
  }

  @Test
  default void count_failsInAScopeThatDoesNotExist() {
    Key<PlainSample> absent = PlainSample.key(StoreUnderTest.newTenant(), "absent");

    expectStale(storage(), absent, Change.countIn(absent, PlainSample.KIND, 10));
    expectStale(storage(), absent, Change.countOut(absent, PlainSample.KIND));

    expectNothingAt(storage(), Tally.key(absent, PlainSample.KIND));
  }

  @Test
  default void count_holdsInAScopeOfTheSameCommit() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> before = PlainSample.key(tenant, "before");
    Key<PlainSample> after = PlainSample.key(tenant, "after");

    commit(
        storage(),
        Change.create(before, new PlainSample("")),
        Change.countIn(before, PlainSample.KIND, 10),
        Change.countIn(after, PlainSample.KIND, 10),
        Change.create(after, new PlainSample("")));

    assertThat(tally(storage(), before, PlainSample.KIND)).isEqualTo(1);
    assertThat(tally(storage(), after, PlainSample.KIND)).isEqualTo(1);
  }

  @Test
  default void count_failsInAScopeThatIsGone() {
    Stored<PlainSample> scope =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));
    commit(storage(), Change.countIn(scope.key(), PlainSample.KIND, 10));
    commit(storage(), Change.delete(scope));

    expectStale(storage(), scope.key(), Change.countOut(scope.key(), PlainSample.KIND));
  }

  @Test
  default void tally_startsAnewWithANewScope() {
    Stored<PlainSample> scope =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));
    commit(storage(), new Change.Count(scope.key(), PlainSample.KIND, 5, 10));

    commit(storage(), Change.delete(scope));
    createPlain(storage(), scope.key());

    expectNothingAt(storage(), Tally.key(scope.key(), PlainSample.KIND));
  }

  @Test
  default void tally_isAnEntityLikeOthers() {
    Tenant tenant = StoreUnderTest.newTenant();
    commit(storage(), Change.countIn(tenant, PlainSample.KIND, 10));
    Stored<Tally> first = read(storage(), Tally.key(tenant, PlainSample.KIND));

    commit(storage(), Change.expect(first), Change.countIn(tenant, PlainSample.REMARK, 10));
    commit(storage(), Change.countIn(tenant, PlainSample.KIND, 10));

    assertThat(read(storage(), first.key()).version()).isNotEqualTo(first.version());
    expectStale(storage(), first.key(), Change.expect(first));
    assertThat(ids(storage(), tenant, Tally.KIND)).containsExactly("note", "side-remark");
    commit(storage(), Change.delete(read(storage(), first.key())));
    expectNothingAt(storage(), first.key());
  }
}
