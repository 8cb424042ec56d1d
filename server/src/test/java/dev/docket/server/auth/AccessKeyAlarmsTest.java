package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.auth.AccessKeyAlarms.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.Level;

class AccessKeyAlarmsTest {

  private static final String ANN =
      """
      - id: AKIAANN
        secret: s3cret/Ann
        account: "123456789012"
        principal: arn:aws:iam::123456789012:user/ann
        policies: [all.json]
      """;

  private static final String ALL =
      "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}}";

  @TempDir Path directory;
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
  private Path file;
  private Path policy;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(directory.resolve("keys.yaml"), ANN);
    policy = Files.writeString(directory.resolve("all.json"), ALL);
    permit(file, "rw-------");
    permit(policy, "rw-r-----");
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private AccessKeyAlarms alarms() throws Exception {
    Vocabulary known = new Vocabulary(Set.of(), Set.of("GetCase"));
    return new AccessKeyAlarms(AccessKeyFile.open(file, known), nanos::get);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void filesInOrder_areNotSpokenOf() throws Exception {
    AccessKeyAlarms alarms = alarms();

    assertThat(alarms.start()).isEmpty();
    assertThat(alarms.look()).isEmpty();
    assertThat(alarms.alarms()).isEmpty();
  }

  @Test
  void brokenPolicyFile_isToldAtOnceAndThenEveryMinute() throws Exception {
    AccessKeyAlarms alarms = alarms();
    alarms.start();
    Line alarm =
        new Line(
            Level.ERROR,
            "Access keys stay as they were, 1 active: "
                + file
                + ": line 1, access key 1 (AKIAANN): policies[1] (all.json): is empty");

    Files.writeString(policy, "");

    assertThat(alarms.look()).isEmpty();
    assertThat(alarms.look()).containsExactly(alarm);
    pass(Duration.ofSeconds(59));
    assertThat(alarms.look()).isEmpty();
    pass(Duration.ofSeconds(1));
    assertThat(alarms.look()).containsExactly(alarm);
    assertThat(alarms.look()).isEmpty();
    assertThat(alarms.alarms())
        .containsExactly("keys: a file has a mistake or cannot be read, they stay as they were");

    Files.writeString(policy, ALL);

    assertThat(alarms.look()).isEmpty();
    assertThat(alarms.look())
        .containsExactly(new Line(Level.INFO, "Access keys are in order again: 1 active"));
    assertThat(alarms.alarms()).isEmpty();
    pass(Duration.ofMinutes(2));
    assertThat(alarms.look()).isEmpty();
  }

  @Test
  void manyMistakes_areCounted() throws Exception {
    AccessKeyAlarms alarms = alarms();

    Files.writeString(file, "- a\n".repeat(25));

    assertThat(alarms.look()).isEmpty();
    assertThat(alarms.look().getFirst().text())
        .contains("line 20, access key 20: must be a mapping of properties; and 5 more")
        .doesNotContain("access key 21");
  }

  @Test
  void fileThatIsGone_isToldEveryMinute() throws Exception {
    AccessKeyAlarms alarms = alarms();
    Line alarm =
        new Line(Level.ERROR, "Access keys are all revoked, because their file is gone: " + file);

    Files.delete(file);

    assertThat(alarms.look()).isEmpty();
    assertThat(alarms.look()).containsExactly(alarm);
    pass(Duration.ofMinutes(1));
    assertThat(alarms.look()).containsExactly(alarm);
    assertThat(alarms.alarms()).containsExactly("keys: their file is gone, all are revoked");
  }

  @Test
  void filesOpenToOthers_areToldAtOnceAtAReloadAndDaily() throws Exception {
    permit(policy, "rw-r--r--");
    AccessKeyAlarms alarms = alarms();
    Line warning =
        new Line(
            Level.WARN,
            "Files of access keys and policies are open to other users of this machine (chmod 600): "
                + policy);

    assertThat(alarms.start()).containsExactly(warning);
    assertThat(alarms.alarms())
        .containsExactly("keys: files are open to other users of the machine: 1");
    pass(Duration.ofHours(23));
    assertThat(alarms.look()).isEmpty();
    pass(Duration.ofHours(1));
    assertThat(alarms.look()).containsExactly(warning);

    Files.writeString(file, ANN + "  enabled: true\n");
    assertThat(alarms.look()).isEmpty();
    assertThat(alarms.look())
        .containsExactly(new Line(Level.INFO, "Access keys reloaded: 1 active"), warning);

    permit(policy, "r--r-----");
    assertThat(alarms.look()).isEmpty();
    assertThat(alarms.alarms()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "rw-------, false",
    "rw-r-----, false",
    "rw--w----, true",
    "rw----r--, true",
    "rw-----w-, true"
  })
  void fileIsOpen_whenOthersReadItOrNotOnlyItsOwnerChangesIt(String permissions, boolean open)
      throws Exception {
    permit(file, permissions);
    Path link = Files.createSymbolicLink(directory.resolve("link"), file);

    assertThat(OpenFiles.among(List.of(link))).isEqualTo(open ? List.of(link) : List.of());
  }
}
