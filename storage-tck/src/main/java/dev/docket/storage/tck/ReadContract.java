package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.failure;
import static dev.docket.storage.tck.Calls.get;
import static dev.docket.storage.tck.Calls.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Tenant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reading by key. */
public interface ReadContract extends StoreUnderTest {

  @Test
  default void get_answersWhatWasCreated() {
    Key<PlainSample> key = PlainSample.key(StoreUnderTest.newTenant(), "n");

    commit(storage(), Change.create(key, new PlainSample("text")));

    assertThat(read(storage(), key).key()).isEqualTo(key);
    assertThat(read(storage(), key).value()).isEqualTo(new PlainSample("text"));
  }

  @Test
  default void get_answersOnEveryNode() {
    Key<PlainSample> key = PlainSample.key(StoreUnderTest.newTenant(), "n");

    commit(storage(), Change.create(key, new PlainSample("text")));

    assertThat(read(another(), key)).isEqualTo(read(storage(), key));
  }

  @Test
  default void get_leavesOutKeysWithNothingThere() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> there = PlainSample.key(tenant, "there");
    Key<PlainSample> absent = PlainSample.key(tenant, "absent");
    createPlain(storage(), there);

    Snapshot snapshot = get(storage(), List.of(absent, there));

    assertThat(snapshot.find(there)).isNotNull();
    assertThat(snapshot.find(absent)).isNull();
  }

  @Test
  default void get_ofATenantWithoutDataIsEmpty() {
    expectNothingAt(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));
  }

  @Test
  default void get_underAnAbsentParentIsEmpty() {
    Key<PlainSample> parent = PlainSample.key(StoreUnderTest.newTenant(), "absent");

    expectNothingAt(
        storage(),
        PlainSample.key(parent, "n"),
        PlainSample.key(PlainSample.key(parent, "n"), "n"));
  }

  @Test
  default void get_ofNoKeysIsEmpty() {
    Key<PlainSample> key = PlainSample.key(StoreUnderTest.newTenant(), "n");
    createPlain(storage(), key);

    assertThat(get(storage(), Set.of()).find(key)).isNull();
  }

  @Test
  default void get_countsAKeyNamedTwiceOnce() {
    Key<PlainSample> key = PlainSample.key(StoreUnderTest.newTenant(), "n");
    createPlain(storage(), key);

    Snapshot snapshot = get(storage(), List.of(key, key));

    assertThat(snapshot.find(key)).isEqualTo(read(storage(), key));
  }

  @Test
  default void get_readsDifferentKindsAndDepths() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> note = PlainSample.key(tenant, "n");
    Key<Sample> sample = note.child(Sample.KIND, "s");
    Key<PlainSample> deep = PlainSample.remark(sample, "r");
    commit(
        storage(),
        Change.create(note, new PlainSample("note")),
        Change.create(sample, Sample.of("sample")),
        Change.create(deep, new PlainSample("deep")));

    Snapshot snapshot = get(storage(), List.of(deep, note, sample));

    assertThat(snapshot.find(note)).extracting("value").isEqualTo(new PlainSample("note"));
    assertThat(snapshot.find(sample)).extracting("value").isEqualTo(Sample.of("sample"));
    assertThat(snapshot.find(deep)).extracting("value").isEqualTo(new PlainSample("deep"));
  }

  @Test
  default void get_tellsKindsAndParentsWithTheSameIdsApart() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> note = PlainSample.key(tenant, "1");
    Key<PlainSample> remark = PlainSample.remark(tenant, "1");
    Key<PlainSample> inner = PlainSample.key(note, "1");
    Key<PlainSample> innermost = PlainSample.key(inner, "1");
    List<Key<PlainSample>> keys = List.of(note, remark, inner, innermost);
    keys.forEach(key -> commit(storage(), Change.create(key, new PlainSample(key.toString()))));

    Snapshot snapshot = get(storage(), keys);

    for (Key<PlainSample> key : keys) {
      assertThat(snapshot.find(key)).extracting("value").isEqualTo(new PlainSample(key.toString()));
    }
  }

  @Test
  default void get_refusesKeysOfSeveralTenants() {
    Key<PlainSample> one = PlainSample.key(StoreUnderTest.newTenant(), "n");
    Key<PlainSample> two = PlainSample.key(StoreUnderTest.newTenant(), "n");
    createPlain(storage(), one);
    createPlain(storage(), two);

    assertThat(failure(storage().get(List.of(one, two))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void check_completesWhileTheStoreWorks() {
    assertThat(failure(storage().check())).isNull();
  }
}
