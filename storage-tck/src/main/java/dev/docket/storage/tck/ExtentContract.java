package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.create;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.failure;
import static dev.docket.storage.tck.Calls.read;
import static dev.docket.storage.tck.Extents.contents;
import static dev.docket.storage.tck.Extents.empty;
import static dev.docket.storage.tck.Extents.placed;
import static dev.docket.storage.tck.Extents.replace;
import static dev.docket.storage.tck.Extents.restore;
import static dev.docket.storage.tck.Extents.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Condition;
import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Placed;
import dev.docket.storage.Replacement;
import dev.docket.storage.Scope;
import dev.docket.storage.SearchValue;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What belongs to an extent, and how it is replaced. */
public interface ExtentContract extends StoreUnderTest {

  @Test
  default void contents_ofAnAccountAreThoseOfAllItsRegions() {
    Tenant tenant = StoreUnderTest.newTenant();
    Tenant region = new Tenant(tenant.account(), "us-east-1");
    Family family = Family.plant(storage(), tenant);
    Family abroad = Family.plant(storage(), region);
    Family foreign = Family.plant(storage(), StoreUnderTest.newTenant());

    Set<Key<?>> keys = values(another(), new Extent.Account(tenant.account())).keySet();

    Set<Key<?>> expected = new HashSet<>(family.all());
    expected.addAll(abroad.all());
    assertThat(keys).isEqualTo(expected).doesNotContainAnyElementsOf(foreign.all());
    assertThat(values(another(), new Extent.Under(region)).keySet())
        .isEqualTo(new HashSet<>(abroad.all()));
  }

  @Test
  default void contents_ofAScopeAreItselfAndWhatLiesUnderIt() {
    Family family = Family.plant(storage(), StoreUnderTest.newTenant());

    assertThat(values(another(), new Extent.Under(family.parent())).keySet())
        .isEqualTo(new HashSet<>(family.inner()));
    assertThat(values(another(), new Extent.Under(PlainSample.key(family.tenant(), "absent"))))
        .isEmpty();
  }

  @Test
  default void contents_comeAsTheyAreStoredParentsFirst() {
    Family family = Family.plant(storage(), StoreUnderTest.newTenant());

    List<Stored<?>> contents = contents(another(), new Extent.Under(family.tenant()));

    Set<Scope> seen = new HashSet<>(Set.of(family.tenant(), Tenant.SHARED));
    for (Stored<?> stored : contents) {
      assertThat(seen).contains(stored.key().parent());
      assertThat(stored).isEqualTo(read(storage(), stored.key()));
      seen.add(stored.key());
    }
  }

  @Test
  default void replace_leavesNothingButTheNewContents() {
    Tenant tenant = StoreUnderTest.newTenant();
    Family family = Family.plant(storage(), tenant);
    Family foreign = Family.plant(storage(), StoreUnderTest.newTenant());
    Key<PlainSample> fresh = PlainSample.key(tenant, "fresh");
    Extent extent = new Extent.Account(tenant.account());

    replace(
        storage(),
        new Replacement(
            extent,
            List.of(),
            List.of(
                new Placed<>(PlainSample.remark(fresh, "r"), new PlainSample("inner")),
                new Placed<>(fresh, new PlainSample("new")))));

    assertThat(values(another(), extent))
        .isEqualTo(
            Map.of(
                fresh,
                new PlainSample("new"),
                PlainSample.remark(fresh, "r"),
                new PlainSample("inner")));
    expectNothingAt(another(), family.all().toArray(Key<?>[]::new));
    foreign.all().forEach(key -> read(another(), key));
  }

  @Test
  default void replace_ofAScopeLeavesNeighboursWhosePathsBeginAlike() {
    Family family = Family.plant(storage(), StoreUnderTest.newTenant());
    Map<Key<?>, Entity> before = values(storage(), new Extent.Under(family.tenant()));

    empty(storage(), new Extent.Under(family.parent()));

    before.keySet().removeAll(family.inner());
    assertThat(values(another(), new Extent.Under(family.tenant()))).isEqualTo(before);
  }

