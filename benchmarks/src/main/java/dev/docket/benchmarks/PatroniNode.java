package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node of a cluster: Patroni, and the PostgreSQL that it starts. */
final class PatroniNode implements AutoCloseable {

  static final int POSTGRES_PORT = 5432;
  static final int API_PORT = 8008;

  private static final String CONFIGURATION =
      """
      scope: docket
      name: node%1$d
      restapi:
        listen: %2$s:8008
        connect_address: %2$s:8008
      etcd3:
        host: %3$s:2379
      bootstrap:
        dcs:
          ttl: %5$d
          loop_wait: 5
          retry_timeout: 5
          maximum_lag_on_failover: 1048576
          failsafe_mode: true
          synchronous_mode: %6$s
          synchronous_mode_strict: %6$s
          postgresql:
            use_pg_rewind: true
        initdb:
        - encoding: UTF8
        - data-checksums
      postgresql:
        listen: %2$s:5432
        connect_address: %2$s:5432
        bin_dir: %7$s
        data_dir: %4$s/data
        pgpass: %4$s/pgpass
        basebackup:
        - checkpoint: fast
        remove_data_directory_on_rewind_failure: true
        remove_data_directory_on_diverged_timelines: true
        authentication:
          superuser:
            username: postgres
            password: postgres
          replication:
            username: replicator
            password: replicator
        parameters:
          unix_socket_directories: %4$s
          shared_buffers: 64MB
          wal_retrieve_retry_interval: 500ms
        pg_hba:
        - local all all trust
        - host all all 0.0.0.0/0 scram-sha-256
        - host replication replicator 0.0.0.0/0 scram-sha-256
      """;

  private final NodeNetwork network;
  private final int number;
  private final Path folder;
  private final Path configuration;
  private @Nullable Process process;

  /**
   * @param programs the folder of PostgreSQL's programs
   * @param ttl seconds after which a leader that is not heard of is replaced
   */
  PatroniNode(
      NodeNetwork network, int number, Path cluster, Path programs, int ttl, boolean synchronous)
      throws IOException, InterruptedException {
    this.network = network;
    this.number = number;
    this.folder = Files.createDirectory(cluster.resolve(name()));
    this.configuration =
        Files.writeString(
            folder.resolve("patroni.yml"),
            String.format(
                Locale.ROOT,
                CONFIGURATION,
                number + 1,
                network.address(number),
                network.electionAddress(),
                folder,
                ttl,
                synchronous,
                programs));
    if (isRoot()) {
      ShellCommand.of("chown", "-R", "postgres:postgres", folder.toString()).run();
    }
  }

  String name() {
    return "node" + (number + 1);
  }

  int number() {
    return number;
  }

  String address() {
    return network.address(number);
  }

  void start() throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      // PostgreSQL does not run for root.
      command.addAll(
          List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"));
    }
    command.addAll(List.of("patroni", configuration.toString()));
    process =
        new ProcessBuilder(network.on(number, command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolveSibling(name() + ".log").toFile()))
            .start();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Ends all its processes at once, like a loss of power. */
  void kill() throws IOException, InterruptedException {
    List<ProcessHandle> processes = new ArrayList<>();
    Process patroni = process;
    if (patroni != null) {
      processes.add(patroni.toHandle());
      process = null;
    }
    processes.addAll(postgres());
    processes.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : processes) {
      each.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
  }

  /** Ends Patroni alone at once, and leaves PostgreSQL to itself. */
  void killPatroni() throws InterruptedException {
    Process patroni = process;
    if (patroni != null) {
      patroni.destroyForcibly();
      patroni.waitFor();
      process = null;
    }
  }

  private List<ProcessHandle> postgres() throws IOException {
    Path file = folder.resolve("data").resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return List.of();
    }
    long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    return ProcessHandle.of(pid)
        .map(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList())
        .orElse(List.of());
  }

  /** Throws away what a database takes, and leaves what it logged. */
  void discardData() throws IOException, InterruptedException {
    ShellCommand.of("rm", "-rf", folder.toString()).run();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    kill();
  }
}
