package dev.docket.storage.postgres;

import dev.docket.storage.Finding;
import dev.docket.storage.Installation;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageMetrics;
import dev.docket.storage.StorageProvider;
import dev.docket.storage.postgres.connect.Connector;
import dev.docket.storage.postgres.connect.DatabaseAdmission;
import dev.docket.storage.postgres.connect.PostgresSettings;
import dev.docket.storage.postgres.doctor.DatabaseDoctor;
import dev.docket.storage.postgres.schema.Migration;
import dev.docket.storage.postgres.schema.Migrations;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * Opens stores on PostgreSQL 14 and newer.
 *
 * <p>Opening a store does not wait for the database. Calls wait for it briefly, and fail while it
 * is away. A store that is opened on a context of the server's Vert.x uses its event loops.
 */
public final class PostgresStorageProvider implements StorageProvider {

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public List<Setting> settings() {
    return PostgresSettings.ALL;
  }

  @Override
  public List<Mistake> mistakes(Map<String, String> settings) {
    return PostgresSettings.mistakes(settings);
  }

  @Override
  public Storage open(Map<String, String> settings) {
    return open(settings, StorageMetrics.NONE);
  }

  @Override
  public Storage open(Map<String, String> settings, StorageMetrics metrics) {
    PostgresSettings read = PostgresSettings.read(settings);
    Context current = Vertx.currentContext();
    Vertx vertx = current == null ? ownVertx() : current.owner();
    return new PostgresStorage(
        vertx, current == null, read, new Migrations(Migration.all()), metrics);
  }

  @Override
  public CompletionStage<Integer> migrate(Map<String, String> settings) {
    PostgresSettings read = PostgresSettings.read(settings);
    Context current = Vertx.currentContext();
    Vertx vertx = current == null ? ownVertx() : current.owner();
    DatabaseAdmission admission =
        new DatabaseAdmission(new Connector(vertx, read), read, new Migrations(Migration.all()));
    CompletionStage<Integer> migrated = admission.migrate().toCompletionStage();
    return current == null ? migrated.whenComplete((done, failure) -> vertx.close()) : migrated;
  }

  @Override
  public List<String> checks() {
    return DatabaseDoctor.CHECKS;
  }

  @Override
  public CompletionStage<List<Finding>> examine(
      Map<String, String> settings, Installation installation) {
    PostgresSettings read = PostgresSettings.read(settings);
    Context current = Vertx.currentContext();
    Vertx vertx = current == null ? ownVertx() : current.owner();
    CompletionStage<List<Finding>> examined =
        new DatabaseDoctor(vertx, read, installation).examine().toCompletionStage();
    return current == null ? examined.whenComplete((done, failure) -> vertx.close()) : examined;
  }

  /** Of no server, and without the folder that Vert.x makes for files of the class path. */
  private static Vertx ownVertx() {
    return Vertx.vertx(
        new VertxOptions()
            .setFileSystemOptions(new FileSystemOptions().setClassPathResolvingEnabled(false)));
  }
}
