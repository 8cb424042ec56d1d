package dev.docket.server.http;

import dev.docket.server.tracing.CallTrace;
import io.vertx.core.Handler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says that another part of a call begins, to which the steps that follow belong. */
final class TracePart implements Handler<CallContext> {

  private final @Nullable String name;

  /**
   * @param name null when the steps that follow are no part of their own
   */
  TracePart(@Nullable String name) {
    this.name = name;
  }

  @Override
  public void handle(CallContext context) {
    CallTrace trace = Objects.requireNonNull(context.exchange().trace());
    trace.part(name);
    trace.during(context::next);
  }
}
