package dev.docket.server.http;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the first page tells of a server; nothing of it is secret.
 *
 * @param store the name of the store
 * @param region the Region of callers that name none
 * @param control the control plane; null when there is none
 */
public record Introduction(String store, Keys keys, String region, @Nullable Control control) {

  /** With which keys callers sign. */
  public enum Keys {
    /** The development key, which everybody knows. */
    DEVELOPMENT,
    /** Those of a file. */
    FILE,
    /** With any, or none. */
    ANY
  }

  /**
   * Where the control plane listens.
   *
   * @param host as it was configured
   * @param port known once it listens
   * @param token whether requests must bear a token
   */
  public record Control(String host, IntSupplier port, boolean token) {}
}
