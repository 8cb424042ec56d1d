package dev.docket.storage.postgres;

import dev.docket.storage.Storage;
import dev.docket.storage.tck.StoreUnderTest;
import dev.docket.testing.postgres.Databases;
import java.util.Map;

/** Two nodes over one database. */
public interface Stores extends StoreUnderTest {

  @Override
  default Storage storage() {
    return Nodes.ONE;
  }

  @Override
  default Storage another() {
    return Nodes.OTHER;
  }

  @Override
  default Storage open() {
    return open(Nodes.URL);
  }

  @Override
  default Storage openAlone() {
    return open(Databases.create());
  }

  /**
   * Patient: these tests are about what is right, on machines that have other things to do. It
   * keeps all totals that it can.
   */
  static Storage open(String url) {
    return new PostgresStorageProvider()
        .open(
            Map.of(
                "url",
                url,
                "timeout",
                "60s",
                "wait-timeout",
                "30s",
                "statement-timeout",
                "30s",
                "lock-timeout",
                "30s",
                "keep-totals-from",
                "1"));
  }

  /** Opened when first needed, for all test classes of the JVM. */
  final class Nodes {
    static final String URL = Databases.create();
    static final Storage ONE = Stores.open(URL);
    static final Storage OTHER = Stores.open(URL);

    private Nodes() {}
  }
}
