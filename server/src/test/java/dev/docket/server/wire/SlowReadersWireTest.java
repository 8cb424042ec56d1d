package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.util.internal.PlatformDependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;

/** Clients that take large answers slowly, or not at all. */
@Wire
class SlowReadersWireTest {

  private static final String LARGE = "/docs/swagger-ui-bundle.js";

  /** Enough to fill what the system itself keeps of a connection. */
  private static final int ANSWERS = 5;

  private static final String REQUESTS =
      new String(RawHttp.request("GET", LARGE), StandardCharsets.ISO_8859_1).repeat(ANSWERS);

  /** Sockets for which the system keeps little that they have not read. */
  private static final class Narrow extends SocketFactory {

    private static final int BYTES = 4 << 10;

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(BYTES);
      socket.connect(new InetSocketAddress(address, port));
      return socket;
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void largeAnswers_areWholeHoweverLateTheyAreTaken() {
    try (TestDocket docket = TestDocket.start()) {
      byte[] page = new RawHttp(docket.port()).send(RawHttp.request("GET", LARGE)).body();
      assertThat(page).hasSizeGreaterThan(1 << 20);
      try (RawConnection reader = new RawHttp(docket.port(), new Narrow()).connect()) {
        reader.send(REQUESTS).send(RawHttp.request("GET", "/health/live"));

        for (int i = 0; i < ANSWERS; i++) {
          assertThat(reader.answer().body()).isEqualTo(page);
        }
        assertThat(reader.answer().status()).isEqualTo(200);
      }
    }
  }

  /**
   * Each piece that is taken, and each byte that is sent, shows that the connection is not idle.
   */
  @Test
  void answersThatAreTakenTooSlowly_endTheConnection() {
    try (TestDocket hasty = TestDocket.start("--idle-timeout=1s");
        RawConnection reader = new RawHttp(hasty.port(), new Narrow()).connect()) {
      RawHttp others = new RawHttp(hasty.port());
      reader.send(REQUESTS).send("GET /health/live HTTP/1.1\r\nX-Long: ");

      TestDocket.eventually(
          () -> {
            assertThat(others.send(RawHttp.request("GET", "/health/live")).status()).isEqualTo(200);
            return hasEnded(reader);
          });
    }
  }

  private static boolean hasEnded(RawConnection connection) {
    try {
      connection.skip(100);
      connection.send("x");
      return false;
    } catch (UncheckedIOException broken) {
      return true;
    }
  }

  @Test
  void answersThatAreNotTaken_takeLittleMemory() {
    int readers = 50;
    try (TestDocket docket = TestDocket.start()) {
      RawHttp http = new RawHttp(docket.port());
      assertThat(http.send(RawHttp.request("GET", LARGE)).status()).isEqualTo(200);
      RawHttp narrow = new RawHttp(docket.port(), new Narrow());
      List<RawConnection> connections = new ArrayList<>();
      long before = PlatformDependent.usedDirectMemory();
      try {
        for (int i = 0; i < readers; i++) {
          RawConnection connection = narrow.connect();
          connections.add(connection);
          connection.send(REQUESTS).requireNext("HTTP/1.1 200 OK");
        }
        assertThat(http.send(RawHttp.request("GET", LARGE)).status()).isEqualTo(200);

        assertThat(PlatformDependent.usedDirectMemory() - before)
            .isLessThan(readers * (512L << 10));
      } finally {
        connections.forEach(RawConnection::close);
      }
    }
  }
}
