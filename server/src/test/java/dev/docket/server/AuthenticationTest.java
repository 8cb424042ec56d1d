package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.docket.server.auth.AccessKeyFile;
import dev.docket.server.auth.SignatureTimes;
import dev.docket.server.config.ServerSettings.Access;
import dev.docket.server.config.ServerSettings.Auth;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What an operator is told of the file of access keys. */
@ExtendWith(VertxExtension.class)
class AuthenticationTest {

  private static final String KEYS =
      """
      - id: AKIDALICE
        secret: alice-secret
        account: "111122223333"
        principal: arn:aws:iam::111122223333:user/alice
      """;

  @TempDir Path folder;

  private final Logger logger = (Logger) LoggerFactory.getLogger(Authentication.class);
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          lines.add(event.getLevel() + " " + event.getFormattedMessage());
        }
      };

  @BeforeEach
  void listen() {
    appender.start();
    logger.addAppender(appender);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(appender);
  }

  private Authentication follow(Vertx vertx, Path file) throws Exception {
    Authentication authentication =
        Authentication.of(
            new Access(Auth.SIGV4, file, "us-east-1", Set.of("us-east-1")),
            Set.of("GetCase"),
            Clock.systemUTC(),
            SignatureTimes.BY_THE_CLOCK);
    authentication.follow(vertx, Duration.ofMillis(10));
    return authentication;
  }

  private Path keysFile() throws IOException {
    Path file = folder.resolve("keys.yaml");
    write(file, KEYS);
    return file;
  }

  /** In one step, as the looks come so fast that two of them could find half a file. */
  private void write(Path file, String content) throws IOException {
    Path next = Files.writeString(folder.resolve("next.yaml"), content);
    Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-------"));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static AccessKeyFile file(Authentication authentication) {
    return Objects.requireNonNull(authentication.keyAlarms()).file();
  }

  @Test
  void brokenFile_isSaidToLeaveTheKeysAsTheyWere(Vertx vertx) throws Exception {
    Path file = keysFile();
    Authentication authentication = follow(vertx, file);

    write(file, "keys: []");

    assertThat(lines.poll(60, TimeUnit.SECONDS))
        .isEqualTo(
            "ERROR Access keys stay as they were, 1 active: "
                + file
                + ": must hold a list of access keys");
    assertThat(authentication.alarms()).hasSize(1);
    assertThat(file(authentication).byId("AKIDALICE")).isPresent();

    write(file, KEYS);

    assertThat(lines.poll(60, TimeUnit.SECONDS))
        .isEqualTo("INFO Access keys are in order again: 1 active");
    assertThat(authentication.alarms()).isEmpty();
  }

  @Test
  void fileThatIsGone_isSaidToRevokeEveryKey(Vertx vertx) throws Exception {
    Path file = keysFile();
    Authentication authentication = follow(vertx, file);

    Files.delete(file);

    assertThat(lines.poll(60, TimeUnit.SECONDS))
        .isEqualTo("ERROR Access keys are all revoked, because their file is gone: " + file);
    assertThat(file(authentication).byId("AKIDALICE")).isEmpty();
  }

  @Test
  void openFile_isToldAtStart(Vertx vertx) throws Exception {
    Path file = keysFile();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    Authentication authentication = follow(vertx, file);

    assertThat(lines.poll(60, TimeUnit.SECONDS))
        .isEqualTo(
            "WARN Files of access keys and policies are open to other users of this machine (chmod 600): "
                + file);
    assertThat(authentication.alarms()).hasSize(1);
  }
}
