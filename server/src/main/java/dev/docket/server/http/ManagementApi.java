package dev.docket.server.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.json.ShapeMapper;
import dev.docket.server.limits.ConnectionLimit;
import dev.docket.server.metrics.Metrics;
import dev.docket.storage.StorageLevel;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Answers the requests of those who look after a server: the pages of health that the API has too,
 * {@code /info} and {@code /metrics}. They are neither logged nor measured.
 *
 * <p>Anyone may read them who can connect, so no page has a secret, or changes anything.
 */
public final class ManagementApi {

  /** For some scrapers, some probes and some people, and no more. */
  private static final int MOST_CONNECTIONS = 100;

  private static final int METHOD_NOT_ALLOWED = 405;
  private static final String TEXT = "text/plain; charset=utf-8";

  private final Api api;
  private final Map<String, Handler<CallContext>> pages = new HashMap<>();

  /**
   * @param api what is looked after
   * @param levels asks the store how much it has of what
   * @param info what the server is; has no secret in it
   */
  public ManagementApi(
      Api api,
      Metrics metrics,
      Supplier<CompletionStage<List<StorageLevel>>> levels,
      JsonObject info) {
    this.api = api;
    Buffer described = info.toBuffer();
    Health health = new Health(api.service().readiness(), api.drain());
    pages.putAll(health.pages());
    pages.put("/info", context -> send(context, Headers.JSON, described));
    pages.put("/metrics", new MetricsPage(health, metrics, levels));
    Buffer index = Buffer.buffer(String.join("\n", new TreeSet<>(pages.keySet())) + "\n");
    pages.put("/", context -> send(context, TEXT, index));
  }

  /**
   * Makes a server of the calling event loop answer requests.
   *
   * @param clientTimeout how long a client may take to send the head of its next request, or to
   *     take an answer
   */
  public void serve(Vertx vertx, HttpServer server, Duration clientTimeout) {
    ClientDeadline clientDeadline = new ClientDeadline(clientTimeout);
    clientDeadline.watch(vertx);
    JsonMapper mapper = ShapeMapper.create();
    List<Handler<CallContext>> steps = new ArrayList<>();
    steps.add(clientDeadline);
    steps.add(ManagementApi::begin);
    steps.add(new RequirePath());
    steps.add(new WellFormed());
    steps.add(new LimitHead());
    if (api.browsers().loopbackOnly()) {
      steps.add(new RequireLoopbackHost());
    }
    steps.add(this::answer);
    server
        .connectionHandler(
            new LimitConnections(
                new ConnectionLimit(MOST_CONNECTIONS, MOST_CONNECTIONS),
                clientDeadline,
                api.wall()))
        .requestHandler(
            new Steps(vertx, steps, new Failures(mapper, Verification.off(), api.wall())));
  }

  private static void begin(CallContext context) {
    context.exchange(Exchange.begin(RequestId.newId()));
    context.next();
  }

  private void answer(CallContext context) {
    Handler<CallContext> page = pages.get(Target.path(context.request()));
    HttpMethod method = context.request().method();
    if (page == null) {
      throw RequestProblems.unknownOperation();
    }
    if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
      page.handle(context);
      return;
    }
    ClosingConnection.after(context);
    context
        .response()
        .setStatusCode(METHOD_NOT_ALLOWED)
        .putHeader(HttpHeaders.ALLOW, "GET, HEAD")
        .end();
  }

  private static void send(CallContext context, CharSequence type, Buffer body) {
    if (context.response().ended() || context.response().closed()) {
      return;
    }
    context
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, type)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Answer.end(context, body);
  }
}
