package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.docket.server.config.ServerSettings.Access;
import dev.docket.server.config.ServerSettings.Auth;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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

  @Test
  void fileThatIsGone_isSaidToRevokeNothing(Vertx vertx) throws Exception {
    Path file = Files.writeString(folder.resolve("keys.yaml"), KEYS);
    Authentication authentication =
        Authentication.of(
            new Access(Auth.SIGV4, file, "us-east-1", Set.of("us-east-1")), Clock.systemUTC());
    authentication.follow(vertx);

    Files.delete(file);

    assertThat(lines.poll(60, TimeUnit.SECONDS))
        .isEqualTo(
            "ERROR Access keys stay as they were, none is revoked: "
                + file
                + ": cannot be read (NoSuchFileException)");
    assertThat(Objects.requireNonNull(authentication.file()).byId("AKIDALICE")).isPresent();
  }
}
