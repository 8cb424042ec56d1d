package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.create;
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
import dev.docket.storage.Tenant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tenants do not see, block or count each other. */
public interface TenancyContract extends StoreUnderTest {

  @Test
  default void tenants_ofAnotherRegionOrAccountAreOthers() {
    Tenant tenant = StoreUnderTest.newTenant();
    for (Tenant other : others(tenant)) {
      createPlain(storage(), PlainSample.key(other, "n"));

      expectNothingAt(storage(), PlainSample.key(tenant, "n"));
      assertThat(ids(storage(), tenant, PlainSample.KIND)).isEmpty();
    }
  }

  @Test
  default void tenants_keepTheSameKeysApart() {
    Tenant tenant = StoreUnderTest.newTenant();
    create(storage(), PlainSample.key(tenant, "n"), new PlainSample("mine"));

    for (Tenant other : others(tenant)) {
      create(storage(), PlainSample.key(other, "n"), new PlainSample("theirs"));
    }

    assertThat(read(storage(), PlainSample.key(tenant, "n")).value())
        .isEqualTo(new PlainSample("mine"));
  }

  @Test
  default void tenants_whoseNamesJoinAlikeAreOthers() {
    String account = StoreUnderTest.newTenant().account();
    Key<PlainSample> one = PlainSample.key(new Tenant(account + "/eu", "west"), "n");
    Key<PlainSample> two = PlainSample.key(new Tenant(account, "eu/west"), "n");

    createPlain(storage(), one);

    expectNothingAt(storage(), two);
  }

  @Test
  default void parents_doNotServeAnotherTenant() {
    Tenant tenant = StoreUnderTest.newTenant();
    createPlain(storage(), PlainSample.key(tenant, "parent"));

    for (Tenant other : others(tenant)) {
      Key<PlainSample> orphan = PlainSample.key(PlainSample.key(other, "parent"), "orphan");
      expectStale(storage(), orphan, Change.create(orphan, new PlainSample("")));
    }
  }

  @Test
  default void versions_doNotServeAnotherTenant() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> mine = createPlain(storage(), PlainSample.key(tenant, "n"));

    for (Tenant other : others(tenant)) {
      Key<PlainSample> theirs = PlainSample.key(other, "n");
      expectStale(
          storage(),
          theirs,
          Change.delete(new Stored<>(theirs, new PlainSample("forged"), mine.version())));
    }
    assertThat(read(storage(), mine.key())).isEqualTo(mine);
  }

  @Test
  default void wiping_leavesOtherTenants() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<Key<PlainSample>> theirs =
        others(tenant).stream().map(each -> PlainSample.key(each, "n")).toList();
    theirs.forEach(key -> createPlain(storage(), key));
    createPlain(storage(), PlainSample.key(tenant, "n"));

    commit(storage(), Change.deleteUnder(tenant));

    theirs.forEach(key -> read(storage(), key));
    expectNothingAt(storage(), PlainSample.key(tenant, "n"));
  }

  @Test
  default void tallies_doNotCountOtherTenants() {
    Tenant tenant = StoreUnderTest.newTenant();
    for (Tenant other : others(tenant)) {
      commit(storage(), Change.countIn(other, PlainSample.KIND, 1));
    }

    Change count = Change.countIn(tenant, PlainSample.KIND, 1);
    commit(storage(), count);

    expectFull(storage(), count, count);
    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(1);
  }

  /** Tenants that share the account, the region, or the beginning of either. */
  private static List<Tenant> others(Tenant tenant) {
    return List.of(
        new Tenant(tenant.account(), "us-east-1"),
        new Tenant(tenant.account(), tenant.region() + "1"),
        new Tenant(tenant.account() + "0", tenant.region()),
        new Tenant(tenant.account().substring(1), tenant.region()),
        new Tenant(tenant.account().replace('-', '_'), tenant.region()));
  }
}
