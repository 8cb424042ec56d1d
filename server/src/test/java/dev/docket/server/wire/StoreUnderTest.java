package dev.docket.server.wire;

import dev.docket.testing.postgres.Databases;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The store that the wire tests of this run use: the one that the system property {@value
 * #PROPERTY} names, by default the one in memory. Every server gets one that is empty.
 */
enum StoreUnderTest {
  MEMORY {
    @Override
    List<String> flags() {
      return List.of("--storage=memory");
    }

    @Override
    boolean isShared() {
      return false;
    }
  },
  POSTGRES {
    @Override
    List<String> flags() {
      return List.of(
          "--storage=postgres",
          "--postgres-url=" + Database.URL,
          "--postgres-schema=test_" + SCHEMAS.incrementAndGet(),
          // Patient: these tests are about answers, on machines that have other things to do.
          "--postgres-timeout=60s",
          "--postgres-wait-timeout=30s",
          "--postgres-statement-timeout=30s",
          "--postgres-lock-timeout=30s");
    }

    @Override
    boolean isShared() {
      return true;
    }
  };

  private static final String PROPERTY = "docket.test.store";

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  /** The flags that make a server use an empty store of this kind. */
  abstract List<String> flags();

  /** Whether servers that are started with the same flags have the same data. */
  abstract boolean isShared();

  static StoreUnderTest chosen() {
    String name = System.getProperty(PROPERTY, "memory");
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** One for all, as a schema is made several times faster than a database. */
  private static final class Database {
    static final String URL = Databases.create();
  }
}
