package dev.docket.server.control.cli;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the control plane listens.
 *
 * @param host a name or an address, that of IPv6 without brackets
 */
record ControlAddress(String host, int port) {

  private static final String HOST_VARIABLE = "DOCKET_CONTROL_HOST";
  private static final String PORT_VARIABLE = "DOCKET_CONTROL_PORT";
  private static final String HERE = "127.0.0.1";
  private static final int USUAL_PORT = 8081;
  private static final int HTTP_PORT = 80;

  /**
   * The address of a URL or, without one, that of the server's own settings in the environment.
   *
   * @throws IllegalArgumentException when they name none
   */
  static ControlAddress of(@Nullable String url, Map<String, String> environment) {
    if (url != null) {
      return of(url);
    }
    String host = environment.getOrDefault(HOST_VARIABLE, HERE);
    String port = environment.getOrDefault(PORT_VARIABLE, String.valueOf(USUAL_PORT));
    try {
      int number = Integer.parseInt(port);
      if (number > 0) {
        return new ControlAddress(isEverywhere(host) ? HERE : host, number);
      }
    } catch (NumberFormatException isOff) {
      // As below.
    }
    throw new IllegalArgumentException(
        PORT_VARIABLE + " names no port; give --url http://127.0.0.1:PORT");
  }

  private static boolean isEverywhere(String host) {
    return host.isEmpty() || host.equals("0.0.0.0") || host.equals("::");
  }

  private static ControlAddress of(String url) {
    try {
      URI uri = URI.create(url);
      String host = uri.getHost();
      boolean bare = uri.getRawPath().isEmpty() || uri.getRawPath().equals("/");
      if ("http".equalsIgnoreCase(uri.getScheme())
          && host != null
          && bare
          && uri.getRawQuery() == null) {
        return new ControlAddress(
            host.replaceAll("^\\[|]$", ""), uri.getPort() < 0 ? HTTP_PORT : uri.getPort());
      }
    } catch (IllegalArgumentException noUri) {
      // As below.
    }
    throw new IllegalArgumentException("--url must be an address such as http://127.0.0.1:8081");
  }

  /** As the header {@code Host} has it. */
  String authority() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  @Override
  public String toString() {
    return "http://" + authority();
  }
}
