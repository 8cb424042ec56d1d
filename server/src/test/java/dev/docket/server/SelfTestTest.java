package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import dev.docket.server.config.Command;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.contract.Contract;
import dev.docket.server.stores.Stores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What {@code docket self-test} calls, by its access log. */
class SelfTestTest {

  @TempDir Path folder;

  private final StringWriter output = new StringWriter();

  /** One that another test has ended would end no log a second time, and lines would be missing. */
  @BeforeEach
  void beginLogs() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).start();
  }

  @AfterEach
  void quietLogs() {
    System.clearProperty(SelfTest.SECONDS);
    ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
  }

  private int run(String... flags) {
    PrintWriter out = new PrintWriter(output);
    List<Command> commands = List.of(new Command("self-test", "", new SelfTest(out, out)::run));
    List<String> arguments = new ArrayList<>(List.of("self-test", "--port=0"));
    arguments.add("--access-log=" + folder.resolve("access.log"));
    arguments.addAll(List.of(flags));
    return new CommandLineApp("test", Stores::find, Map.of(), out, out, commands)
        .run(arguments.toArray(String[]::new));
  }

  /** The operations and the statuses of its calls. */
  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("access.log")).stream()
        .map(line -> line.split(" "))
        .map(columns -> columns[2] + " " + columns[5])
        .toList();
  }

  @Test
  void everyOperation_isCalled_andGoesWell() throws IOException {
    assertThat(run()).as(output.toString()).isZero();

    assertThat(output.toString().strip()).isEqualTo("Docket works.");
    assertThat(calls())
        .containsOnlyOnceElementsOf(
            Contract.load().operations("cases").stream()
                .filter(name -> !List.of("ListDomains", "CreateCase").contains(name))
                .map(name -> name + " 200")
                .toList())
        .contains("ListDomains 200", "CreateCase 200")
        .allMatch(call -> call.endsWith(" 200"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--provisioning-delay=1h", "--region=eu-central-1", "--require-customer-id"})
  void settingsThatRefuseSomeCalls_areNoFailure(String flag) {
    assertThat(run(flag)).as(output.toString()).isZero();
  }

  @Test
  void anotherRegion_isThatOfTheResourcesToo() throws IOException {
    assertThat(run("--region=eu-central-1")).isZero();

    assertThat(calls()).allMatch(call -> call.endsWith(" 200"));
  }

  @Test
  void rehearsal_goesOnForTheTimeThatIsAskedFor_andMakesMistakesToo() throws IOException {
    System.setProperty(SelfTest.SECONDS, "1");

    assertThat(run()).as(output.toString()).isZero();

    assertThat(calls()).contains("GetCase 200", "GetCase 400", "DeleteDomain 200");
  }

  @Test
  void keysOfItsOwn_areSaidToBeRefused() throws IOException {
    Path keys = Files.writeString(folder.resolve("keys.yaml"), "");

    assertThat(run("--access-keys=" + keys)).isNotZero();
  }
}
