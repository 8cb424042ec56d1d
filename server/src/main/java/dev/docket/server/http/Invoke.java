package dev.docket.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Stages;
import dev.docket.server.auth.Identity;
import dev.docket.server.auth.RequestFacts;
import dev.docket.server.contract.Route;
import dev.docket.server.contract.RouteMatch;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Reads the operation's input, runs the operation and writes its output. */
final class Invoke implements Handler<RoutingContext> {

  private static final byte[] NO_MEMBERS = {'{', '}'};
  private static final int OK = 200;

  private final Map<String, Operation<?, ?>> operations;
  private final JsonMapper mapper;
  private final Verification verification;
  private final InstantSource clock;

  Invoke(
      Map<String, Operation<?, ?>> operations,
      JsonMapper mapper,
      Verification verification,
      InstantSource clock) {
    this.clock = clock;
    this.operations = operations;
    this.mapper = mapper;
    this.verification = verification;
  }

  @Override
  public void handle(RoutingContext context) {
    Exchange exchange = Exchange.of(context);
    RouteMatch match = exchange.match();
    Route route = match.route();
    ObjectNode input =
        match.read(
            context.request().query(),
            context.request().getHeader(HttpHeaders.CONTENT_TYPE),
            exchange.body(),
            verification::request);
    Operation<?, ?> operation = Objects.requireNonNull(operations.get(route.operationId()));
    onSameLoop(run(operation, caller(context, exchange.identity()), input))
        .map(this::encode)
        .onSuccess(body -> answer(context, route, body))
        .onFailure(failure -> context.fail(Stages.cause(failure)));
  }

  private Caller caller(RoutingContext context, Identity identity) {
    HttpServerRequest request = context.request();
    SocketAddress address = request.connection().remoteAddress();
    return identity.caller(
        new RequestFacts(
            address == null ? null : address.hostAddress(),
            request.isSSL(),
            request.getHeader(HttpHeaders.USER_AGENT),
            clock.instant(),
            key -> null));
  }

  private <I> CompletionStage<?> run(Operation<I, ?> operation, Caller caller, ObjectNode input) {
    return operation.run().apply(caller, decode(operation.input(), input));
  }

  private <I> I decode(Class<I> type, ObjectNode input) {
    try {
      return mapper.treeToValue(input, type);
    } catch (JsonProcessingException mismatch) {
      throw new IllegalStateException(
          "The contract let through what " + type + " is not", mismatch);
    }
  }

  /**
   * Continues on the request's event loop: a store may complete the stage on a thread of its own.
   */
  private static <T> Future<T> onSameLoop(CompletionStage<T> stage) {
    return Future.fromCompletionStage(stage, ContextInternal.current());
  }

  private void answer(RoutingContext context, Route route, byte[] body) {
    verification.response(route, OK, body);
    Answer.json(context, OK, body);
  }

  private byte[] encode(@Nullable Object output) {
    if (output == null) {
      return NO_MEMBERS;
    }
    try {
      return mapper.writeValueAsBytes(output);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Cannot write " + output.getClass(), unwritable);
    }
  }
}
