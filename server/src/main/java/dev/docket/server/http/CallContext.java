package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A request on its way through the {@link Steps}. A step calls {@link #next} for the others to go
 * on, at once or later, or answers, or fails the call; what it throws fails the call too.
 *
 * <p>It stands in for vertx-web's routing context, which looks for routes and keeps what is known
 * in maps. For use by one event loop.
 */
final class CallContext {

  private final Vertx vertx;
  private final List<Handler<CallContext>> steps;
  private final Handler<CallContext> failures;
  private final HttpServerRequest request;
  private final List<Runnable> atEnd = new ArrayList<>();
  private int next;
  private boolean ended;
  private @Nullable Exchange exchange;
  private @Nullable Throwable failure;
  private @Nullable Runnable largeAnswer;
  private @Nullable IntConsumer outcome;

  /**
   * @param steps the last of them answers
   * @param failures answers when the call has failed, and throws nothing
   */
  CallContext(
      Vertx vertx,
      List<Handler<CallContext>> steps,
      Handler<CallContext> failures,
      HttpServerRequest request) {
    this.vertx = vertx;
    this.steps = steps;
    this.failures = failures;
    this.request = request;
    request
        .response()
        .endHandler(sent -> end())
        .closeHandler(closed -> end())
        .exceptionHandler(broken -> end());
  }

  HttpServerRequest request() {
    return request;
  }

  HttpServerResponse response() {
    return request.response();
  }

  Vertx vertx() {
    return vertx;
  }

  /** Lets the steps after the one that calls this go on. */
  @SuppressWarnings("IllegalCatch") // Whatever goes wrong is answered.
  void next() {
    try {
      Handler<CallContext> step = steps.get(next++);
      step.handle(this);
    } catch (Throwable thrown) {
      fail(thrown);
    }
  }

  /** Answers with an error. */
  void fail(Throwable cause) {
    failure = cause;
    failures.handle(this);
  }

  boolean failed() {
    return failure != null;
  }

  /** What went wrong last. */
  @Nullable Throwable failure() {
    return failure;
  }

  /**
   * Adds what is done, once, when the answer has been sent or the client has left. What was added
   * last is done first.
   */
  void addEndHandler(Runnable work) {
    atEnd.add(work);
  }

  private void end() {
    if (!ended) {
      ended = true;
      for (int i = atEnd.size() - 1; i >= 0; i--) {
        atEnd.get(i).run();
      }
    }
  }

  /** What is known about the request so far. */
  Exchange exchange() {
    return Objects.requireNonNull(exchange);
  }

  void exchange(Exchange exchange) {
    this.exchange = exchange;
  }

  /** What is done when a large answer begins; null for nothing. */
  @Nullable Runnable largeAnswer() {
    return largeAnswer;
  }

  void largeAnswer(Runnable work) {
    this.largeAnswer = work;
  }

  /** Keeps the status that this call ends with; null when nothing has to, or has already. */
  @Nullable IntConsumer outcome() {
    return outcome;
  }

  void outcome(@Nullable IntConsumer keeper) {
    this.outcome = keeper;
  }
}
