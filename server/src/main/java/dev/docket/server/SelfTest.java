package dev.docket.server;

import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.config.ServerSettings.Tls;
import dev.docket.server.http.RequestLog;
import dev.docket.server.logging.Logs;
import dev.docket.server.rehearsal.Rehearsal;
import dev.docket.server.tls.TrustedPeer;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Starts a server as configured, calls it with signatures, and stops. It shows whether Docket runs
 * on this machine: in memory by calls of all operations, and by one that reads where data would
 * stay. It also goes through what a server does in its life, for some seconds when it is asked to,
 * from which the launcher makes an archive of classes.
 */
final class SelfTest {

  /** For how many seconds more to call, in memory; a system property. */
  static final String SECONDS = "docket.rehearsal.seconds";

  private static final int FAILED = 1;

  private final PrintWriter out;
  private final PrintWriter err;

  SelfTest(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  int run(ServerSettings settings) {
    try {
      Logs.configure(settings.logs(), RequestLog.LOGGER);
      return callOwn(settings);
    } catch (InvalidAccessKeysException | IOException | RuntimeException failure) {
      err.println("Docket does not work: " + failure.getMessage());
      return FAILED;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return FAILED;
    } finally {
      Logs.flush();
    }
  }

  private int callOwn(ServerSettings settings)
      throws InvalidAccessKeysException, IOException, InterruptedException {
    Clock clock = Clock.systemUTC();
    try (DocketServer server = DocketServer.start(settings, clock)) {
      Rehearsal rehearsal =
          new Rehearsal(
              sockets(settings.listening().tls()),
              server.port(),
              settings.access().region(),
              clock);
      String wrong = calls(rehearsal, settings.store().installed().name().equals("memory"));
      if (wrong != null) {
        err.println(wrong);
        return FAILED;
      }
      out.println("Docket works.");
      return CommandLineApp.OK;
    }
  }

  private static @Nullable String calls(Rehearsal rehearsal, boolean inMemory)
      throws IOException, InterruptedException {
    String wrong = rehearsal.read();
    if (wrong != null || !inMemory) {
      return wrong;
    }
    int seconds = Integer.getInteger(SECONDS, 0);
    return seconds > 0 ? rehearsal.tell(Duration.ofSeconds(seconds)) : rehearsal.tell();
  }

  private static SocketFactory sockets(@Nullable Tls tls) {
    return tls == null
        ? SocketFactory.getDefault()
        : TrustedPeer.of(tls.certificate()).getSocketFactory();
  }
}
