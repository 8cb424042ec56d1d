package dev.docket.server.http;

import dev.docket.json.ShapeWriter;
import dev.docket.operations.Operation;
import dev.docket.operations.Stages;
import dev.docket.operations.WithEntityTag;
import dev.docket.server.contract.Route;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Runs the operation that the caller may have carried out, and writes its output. */
final class Invoke implements Handler<CallContext> {

  private static final byte[] NO_MEMBERS = {'{', '}'};
  private static final int OK = 200;

  private final Map<String, Operation<?, ?>> operations;
  private final Verification verification;

  Invoke(Map<String, Operation<?, ?>> operations, Verification verification) {
    this.operations = operations;
    this.verification = verification;
  }

  @Override
  public void handle(CallContext context) {
    Authorized call = context.exchange().authorized();
    Route route = call.route();
    Operation<?, ?> operation = Objects.requireNonNull(operations.get(route.operationId()));
    SameLoop.resume(run(operation, call, context.request()))
        .map(output -> encode(context, output))
        .onSuccess(body -> answer(context, route, body))
        .onFailure(failure -> context.fail(Stages.cause(failure)));
  }

  private static <I, O> CompletionStage<O> run(
      Operation<I, O> operation, Authorized call, HttpServerRequest request) {
    I input = call.input().as(operation.input());
    return operation.conditional() == null
        ? operation.run().apply(call.caller(), input)
        : operation.conditional().run(call.caller(), input, IfMatch.of(request));
  }

  private void answer(CallContext context, Route route, byte[] body) {
    verification.response(route, OK, body);
    Answer.json(context, OK, body);
  }

  private static byte[] encode(CallContext context, @Nullable Object output) {
    if (output instanceof WithEntityTag<?> tagged) {
      // A refusal may have been sent while the operation was running.
      if (!context.response().headWritten()) {
        context.response().putHeader(HttpHeaders.ETAG, '"' + tagged.tag().text() + '"');
      }
      return ShapeWriter.bytes(tagged.output());
    }
    return output == null ? NO_MEMBERS : ShapeWriter.bytes(output);
  }
}
