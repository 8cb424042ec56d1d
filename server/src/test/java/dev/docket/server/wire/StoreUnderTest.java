package dev.docket.server.wire;

import dev.docket.testing.postgres.Databases;
import java.util.ArrayList;
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
    Loan lend() {
      return new Loan(flags(), () -> {});
    }

    @Override
    boolean isShared() {
      return false;
    }
  },
  POSTGRES {
    @Override
    List<String> flags() {
      return postgres(
          List.of(
              "--postgres-url=" + Database.URL,
              "--postgres-schema=test_" + SCHEMAS.incrementAndGet()));
    }

    @Override
    Loan lend() {
      ReusedDatabase database = ReusedDatabase.borrow();
      return new Loan(postgres(database.flags()), database::giveBack);
    }

    @Override
    boolean isShared() {
      return true;
    }
  };

  private static final String PROPERTY = "docket.test.store";

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  /**
   * An empty store for one server.
   *
   * @param flags that make the server use it
   * @param giveBack to be called when the server is closed, if the store may serve another one
   */
  record Loan(List<String> flags, Runnable giveBack) {}

  /** The flags that make servers use an empty store of this kind, which is theirs for good. */
  abstract List<String> flags();

  /** An empty store of this kind for a server that is the only one on it, and started once. */
  abstract Loan lend();

  /** Whether servers that are started with the same flags have the same data. */
  abstract boolean isShared();

  static StoreUnderTest chosen() {
    String name = System.getProperty(PROPERTY, "memory");
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static List<String> postgres(List<String> place) {
    List<String> flags = new ArrayList<>(List.of("--storage=postgres"));
    flags.addAll(place);
    // Patient: these tests are about answers, on machines that have other things to do.
    flags.addAll(
        List.of(
            "--postgres-timeout=60s",
            "--postgres-wait-timeout=30s",
            "--postgres-statement-timeout=30s",
            "--postgres-lock-timeout=30s"));
    return List.copyOf(flags);
  }

  /** One for all, as a schema is made several times faster than a database. */
  private static final class Database {
    static final String URL = Databases.create();
  }
}
