package dev.docket.junit5;

import java.util.Map;

/** Where servers run: in this JVM or in a process. All servers of a kind share one. */
interface ServerHost {

  /**
   * Starts a server and waits until it listens.
   *
   * @param settings values by the names of the command line
   * @throws IllegalArgumentException when a setting is wrong, with a line for each mistake
   * @throws IllegalStateException when the server cannot start
   */
  Running start(Map<String, String> settings);

  /** A server that runs. */
  interface Running extends AutoCloseable {

    /** The port of the API. */
    int port();

    /** The port of the control plane; 0 when there is none. */
    int controlPort();

    /** Stops the server. */
    @Override
    void close();
  }
}
