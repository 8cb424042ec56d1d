package dev.docket.storage.postgres.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.docket.storage.StorageProvider.Mistake;
import dev.docket.storage.postgres.connect.PostgresSettings.Address;
import dev.docket.storage.postgres.connect.PostgresSettings.Plans;
import io.vertx.pgclient.SslMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresSettingsTest {

  private static final String SECRET = "s3cret";

  @TempDir Path directory;

  @Test
  void url_isTakenApart() {
    PostgresSettings settings =
        read("url", "postgresql://us%40er:" + SECRET + "%2B+@db.example:6000/data?sslmode=require");

    assertThat(settings.addresses()).containsExactly(new Address("db.example", 6000));
    assertThat(settings.database()).isEqualTo("data");
    assertThat(settings.user()).isEqualTo("us@er");
    assertThat(settings.password()).isEqualTo(SECRET + "++");
    assertThat(settings.sslMode()).isEqualTo(SslMode.REQUIRE);
  }

  @Test
  void url_thatSaysLittleIsFilledUp() {
    PostgresSettings settings =
        PostgresSettings.read(Map.of("url", "postgresql:///", "user", "docket"));

    assertThat(settings.addresses()).containsExactly(new Address("localhost", 5432));
    assertThat(settings.database()).isEqualTo("docket");
    assertThat(settings.password()).isNull();
    assertThat(settings.sslMode()).isEqualTo(SslMode.PREFER);
    assertThat(settings.migrate()).isTrue();
    assertThat(settings.plans()).isEqualTo(Plans.GENERIC);
    assertThat(settings.timeouts().call()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void url_mayNameADirectoryOfASocket() {
    PostgresSettings settings = read("url", "postgresql://user@/data?host=/var/run/postgresql");

    assertThat(settings.addresses()).containsExactly(new Address("/var/run/postgresql", 5432));
  }

  @Test
  void url_mayNameSeveralServers() {
    PostgresSettings settings =
        read(
            "url",
            "postgresql://user:"
                + SECRET
                + "@one:6000,two.example,[::1]:6001/data?target_session_attrs=read-write");

    assertThat(settings.addresses())
        .containsExactly(
            new Address("one", 6000), new Address("two.example", 5432), new Address("[::1]", 6001));
    assertThat(settings.database()).isEqualTo("data");
    assertThat(settings.password()).isEqualTo(SECRET);
    assertThat(settings).hasToString("one:6000,two.example:5432,[::1]:6001/data");
  }

  @Test
  void require_withACertificateVerifiesIt() throws IOException {
    Path certificate = Files.createFile(directory.resolve("root.pem"));

    PostgresSettings settings =
        read("url", "postgresql://user@db/data?sslmode=require&sslrootcert=" + certificate);

    assertThat(settings.sslMode()).isEqualTo(SslMode.VERIFY_CA);
    assertThat(settings.rootCertificate()).isEqualTo(certificate.toString());
  }

  @Test
  void passwordFile_isReadWithoutTheEndOfItsLine() throws IOException {
    Path file = Files.writeString(directory.resolve("password"), SECRET + "\n");

    PostgresSettings settings =
        PostgresSettings.read(
            Map.of("url", "postgresql://user@db/data", "password-file", file.toString()));

    assertThat(settings.password()).isEqualTo(SECRET);
  }

  @Test
  void settings_comeBeforeTheUrl() {
    PostgresSettings settings =
        PostgresSettings.read(
            Map.of("url", "postgresql://a:b@db/data", "user", "other", "password", SECRET));

    assertThat(settings.user()).isEqualTo("other");
    assertThat(settings.password()).isEqualTo(SECRET);
  }

  @ParameterizedTest
  @CsvSource({"500ms,PT0.5S", "9999m,PT166H39M", "1h,PT1H", "PT1.5S,PT1.5S"})
  void timeouts_areReadLikeTheDurationsOfTheServer(String text, Duration duration) {
    assertThat(read("timeout", text).timeouts().call()).isEqualTo(duration);
  }

  @Test
  void text_holdsNoSecret() {
    PostgresSettings settings = read("url", "postgresql://user:" + SECRET + "@db/data");

    assertThat(settings).hasToString("db:5432/data");
  }

  @ParameterizedTest
  @CsvSource({
    "url, mysql://user:s3cret@db/data",
    "url, postgresql://user:s3cret@db:port/data",
    "url, postgresql://user:s3cret@db:65536/data",
    "url, postgresql://user:s3cret@db:0/data",
    "url, postgresql://user:s3cret %@db/data",
    "url, postgresql://user:s3cret@db/data?sslmode=always",
    "url, postgresql://user:s3cret@db/data?sslrootcert=/does/not/exist",
    "url, postgresql://user:s3cret@db/data?password=s3cret",
    "'url', 'postgresql://user:s3cret@one,,two/data'",
    "'url', 'postgresql://user:s3cret@one,two:port/data'",
    "'url', 'postgresql://user:s3cret@one,two/data?target_session_attrs=standby'",
    "schema, Two Words",
    "connections, 0",
    "connections, many",
    "queue, -1",
    "timeout, 4",
    "timeout, 0s",
    "lock-timeout, 169h",
    "migrate, yes",
    "password-file, /does/not/exist"
  })
  void mistakes_areNamedWithoutTheSecret(String name, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(name, value))
        .withMessageStartingWith("postgres-" + name + " ")
        .withMessageNotContaining(SECRET);
  }

  @Test
  void mistakes_areAllTold() {
    Map<String, String> settings =
        Map.of(
            "url", "postgresql://user:" + SECRET + "@db:port/data",
            "password-file", "/does/not/exist",
            "queue", "-1",
            "timeout", "soon",
            "migrate", "yes",
            "plans", "good");

    assertThat(PostgresSettings.mistakes(settings))
        .extracting(Mistake::setting)
        .containsExactly("url", "password-file", "queue", "timeout", "migrate", "plans");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostgresSettings.read(settings))
        .withMessageContainingAll("postgres-url ", "; postgres-queue ", "; postgres-migrate ")
        .withMessageNotContaining(SECRET);
  }

  @Test
  void url_isNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostgresSettings.read(Map.of()))
        .withMessage("postgres-url is missing");
  }

  @Test
  void plans_areMadeForTheParametersIfAsked() {
    assertThat(read("plans", "custom").plans()).isEqualTo(Plans.CUSTOM);
  }

  @Test
  void distribution_needsPlansForTheParameters() {
    assertThat(read("distribute", "off").plans()).isEqualTo(Plans.GENERIC);
    assertThat(read("distribute", "citus").plans()).isEqualTo(Plans.CUSTOM);
    assertThat(read("distribute", "citus").distribute()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("distribute", "shards"))
        .withMessage("postgres-distribute is neither off nor citus");
  }

  @Test
  void password_isGivenOnce() throws IOException {
    Path file = Files.writeString(directory.resolve("password"), SECRET);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PostgresSettings.read(
                    Map.of(
                        "url",
                        "postgresql://user:" + SECRET + "@db/data",
                        "password-file",
                        file.toString())))
        .withMessage("postgres-password-file cannot be given beside a password");
  }

  private static PostgresSettings read(String name, String value) {
    return name.equals("url")
        ? PostgresSettings.read(Map.of("url", value))
        : PostgresSettings.read(Map.of("url", "postgresql://user@db/data", name, value));
  }
}
