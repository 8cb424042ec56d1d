package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.failure;
import static dev.docket.storage.postgres.Waiting.untilPresent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Storage;
import dev.docket.storage.postgres.sql.AwayException;
import dev.docket.testing.postgres.Databases;
import dev.docket.testing.postgres.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways to a server: password, socket and TLS. */
class ConnectionTest {

  private static final String PASSWORD = "p:ss/w@rd é";
  private static final String ENCODED = "p%3Ass%2Fw%40rd%20%C3%A9";

  @TempDir static Path directory;

  private static PostgresServer server;

  @BeforeAll
  static void start() throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path key = copy("server.key");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    server =
        PostgresServer.start(
            Map.of(
                "ssl", "on",
                "ssl_cert_file", copy("server.crt").toString(),
                "ssl_key_file", key.toString(),
                "unix_socket_directories", directory.toString()));
    Databases.execute(
        server.url(),
        "SET password_encryption = 'scram-sha-256'",
        "CREATE ROLE reader LOGIN PASSWORD '" + PASSWORD + "'",
        "CREATE DATABASE reader OWNER reader");
    server.admit(
        "local all all trust",
        "hostssl all postgres all trust",
        "hostnossl all postgres all reject",
        "host all all all scram-sha-256");
  }

  private static Path copy(String name) throws IOException {
    Path file = directory.resolve(name);
    try (InputStream resource = ConnectionTest.class.getResourceAsStream("/tls/" + name)) {
      Files.copy(Objects.requireNonNull(resource), file);
    }
    return file;
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void password_isProvedByScram() {
    try (Storage storage = open("postgresql://reader:" + ENCODED + "@localhost:%d/reader")) {
      assertThat(untilPresent(storage)).isPositive();
    }
  }

  @Test
  void password_thatIsWrongIsNotRepeated() {
    try (Storage storage = open("postgresql://reader:wr0ng@localhost:%d/reader")) {
      assertThat(failure(storage.check()))
          .isInstanceOf(AwayException.class)
          .hasMessageContaining("authentication failed")
          .hasMessageNotContaining("wr0ng");
    }
  }

  @Test
  void socket_isFoundByItsDirectory() {
    try (Storage storage = open("postgresql://postgres@localhost:%d/postgres?host=" + directory)) {
      answer(storage.check());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, sslmode=prefer",
    "localhost, sslmode=require",
    "localhost, sslmode=verify-ca&sslrootcert=server.crt",
    "127.0.0.1, sslmode=verify-ca&sslrootcert=server.crt",
    "localhost, sslmode=verify-full&sslrootcert=server.crt"
  })
  void tls_isSpokenWithAServerThatProvesItself(String host, String parameters) throws IOException {
    try (Storage storage = open(address(host, parameters))) {
      answer(storage.check());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, sslmode=disable",
    "localhost, sslmode=require&sslrootcert=stranger.crt",
    "localhost, sslmode=verify-ca&sslrootcert=stranger.crt",
    "localhost, sslmode=verify-full",
    "127.0.0.1, sslmode=verify-full&sslrootcert=server.crt"
  })
  void tls_isRefusedOtherwise(String host, String parameters) throws IOException {
    try (Storage storage = open(address(host, parameters))) {
      assertThat(failure(storage.check())).isInstanceOf(AwayException.class);
    }
  }

  private static String address(String host, String parameters) throws IOException {
    Path stranger = directory.resolve("stranger.crt");
    if (!Files.exists(stranger)) {
      copy("stranger.crt");
    }
    return "postgresql://postgres@"
        + host
        + ":%d/postgres?"
        + parameters.replace("sslrootcert=", "sslrootcert=" + directory + "/");
  }

  private static Storage open(String url) {
    return new PostgresStorageProvider()
        .open(Map.of("url", url.replace("%d", Integer.toString(server.port()))));
  }
}
