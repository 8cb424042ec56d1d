package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import com.sun.net.httpserver.HttpServer;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.doctor.ServerDoctor;
import dev.docket.server.stores.Stores;
import dev.docket.server.tls.TestCertificates;
import dev.docket.server.tls.TestCertificates.Pair;
import dev.docket.storage.CheckResult;
import dev.docket.storage.Finding;
import dev.docket.storage.Installation;
import dev.docket.storage.Storage;
import dev.docket.storage.StorageProvider;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** {@code docket doctor}: what it says of the server, and how it says it. */
class DoctorTest {

  private static final Path PAGE = Path.of("..", "docs", "doctor.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .+ \\|$");

  private static final String KEYS =
      "- id: AKIADOCTOR\n  secret: known-secret\n  account: '111122223333'\n"
          + "  principal: arn:aws:iam::111122223333:user/doctor\n";

  @TempDir static Path made;
  private static Pair pair;
  private static Pair other;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private CheckResult ofStore = CheckResult.ok("Good wood");
  private Clock clock = Clock.systemUTC();

  @BeforeAll
  static void issue() throws Exception {
    TestCertificates authority = TestCertificates.authority(made, "authority");
    pair = authority.issue("server");
    other = authority.issue("other");
  }

  @AfterEach
  void quietLogs() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
  }

  /** A store that is examined and not opened. */
  private final class Shed implements StorageProvider {
    @Override
    public String name() {
      return "shed";
    }

    @Override
    public Storage open(Map<String, String> settings) {
      throw new IllegalStateException("It is only looked at");
    }

    @Override
    public List<String> checks() {
      return List.of("shed-wood");
    }

    @Override
    public CompletionStage<List<Finding>> examine(
        Map<String, String> settings, Installation installation) {
      return CompletableFuture.completedStage(List.of(new Finding("shed-wood", ofStore)));
    }
  }

  private int run(String... flags) {
    PrintWriter toOut = new PrintWriter(out);
    PrintWriter toErr = new PrintWriter(err);
    List<String> words = new ArrayList<>(List.of("doctor"));
    words.addAll(List.of(flags));
    return new CommandLineApp(
            "test",
            plugins -> Stores.of(List.of(new Shed())),
            Map.of(),
            toOut,
            toErr,
            List.of(new Doctor(toOut, toErr, clock).command()))
        .run(words.toArray(String[]::new));
  }

  private Path keys(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("keys.yaml"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** What one check says, with flags besides those of a sound server. */
  private JsonObject check(String name, String... flags) throws IOException {
    List<String> all = new ArrayList<>(List.of("--storage=shed", "--format=json"));
    all.addAll(List.of(flags));
    if (all.stream().noneMatch(flag -> flag.startsWith("--port="))) {
      all.add("--port=0");
    }
    if (all.stream()
        .noneMatch(flag -> flag.startsWith("--access-keys") || flag.startsWith("--auth"))) {
      all.add("--access-keys=" + keys(KEYS));
    }
    out.getBuffer().setLength(0);
    run(all.toArray(String[]::new));
    JsonArray checks = new JsonObject(out.toString()).getJsonArray("checks");
    for (int i = 0; i < checks.size(); i++) {
      if (checks.getJsonObject(i).getString("check").equals(name)) {
        return checks.getJsonObject(i);
      }
    }
    throw new AssertionError("There is no check " + name);
  }

  private static void isLike(JsonObject check, String grade, String found) {
    assertThat(check.getString("grade")).as(check.encode()).isEqualTo(grade);
    assertThat(check.getString("found")).contains(found);
    assertThat(check.containsKey("remedy")).isEqualTo(!grade.equals("ok"));
  }

  @Test
  void soundServer_isOkInEveryCheck() throws Exception {
    int code =
        run(
            "--storage=shed",
            "--host=0.0.0.0",
            "--port=0",
            "--access-log=" + folder.resolve("access.log"),
            "--access-keys=" + keys(KEYS),
            "--tls-certificate=" + pair.certificate(),
            "--tls-key=" + pair.key());

    assertThat(code).as(out.toString()).isZero();
    assertThat(out.toString().lines())
        .hasSize(ServerDoctor.CHECKS.size() + 2)
        .contains("ok       shed-wood              Good wood")
        .endsWith("12 checks: 12 ok, 0 warning, 0 fault, 0 unknown");
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("access.log")).doesNotExist();
  }

  @Test
  void grades_decideTheExitCode() throws Exception {
    String keys = "--access-keys=" + keys(KEYS);
    ofStore = CheckResult.warning("Old wood", "Paint it.");
    assertThat(run("--storage=shed", "--port=0", keys)).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "warning  shed-wood              Old wood\n"
                + "                                -> Paint it.\n");
    ofStore = CheckResult.unknown("Dark", "Make light.");
    assertThat(run("--storage=shed", "--port=0", keys)).isEqualTo(1);
    ofStore = CheckResult.fault("No wood", "Buy some.");
    assertThat(run("--storage=shed", "--port=0", keys)).isEqualTo(2);
  }

  @Test
  void json_hasTheSame() throws Exception {
    ofStore = CheckResult.fault("No wood", "Buy some.");

    assertThat(check("shed-wood"))
        .isEqualTo(
            new JsonObject()
                .put("check", "shed-wood")
                .put("grade", "fault")
                .put("found", "No wood")
                .put("remedy", "Buy some."));
    assertThat(new JsonObject(out.toString()).getInteger("exitCode")).isEqualTo(2);
  }

  @Test
  void otherFormatAndWrongSettings_areMistakes() {
    assertThat(run("--storage=shed", "--format=xml")).isEqualTo(2);
    assertThat(err.toString().lines()).containsExactly("--format must be table or json");
    assertThat(run("--storage=shed", "--formt=json")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no flag --formt; did you mean --format?");
    assertThat(run("--storage=shed", "--port=-1")).isEqualTo(2);
    assertThat(err.toString()).contains("port");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void keysThatCannotBeUsed_areFaults() throws Exception {
    isLike(check("access-keys", "--auth=none"), "warning", "Authentication is off");
    isLike(check("access-keys", "--access-keys=" + keys("- id: A\n")), "fault", "account");
    isLike(
        check("access-keys", "--access-keys=" + keys(KEYS + "  policies: [none.json]\n")),
        "fault",
        "none.json");
    isLike(check("access-keys", "--access-keys=" + keys("[]")), "warning", "no active key");
    assertThat(out.toString()).doesNotContain("known-secret");
  }

  @Test
  void developmentKey_isAWarning() {
    run("--storage=shed", "--port=0");

    assertThat(out.toString()).containsPattern("warning +access-keys +The development key");
  }

  @Test
  void keysThatOthersCanRead_areAWarning() throws Exception {
    Path file = keys(KEYS);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    isLike(check("access-key-permissions", "--access-keys=" + file), "warning", file.toString());
  }

  @Test
  void tlsFiles_areHeldAgainstEachOther() throws Exception {
    String certificate = "--tls-certificate=" + pair.certificate();
    isLike(
        check("tls-files", certificate, "--tls-key=" + other.key()),
        "fault",
        "is not the key of the certificate");
    isLike(
        check("tls-files", "--host=0.0.0.0"), "warning", "Other machines can connect without TLS");
    clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(85));
    isLike(check("tls-expiry", certificate, "--tls-key=" + pair.key()), "warning", "expires at");
    clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(95));
    isLike(check("tls-files", certificate, "--tls-key=" + pair.key()), "fault", "expired at");
  }

  @Test
  void tlsKeyThatOthersCanRead_isAWarning() throws Exception {
    Path key = Files.copy(pair.key(), folder.resolve("open.key"));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

    isLike(
        check("tls-key-permissions", "--tls-certificate=" + pair.certificate(), "--tls-key=" + key),
        "warning",
        "open.key");
  }

  @Test
  void port_isFreeOrADockets() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      // Whoever asks it gets the end of the connection as an answer.
      Thread rude = Thread.ofVirtual().start(() -> hangUp(taken));
      isLike(check("port", "--port=" + taken.getLocalPort()), "fault", "cannot be listened on");
      rude.join();
    }
    isLike(check("port", "--host=192.0.2.1", "--port=8080"), "fault", "192.0.2.1:8080");
    HttpServer docket = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 1);
    docket.createContext(
        "/health/live",
        exchange -> {
          byte[] up = "{\"status\":\"UP\"}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, up.length);
          exchange.getResponseBody().write(up);
          exchange.close();
        });
    docket.start();
    try {
      isLike(check("port", "--port=" + docket.getAddress().getPort()), "ok", "A Docket serves");
    } finally {
      docket.stop(0);
    }
  }

  private static void hangUp(ServerSocket socket) {
    try {
      socket.accept().close();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  @Test
  void otherParts_areLookedAt() throws Exception {
    isLike(check("control-plane", "--control-port=0"), "warning", "can erase all data");
    isLike(
        check("access-log", "--access-log=" + folder.resolve("none/access.log")),
        "fault",
        "cannot be written");
    isLike(
        check("disk-space", "--access-log=" + folder.resolve("none/access.log")),
        "unknown",
        "no file");
    isLike(check("store"), "ok", "shed");
    isLike(check("settings"), "ok", "possible value");
  }

  @Test
  void memory_isAWarning() {
    PrintWriter toOut = new PrintWriter(out);
    new CommandLineApp(
            "test",
            Stores::find,
            Map.of(),
            toOut,
            toOut,
            List.of(new Doctor(toOut, toOut, clock).command()))
        .run("doctor", "--port=0");

    assertThat(out.toString()).containsPattern("warning +store +memory: what is stored is gone");
  }

  @Test
  void page_hasTheChecks() throws IOException {
    String page = Files.readString(PAGE);
    int store = page.indexOf("## Of the store on PostgreSQL");

    assertThat(rows(page.substring(page.indexOf("## Of the server"), store)))
        .isEqualTo(ServerDoctor.CHECKS);
    assertThat(rows(page.substring(store)))
        .isEqualTo(Objects.requireNonNull(Stores.withoutPlugins().named("postgres")).checks());
  }

  private static List<String> rows(String part) {
    return ROW.matcher(part).results().map(row -> row.group(1)).toList();
  }
}
