package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.tls.TestCertificates;
import dev.docket.server.tls.TestCertificates.Pair;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as the operating system sees it: output, signals and exit codes. */
class ProcessTest {

  private static final Pattern LISTENS = Pattern.compile("listens on (https?://\\S+)");
  private static final int REQUESTS = 100;

  @TempDir Path folder;

  private Process start(String... arguments) throws IOException {
    return start(Redirect.to(errors()), arguments);
  }

  private static Process start(Redirect errors, String... arguments) throws IOException {
    return start(errors, Main.class, arguments);
  }

  private static Process start(Redirect errors, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
    builder.environment().keySet().removeIf(name -> name.startsWith("DOCKET_"));
    return builder.start();
  }

  private File errors() {
    return folder.resolve("errors").toFile();
  }

  private String errorText() throws IOException {
    return Files.readString(errors().toPath());
  }

  private int exitCode(Process process) throws InterruptedException {
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void sigterm_endsTheServerAfterItsLogIsWritten() throws Exception {
    Process process = start("serve", "--port=0");
    try (BufferedReader out = process.inputReader()) {
      call(url(out));

      // Not by the process object itself, which would close its output.
      process.toHandle().destroy();

      List<String> rest = out.lines().toList();
      assertThat(rest.stream().filter(line -> line.contains(" ListDomains "))).hasSize(REQUESTS);
      assertThat(exitCode(process)).isZero();
      // Vert.x warns of an event loop that a busy machine does not come to.
      assertThat(
              errorText()
                  .lines()
                  .filter(line -> !line.contains("BlockedThreadChecker"))
                  .map(line -> line.split(" +", 2)))
          .allSatisfy(line -> Instant.parse(line[0]))
          .extracting(line -> line[1])
          .containsExactly(
              "INFO  Serve: Stopping: requests in flight have 10000 ms", "INFO  Serve: Stopped");
    } finally {
      process.destroyForcibly();
    }
  }

  /** Whoever starts the tests under nohup has them time out: what ignores SIGHUP hands that on. */
  @Test
  @Timeout(120)
  void sighup_opensTheFileOfTheAccessLogAnew() throws Exception {
    Path log = folder.resolve("access.log");
    Path moved = folder.resolve("access.log.1");
    // However often it is called until it has heard the signal.
    Process process =
        start(
            "serve",
            "--port=0",
            "--access-log=" + log,
            "--rate-limit=off",
            "--address-rate-limit=off");
    try (BufferedReader out = process.inputReader()) {
      URI url = url(out);
      Files.move(log, moved);

      assertThat(new ProcessBuilder("kill", "-HUP", "" + process.pid()).start().waitFor()).isZero();
      int rounds = 0;
      while (Files.notExists(log) || Files.size(log) == 0) {
        call(url);
        rounds++;
      }
      process.toHandle().destroy();

      assertThat(exitCode(process)).isZero();
      assertThat(Files.readAllLines(log).size() + Files.readAllLines(moved).size())
          .isPositive()
          .isEqualTo(REQUESTS * rounds);
    } finally {
      process.destroyForcibly();
    }
  }

  private static URI url(BufferedReader out) throws IOException {
    URI url = null;
    while (url == null) {
      String line = out.readLine();
      assertThat(line).as("the server ended before it listened").isNotNull();
      Matcher listens = LISTENS.matcher(line);
      url = listens.find() ? URI.create(listens.group(1)) : null;
    }
    return url;
  }

  @Test
  @Timeout(120)
  void readerOfStandardErrorThatStalls_stopsNeitherTheServerNorItsEnd() throws Exception {
    // Vert.x says more of a request than a pipe holds of some.
    Process process =
        start(Redirect.PIPE, "serve", "--port=0", "--access-log=off", "--log-level=trace");
    try (BufferedReader out = process.inputReader()) {
      URI url = url(out);
      call(url);
      call(url);

      process.toHandle().destroy();

      assertThat(exitCode(process)).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  private static void call(URI url) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest list =
          HttpRequest.newBuilder(url.resolve("/domains-list"))
              .version(HttpClient.Version.HTTP_1_1)
              .header("Authorization", "Bearer docket-secret")
              .POST(BodyPublishers.noBody())
              .build();
      for (int i = 0; i < REQUESTS; i++) {
        assertThat(client.send(list, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void jsonLog_isJsonFromItsFirstLine() throws Exception {
    Process process = start("serve", "--port=0", "--log-format=json");
    try (BufferedReader out = process.inputReader()) {
      JsonNode first = new ObjectMapper().readTree(out.readLine());

      Instant.parse(first.path("@timestamp").asText());
      assertThat(first.path("log.level").asText()).isEqualTo("INFO");
      assertThat(first.path("message").asText())
          .containsPattern(LISTENS)
          .contains("development key");
      process.toHandle().destroy();
      assertThat(out.lines()).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void exceptionThatEndsAThread_isALineOfTheJsonLog() throws Exception {
    Process process =
        start(Redirect.to(errors()), DyingThread.class, "serve", "--port=0", "--log-format=json");
    try (BufferedReader out = process.inputReader()) {
      url(out);
      process.toHandle().destroy();
      assertThat(exitCode(process)).isZero();
    } finally {
      process.destroyForcibly();
    }

    List<JsonNode> lines = new ArrayList<>();
    for (String line : errorText().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertThat(lines)
        .filteredOn(line -> line.path("log.level").asText().equals("ERROR"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.path("message").asText()).contains(DyingThread.NAME);
              assertThat(line.path("error.type").asText())
                  .isEqualTo(IllegalStateException.class.getName());
              assertThat(line.path("error.message").asText()).isEqualTo(DyingThread.MESSAGE);
              assertThat(line.path("error.stack_trace").asText()).contains("DyingThread");
            });
  }

  @Test
  void mistakeOfASettingOrOfAFileThatItNames_isALineOfTheJsonLog() throws Exception {
    Path keys = Files.writeString(folder.resolve("keys.yaml"), "- id: AKID");
    Path settings = Files.writeString(folder.resolve("docket.yaml"), "log-format: json");
    String[][] starts = {
      {"serve", "--log-format", "json", "--port=none"},
      {"serve", "--port=0", "--access-keys=" + keys, "--config=" + settings},
    };
    for (String[] start : starts) {
      Process process = start(start);

      assertThat(exitCode(process)).isEqualTo(2);
      assertThat(errorText()).isNotEmpty();
      for (String line : errorText().lines().toList()) {
        JsonNode said = new ObjectMapper().readTree(line);
        Instant.parse(said.path("@timestamp").asText());
        assertThat(said.path("log.level").asText()).isEqualTo("ERROR");
        assertThat(said.path("message").asText())
            .matches("port = none .*|Docket cannot start: .*access key 1: .*");
      }
    }
  }

  /**
   * At level debug, Vert.x logs every refusal with its stack trace, whose first line quotes the id.
   */
  @Test
  void idOfAClient_forgesNoLineOfTheLog() throws Exception {
    for (String format : List.of("text", "json")) {
      Process process =
          start(
              "serve",
              "--port=0",
              "--access-log=off",
              "--log-level=debug",
              "--log-format=" + format);
      try (BufferedReader out = process.inputReader();
          HttpClient client = HttpClient.newHttpClient()) {
        URI id = url(out).resolve("/domains/a%0D%0Aforged%1B%5B31m%C2%9B32m$%7Bjndi:x%7D");
        HttpRequest get =
            HttpRequest.newBuilder(id)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer docket-secret")
                .POST(BodyPublishers.noBody())
                .build();
        assertThat(client.send(get, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
        process.toHandle().destroy();
        assertThat(exitCode(process)).isZero();
      } finally {
        process.destroyForcibly();
      }
      assertThat(errorText())
          .containsPattern("Domain not found: a(  |.{4,12})forged")
          .doesNotContain("\u001b", "\u009b", "${");
      assertThat(errorText().lines()).noneMatch(line -> line.startsWith("forged"));
    }
  }

  @Test
  void certificate_makesItHttps() throws Exception {
    Pair pair = TestCertificates.authority(folder, "authority").issue("server");
    String[] tls = {"--tls-certificate=" + pair.certificate(), "--tls-key=" + pair.key()};

    Process process = start("serve", "--port=0", tls[0], tls[1]);
    try (BufferedReader out = process.inputReader()) {
      assertThat(url(out)).hasScheme("https").hasHost("127.0.0.1");
    } finally {
      process.destroyForcibly();
    }

    Process test = start("self-test", "--port=0", "--access-log=off", tls[0], tls[1]);
    try (BufferedReader out = test.inputReader()) {
      assertThat(out.lines()).containsExactly("Docket works.");
      assertThat(exitCode(test)).isZero();
    }
  }

  @Test
  void portThatIsTaken_isSaidInOneSentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Process process = start("serve", "--port=" + taken.getLocalPort());

      assertThat(exitCode(process)).isEqualTo(1);
      assertThat(errorText().strip())
          .startsWith(
              "Docket cannot start: it cannot listen on port %d of 127.0.0.1: "
                  .formatted(taken.getLocalPort()))
          .endsWith("Address already in use")
          .hasLineCount(1);
    }
  }
}
