package dev.docket.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for servers that go away and come back, while other tests open sockets. */
public final class FreePort {

  /** The range ends below the ports that systems hand out to whoever does not ask for one. */
  private static final int FIRST = 20_000;

  private static final int END = 32_000;

  private static final int ATTEMPTS = 100;

  private FreePort() {}

  /** A port that nobody listens on, and that nobody else is given by chance. */
  public static int find() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, END);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("No port is free between " + FIRST + " and " + END);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (BindException taken) {
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
