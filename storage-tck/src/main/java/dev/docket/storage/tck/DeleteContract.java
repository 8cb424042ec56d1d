package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.expectStale;
import static dev.docket.storage.tck.Calls.ids;
import static dev.docket.storage.tck.Calls.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import org.junit.jupiter.api.Test;

/** What deleting removes and what it leaves. */
public interface DeleteContract extends StoreUnderTest {

  @Test
  default void delete_removesWhatLiesUnder() {
    Family family = family();

    commit(storage(), Change.delete(read(storage(), family.parent)));

    expectNothingAt(another(), family.parent, family.child, family.grandchild, family.tally());
    assertThat(ids(storage(), family.parent, PlainSample.KIND)).isEmpty();
  }

  @Test
  default void deleteUnder_removesWhatLiesAtAndUnder() {
    Family family = family();

    commit(storage(), Change.deleteUnder(family.parent));

    expectNothingAt(another(), family.parent, family.child, family.grandchild, family.tally());
    assertThat(ids(storage(), family.parent, PlainSample.KIND)).isEmpty();
  }

  @Test
  default void deleteUnder_ofATenantRemovesAllOfIt() {
    Family family = family();
    Family other = family();

    commit(storage(), Change.deleteUnder(family.tenant));

    expectNothingAt(another(), family.parent, family.child, family.grandchild, family.tally());
    expectNothingAt(storage(), family.neighbour, family.cousin);
    read(storage(), other.grandchild);
  }

  @Test
  default void delete_leavesNeighboursWhosePathsBeginAlike() {
    Family family = family();

    commit(storage(), Change.deleteUnder(family.parent));

    assertThat(ids(storage(), family.tenant, PlainSample.KIND))
        .containsExactly("p%", "p/", "p_", "pp");
    assertThat(ids(storage(), family.tenant, PlainSample.REMARK)).containsExactly("p");
    read(storage(), family.cousin);
  }

  @Test
  default void deleteUnder_takesWildcardsOfALanguageAsText() {
    Family family = family();

    commit(
        storage(),
        Change.deleteUnder(PlainSample.key(family.tenant, "p%")),
        Change.deleteUnder(PlainSample.key(family.tenant, "p_")));

    assertThat(ids(storage(), family.tenant, PlainSample.KIND)).containsExactly("p", "p/", "pp");
    read(storage(), family.grandchild);
    read(storage(), family.cousin);
  }

  @Test
  default void deleteUnder_holdsWhereNothingIs() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> absent = PlainSample.key(tenant, "absent");

    commit(storage(), Change.deleteUnder(tenant));
    commit(
        storage(), Change.deleteUnder(absent), Change.deleteUnder(PlainSample.remark(tenant, "r")));
    commit(storage(), Change.deleteUnder(PlainSample.key(PlainSample.key(absent, "n"), "n")));

    expectNothingAt(storage(), absent);
  }

  @Test
  default void whatLayUnder_staysGoneWhenTheScopeIsCreatedAgain() {
    Family family = family();
    commit(storage(), Change.delete(read(storage(), family.parent)));

    createPlain(storage(), family.parent);

    expectNothingAt(storage(), family.child, family.grandchild, family.tally());
    assertThat(ids(storage(), family.parent, PlainSample.KIND)).isEmpty();
  }

  @Test
  default void reliance_onWhatLayUnderADeletedScopeFails() {
    Family family = family();
    Stored<PlainSample> child = read(storage(), family.child);
    commit(storage(), Change.deleteUnder(family.parent));

    expectStale(storage(), family.child, Change.expect(child));
    expectStale(
        storage(),
        family.grandchild,
        Change.create(family.grandchild, new PlainSample("an orphan")));
  }

  @Test
  default void delete_ofALeafLeavesTheRest() {
    Family family = family();

    commit(storage(), Change.delete(read(storage(), family.grandchild)));

    expectNothingAt(storage(), family.grandchild);
    read(storage(), family.child);
    read(storage(), family.parent);
  }

  /** Three generations, and others whose paths begin as theirs do. */
  private Family family() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> parent = PlainSample.key(tenant, "p");
    Key<PlainSample> child = PlainSample.key(parent, "c");
    Key<PlainSample> neighbour = PlainSample.key(tenant, "pp");
    Family family =
        new Family(
            tenant,
            parent,
            child,
            PlainSample.remark(child, "g"),
            neighbour,
            PlainSample.key(neighbour, "c"));
    PlainSample note = new PlainSample("");
    commit(
        storage(),
        Change.create(parent, note),
        Change.create(child, note),
        Change.create(family.grandchild, note),
        Change.create(neighbour, note),
        Change.create(family.cousin, note),
        Change.create(PlainSample.key(tenant, "p/"), note),
        Change.create(PlainSample.key(tenant, "p%"), note),
        Change.create(PlainSample.key(tenant, "p_"), note),
        Change.create(PlainSample.remark(tenant, "p"), note),
        Change.countIn(parent, PlainSample.KIND, 10));
    return family;
  }

  /** The keys of some entities of one tenant. */
  record Family(
      Tenant tenant,
      Key<PlainSample> parent,
      Key<PlainSample> child,
      Key<PlainSample> grandchild,
      Key<PlainSample> neighbour,
      Key<PlainSample> cousin) {

    Key<Tally> tally() {
      return Tally.key(parent, PlainSample.KIND);
    }
  }
}