  @Test
  default void restore_bringsBackWhatWasThere() {
    Key<PlainSample> room = SampleSearches.newRoom(storage());
    Extent extent = new Extent.Account(room.tenant().account());
    SampleSearches.put(storage(), room, "1", SearchableSample.text("name", "Quetzal Ünïcode 🦊"));
    SampleSearches.put(storage(), room, "2", SearchableSample.number("amount", 12.5));
    create(storage(), room.child(Sample.KIND, "s"), Sample.of("50%/2%2F"));
    commit(storage(), Change.countIn(room, PlainSample.KIND, 9));
    List<Stored<?>> saved = contents(another(), extent);
    SampleSearches.put(storage(), room, "3", SearchableSample.text("name", "later"));
    commit(storage(), Change.delete(read(storage(), SampleSearches.thing(room, "1"))));

    restore(storage(), extent, saved);

    assertThat(placed(contents(another(), extent)))
        .containsExactlyInAnyOrderElementsOf(placed(saved));
    assertThat(SampleSearches.ids(another(), room, new Condition.Contains("name", "etza")))
        .containsExactly("1");
    assertThat(SampleSearches.ids(another(), room, Condition.ALWAYS)).containsExactly("1", "2");
    assertThat(
            SampleSearches.ids(
                another(), room, new Condition.Equal("amount", new SearchValue.Number(12.5))))
        .containsExactly("2");
  }

  @Test
  default void replace_givesNewVersions() {
    Family family = Family.plant(storage(), StoreUnderTest.newTenant());
    Extent extent = new Extent.Under(family.tenant());
    List<Stored<?>> saved = contents(storage(), extent);
    Stored<PlainSample> before = read(storage(), family.parent());

    restore(storage(), extent, saved);

    Map<Key<?>, Long> versions = new HashMap<>();
    saved.forEach(stored -> versions.put(stored.key(), stored.version()));
    assertThat(contents(another(), extent))
        .hasSameSizeAs(saved)
        .allSatisfy(
            stored -> assertThat(stored.version()).isNotEqualTo(versions.get(stored.key())));
    Calls.expectStale(
        another(), family.parent(), Change.replace(before, new PlainSample("too late")));
  }

  @Test
  default void replace_isStaleIfWhatItReliesOnHasChanged() {
    Family family = Family.plant(storage(), StoreUnderTest.newTenant());
    Extent extent = new Extent.Under(family.parent());
    Stored<PlainSample> before = read(storage(), family.parent());
    Placed<PlainSample> after = new Placed<>(family.parent(), new PlainSample("after"));
    commit(storage(), Change.replace(before, new PlainSample("changed")));
    Map<Key<?>, Entity> all = values(storage(), new Extent.Under(family.tenant()));

    expectStale(family.parent(), new Replacement(extent, List.of(before), List.of(after)));
    assertThat(values(another(), new Extent.Under(family.tenant()))).isEqualTo(all);

    Stored<PlainSample> current = read(storage(), family.parent());
    replace(storage(), new Replacement(extent, List.of(current), List.of(after)));
    assertThat(values(another(), extent)).isEqualTo(Map.of(family.parent(), after.value()));
  }

  @Test
  default void replace_isStaleWithoutItsParent() {
    Key<PlainSample> absent = PlainSample.key(StoreUnderTest.newTenant(), "absent");
    Key<PlainSample> inner = PlainSample.key(absent, "inner");

    expectStale(
        absent,
        new Replacement(
            new Extent.Under(inner), List.of(), List.of(new Placed<>(inner, new PlainSample("")))));

    expectNothingAt(another(), inner);
  }

  @Test
  default void standIn_thatIsAnothersIsNotReplaced() {
    Family family = Family.plant(storage(), StoreUnderTest.newTenant());
    Key<PlainSample> other = PlainSample.key(StoreUnderTest.newTenant(), "p");
    Placed<?> taken = new Placed<>(family.standIn(), SampleStandIn.of(other));
    Replacement replacement =
        new Replacement(
            new Extent.Under(other.tenant()),
            List.of(),
            List.of(taken, new Placed<>(other, new PlainSample("lost"))));

    assertThat(failure(storage().replace(replacement, SampleStandIn.KINDS)))
        .isInstanceOf(StaleException.class);

    expectNothingAt(another(), other);
    assertThat(read(another(), family.standIn()).value())
        .isEqualTo(SampleStandIn.of(family.parent()));
  }

