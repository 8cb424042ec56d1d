package dev.docket.server.doctor;

import dev.docket.server.config.ServerSettings;
import dev.docket.server.config.ServerSettings.Control;
import dev.docket.server.config.ServerSettings.Listening;
import dev.docket.server.config.ServerSettings.Tls;
import dev.docket.server.tls.InvalidTlsException;
import dev.docket.server.tls.TrustedPeer;
import dev.docket.storage.CheckResult;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Checks of the addresses on which the server listens. */
final class SocketChecks {

  private static final int PATIENCE_MILLIS = 2_000;
  private static final int ANSWER_BYTES = 4_096;

  private static final String PROBE =
      "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

  /** The body of what a server that lives answers. */
  private static final String UP = "{\"status\":\"UP\"}";

  private SocketChecks() {}

  /** Two results: of the port, and of the control plane. */
  static List<CheckResult> of(ServerSettings settings) {
    return List.of(port(settings.listening()), control(settings.control()));
  }

  private static CheckResult port(Listening listening) {
    String address = listening.host() + ":" + listening.port();
    if (listening.port() == 0) {
      return CheckResult.ok("Any port that is free");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(listening.host(), listening.port()));
      return CheckResult.ok(address + " is free");
    } catch (BindException taken) {
      return isDocket(listening)
          ? CheckResult.ok("A Docket serves " + address)
          : CheckResult.fault(
              address + " cannot be listened on: " + taken.getMessage(),
              "End what listens there, or choose another host or port.");
    } catch (IOException | IllegalArgumentException unusable) {
      return CheckResult.fault(
          address + " cannot be listened on: " + unusable.getMessage(),
          "Choose an address of this machine.");
    }
  }

  private static boolean isDocket(Listening listening) {
    try (Socket socket = sockets(listening.tls()).createSocket()) {
      socket.connect(new InetSocketAddress(listening.host(), listening.port()), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(PROBE.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readNBytes(ANSWER_BYTES);
      return new String(answer, StandardCharsets.ISO_8859_1).endsWith(UP);
    } catch (IOException | InvalidTlsException other) {
      return false;
    }
  }

  private static SocketFactory sockets(@Nullable Tls tls) {
    return tls == null
        ? SocketFactory.getDefault()
        : TrustedPeer.of(tls.certificate()).getSocketFactory();
  }

  private static CheckResult control(@Nullable Control control) {
    return control == null
        ? CheckResult.ok("There is none")
        : CheckResult.warning(
            "Whoever reaches " + control.host() + ":" + control.port() + " can erase all data",
            "It is for tests: set control-port=off.");
  }
}
