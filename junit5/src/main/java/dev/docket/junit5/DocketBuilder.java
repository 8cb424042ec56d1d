package dev.docket.junit5;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says how a server is started. */
public final class DocketBuilder {

  private DocketOptions options = DocketOptions.DEFAULT;
  private boolean resetsBeforeEach;

  DocketBuilder() {}

  /**
   * Sets what the command line of the server would.
   *
   * @param name without hyphens in front, such as {@code rate-limit}
   * @param value such as {@code off}
   */
  public DocketBuilder setting(String name, String value) {
    options = options.with(name, value);
    return this;
  }

  /** Keeps data in a PostgreSQL database, and not in memory. */
  public DocketBuilder postgres(String url) {
    return setting("storage", "postgres").setting("postgres-url", url);
  }

  /** The account of the clients, 12 digits; {@code 000000000000} if it is not said. */
  public DocketBuilder account(String account) {
    options =
        new DocketOptions(
            options.settings(), account, options.region(), options.seeds(), options.javaHome());
    return this;
  }

  /** The Region of the clients; {@code us-east-1} if it is not said. */
  public DocketBuilder region(String region) {
    options =
        new DocketOptions(
            options.settings(), options.account(), region, options.seeds(), options.javaHome());
    return this;
  }

  /**
   * Creates what a resource of the class path or a file describes, after the start and each reset.
   */
  public DocketBuilder seed(String name) {
    List<String> seeds = new ArrayList<>(options.seeds());
    seeds.add(name);
    options =
        new DocketOptions(
            options.settings(), options.account(), options.region(), seeds, options.javaHome());
    return this;
  }

  /** Runs the server in a process of this Java, also when the JVM of the tests could run it. */
  public DocketBuilder javaHome(Path javaHome) {
    options =
        new DocketOptions(
            options.settings(), options.account(), options.region(), options.seeds(), javaHome);
    return this;
  }

  /** Resets the server before each test, as {@link Docket#reset} does. */
  public DocketBuilder resetBeforeEach() {
    resetsBeforeEach = true;
    return this;
  }

  /** An extension for a field with {@code @RegisterExtension}. */
  public DocketExtension build() {
    return new DocketExtension(options, resetsBeforeEach);
  }

  /** Starts a server, without JUnit; whoever does has to close it. */
  public Docket start() {
    return Docket.start(options);
  }
}