  @Test
  default void standIn_forWhatIsNotThereIsNoContentAndGoesAllTheSame() {
    Key<PlainSample> note = PlainSample.key(StoreUnderTest.newTenant(), "n");
    Key<SampleStandIn> standIn = SampleStandIn.key(UUID.randomUUID().toString());
    create(storage(), standIn, SampleStandIn.of(note));
    Extent extent = new Extent.Account(note.tenant().account());
    assertThat(contents(another(), extent)).isEmpty();
    createPlain(storage(), note);
    assertThat(values(another(), extent).keySet()).containsExactlyInAnyOrder(note, standIn);
    commit(storage(), Change.deleteUnder(note));

    empty(storage(), extent);

    expectNothingAt(another(), standIn);
  }

  @Test
  default void everything_isReadAndReplaced() {
    try (Storage storage = openAlone()) {
      Family one = Family.plant(storage, StoreUnderTest.newTenant());
      Family other = Family.plant(storage, StoreUnderTest.newTenant());
      Key<PlainSample> kept = Tenant.SHARED.child(SampleStandIn.KEPT, "1");
      Stored<PlainSample> secret = createPlain(storage, kept);
      Extent everything = new Extent.Everything();
      List<Stored<?>> saved = contents(storage, everything);
      Set<Key<?>> expected = new HashSet<>(one.all());
      expected.addAll(other.all());
      assertThat(saved.stream().<Key<?>>map(Stored::key))
          .containsExactlyInAnyOrderElementsOf(expected);

      empty(storage, everything);
      assertThat(contents(storage, everything)).isEmpty();
      assertThat(read(storage, kept)).isEqualTo(secret);

      restore(storage, everything, saved);
      assertThat(placed(contents(storage, everything)))
          .containsExactlyInAnyOrderElementsOf(placed(saved));
    }
  }

  @Test
  default void manyEntities_areReplacedAtOnce() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> room = SearchableSample.room(tenant);
    List<Placed<?>> contents = new ArrayList<>(List.of(new Placed<>(room, new PlainSample(""))));
    for (int i = 0; i < 1_200; i++) {
      contents.add(
          new Placed<>(SampleSearches.thing(room, "" + i), SearchableSample.text("name", "n" + i)));
    }

    replace(storage(), new Replacement(new Extent.Under(tenant), List.of(), contents));

    assertThat(placed(contents(another(), new Extent.Under(tenant))))
        .containsExactlyInAnyOrderElementsOf(contents);
    assertThat(SampleSearches.ids(another(), room, Condition.ALWAYS)).hasSize(1_200);
  }

  private void expectStale(Scope scope, Replacement replacement) {
    assertThat(failure(storage().replace(replacement, SampleStandIn.KINDS)))
        .isInstanceOfSatisfying(
            StaleException.class, stale -> assertThat(stale.scope()).isEqualTo(scope));
  }

  /**
   * A note, what lies under it and stands for it, and neighbours.
   *
   * @param inner the note, and all that goes with it
   * @param all of the tenant
   */
  record Family(
      Key<PlainSample> parent, Key<SampleStandIn> standIn, Set<Key<?>> inner, Set<Key<?>> all) {

    static Family plant(Storage storage, Tenant tenant) {
      Key<PlainSample> parent = PlainSample.key(tenant, "p");
      Key<PlainSample> child = PlainSample.key(parent, "50%/2%2F");
      Key<PlainSample> grandchild = PlainSample.remark(child, "\ud83e\udd8a");
      Set<Key<?>> inner = new HashSet<>(Set.of(parent, child, grandchild));
      Set<Key<?>> all = new HashSet<>();
      for (Key<PlainSample> key : List.of(parent, child, grandchild)) {
        createPlain(storage, key);
      }
      for (String id : List.of("p/", "p%", "p_", "pp", "o")) {
        Key<PlainSample> neighbour = PlainSample.key(tenant, id);
        createPlain(storage, neighbour);
        createPlain(storage, PlainSample.remark(neighbour, "n"));
        all.add(neighbour);
        all.add(PlainSample.remark(neighbour, "n"));
      }
      commit(
          storage,
          Change.countIn(parent, PlainSample.KIND, 9),
          Change.countIn(tenant, PlainSample.KIND, 9));
      inner.add(Tally.key(parent, PlainSample.KIND));
      all.add(Tally.key(tenant, PlainSample.KIND));
      Key<SampleStandIn> standIn = SampleStandIn.key(UUID.randomUUID().toString());
      create(storage, standIn, SampleStandIn.of(parent));
      inner.add(standIn);
      all.addAll(inner);
      return new Family(parent, standIn, inner, all);
    }

    Tenant tenant() {
      return parent.tenant();
    }
  }
}
