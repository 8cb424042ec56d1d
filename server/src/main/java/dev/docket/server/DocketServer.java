package dev.docket.server;

import dev.docket.CasesService;
import dev.docket.domains.Provisioning;
import dev.docket.operations.Arn;
import dev.docket.operations.Continuity;
import dev.docket.operations.Ids;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stages;
import dev.docket.operations.Stamps;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.build.Build;
import dev.docket.server.config.NamedSettings;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.config.ServerSettings.Auth;
import dev.docket.server.config.ServerSettings.LogFormat;
import dev.docket.server.contract.Contract;
import dev.docket.server.contract.ContractVerifier;
import dev.docket.server.control.ControlOperation;
import dev.docket.server.control.ControlPlane;
import dev.docket.server.control.ControlReply;
import dev.docket.server.control.ControlledIds;
import dev.docket.server.control.DescribeServer;
import dev.docket.server.control.RelayedCall;
import dev.docket.server.control.ResetHooks;
import dev.docket.server.control.events.EventOperations;
import dev.docket.server.events.DeliveryTrimming;
import dev.docket.server.events.EventSinks;
import dev.docket.server.events.EventTrail;
import dev.docket.server.events.LogTrimming;
import dev.docket.server.http.AcceptLimit;
import dev.docket.server.http.Api;
import dev.docket.server.http.ClientAddresses;
import dev.docket.server.http.ConsoleAccess;
import dev.docket.server.http.ConsoleParts;
import dev.docket.server.http.Drain;
import dev.docket.server.http.Introduction;
import dev.docket.server.http.ManagementApi;
import dev.docket.server.http.Readiness;
import dev.docket.server.http.RequestLog;
import dev.docket.server.http.ServedPages;
import dev.docket.server.http.Verification;
import dev.docket.server.limits.AddressLimiter;
import dev.docket.server.limits.BodyBudget;
import dev.docket.server.limits.ClusterRates;
import dev.docket.server.limits.ConnectionLimit;
import dev.docket.server.limits.FailureLimiter;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimiter;
import dev.docket.server.metrics.Metrics;
import dev.docket.server.seed.SeedService;
import dev.docket.server.seed.Seeds;
import dev.docket.server.stores.Stores;
import dev.docket.server.telemetry.OpenTelemetryTraces;
import dev.docket.server.tracing.CallTraces;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageMetrics;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server. It answers requests from the moment {@link #start} returns until {@link #close}
 * has let the last one finish.
 */
public final class DocketServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DocketServer.class);

  private final Vertx vertx;
  private final Storage storage;
  private final Drain drain = new Drain();
  private final Duration drainTimeout;
  private final AtomicInteger port = new AtomicInteger();
  private final AtomicInteger controlPort = new AtomicInteger();
  private final AtomicInteger managementPort = new AtomicInteger();
  private final AtomicReference<@Nullable ControlPlane> controlPlane = new AtomicReference<>();
  private final @Nullable Metrics metrics;
  private final ControlledIds ids;
  private final ResetHooks resets = new ResetHooks();
  private final @Nullable CallTraces traces;
  private final AtomicReference<Runnable> endWaiting = new AtomicReference<>(() -> {});
  private volatile @Nullable EventSinks sinks;
  private final AtomicLong deadLetters = new AtomicLong();

  private DocketServer(
      Vertx vertx,
      Storage storage,
      @Nullable CallTraces traces,
      @Nullable Metrics metrics,
      ControlledIds ids,
      Duration drainTimeout) {
    this.vertx = vertx;
    this.traces = traces;
    this.storage = storage;
    this.metrics = metrics;
    this.ids = ids;
    this.drainTimeout = drainTimeout;
  }

  /**
   * Starts a server and waits until it listens.
   *
   * @throws InvalidAccessKeysException when the file of access keys cannot be used
   * @throws dev.docket.server.seed.InvalidSeedException when the seed cannot be applied
   * @throws dev.docket.server.tls.InvalidTlsException when a certificate or key cannot be used
   * @throws dev.docket.server.stores.StoreException when the store cannot be opened
   * @throws IllegalStateException when the server cannot listen, for example because the port is in
   *     use
   */
  public static DocketServer start(ServerSettings settings, Clock clock)
      throws InvalidAccessKeysException {
    ServerTime time = ServerTime.of(clock, settings.control() != null);
    Contract contract = Contract.load();
    Authentication authentication =
        Authentication.of(
            settings.access(), contract.operations(Arn.SERVICE), time.clock(), time.signatures());
    ConnectionLimit accepted =
        settings.listening().tls() == null ? null : connections(settings.limits());
    Vertx vertx =
        Transports.vertx(
            settings.listening(), accepted == null ? null : new AcceptLimit(accepted, clock));
    Metrics metrics = settings.management() == null ? null : new Metrics();
    Storage storage = null;
    CallTraces traces = null;
    try {
      Encryption encryption = Encryption.of(vertx, settings.listening(), clock);
      storage = open(vertx, settings.store(), metrics);
      traces = traces(settings.tracing());
      if (traces != null) {
        storage = traces.traced(storage, settings.store().installed().name());
      }
      ControlledIds ids =
          new ControlledIds(Ids.timeOrdered(time.clock()), settings.seeding().ids());
      DocketServer server =
          new DocketServer(
              vertx, storage, traces, metrics, ids, settings.listening().drainTimeout());
      Api.Controlled controlled = settings.control() == null ? null : RequestControl.begin(clock);
      CasesService service = server.service(settings, time.clock());
      Seeds seeds = server.seeds(settings, contract, service, time.clock());
      server.apply(seeds, settings.seeding().file());
      Api api =
          server.api(
              settings,
              contract,
              authentication,
              server.alarms(encryption, authentication),
              service,
              time,
              controlled);
      server.listen(settings, encryption, api);
      server.deliverEvents(settings, time.clock());
      if (metrics != null) {
        ServerMeters meters = new ServerMeters(metrics);
        meters.measure(api, accepted, service::waiting);
        meters.measureStore(storage);
        meters.measureKeys(authentication.keyAlarms());
        meters.measureTls(encryption == null ? null : encryption.watch());
        meters.measureDeadLetters(server.deadLetters::get);
        EventSinks delivering = server.sinks;
        if (delivering != null) {
          meters.measureSinks(delivering.meters());
        }
        server.listenForManagement(settings, meters, api);
      }
      server.listenForControl(settings, contract, service, seeds, time, controlled);
      authentication.follow(vertx);
      if (encryption != null) {
        encryption.follow();
      }
      return server;
    } catch (RuntimeException | Error failure) {
      if (storage != null) {
        storage.close();
      }
      if (traces != null) {
        traces.close();
      }
      if (metrics != null) {
        metrics.close();
      }
      vertx.close().await();
      throw failure;
    }
  }

  private static @Nullable CallTraces traces(ServerSettings.@Nullable Tracing settings) {
    return settings == null
        ? null
        : OpenTelemetryTraces.begin(settings, Build.version(), UUID.randomUUID().toString());
  }

  /** Opens the store on a Vert.x context, so that it can use the server's event loops. */
  private static Storage open(Vertx vertx, ServerSettings.Store store, @Nullable Metrics metrics) {
    StorageMetrics told = metrics == null ? StorageMetrics.NONE : metrics.store();
    return onContext(vertx, () -> store.installed().open(store.settings(), told));
  }

  /** Does some work on a Vert.x context, and waits for it. */
  private static <T> T onContext(Vertx vertx, Supplier<T> work) {
    return Future.<T>future(
            done ->
                vertx.runOnContext(
                    onLoop -> {
                      try {
                        done.complete(work.get());
                      } catch (RuntimeException | Error refused) {
                        done.fail(refused);
                      }
                    }))
        .await();
  }

  /** Makes the operations with the quotas and settings that a server has unless it is told. */
  public static SeedService seedService() {
    return seedService(NamedSettings.read(Stores.withoutPlugins(), Map.of()));
  }

  private static SeedService seedService(ServerSettings settings) {
    return (store, stamps) ->
        new CasesService(
                store,
                stamps,
                settings.quotas(),
                Provisioning.immediate(),
                settings.validation(),
                settings.mergeDelay())
            .operations();
  }

  private Seeds seeds(
      ServerSettings settings, Contract contract, CasesService service, Clock clock) {
    ServerSettings.Access access = settings.access();
    return new Seeds(
        contract.operations(),
        seedService(settings),
        new Seeds.Surroundings(
            clock,
            ids,
            access.region(),
            access.regions(),
            work -> vertx.executeBlocking(work, false).toCompletionStage(),
            service::finishDue),
        storage);
  }

  /** Applies a seed before anybody can call. */
  private void apply(Seeds seeds, @Nullable Path file) {
    if (file != null) {
      Future.<Void>future(
              applied ->
                  vertx.runOnContext(
                      onLoop ->
                          Future.fromCompletionStage(seeds.apply(file))
                              .<Void>mapEmpty()
                              .recover(failure -> Future.failedFuture(Stages.cause(failure)))
                              .onComplete(applied)))
          .await();
    }
  }

  /** Begins to deliver events, if the settings name a file of sinks. */
  private void deliverEvents(ServerSettings settings, Clock clock) {
    ServerSettings.Events events = settings.events();
    Path file = events.sinks();
    if (file == null) {
      return;
    }
    EventSinks.Source source =
        new EventSinks.Source(
            file, Stores.loaders(events.plugins()), System.getenv(), System.out, events.sent());
    String holder = UUID.randomUUID().toString();
    sinks = onContext(vertx, () -> EventSinks.begin(source, vertx, storage, holder, clock));
  }

  private void listen(ServerSettings settings, @Nullable Encryption encryption, Api api) {
    ServerSettings.Listening listening = settings.listening();
    vertx
        .deployVerticle(
            () -> new Listener(listening, encryption, api, port, metrics),
            new DeploymentOptions().setInstances(listening.eventLoops()))
        .recover(
            failure ->
                Future.failedFuture(cannotListen(listening.host(), listening.port(), failure)))
        .await();
  }

  /** Listens for those who look after the server, if the settings say so. */
  private void listenForManagement(ServerSettings settings, ServerMeters meters, Api api) {
    ServerSettings.Management management = settings.management();
    if (management == null || metrics == null) {
      return;
    }
    String store = settings.store().installed().name();
    meters.measureBuild(Build.version(), store);
    JsonObject info =
        new JsonObject()
            .put("name", "docket")
            .put("version", Build.version())
            .put("store", store)
            .put("java", Runtime.version().toString())
            .put("started", api.wall().instant().truncatedTo(ChronoUnit.SECONDS).toString());
    vertx
        .deployVerticle(
            new ManagementListener(
                management,
                new ManagementApi(api, metrics, storage::levels, info),
                settings.listening().idleTimeout(),
                managementPort::set))
        .recover(
            failure ->
                Future.failedFuture(cannotListen(management.host(), management.port(), failure)))
        .await();
  }

  private void listenForControl(
      ServerSettings settings,
      Contract contract,
      CasesService service,
      Seeds seeds,
      ServerTime time,
      Api.@Nullable Controlled controlled) {
    ServerSettings.Control control = settings.control();
    if (control != null && controlled != null) {
      Map<String, ControlOperation> operations = controlOperations(settings, service, time);
      operations.putAll(RequestControl.operations(controlled, contract, vertx));
      RequestControl.follow(controlled, ids, resets);
      operations.putAll(seeds.operations());
      operations.putAll(StateControl.operations(storage, resets, time.wall()));
      operations.putAll(
          new EventOperations(new EventTrail(storage, settings.events().sent()), vertx)
              .operations());
      ControlPlane plane = new ControlPlane(control, operations, controlPort::set);
      vertx
          .deployVerticle(plane)
          .recover(
              failure -> Future.failedFuture(cannotListen(control.host(), control.port(), failure)))
          .await();
      controlPlane.set(plane);
    }
  }

  private Map<String, ControlOperation> controlOperations(
      ServerSettings settings, CasesService service, ServerTime time) {
    Map<String, ControlOperation> operations = new HashMap<>();
    operations.putAll(
        new DescribeServer(
                Build.version(),
                settings.store().installed().name(),
                settings.listening().url(port()))
            .operations());
    operations.putAll(ids.operations());
    operations.putAll(time.operations(service::finishDue, resets));
    resets.also("Ids", ids::beginAnew);
    return operations;
  }

  /**
   * Wraps the failure: {@code await} would throw a checked exception, such as that of a port in
   * use, past every catch clause.
   */
  private static RuntimeException cannotListen(String host, int port, Throwable failure) {
    return new IllegalStateException(
        String.format(
            Locale.ROOT, "it cannot listen on port %s of %s: %s", port, host, failure.getMessage()),
        failure);
  }

  private Supplier<List<String>> alarms(
      @Nullable Encryption encryption, Authentication authentication) {
    return () -> {
      List<String> alarms = new ArrayList<>(authentication.alarms());
      alarms.addAll(storage.alarms());
      EventSinks delivering = sinks;
      if (delivering != null) {
        alarms.addAll(delivering.alarms());
      }
      if (encryption != null) {
        alarms.addAll(encryption.alarms());
      }
      return alarms;
    };
  }

  private CasesService service(ServerSettings settings, Clock clock) {
    CasesService service =
        new CasesService(
            new Resources(storage, traces == null ? Continuity.NONE : traces),
            new Stamps(clock, ids),
            settings.quotas(),
            settings.provisioning(),
            settings.validation(),
            settings.mergeDelay(),
            settings.events().sent());
    Upkeep.begin(vertx, service::continuePending);
    endWaiting.set(service::endWaiting);
    ServerSettings.Events events = settings.events();
    LogTrimming trimming = new LogTrimming(storage, clock, events.retention(), events.logSize());
    Rounds.begin(
        vertx,
        LogTrimming.PERIOD,
        () -> Future.fromCompletionStage(trimming.trim()),
        failure -> LOG.debug("Logs cannot be trimmed now", failure));
    DeliveryTrimming letters =
        new DeliveryTrimming(storage, clock, events.letterRetention(), events.mostLetters());
    Rounds.begin(
        vertx,
        LogTrimming.PERIOD,
        () -> Future.fromCompletionStage(letters.trim().thenAccept(deadLetters::set)),
        failure -> LOG.debug("Dead letters cannot be trimmed now", failure));
    return service;
  }

  private Api api(
      ServerSettings settings,
      Contract contract,
      Authentication authentication,
      Supplier<List<String>> alarms,
      CasesService service,
      ServerTime time,
      Api.@Nullable Controlled controlled) {
    Map<String, Operation<?, ?>> operations =
        service.operations().stream()
            .collect(Collectors.toUnmodifiableMap(Operation::name, Function.identity()));
    ContractCoverage.require(contract, operations.keySet(), service.authorizer());
    ServerSettings.Requests requests = settings.requests();
    return new Api(
        time.clock(),
        time.wall(),
        new Api.Service(
            contract, operations, service.authorizer(), new Readiness(storage::check, alarms)),
        new Api.Callers(
            authentication.authenticator(),
            settings.access().auth() == Auth.SIGV4,
            new ClientAddresses(requests.trustedProxies())),
        limits(settings.limits()),
        new Api.Bodies(
            requests.maxBodyBytes(), new BodyBudget(requests.bodyMemory()), requests.bodyTimeout()),
        new Api.Browsers(
            requests.corsOrigins(),
            new ServedPages(requests.docs(), requests.console()),
            settings.access().hasDevelopmentKey(),
            introduction(settings),
            consoleParts(settings)),
        requests.verifyContract() ? Verification.by(ContractVerifier.load()) : Verification.off(),
        new RequestLog(time.wall(), settings.logs().format() == LogFormat.JSON),
        drain,
        metrics == null ? null : metrics.calls(),
        controlled,
        traces);
  }

  private Introduction introduction(ServerSettings settings) {
    ServerSettings.Control control = settings.control();
    Introduction.Keys known =
        settings.access().hasDevelopmentKey()
            ? Introduction.Keys.DEVELOPMENT
            : Introduction.Keys.FILE;
    return new Introduction(
        settings.store().installed().name(),
        settings.access().auth() == Auth.NONE ? Introduction.Keys.ANY : known,
        settings.access().region(),
        control == null
            ? null
            : new Introduction.Control(control.host(), this::controlPort, control.token() != null));
  }

  private ConsoleParts consoleParts(ServerSettings settings) {
    boolean loopbackOnly = settings.access().hasDevelopmentKey();
    ServerSettings.Control control = settings.control();
    ServerSettings.Management management = settings.management();
    return new ConsoleParts(
        control == null
            ? null
            : new ConsoleParts.Control(
                this::control, new ConsoleAccess("control-token", control.token(), loopbackOnly)),
        management == null || metrics == null
            ? null
            : new ConsoleParts.Measured(
                metrics,
                storage::levels,
                new ConsoleAccess(
                    "console-metrics-token", management.consoleToken(), loopbackOnly)));
  }

  /** Has the control plane carry out a request; it begins to listen after the API. */
  private Future<ControlReply> control(RelayedCall call) {
    ControlPlane plane = controlPlane.get();
    return plane == null
        ? Future.succeededFuture(
            ControlReply.of(
                new Problem(
                    "ServiceUnavailableException", "The control plane does not listen yet")))
        : plane.call(call);
  }

  private Api.Limits limits(ServerSettings.Limits limits) {
    Rate perAddress = limits.perAddress();
    Rate failures = limits.failuresPerAddress();
    RateLimiter calls = new RateLimiter(limits.perClient(), limits.perKey());
    ClusterRates rates = new ClusterRates(UUID.randomUUID().toString(), storage, calls);
    vertx.setPeriodic(1, ClusterRates.PERIOD.toMillis(), timer -> rates.round());
    AddressLimiter addresses = perAddress == null ? null : new AddressLimiter(perAddress);
    FailureLimiter failed = failures == null ? null : new FailureLimiter(failures);
    resets.refills(
        account -> {
          calls.refill(account);
          if (account == null && addresses != null) {
            addresses.refill();
          }
          if (account == null && failed != null) {
            failed.refill();
          }
        });
    return new Api.Limits(connections(limits), addresses, failed, calls);
  }

  private static ConnectionLimit connections(ServerSettings.Limits limits) {
    return new ConnectionLimit(limits.connections(), limits.connectionsOfAddress());
  }

  /** The port the server listens on. */
  public int port() {
    return port.get();
  }

  /** The port on which the control plane listens; 0 if there is none. */
  public int controlPort() {
    return controlPort.get();
  }

  /** The port of the management listener; 0 if there is none. */
  public int managementPort() {
    return managementPort.get();
  }

  /**
   * Stops the server: it reports that it is not ready, refuses new requests, waits for those in
   * flight for at most the drain timeout, and releases all resources.
   */
  @Override
  public void close() {
    try {
      CompletionStage<Void> drained = drain.begin();
      endWaiting.get().run();
      drained.toCompletableFuture().get(drainTimeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooSlow) {
      LOG.warn("Requests were still in flight after {} ms", drainTimeout.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
    try {
      EventSinks delivering = sinks;
      if (delivering != null) {
        delivering.close().await(drainTimeout.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (TimeoutException tooSlow) {
      LOG.warn("Another server will take over the sinks after some seconds");
    }
    try {
      storage.close();
    } finally {
      if (traces != null) {
        traces.close();
      }
      vertx.close().await();
      if (metrics != null) {
        metrics.close();
      }
    }
  }
}
