package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Three PostgreSQL servers, of which Patroni and etcd make one the leader. All run on this machine,
 * from what Debian has.
 */
final class PatroniCluster implements AutoCloseable {

  static final int NODES = 3;

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final int ETCD_PORT = 2379;
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

  /** States of a PostgreSQL that serves; a newer Patroni has a word of its own for standbys. */
  private static final Set<String> SERVING = Set.of("running", "streaming");

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  private final NodeNetwork network;
  private final Path folder;
  private final boolean synchronous;
  private final List<PatroniNode> nodes = new ArrayList<>();
  private @Nullable Process etcd;

  /**
   * Starts it and waits until it is whole.
   *
   * @param folder gets data and logs
   * @param synchronous whether a commit is acknowledged only when a standby has it, always
   */
  PatroniCluster(NodeNetwork network, Path folder, int ttl, boolean synchronous)
      throws IOException, InterruptedException {
    this.network = network;
    this.folder = folder;
    this.synchronous = synchronous;
    Runtime.getRuntime().addShutdownHook(new Thread(this::abandon));
    startEtcd();
    for (int number = 0; number < NODES; number++) {
      nodes.add(new PatroniNode(network, number, folder, programs(), ttl, synchronous));
    }
    for (PatroniNode node : nodes) {
      node.start();
    }
    awaitWhole();
  }

  /** The folder of the programs of the newest PostgreSQL. */
  private static Path programs() throws IOException {
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
          .max(Path::compareTo)
          .orElseThrow(() -> new IOException("There is no PostgreSQL in " + DEBIAN));
    }
  }

  void startEtcd() throws IOException {
    String address = network.electionAddress();
    String clients = "http://" + address + ":" + ETCD_PORT;
    String peers = "http://" + address + ":" + (ETCD_PORT + 1);
    etcd =
        new ProcessBuilder(
                "etcd",
                "--name=etcd",
                "--data-dir=" + folder.resolve("etcd"),
                "--listen-client-urls=" + clients,
                "--advertise-client-urls=" + clients,
                "--listen-peer-urls=" + peers,
                "--initial-advertise-peer-urls=" + peers,
                "--initial-cluster=etcd=" + peers)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("etcd.log").toFile()))
            .start();
  }

  void killEtcd() throws InterruptedException {
    Process running = etcd;
    if (running != null) {
      running.destroyForcibly();
      running.waitFor();
      etcd = null;
    }
  }

  /** The address of a database for Docket, with all nodes. */
  String url(String user, String database) {
    String hosts =
        nodes.stream()
            .map(node -> node.address() + ":" + PatroniNode.POSTGRES_PORT)
            .collect(Collectors.joining(","));
    return "postgresql://%s:%s@%s/%s?target_session_attrs=read-write"
        .formatted(user, user, hosts, database);
  }

  PatroniNode leader() throws IOException, InterruptedException {
    return await("a leader", this::isLeader);
  }

  PatroniNode standby() throws IOException, InterruptedException {
    String role = synchronous ? "sync_standby" : "replica";
    return await("a standby", member -> role.equals(member.getString("role")));
  }

  private boolean isLeader(JsonObject member) {
    return "leader".equals(member.getString("role")) && isServing(member);
  }

  private static boolean isServing(JsonObject member) {
    return SERVING.contains(member.getString("state"));
  }

  private PatroniNode await(String what, Predicate<JsonObject> wanted)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<JsonObject> found = members().stream().filter(wanted).findFirst();
      if (found.isPresent()) {
        String name = found.get().getString("name");
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
      }
      Thread.sleep(POLL_INTERVAL);
    }
    throw new IOException("The cluster has not got " + what + ": " + members());
  }

  /** Waits until all nodes serve, on one timeline, as they should. */
  void awaitWhole() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isWhole(members())) {
      if (System.nanoTime() > deadline) {
        throw new IOException("The cluster does not become whole: " + members());
      }
      Thread.sleep(POLL_INTERVAL);
    }
  }

  private boolean isWhole(List<JsonObject> members) {
    long serving = members.stream().filter(PatroniCluster::isServing).count();
    long leaders = members.stream().filter(this::isLeader).count();
    long timelines = members.stream().map(member -> member.getValue("timeline")).distinct().count();
    boolean replicated =
        !synchronous
            || members.stream().anyMatch(member -> "sync_standby".equals(member.getString("role")));
    return serving == NODES && leaders == 1 && timelines == 1 && replicated;
  }

  /** Makes another node the leader, as an operator does. */
  void switchOver() throws IOException, InterruptedException {
    PatroniNode leader = leader();
    JsonObject body =
        new JsonObject().put("leader", leader.name()).put("candidate", standby().name());
    HttpRequest request =
        HttpRequest.newBuilder(uri(leader, "/switchover"))
            .POST(BodyPublishers.ofString(body.encode()))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("No switchover: " + answer.statusCode() + " " + answer.body());
    }
  }

  /** What the first node that answers knows of all of them. */
  private List<JsonObject> members() throws InterruptedException {
    for (PatroniNode node : nodes) {
      try {
        HttpRequest request =
            HttpRequest.newBuilder(uri(node, "/cluster")).timeout(Duration.ofSeconds(2)).build();
        JsonArray members =
            new JsonObject(http.send(request, BodyHandlers.ofString()).body())
                .getJsonArray("members", new JsonArray());
        return members.stream().map(JsonObject.class::cast).toList();
      } catch (IOException away) {
        // Another one may know.
      }
    }
    return List.of();
  }

  private static URI uri(PatroniNode node, String path) {
    return URI.create("http://" + node.address() + ":" + PatroniNode.API_PORT + path);
  }

  /** Ends what is left when this program is ended. */
  private void abandon() {
    try {
      for (PatroniNode node : nodes) {
        node.kill();
      }
      killEtcd();
    } catch (IOException | InterruptedException failed) {
      System.err.println("Processes may be left: " + failed);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    for (PatroniNode node : nodes) {
      node.close();
    }
    killEtcd();
    http.close();
    for (PatroniNode node : nodes) {
      node.discardData();
    }
  }
}
