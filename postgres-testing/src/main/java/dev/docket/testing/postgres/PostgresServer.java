package dev.docket.testing.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A server of one's own, to be stopped, killed and frozen. It keeps its port and its data until it
 * is closed.
 */
public final class PostgresServer implements AutoCloseable {

  static final Duration START = Duration.ofSeconds(60);

  private final Path directory;
  private final Map<String, String> configuration;
  private final int port = FreePort.find();
  private @Nullable EmbeddedPostgres running;

  private PostgresServer(Path directory, Map<String, String> configuration) throws IOException {
    this.directory = directory;
    this.configuration = configuration;
    if (!Files.exists(data())) {
      FirstFiles.putInto(data());
    }
    this.running = builder().start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::discard, "postgres-for-tests"));
  }

  public static PostgresServer start() {
    return start(Map.of());
  }

  /**
   * @param configuration settings as in {@code postgresql.conf}
   */
  public static PostgresServer start(Map<String, String> configuration) {
    try {
      return new PostgresServer(Files.createTempDirectory("docket-postgres"), configuration);
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL for tests does not start", failure);
    }
  }

  /** Starts a standby of this one, which is started again for that. */
  public PostgresServer startStandby() {
    stop();
    try {
      Path copy = Files.createTempDirectory("docket-postgres");
      DataDirectory.create(copy.resolve("data"));
      DataDirectory.copy(data(), copy.resolve("data"));
      Files.createFile(copy.resolve("data").resolve("standby.signal"));
      Files.writeString(
          copy.resolve("data").resolve("postgresql.auto.conf"),
          "primary_conninfo = 'host=localhost port=" + port + " user=postgres'\n",
          StandardOpenOption.APPEND);
      restart();
      return new PostgresServer(copy, configuration);
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL for tests has no standby", failure);
    }
  }

  /** The address of the database {@code postgres}, for its superuser. */
  public String url() {
    return "postgresql://postgres:postgres@localhost:" + port + "/postgres";
  }

  public int port() {
    return port;
  }

  /** Starts again what was stopped or killed. */
  public void restart() {
    try {
      running = builder().start();
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL for tests does not start again", failure);
    }
  }

  /** Starts again, what was stopped, as a standby, until it is promoted. */
  public void restartAsStandby() {
    try {
      Files.createFile(data().resolve("standby.signal"));
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL for tests cannot be a standby", failure);
    }
    restart();
  }

  /** Stops it as an administrator would. */
  public void stop() {
    EmbeddedPostgres server = running;
    running = null;
    if (server != null) {
      try {
        server.close();
      } catch (IOException failure) {
        throw new UncheckedIOException("PostgreSQL for tests does not stop", failure);
      }
    }
  }

  /** Ends it and all its backends like a loss of power. */
  public void kill() {
    killProcesses();
    stop();
  }

  private void killProcesses() {
    List<ProcessHandle> processes = processes();
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }

  /**
   * What was not closed ends with the JVM. To stop it would have it write all of its data once
   * more, which takes longer than a JVM may take to end.
   */
  private void discard() {
    if (running != null) {
      killProcesses();
    }
    if (Files.exists(directory)) {
      deleteFiles();
    }
  }

  /** Stops all its processes where they are, with their connections open. */
  public void freeze() {
    signal("STOP");
  }

  public void thaw() {
    signal("CONT");
  }

  /** Stops it and throws its data away. */
  @Override
  public void close() {
    stop();
    deleteFiles();
  }

  private void deleteFiles() {
    try {
      DataDirectory.delete(directory);
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL for tests leaves files behind", failure);
    }
  }

  /**
   * Decides who may log in how.
   *
   * @param lines as in {@code pg_hba.conf}
   */
  public void admit(String... lines) {
    try {
      Files.write(data().resolve("pg_hba.conf"), List.of(lines));
      signal("HUP", processes().subList(0, 1));
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL for tests cannot be configured", failure);
    }
  }

  /**
   * What it has logged up to now. Only of one with {@code logging_collector} on and {@code
   * log_filename} {@code log}.
   */
  public String log() {
    String mark = "mark-" + UUID.randomUUID();
    Databases.execute(url(), "DO 'BEGIN RAISE LOG ''" + mark + "''; END'");
    try {
      String log = "";
      long end = System.nanoTime() + START.toNanos();
      while (!log.contains(mark)) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("PostgreSQL for tests writes no log");
        }
        Thread.onSpinWait();
        log = Files.readString(data().resolve("log").resolve("log"));
      }
      return log;
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL for tests has no log", failure);
    }
  }

  private void signal(String name) {
    signal(name, processes());
  }

  private static void signal(String name, List<ProcessHandle> processes) {
    for (ProcessHandle process : processes) {
      try {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }

  private List<ProcessHandle> processes() {
    try {
      String pid = Files.readAllLines(data().resolve("postmaster.pid")).getFirst();
      ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
      List<ProcessHandle> processes = new ArrayList<>(List.of(postmaster));
      processes.addAll(postmaster.descendants().toList());
      return processes;
    } catch (IOException failure) {
      throw new UncheckedIOException("PostgreSQL for tests does not run", failure);
    }
  }

  private Path data() {
    return directory.resolve("data");
  }

  private EmbeddedPostgres.Builder builder() {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(data())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(START);
    configuration.forEach(builder::setServerConfig);
    return builder;
  }
}
