package dev.docket.server;

import dev.docket.server.auth.DevelopmentKeys;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.build.Build;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.config.ServerSettings.LogFormat;
import dev.docket.server.http.RequestLog;
import dev.docket.server.logging.Logs;
import dev.docket.server.seed.InvalidSeedException;
import dev.docket.server.stores.StoreException;
import dev.docket.server.tls.InvalidTlsException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a server until the process is asked to stop. */
final class Serve {

  private static final Logger LOG = LoggerFactory.getLogger(Serve.class);
  private static final int FAILED = 1;
  private static final Clock CLOCK = Clock.systemUTC();

  private final PrintWriter out;
  private final PrintWriter err;

  Serve(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Serves until SIGTERM or SIGINT, and returns an exit code. */
  int run(ServerSettings settings) {
    // Those of a file of settings were not known before.
    PrintWriter errors =
        settings.logs().format() == LogFormat.JSON
            ? Logs.jsonErrors(err, CLOCK, Serve.class.getName())
            : err;
    DocketServer server;
    try {
      Logs.configure(settings.logs(), RequestLog.LOGGER).ifPresent(Hangup::handle);
    } catch (UncheckedIOException unwritable) {
      errors.println("Docket cannot start: " + unwritable.getMessage());
      return CommandLineApp.MISTAKE;
    }
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> LOG.error("An exception ended thread {}", thread.getName(), failure));
    try {
      server = DocketServer.start(settings, CLOCK);
    } catch (InvalidAccessKeysException wrong) {
      Logs.flush();
      for (String mistake : wrong.mistakes()) {
        errors.println("Docket cannot start: " + settings.access().accessKeys() + ": " + mistake);
      }
      return CommandLineApp.MISTAKE;
    } catch (InvalidTlsException wrong) {
      Logs.flush();
      errors.println("Docket cannot start: " + wrong.getMessage());
      return CommandLineApp.MISTAKE;
    } catch (InvalidSeedException wrong) {
      Logs.flush();
      for (String mistake : wrong.mistakes()) {
        errors.println("Docket cannot start: " + mistake);
      }
      return CommandLineApp.MISTAKE;
    } catch (RuntimeException failure) {
      Logs.flush();
      errors.println("Docket cannot start: " + failure.getMessage());
      return failure instanceof StoreException store && store.isMistake()
          ? CommandLineApp.MISTAKE
          : FAILED;
    }
    // First, so that whoever is told of the address may end the server as it should end.
    CountDownLatch ended = stopAtTheEnd(server, settings.listening().drainTimeout());
    welcome(settings, server);
    waitFor(ended);
    return CommandLineApp.OK;
  }

  private void welcome(ServerSettings settings, DocketServer server) {
    String url = settings.listening().url(server.port());
    boolean development = settings.access().hasDevelopmentKey();
    String sentence =
        String.format(
            Locale.ROOT,
            "Docket %s listens on %s (store: %s, authentication: %s)",
            Build.version(),
            url,
            settings.store().installed().name(),
            authentication(settings, development));
    boolean json = settings.logs().format() == LogFormat.JSON;
    tell(json, sentence);
    if (server.controlPort() != 0) {
      tell(json, "The control plane listens on port " + server.controlPort());
    }
    if (server.managementPort() != 0) {
      tell(json, "The management listener listens on port " + server.managementPort());
    }
    if (development && !json) {
      out.printf(
          Locale.ROOT,
          """
          The development key is active: it opens every account, on this machine only. Try

            export AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_DEFAULT_REGION=%s
            aws connectcases create-domain --name acme --endpoint-url %s

          """,
          DevelopmentKeys.ID,
          DevelopmentKeys.SECRET,
          settings.access().region(),
          url);
    }
    out.flush();
  }

  private void tell(boolean json, String sentence) {
    out.println(json ? Logs.jsonLine(CLOCK.instant(), Serve.class.getName(), sentence) : sentence);
  }

  private static String authentication(ServerSettings settings, boolean development) {
    return switch (settings.access().auth()) {
      case SIGV4 -> development ? "sigv4, development key" : "sigv4, access keys from a file";
      case NONE -> "none";
    };
  }

  private static boolean stop(DocketServer server, Duration drainTimeout) {
    LOG.info("Stopping: requests in flight have {} ms", drainTimeout.toMillis());
    try {
      server.close();
      LOG.info("Stopped");
      return true;
    } catch (RuntimeException failure) {
      LOG.error("Stopped with a failure", failure);
      return false;
    }
  }

  /**
   * Stops the server at shutdown; the hook keeps the process alive until the last request is
   * answered.
   *
   * @return ended when the server has stopped
   */
  private static CountDownLatch stopAtTheEnd(DocketServer server, Duration drainTimeout) {
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  boolean clean = stop(server, drainTimeout);
                  Logs.flush();
                  ended.countDown();
                  if (clean) {
                    // Otherwise the exit code would be that of a JVM ended by a signal, which looks
                    // like a failure.
                    Runtime.getRuntime().halt(CommandLineApp.OK);
                  }
                },
                "docket-shutdown"));
    return ended;
  }

  private static void waitFor(CountDownLatch ended) {
    try {
      ended.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
