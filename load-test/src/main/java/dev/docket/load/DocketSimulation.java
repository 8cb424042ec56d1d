package dev.docket.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jmesPath;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.stopLoadGeneratorIf;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.http.client.Request;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What Gatling runs: each virtual user makes one call, and comes when it is due, whatever became of
 * the calls before. All share the connections. First the rate rises without being seen in the
 * statistics; then come the windows of the plan.
 */
public final class DocketSimulation extends Simulation {

  private static final String STATUS = "status";
  private static final String CASE_ID = "caseId";
  private static final long LAST_LINE_MILLIS = 5000;

  private final LoadOptions options = LoadTest.fromEnvironment();
  private final Plan plan = options.plan();
  private final AtomicLong start = new AtomicLong();
  private final Recorder recorder = new Recorder(plan, start);
  private final Recorder greedy = new Recorder(plan, start);
  private final List<LoadClient> clients = new ArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final StepWatch steps;
  private final Thread watching;

  public DocketSimulation() throws IOException, InterruptedException {
    Mix mix = Mix.read(options.mix());
    Map<String, Long> watched = new LinkedHashMap<>(options.watched());
    watched.put("generator", ProcessHandle.current().pid());
    steps = new StepWatch(plan, options, recorder, start, new Cpu(Path.of("/proc"), watched));
    watching = new Thread(steps, "steps");
    watching.setDaemon(true);
    for (LoadKey key : options.keys(System.getenv())) {
      Signer signer = new Signer(key, options.region());
      System.out.printf(
          "Client %s: a domain with %d cases, %d comments each%n",
          key, mix.seed().cases(), mix.seed().comments());
      Desk desk = new Desk(new CasesClient(options.url(), signer), mix);
      clients.add(new LoadClient(key.id(), signer, desk));
    }
    setUp();
  }

  private void setUp() {
    HttpProtocolBuilder protocol =
        http.baseUrl(options.url().toString())
            .header("Content-Type", Signer.CONTENT_TYPE)
            .userAgentHeader("docket-load-test")
            .shareConnections()
            .disableCaching()
            .disableFollowRedirect()
            .disableWarmUp();
    List<OpenInjectionStep> rates = new ArrayList<>();
    plan.rates().forEach(rate -> rates.add(constantUsersPerSec(rate).during(plan.window())));
    int first = plan.rates().get(0);
    List<PopulationBuilder> measured = new ArrayList<>();
    measured.add(scenario("calls").exec(chain(this::next, recorder, 200)).injectOpen(rates));
    if (plan.mode() == Plan.Mode.FAIRNESS) {
      measured.add(
          scenario("greedy").exec(chain(this::nextGreedy, greedy, 429)).injectOpen(greedyRates()));
    }
    PopulationBuilder all =
        scenario("warm-up")
            .exec(silentChain())
            .injectOpen(rampUsersPerSec(1).to(first).during(plan.warmUp()))
            .andThen(measured);
    SetUp setUp = setUp(all).protocols(protocol);
    if (plan.mode() == Plan.Mode.STEADY) {
      setUp.assertions(
          global().failedRequests().percent().lte(options.errors()),
          global().responseTime().percentile(99).lte(options.p99()));
    }
  }

  private List<OpenInjectionStep> greedyRates() {
    List<OpenInjectionStep> rates = new ArrayList<>();
    for (int i = 0; i < plan.rates().size(); i++) {
      rates.add(
          plan.isGreedy(i)
              ? constantUsersPerSec(options.greedyRate()).during(plan.window())
              : nothingFor(plan.window()));
    }
    return rates;
  }

  /** The clients take turns, but for a greedy one. */
  private Attempt next() {
    long now = System.nanoTime();
    int count = plan.mode() == Plan.Mode.FAIRNESS ? 1 : clients.size();
    LoadClient client = clients.get(Math.floorMod(turn.getAndIncrement(), count));
    return new Attempt(client, client.desk().next(), now);
  }

  private Attempt nextGreedy() {
    long now = System.nanoTime();
    LoadClient client = clients.get(1);
    SplittableRandom random = new SplittableRandom(ThreadLocalRandom.current().nextLong());
    LoadCall call = client.desk().next(CallKind.GET_CASE, random);
    return new Attempt(
        client,
        new LoadCall("greedy " + call.kind(), call.method(), call.path(), call.body()),
        now);
  }

  private ChainBuilder silentChain() {
    return exec(session -> next().into(session)).exec(request(200).silent()).exec(this::learn);
  }

  private ChainBuilder chain(Supplier<Attempt> next, Recorder recorder, int other) {
    return stopLoadGeneratorIf("The knee is found", session -> steps.isOver())
        .exec(
            session -> {
              Attempt attempt = next.get();
              recorder.begin(attempt.began());
              return attempt.into(session);
            })
        .exec(request(other))
        .exec(
            session -> {
              Attempt attempt = Attempt.of(session);
              int answer = session.contains(STATUS) ? session.getInt(STATUS) : 0;
              recorder.end(attempt.call().kind(), attempt.began(), System.nanoTime(), answer);
              return learn(session);
            });
  }

  private Session learn(Session session) {
    if (session.contains(CASE_ID)) {
      Attempt.of(session).client().desk().filed(session.getString(CASE_ID));
    }
    return session;
  }

  /**
   * @param other a status that is right besides 200
   */
  private static HttpRequestActionBuilder request(int other) {
    return http(session -> Attempt.of(session).call().kind())
        .httpRequest(
            session -> Attempt.of(session).call().method(),
            session -> Attempt.of(session).call().path())
        .body(StringBody(session -> Attempt.of(session).call().body()))
        .sign(DocketSimulation::signed)
        .check(status().saveAs(STATUS))
        .check(status().in(200, other))
        .checkIf(session -> Attempt.of(session).call().kind().equals(CallKind.CREATE_CASE.title()))
        .then(jmesPath(CASE_ID).optional().saveAs(CASE_ID));
  }

  private static Request signed(Request request, Session session) {
    Attempt attempt = Attempt.of(session);
    Signer.Signature signature =
        attempt
            .client()
            .signer()
            .sign(attempt.call(), request.getHeaders().get(HttpHeaderNames.HOST), Instant.now());
    request.getHeaders().set("x-amz-content-sha256", signature.payloadHash());
    request.getHeaders().set("X-Amz-Date", signature.date());
    request.getHeaders().set(HttpHeaderNames.AUTHORIZATION, signature.authorization());
    return request;
  }

  @Override
  public void before() {
    System.out.printf(
        "%d s of warm-up, up to %d calls a second, then %s%n",
        plan.warmUp(), plan.rates().get(0), plan.mode().name().toLowerCase(Locale.ROOT));
    watching.start();
  }

  @Override
  public void after() {
    try {
      watching.join(LAST_LINE_MILLIS);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    new LoadVerdict(plan, options, steps.ended(), recorder, greedy).tell();
    for (LoadClient client : clients) {
      try {
        client.desk().delete();
      } catch (IOException | InterruptedException left) {
        System.out.println("A domain is left: " + left.getMessage());
      }
    }
  }
}
