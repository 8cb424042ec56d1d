package dev.docket.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server is the same in this JVM and in a process. */
class ServerHostsTest {

  private static ServerHost host(boolean inProcess) {
    return ServerHosts.choose(inProcess ? Path.of(System.getProperty("java.home")) : null);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void servers_answerUntilTheyAreClosed(boolean inProcess) throws Exception {
    Map<String, String> settings = Map.of("control-port", "0", "region", "eu-west-1");
    try (ServerHost.Running server = host(inProcess).start(settings);
        ServerHost.Running other = host(inProcess).start(settings)) {
      assertThat(server.port()).isNotEqualTo(other.port());
      for (int port : new int[] {server.port(), other.port()}) {
        assertThat(body(port, "/health/ready")).contains("UP");
      }
      assertThat(body(server.controlPort(), "/server"))
          .contains("http://127.0.0.1:" + server.port());
    }
  }

  private static String body(int port, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void mistakes_areListed(boolean inProcess) {
    assertThatThrownBy(() -> host(inProcess).start(Map.of("regin", "é", "auth", "maybe?")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no setting regin; did you mean region?\n")
        .hasMessageContaining("auth = maybe?");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void failures_areSaid(boolean inProcess) {
    try (ServerHost.Running server = host(inProcess).start(Map.of())) {
      Map<String, String> same = Map.of("port", Integer.toString(server.port()));
      assertThatThrownBy(() -> host(inProcess).start(same))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("cannot listen on port " + server.port());
    }
  }

  /** As kill -9 does it, so that no code of the JVM can have a hand in it. */
  @Test
  void jvmThatIsKilled_takesItsServersAlong() throws Exception {
    Process jvm =
        new ProcessBuilder(
                JavaHomes.java(Path.of(System.getProperty("java.home"))).toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                ServersOfAJvm.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = jvm.inputReader()) {
      assertThat(said.readLine()).startsWith("http://127.0.0.1:");
      ProcessHandle server = jvm.descendants().findFirst().orElseThrow();

      jvm.destroyForcibly();

      assertThat(server.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
    } finally {
      jvm.destroyForcibly();
    }
  }
}
