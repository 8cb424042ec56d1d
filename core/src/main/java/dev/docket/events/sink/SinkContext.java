package dev.docket.events.sink;

import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a sink gets from the program it runs in.
 *
 * @param clock tells the time
 * @param environment the environment variables
 * @param standardOutput the standard output, which a sink flushes and does not close
 */
public record SinkContext(
    InstantSource clock, Map<String, String> environment, OutputStream standardOutput) {

  public SinkContext {
    environment = Map.copyOf(environment);
  }

  /** Without the environment, which may have secrets in it. */
  @Override
  public String toString() {
    return "SinkContext";
  }
}
