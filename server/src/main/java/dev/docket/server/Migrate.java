package dev.docket.server;

import dev.docket.operations.Stages;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.http.RequestLog;
import dev.docket.server.logging.Logs;
import dev.docket.server.stores.StoreException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CompletionException;

/** Migrates the store's schema, for operators who do not let the server do it. */
final class Migrate {

  private static final int FAILED = 1;

  private final PrintWriter out;
  private final PrintWriter err;

  Migrate(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  int run(ServerSettings settings) {
    Logs.configure(settings.logs(), RequestLog.LOGGER);
    ServerSettings.Store store = settings.store();
    try {
      int version = store.installed().migrate(store.settings()).toCompletableFuture().join();
      if (version == 0) {
        err.printf(
            Locale.ROOT,
            "The store %s keeps nothing to migrate: choose another one with --storage.%n",
            store.installed().name());
        return CommandLineApp.MISTAKE;
      }
      out.printf(
          Locale.ROOT, "The store %s is at version %s.%n", store.installed().name(), version);
      return CommandLineApp.OK;
    } catch (CompletionException failure) {
      err.println("The store cannot be migrated: " + Stages.cause(failure).getMessage());
      return FAILED;
    } catch (StoreException failure) {
      err.println(failure.getMessage());
      return failure.isMistake() ? CommandLineApp.MISTAKE : FAILED;
    } catch (RuntimeException failure) {
      err.println(failure.getMessage());
      return FAILED;
    } finally {
      Logs.flush();
    }
  }
}
