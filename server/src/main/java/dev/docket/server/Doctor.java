package dev.docket.server;

import dev.docket.StoredKinds;
import dev.docket.operations.Arn;
import dev.docket.operations.Stages;
import dev.docket.server.build.Build;
import dev.docket.server.config.AccessLog;
import dev.docket.server.config.Command;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.config.ServerSettings.LogLevel;
import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.contract.Contract;
import dev.docket.server.doctor.DoctorReport;
import dev.docket.server.doctor.ServerDoctor;
import dev.docket.server.http.RequestLog;
import dev.docket.server.logging.Logs;
import dev.docket.server.stores.StoreException;
import dev.docket.storage.Finding;
import dev.docket.storage.Installation;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/**
 * Checks an installation: what a server would be started with, the machine, and the store. Nothing
 * is changed, and a server may run beside it.
 */
final class Doctor {

  private static final String FORMAT = "format";
  private static final String TABLE = "table";
  private static final String JSON = "json";

  private final PrintWriter out;
  private final PrintWriter err;
  private final Clock clock;

  Doctor(PrintWriter out, PrintWriter err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  Command command() {
    return new Command(
        "doctor",
        "Check an installation: exit code 0 if all is well, 1 with warnings, 2 with faults.",
        List.of(new Tool.Option(FORMAT, "<table|json>", "1", false, "How to print the checks.")),
        this::run);
  }

  private int run(ServerSettings settings, ToolOptions options) {
    String format = options.has(FORMAT) ? options.required(FORMAT) : TABLE;
    if (!format.equals(TABLE) && !format.equals(JSON)) {
      err.println("--format must be table or json");
      return CommandLineApp.MISTAKE;
    }
    // The findings say all of it.
    Logs.configure(
        new ServerSettings.Logs(settings.logs().format(), LogLevel.ERROR, new AccessLog.Off()),
        RequestLog.LOGGER);
    Vertx vertx =
        Vertx.vertx(
            new VertxOptions()
                .setUseDaemonThread(true)
                .setFileSystemOptions(new FileSystemOptions().setClassPathResolvingEnabled(false)));
    try {
      DoctorReport report = new DoctorReport(Build.version(), findings(settings, vertx));
      if (format.equals(JSON)) {
        out.println(report.json());
      } else {
        report.lines().forEach(out::println);
      }
      return report.exitCode();
    } catch (CompletionException failure) {
      err.println("The store cannot be examined: " + Stages.cause(failure).getMessage());
      return CommandLineApp.MISTAKE;
    } catch (StoreException failure) {
      err.println(failure.getMessage());
      return CommandLineApp.MISTAKE;
    } finally {
      vertx.close().await();
      Logs.flush();
    }
  }

  private List<Finding> findings(ServerSettings settings, Vertx vertx) {
    List<Finding> findings =
        new ArrayList<>(
            ServerDoctor.examine(settings, Contract.load().operations(Arn.SERVICE), vertx, clock));
    ServerSettings.Store store = settings.store();
    findings.addAll(
        store
            .installed()
            .examine(
                store.settings(),
                new Installation(StoredKinds.ALL, settings.listening().eventLoops(), clock))
            .toCompletableFuture()
            .join());
    return findings;
  }
}
