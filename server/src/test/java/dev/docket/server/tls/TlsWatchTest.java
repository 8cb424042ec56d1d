package dev.docket.server.tls;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.docket.server.config.ServerSettings.ClientCertificates;
import dev.docket.server.config.ServerSettings.Tls;
import dev.docket.server.tls.TestCertificates.Pair;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** When files are read anew, and what an operator is told. */
@ExtendWith(VertxExtension.class)
class TlsWatchTest {

  @TempDir static Path made;

  private static Pair first;
  private static Pair second;

  @TempDir Path folder;

  private final Logger logger = (Logger) LoggerFactory.getLogger(TlsWatch.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private Instant now = Instant.now();
  private Tls tls;

  @BeforeAll
  static void make() throws Exception {
    TestCertificates authority = TestCertificates.authority(made, "authority");
    first = authority.issue("first");
    second = authority.issue("second");
  }

  @BeforeEach
  void listen() throws Exception {
    lines.start();
    logger.addAppender(lines);
    tls =
        new Tls(
            folder.resolve("certificate.pem"),
            folder.resolve("key.pem"),
            null,
            ClientCertificates.REQUIRED);
    write(first);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(lines);
  }

  private void write(Pair pair) throws Exception {
    pair.replace(new Pair(pair.leaf(), tls.certificate(), tls.key()));
  }

  private TlsWatch open(Vertx vertx) {
    return TlsWatch.open(tls, vertx, () -> now);
  }

  private List<String> said() {
    List<String> said =
        lines.list.stream()
            .map(event -> event.getLevel() + " " + event.getFormattedMessage())
            .toList();
    lines.list.clear();
    return said;
  }

  @Test
  void filesThatStay_areNothingNew(Vertx vertx) {
    TlsWatch watch = open(vertx);

    assertThat(watch.look()).isEmpty();
    assertThat(watch.look()).isEmpty();
    assertThat(watch.alarm()).isEmpty();
    assertThat(said()).isEmpty();
  }

  @Test
  void newPair_isFoundUntilItIsUsed(Vertx vertx) throws Exception {
    TlsWatch watch = open(vertx);
    write(second);

    assertThat(watch.look()).isPresent();
    TlsMaterial found = watch.look().orElseThrow();
    watch.use(found);

    assertThat(watch.look()).isEmpty();
    assertThat(watch.used()).isSameAs(found);
    assertThat(said())
        .containsExactly(
            "INFO TLS certificate replaced: "
                + tls.certificate()
                + ", valid until "
                + second.leaf().getNotAfter().toInstant());
  }

  @Test
  void pairThatIsHalfWritten_isNothingToReport(Vertx vertx) throws Exception {
    TlsWatch watch = open(vertx);
    Files.copy(second.certificate(), tls.certificate(), StandardCopyOption.REPLACE_EXISTING);

    assertThat(watch.look()).isEmpty();
    write(second);

    assertThat(watch.look()).isPresent();
    assertThat(said()).isEmpty();
  }

  @Test
  void pairThatStaysBroken_isReportedOnceAMinuteUntilItIsMended(Vertx vertx) throws Exception {
    TlsWatch watch = open(vertx);
    TlsMaterial used = watch.used();
    Files.copy(second.key(), tls.key(), StandardCopyOption.REPLACE_EXISTING);

    assertThat(watch.look()).isEmpty();
    assertThat(watch.alarm()).isEmpty();
    for (int second = 0; second < 120; second += 10) {
      now = now.plusSeconds(10);
      assertThat(watch.look()).isEmpty();
    }

    String alarm =
        "ERROR The TLS files cannot be used, so the certificate before stays in use: tls-key = "
            + tls.key()
            + " is not the key of the certificate in "
            + tls.certificate();
    assertThat(said()).containsExactly(alarm, alarm);
    assertThat(watch.used()).isSameAs(used);
    assertThat(watch.alarm())
        .contains("The TLS files cannot be used; the certificate before stays in use");

    write(first);
    assertThat(watch.look()).isEmpty();
    assertThat(watch.alarm()).isEmpty();
  }

  @Test
  void fileThatIsGone_isReported(Vertx vertx) throws Exception {
    TlsWatch watch = open(vertx);
    Files.delete(tls.key());
    watch.look();
    watch.look();

    assertThat(said())
        .containsExactly(
            "ERROR The TLS files cannot be used, so the certificate before stays in use: tls-key = "
                + tls.key()
                + " cannot be read (NoSuchFileException)");
  }

  @Test
  void keyThatEverybodyMayRead_isWarnedOf(Vertx vertx) throws Exception {
    Files.setPosixFilePermissions(tls.key(), PosixFilePermissions.fromString("rw-r--r--"));

    open(vertx);

    assertThat(said())
        .containsExactly(
            "WARN The TLS key can be read by every user of this machine: " + tls.key());
  }

  @Test
  void certificateThatExpiresSoon_isWarnedOfAtOnceAndDaily(Vertx vertx) {
    Instant end = first.leaf().getNotAfter().toInstant();
    now = end.minus(Duration.ofDays(13));
    TlsWatch watch = open(vertx);
    String warning = "WARN The TLS certificate expires at " + end + ": " + tls.certificate();
    assertThat(said()).containsExactly(warning);
    assertThat(watch.alarm()).contains("The TLS certificate expires at " + end);

    now = now.plus(Duration.ofHours(23));
    watch.look();
    assertThat(said()).isEmpty();
    now = now.plus(Duration.ofHours(1));
    watch.look();
    watch.look();
    assertThat(said()).containsExactly(warning);

    now = end.plusSeconds(1);
    watch.look();
    assertThat(said())
        .containsExactly("ERROR The TLS certificate expired at " + end + ": " + tls.certificate());
    assertThat(watch.alarm()).contains("The TLS certificate has expired");
  }

  @Test
  void certificateOfMoreThanTwoWeeks_isNotWarnedOf(Vertx vertx) {
    now = first.leaf().getNotAfter().toInstant().minus(Duration.ofDays(15));

    assertThat(open(vertx).alarm()).isEmpty();
    assertThat(said()).isEmpty();
  }
}
