package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import dev.docket.server.config.Command;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.stores.Stores;
import dev.docket.server.tls.TestCertificates;
import dev.docket.server.tls.TestCertificates.Pair;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Why a server does not start, in one sentence, and the exit code. */
class StartRefusalsTest {

  private static final int MISTAKE = 2;
  private static final int FAILED = 1;

  @TempDir Path folder;

  private final StringWriter errors = new StringWriter();

  @AfterEach
  void quietLogs() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
  }

  private int serve(String... flags) {
    return run("serve", flags);
  }

  private int run(String command, String... flags) {
    PrintWriter out = new PrintWriter(new StringWriter());
    PrintWriter err = new PrintWriter(errors);
    List<Command> commands =
        List.of(
            new Command("serve", "", new Serve(out, err)::run),
            new Command("migrate", "", new Migrate(out, err)::run));
    CommandLineApp app = new CommandLineApp("test", Stores::find, Map.of(), out, err, commands);
    String[] arguments = new String[flags.length + 2];
    arguments[0] = command;
    arguments[1] = "--port=0";
    System.arraycopy(flags, 0, arguments, 2, flags.length);
    return app.run(arguments);
  }

  private String sentence() {
    assertThat(errors.toString().strip()).hasLineCount(1);
    return errors.toString().strip();
  }

  @Test
  void unknownStore_isNamedWithThoseThereAre() {
    assertThat(serve("--storage=floppy")).isEqualTo(MISTAKE);
    assertThat(sentence()).contains("floppy", "Installed: memory");
  }

  @Test
  void brokenPlugin_isNamed() throws IOException {
    Path jar = Files.writeString(folder.resolve("broken.jar"), "not a jar");

    assertThat(serve("--plugins=" + folder)).isEqualTo(MISTAKE);
    assertThat(sentence()).startsWith("The plug-in " + jar + " is not a readable jar");
  }

  @Test
  void mistakesOfASeed_areToldWithTheirPlaces() throws IOException {
    Path seed =
        Files.writeString(
            folder.resolve("cases.yaml"), "domains:\n  - {nam: acme}\n  - {name: b, id: '?'}\n");

    assertThat(serve("--seed=" + seed)).isEqualTo(MISTAKE);
    assertThat(errors.toString().lines())
        .containsExactly(
            "Docket cannot start: cases.yaml:2:6: domains[0].nam: there is no such member; did you"
                + " mean name?",
            "Docket cannot start: cases.yaml:2:5: domains[0]: needs a name",
            "Docket cannot start: cases.yaml:3:19: domains[1].id: must have 1 to 100 letters, digits"
                + " and ._- and begin with a letter or digit");
  }

  @Test
  void addressForOthersWithoutAccessKeys_isRefused() {
    assertThat(serve("--host=0.0.0.0")).isEqualTo(MISTAKE);
    assertThat(sentence()).contains("0.0.0.0", "--access-keys FILE", "--auth none");
  }

  @Test
  void accessLogThatCannotBeWritten_isNamed() {
    assertThat(serve("--access-log=" + folder.resolve("nowhere/access.log"))).isEqualTo(MISTAKE);

    assertThat(sentence()).contains("access-log: the file cannot be written", "nowhere");
  }

  @Test
  void accessKeysThatCannotBeUsed_areRefusedWithoutShowingThem() throws IOException {
    Path keys =
        Files.writeString(folder.resolve("keys.yaml"), "- id: AKIDALICE\n  secret: known-secret\n");

    assertThat(serve("--access-keys=" + keys)).isEqualTo(MISTAKE);
    assertThat(errors.toString().lines())
        .hasSize(2)
        .allMatch(
            line -> line.startsWith("Docket cannot start: " + keys + ": line 1, access key 1"));
    assertThat(errors.toString()).contains("account").doesNotContain("known-secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "migrate"})
  void storeWithoutANeededSetting_isAMistake(String command) {
    assertThat(run(command, "--storage=postgres")).isEqualTo(MISTAKE);
    assertThat(sentence()).endsWith("postgres-url is missing");
  }

  @Test
  void settingOfTheStore_isNamedInFull() {
    assertThat(serve("--memory-heap-mark=0")).isEqualTo(MISTAKE);
    assertThat(sentence())
        .isEqualTo(
            "memory-heap-mark = 0 (from --memory-heap-mark) must be a whole number from 1 to 100");
  }

  @Test
  void certificateAndKeyThatDoNotFit_areNamed() throws Exception {
    TestCertificates authority = TestCertificates.authority(folder, "authority");
    Path certificate = authority.issue("one").certificate();
    Path key = authority.issue("two").key();

    assertThat(serve("--tls-certificate=" + certificate, "--tls-key=" + key)).isEqualTo(MISTAKE);
    assertThat(sentence())
        .isEqualTo(
            "Docket cannot start: tls-key = "
                + key
                + " is not the key of the certificate in "
                + certificate);
  }

  @Test
  void certificateThatHasExpired_isNamed() throws Exception {
    Pair past =
        TestCertificates.authority(folder, "authority")
            .issue(
                "past",
                leaf ->
                    leaf.notBefore(Instant.now().minus(Duration.ofDays(2)))
                        .notAfter(Instant.now().minus(Duration.ofDays(1))));

    assertThat(serve("--tls-certificate=" + past.certificate(), "--tls-key=" + past.key()))
        .isEqualTo(MISTAKE);
    assertThat(sentence())
        .startsWith(
            "Docket cannot start: tls-certificate = " + past.certificate() + " expired at ");
  }

  @Test
  void migrationOfAStoreThatKeepsNothing_isAMistake() {
    assertThat(run("migrate")).isEqualTo(MISTAKE);
    assertThat(sentence())
        .isEqualTo("The store memory keeps nothing to migrate: choose another one with --storage.");
  }

  @Test
  void fileForAStoreThatIsNotThere_isNamed() {
    Path password = folder.resolve("password");

    assertThat(
            serve(
                "--storage=postgres",
                "--postgres-url=postgresql://docket@localhost/docket",
                "--postgres-password-file=" + password))
        .isEqualTo(MISTAKE);
    assertThat(sentence()).contains("postgres-password-file", password.toString());
  }

  @Test
  void addressThatIsNotOfThisMachine_isRefused() {
    assertThat(serve("--host=192.0.2.1", "--auth=none")).isEqualTo(FAILED);
    assertThat(sentence())
        .startsWith("Docket cannot start: it cannot listen on port 0 of 192.0.2.1: ");
  }
}
