package dev.docket.junit5;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClientBuilder;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClientBuilder;

/**
 * A server that runs on a port of its own of this machine, until it is closed. Safe for use by many
 * threads.
 */
public final class Docket implements AutoCloseable {

  /** Whoever has this secret has every account: it is the same for all servers of this kind. */
  private static final String SECRET = "docket-secret";

  private final DocketOptions options;
  private final ServerHost.Running server;
  private final ControlClient control;
  private final DocketClock clock;
  private final DocketFaults faults;
  private final DocketRequests requests;
  private final DocketEvents events;
  private final DocketSnapshots snapshots;
  private final DocketIds ids;
  private @Nullable AwsClients clients;

  private Docket(DocketOptions options, ServerHost.Running server) {
    this.options = options;
    this.server = server;
    this.control = new ControlClient(local(server.controlPort()));
    this.clock = new DocketClock(control);
    this.faults = new DocketFaults(control);
    this.requests = new DocketRequests(control);
    this.events = new DocketEvents(control);
    this.snapshots = new DocketSnapshots(control);
    this.ids = new DocketIds(control);
  }

  static Docket start(DocketOptions options) {
    Map<String, String> settings =
        options.with("control-port", "0").with("region", options.region()).settings();
    Docket docket = new Docket(options, ServerHosts.choose(options.javaHome()).start(settings));
    try {
      docket.createSeeds();
      return docket;
    } catch (RuntimeException wrong) {
      docket.close();
      throw wrong;
    }
  }

  private void createSeeds() {
    options.seeds().forEach(this::seed);
  }

  private static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The address of the API, for {@code endpointOverride} of a client. */
  public URI endpoint() {
    return local(server.port());
  }

  /** The address of the control plane, which has more than this class, and speaks HTTP and JSON. */
  public URI controlEndpoint() {
    return control.base();
  }

  /** The account of the clients: 12 digits. */
  public String account() {
    return options.account();
  }

  /** The id of an access key of the account, which is that of the account itself. */
  public String accessKeyId() {
    return options.account();
  }

  /** The secret of that access key, and of that of every other account. */
  public String secretAccessKey() {
    return SECRET;
  }

  /** The Region of the clients. */
  public String region() {
    return options.region();
  }

  /** A client, made once and closed with the server. It needs the AWS SDK for Java v2. */
  public ConnectCasesClient client() {
    return clients().client(account());
  }

  /** A client of another account, made once and closed with the server. */
  public ConnectCasesClient client(String account) {
    return clients().client(account);
  }

  /** A client that does not block, made once and closed with the server. */
  public ConnectCasesAsyncClient asyncClient() {
    return clients().asyncClient(account());
  }

  /** A client of another account that does not block, made once and closed with the server. */
  public ConnectCasesAsyncClient asyncClient(String account) {
    return clients().asyncClient(account);
  }

  /**
   * A builder that knows address, Region and access key; what it builds is the caller's to close.
   */
  public ConnectCasesClientBuilder clientBuilder() {
    return clients().builder(account());
  }

  /** The same for a client that does not block. */
  public ConnectCasesAsyncClientBuilder asyncClientBuilder() {
    return clients().asyncBuilder(account());
  }

  private synchronized AwsClients clients() {
    if (clients == null) {
      clients = new AwsClients(this);
    }
    return clients;
  }

  /**
   * Makes the server as it was after its start: without data but that of the seeds it was built
   * with, without faults and requests, with the time on the wall and random ids. Snapshots stay.
   */
  public void reset() {
    control.post("/reset", Map.of("also", List.of("Clock", "Faults", "Ids", "Requests")));
    createSeeds();
  }

  /** Forgets all data. */
  public void resetData() {
    control.post("/reset", Map.of());
  }

  /** Forgets the data of an account. */
  public void resetAccount(String account) {
    control.post("/reset", Map.of("account", account));
  }

  /**
   * Forgets what lies in a domain of the account and the Region of the clients; the domain stays.
   */
  public void resetDomain(String domainId) {
    control.post("/reset", Map.of("account", account(), "region", region(), "domainId", domainId));
  }

  /**
   * Creates what a YAML file describes: domains with fields, layouts, templates, rules and cases.
   *
   * @param name of a resource of the class path, or else of a file
   */
  public List<SeededDomain> seed(String name) {
    return seedYaml(Seeds.read(name));
  }

  /** Creates what a YAML file describes. */
  public List<SeededDomain> seed(Path file) {
    try {
      return seedYaml(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Creates what YAML describes. */
  public List<SeededDomain> seedYaml(String yaml) {
    return Members.objects(control.upload("POST", "/seed", "application/yaml", yaml), "domains")
        .stream()
        .map(SeededDomain::of)
        .toList();
  }

  /** All data as it is now, line by line: two servers with the same data give the same text. */
  public String export() {
    return control.getText("/export");
  }

  /** The time by which the server lives. */
  public DocketClock clock() {
    return clock;
  }

  /** Calls that go wrong on purpose. */
  public DocketFaults faults() {
    return faults;
  }

  /** What was asked of the server, and why it was refused. */
  public DocketRequests requests() {
    return requests;
  }

  /** The events that domains have sent. */
  public DocketEvents events() {
    return events;
  }

  /** The data of the server, kept under names. */
  public DocketSnapshots snapshots() {
    return snapshots;
  }

  /** The ids that the server gives. */
  public DocketIds ids() {
    return ids;
  }

  /** Closes the clients that were made here, and stops the server. */
  @Override
  public void close() {
    AwsClients made;
    synchronized (this) {
      made = clients;
      clients = null;
    }
    try {
      if (made != null) {
        made.close();
      }
    } finally {
      server.close();
    }
  }
}
