package dev.docket.storage.tck;

import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import java.util.UUID;

/** What the contract needs to know of a store. */
public interface StoreUnderTest {

  /**
   * The store under test. Tests may share it and the data behind it: each works in tenants of its
   * own.
   */
  Storage storage();

  /**
   * A second node over the data of {@link #storage()}; the same store when it has no nodes. Tests
   * write here and read there.
   */
  default Storage another() {
    return storage();
  }

  /** A store that belongs to the one test that asks, which closes it. */
  Storage open();

  /** As {@link #open}, but over data of its own, of which a test may replace everything. */
  default Storage openAlone() {
    return open();
  }

  /** A tenant that nothing was stored for. */
  static Tenant newTenant() {
    return new Tenant(UUID.randomUUID().toString(), "eu-central-1");
  }
}
