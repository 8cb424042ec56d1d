package dev.docket.server.wire;

import static dev.docket.server.wire.ManagementWireTest.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of access keys that changes while a server runs, which looks at it every few seconds,
 * whatever its store.
 */
class AccessKeyChangesWireTest {

  @TempDir Path folder;

  @Test
  void revokedAccessKey_isRefusedWithinFiveSeconds() throws IOException {
    Path file = folder.resolve("keys.yaml");
    String alice = entry("alice");
    String bob = entry("bob");
    Files.writeString(file, alice + bob);
    try (TestDocket docket =
        TestDocket.start("--access-keys=" + file, "--rate-limit=off", "--address-rate-limit=off")) {
      RawHttp http = new RawHttp(docket.port());
      assertThat(listAs(http, "alice").status()).isEqualTo(200);

      // A machine that has other things to do may be late once, and is not each time.
      int attempts = 1;
      while (timeToRevoke(http, file, bob).compareTo(Duration.ofSeconds(5)) >= 0) {
        assertThat(attempts++).isLessThan(3);
        replace(file, alice + bob);
        TestDocket.eventually(() -> listAs(http, "alice").status() == 200);
      }
      listAs(http, "alice").isError(403, "UnrecognizedClientException");
      assertThat(listAs(http, "bob").status()).isEqualTo(200);
    }
  }

  private static Duration timeToRevoke(RawHttp http, Path file, String others) throws IOException {
    replace(file, others);
    long start = System.nanoTime();
    TestDocket.eventually(() -> listAs(http, "alice").status() == 403);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static String entry(String name) {
    return """
        - id: AKID%1$s
          secret: %1$s-secret
          account: "111122223333"
          principal: arn:aws:iam::111122223333:user/%1$s
          bearerToken: %1$s-token
        """
        .formatted(name);
  }

  /** In one step, so that the server never sees half a file, which it would report as an error. */
  private static void replace(Path file, String content) throws IOException {
    Path next = Files.writeString(file.resolveSibling("next.yaml"), content);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Answer listAs(RawHttp http, String name) {
    return http.send(
        RawHttp.request(
            "POST",
            "/domains-list",
            "Authorization: Bearer " + name + "-token",
            "Content-Length: 0"));
  }

  @Test
  void alarms_areMetrics() throws IOException {
    Path keys = Files.writeString(folder.resolve("keys.yaml"), entry("ann"));
    TestDocket docket = TestDocket.start("--management-port=0", "--access-keys=" + keys);
    try {
      assertThat(value(docket, "docket_ready")).isEqualTo("1.0");
      assertThat(value(docket, "docket_access_keys")).isEqualTo("1.0");
      assertThat(value(docket, "docket_alarm{kind=\"keys_gone\"}")).isEqualTo("0.0");
      assertThat(value(docket, "docket_files_current{files=\"access_keys\"}")).isEqualTo("1.0");

      Files.delete(keys);

      TestDocket.eventually(() -> "1.0".equals(value(docket, "docket_alarm{kind=\"keys_gone\"}")));
      assertThat(value(docket, "docket_access_keys")).isEqualTo("0.0");
      assertThat(value(docket, "docket_files_current{files=\"access_keys\"}")).isEqualTo("0.0");
      assertThat(value(docket, "docket_ready")).isEqualTo("1.0");
    } finally {
      docket.closeAfterAFault();
    }
  }
}
