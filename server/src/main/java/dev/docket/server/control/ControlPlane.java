package dev.docket.server.control;

import dev.docket.operations.Problem;
import dev.docket.operations.Stages;
import dev.docket.server.config.ServerSettings.Control;
import dev.docket.server.contract.Contract;
import dev.docket.server.contract.RouteMatch;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Answers requests that control the server, on one event loop. */
public final class ControlPlane extends VerticleBase {

  static final long MOST_BODY_BYTES = 256L << 20;

  private static final Map<String, byte[]> DOCUMENTS =
      Map.of("/control.yaml", Contract.controlYaml(), "/control.json", Contract.controlJson());

  private final Control settings;
  private final Map<String, ControlOperation> operations;
  private final IntConsumer listens;
  private final Contract contract = Contract.control();

  /**
   * @param operations the operations by their names in the contract, all of them
   * @param listens receives the port that was bound
   */
  public ControlPlane(
      Control settings, Map<String, ControlOperation> operations, IntConsumer listens) {
    this.settings = settings;
    this.operations = Map.copyOf(operations);
    this.listens = listens;
    if (!contract.operations().keySet().equals(this.operations.keySet())) {
      throw new IllegalStateException(
          "The contract of the control plane and its operations differ: "
              + contract.operations().keySet()
              + " and "
              + this.operations.keySet());
    }
  }

  @Override
  public Future<?> start() {
    Router router = Router.router(vertx);
    router
        .route()
        .handler(new ControlGuard(settings.token())::handle)
        .handler(BodyHandler.create(false).setBodyLimit(MOST_BODY_BYTES)::handle)
        .handler(this::answer)
        .failureHandler(new ControlFailures());
    return vertx
        .createHttpServer(new HttpServerOptions().setHost(settings.host()).setPort(settings.port()))
        .requestHandler(router)
        .listen()
        .map(HttpServer::actualPort)
        .onSuccess(listens::accept);
  }

  private void answer(RoutingContext context) {
    HttpServerRequest request = context.request();
    String path = Objects.requireNonNullElse(request.path(), "");
    byte[] document = DOCUMENTS.get(path);
    if (document != null && request.method().equals(HttpMethod.GET)) {
      String type = path.endsWith("yaml") ? "application/yaml" : "application/json";
      send(context, new ControlAnswer(type, document));
      return;
    }
    byte[] body = body(context);
    carryOut(
            new RelayedCall(
                request.method().name(),
                path,
                request.query(),
                context.queryParams().names(),
                request.getHeader(HttpHeaders.CONTENT_TYPE),
                body))
        .onSuccess(answer -> send(context, answer))
        .onFailure(failure -> context.fail(Stages.cause(failure)));
  }

  /**
   * Carries out a request that has come in elsewhere, on the event loop of the control plane.
   *
   * @return the reply, on any thread; does not fail
   */
  public Future<ControlReply> call(RelayedCall call) {
    Promise<ControlReply> reply = Promise.promise();
    context.runOnContext(
        onLoop ->
            Future.succeededFuture(call)
                .compose(this::checkedCall)
                .map(ControlReply::of)
                .otherwise(
                    failure ->
                        ControlReply.of(
                            ControlFailures.problem(
                                Stages.cause(failure), call.method(), call.path())))
                .onComplete(reply));
    return reply.future();
  }

  private Future<ControlAnswer> checkedCall(RelayedCall call) {
    ControlGuard.requireType(call.contentType());
    return carryOut(call);
  }

  private Future<ControlAnswer> carryOut(RelayedCall call) {
    RouteMatch match =
        contract
            .match(call.method(), call.path())
            .orElseThrow(
                () ->
                    new Problem(
                            "UnknownOperationException",
                            "The control plane has no such path; /control.yaml lists them")
                        .asException());
    KnownMembers.requireParameters(match.route().shape(), call.parameters());
    ControlRequest read =
        new ControlRequest(
            match.read(
                call.query(),
                call.contentType(),
                call.body(),
                (route, input, accepted) -> {
                  if (accepted) {
                    KnownMembers.require(route.shape(), input, "");
                  }
                }),
            call.body());
    ControlOperation operation =
        Objects.requireNonNull(operations.get(match.route().operationId()));
    return Future.fromCompletionStage(operation.run(read), vertx.getOrCreateContext());
  }

  private static byte[] body(RoutingContext context) {
    @Nullable Buffer body = context.body().buffer();
    return body == null ? new byte[0] : body.getBytes();
  }

  private static void send(RoutingContext context, ControlAnswer answer) {
    if (!context.response().ended() && !context.response().closed()) {
      context
          .response()
          .putHeader(HttpHeaders.CONTENT_TYPE, answer.type())
          .end(Buffer.buffer(answer.body()));
    }
  }
}
