package dev.docket.server.tracing;

import org.jspecify.annotations.Nullable;

/** The trace of a call that is under way. For use by one event loop. */
public interface CallTrace {

  /** 32 lower-case hexadecimal digits. */
  String traceId();

  /** The span of the call: 16 lower-case hexadecimal digits. */
  String spanId();

  /**
   * Ends the part of the call that is under way, if one is, and begins another one.
   *
   * @param name null for none
   */
  void part(@Nullable String name);

  /** Does work, so that what is asked of stores meanwhile belongs to the part under way. */
  void during(Runnable work);

  /** Ends the part that is under way, and the call. */
  void end(Outcome outcome);

  /**
   * How a call ended.
   *
   * @param operation its name in the model; null when there is none
   * @param path of the contract, such as {@code /domains/{domainId}}; null when there is none
   * @param errorType the type of the error that was answered; null for none
   */
  record Outcome(
      @Nullable String operation, @Nullable String path, int status, @Nullable String errorType) {}
}
