package dev.docket.server.events;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Asynchronous steps, however many, one after the other. Futures that are composed within each
 * other would be completed within each other too, and a long log has more pages than a stack has
 * room for.
 */
public final class AsyncLoop {

  private AsyncLoop() {}

  /**
   * Goes from state to state until one is the last, which is answered, or until a step fails.
   *
   * @param first the first state
   * @param next makes the state behind one; runs on the context, each time on a stack of its own
   */
  public static <S> Future<S> run(
      Context context, Future<S> first, Predicate<S> isLast, Function<S, Future<S>> next) {
    Promise<S> end = Promise.promise();
    goOn(context, first, isLast, next, end);
    return end.future();
  }

  private static <S> void goOn(
      Context context,
      Future<S> state,
      Predicate<S> isLast,
      Function<S, Future<S>> next,
      Promise<S> end) {
    state
        .onFailure(end::fail)
        .onSuccess(
            reached -> {
              if (isLast.test(reached)) {
                end.complete(reached);
              } else {
                context.runOnContext(
                    turn ->
                        goOn(
                            context,
                            Future.succeededFuture(reached).compose(next),
                            isLast,
                            next,
                            end));
              }
            });
  }
}
