package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.expectStale;
import static dev.docket.storage.tck.Calls.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window.Order;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changes a version: a write of the key, and nothing else. */
public interface VersionContract extends StoreUnderTest {

  @Test
  default void versions_neverRepeatOverDeleteAndCreate() {
    Key<PlainSample> key = PlainSample.key(StoreUnderTest.newTenant(), "n");

    assertThat(versions(key, key)).doesNotHaveDuplicates();
  }

  @Test
  default void versions_neverRepeatAfterTheParentWasDeleted() {
    Key<PlainSample> parent = PlainSample.key(StoreUnderTest.newTenant(), "parent");

    assertThat(versions(PlainSample.key(parent, "n"), parent)).doesNotHaveDuplicates();
  }

  @Test
  default void versions_neverRepeatAfterTheTenantWasWiped() {
    Key<PlainSample> key = PlainSample.key(StoreUnderTest.newTenant(), "n");

    assertThat(versions(key, key.tenant())).doesNotHaveDuplicates();
  }

  /** The versions that a key goes through while it is written and removed again and again. */
  private List<Long> versions(Key<PlainSample> key, Scope removed) {
    List<Long> versions = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      if (key.parent() instanceof Key<?>) {
        createPlain(storage(), PlainSample.key(key.tenant(), "parent"));
      }
      Stored<PlainSample> created = createPlain(storage(), key);
      versions.add(created.version());
      for (int write = 0; write < 3; write++) {
        commit(storage(), Change.replace(read(storage(), key), created.value()));
        versions.add(read(storage(), key).version());
      }
      commit(another(), Change.deleteUnder(removed));
    }
    return versions;
  }

  @Test
  default void reliance_onAnEntityThatWasDeletedAndCreatedAgainFails() {
    Stored<PlainSample> old =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));
    commit(storage(), Change.delete(old));
    createPlain(storage(), old.key());

    expectStale(storage(), old.key(), Change.expect(old));
    expectStale(storage(), old.key(), Change.replace(old, new PlainSample("lost")));
    expectStale(storage(), old.key(), Change.delete(old));
  }

  @Test
  default void version_changesAlsoWhenTheValueDoesNot() {
    Stored<PlainSample> stored =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));

    commit(storage(), Change.replace(stored, stored.value()));

    assertThat(read(storage(), stored.key()).version()).isNotEqualTo(stored.version());
  }

  @Test
  default void version_staysWhateverHappensUnderAndBeside() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> stored = createPlain(storage(), PlainSample.key(tenant, "n"));
    Key<PlainSample> child = PlainSample.key(stored.key(), "child");

    createPlain(storage(), child);
    commit(storage(), Change.replace(read(storage(), child), new PlainSample("other")));
    commit(storage(), Change.countIn(stored.key(), PlainSample.KIND, 10));
    commit(storage(), Change.delete(read(storage(), child)));
    createPlain(storage(), PlainSample.key(tenant, "beside"));

    assertThat(read(storage(), stored.key())).isEqualTo(stored);
  }

  @Test
  default void version_isTheSameInEveryReading() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> stored = createPlain(storage(), PlainSample.key(tenant, "n"));

    assertThat(read(another(), stored.key())).isEqualTo(stored);
    assertThat(Calls.list(another(), tenant, PlainSample.KIND, 10, Order.ASCENDING))
        .containsExactly(stored);
  }
}
