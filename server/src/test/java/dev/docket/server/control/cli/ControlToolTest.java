package dev.docket.server.control.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docket.server.contract.Contract;
import dev.docket.server.contract.RouteMatch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code docket control}, against a server that keeps what it is asked. */
class ControlToolTest {

  private static final JsonMapper JSON = new JsonMapper();

  /** Command lines, the operations that they call, and the inputs that these get. */
  private static final List<Arguments> CALLS =
      List.of(
          call("server", "DescribeServer", "{}"),
          call("reset", "Reset", "{}"),
          call(
              "reset --account 111122223333 --region us-east-1 --domain d --also clock,faults,Ids",
              "Reset",
              """
              {"account": "111122223333", "region": "us-east-1", "domainId": "d",
               "also": ["Clock", "Faults", "Ids"]}
              """),
          call(
              "reset --also requests --also=snapshots",
              "Reset",
              "{\"also\": [\"Requests\", \"Snapshots\"]}"),
          call("export", "Export", "{}"),
          call("export --account 111122223333", "Export", "{\"account\": \"111122223333\"}"),
          call("snapshot", "ListSnapshots", "{}"),
          call("snapshot list", "ListSnapshots", "{}"),
          call("snapshot save before", "SaveSnapshot", "{\"name\": \"before\"}"),
          call("snapshot restore before", "RestoreSnapshot", "{\"name\": \"before\"}"),
          call(
              "snapshot fork before --from 000000000000 --to 111122223333",
              "ForkSnapshot",
              "{\"name\": \"before\", \"from\": \"000000000000\", \"to\": \"111122223333\"}"),
          call("snapshot get before", "GetSnapshot", "{\"name\": \"before\"}"),
          call("snapshot put before -", "PutSnapshot", "{\"name\": \"before\"}"),
          call("snapshot delete before", "DeleteSnapshot", "{\"name\": \"before\"}"),
          call("seed -", "Seed", "{}"),
          call("clock", "GetClock", "{}"),
          call("clock get", "GetClock", "{}"),
          call(
              "clock set 2026-01-01T00:00:00Z --frozen --factor 2.5 --signatures wall",
              "SetClock",
              """
              {"time": "2026-01-01T00:00:00Z", "frozen": true, "factor": 2.5, "signatures": "Wall"}
              """),
          call("clock advance 31m", "AdvanceClock", "{\"by\": \"31m\"}"),
          call("clock freeze", "SetClock", "{\"frozen\": true}"),
          call(
              "clock freeze 2026-01-01T00:00:00Z",
              "SetClock",
              "{\"frozen\": true, \"time\": \"2026-01-01T00:00:00Z\"}"),
          call("clock run", "SetClock", "{\"frozen\": false}"),
          call("clock run 60", "SetClock", "{\"frozen\": false, \"factor\": 60}"),
          call("clock reset", "ResetClock", "{}"),
          call("ids", "GetIds", "{}"),
          call("ids get", "GetIds", "{}"),
          call("ids set 42", "SetIds", "{\"seed\": 42}"),
          call("ids set -7", "SetIds", "{\"seed\": -7}"),
          call("ids reset", "ResetIds", "{}"),
          call("faults", "ListFaults", "{}"),
          call("faults list", "ListFaults", "{}"),
          call(
              "faults add --message Later --operations CreateCase,GetCase --account 111122223333"
                  + " --access-key-id docket --skip 1 --times 2 --probability 0.5"
                  + " --expires-after 5m --delay 500ms --error ConflictException",
              "CreateFault",
              """
              {"operations": ["CreateCase", "GetCase"], "account": "111122223333",
               "accessKeyId": "docket", "skip": 1, "times": 2, "probability": 0.5,
               "expiresAfter": "5m", "delay": "500ms",
               "error": {"type": "ConflictException", "message": "Later"}}
              """),
          call(
              "faults add --resource-type Case --error ResourceNotFoundException --resource-id c"
                  + " --retry-after 2s",
              "CreateFault",
              """
              {"error": {"type": "ResourceNotFoundException", "resourceId": "c",
               "resourceType": "Case", "retryAfter": "2s"}}
              """),
          call("faults add --status 503", "CreateFault", "{\"status\": 503}"),
          call(
              "faults add --connection cut-after-commit",
              "CreateFault",
              "{\"connection\": \"CutAfterCommit\"}"),
          call("faults delete 12", "DeleteFault", "{\"faultId\": \"12\"}"),
          call("faults clear", "DeleteFaults", "{}"),
          call("requests", "ListRequests", "{}"),
          call(
              "requests list --operation CreateCase --account 111122223333 --access-key-id docket"
                  + " --status 409 --error-type ConflictException --after 17 --wait 5s",
              "ListRequests",
              """
              {"operation": "CreateCase", "account": "111122223333", "accessKeyId": "docket",
               "status": 409, "errorType": "ConflictException", "after": 17, "wait": "5s"}
              """),
          call("requests clear", "DeleteRequests", "{}"),
          call("events", "ListEvents", "{}"),
          call(
              "events list --account 111122223333 --domain d-1 --case c-1 --related-item r-1"
                  + " --event-type CASE.CREATED --after 111122223333/us-east-1=7 --wait 5s",
              "ListEvents",
              """
              {"account": "111122223333", "domainId": "d-1", "caseId": "c-1", "relatedItemId": "r-1",
               "eventType": "CASE.CREATED", "after": "111122223333/us-east-1=7", "wait": "5s"}
              """));

  private record Asked(String method, String target, Map<String, String> headers, byte[] body) {}

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  @TempDir private Path folder;
  private HttpServer server;
  private volatile Asked asked;
  private volatile int status = 200;
  private volatile String answer = "{}";
  private volatile boolean api;

  private static Arguments call(String line, String operation, String input) {
    return Arguments.of(line, operation, input);
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::keep);
    server.start();
    environment.put("DOCKET_CONTROL_PORT", String.valueOf(server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void keep(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    asked =
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            headers,
            exchange.getRequestBody().readAllBytes());
    if (api) {
      exchange.getResponseHeaders().add("x-amzn-RequestId", "1");
    }
    byte[] body = answer.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private int run(String line) {
    return run(line, "");
  }

  private int run(String line, String input) {
    return new ControlTool(
            environment,
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8))
        .run(("control " + line).strip().split(" "));
  }

  private RouteMatch match() {
    String path = asked.target().split("\\?", 2)[0];
    return Contract.control().match(asked.method(), path).orElseThrow();
  }

  private ObjectNode input() {
    String[] target = asked.target().split("\\?", 2);
    return match()
        .read(
            target.length == 1 ? null : target[1],
            asked.headers().get("Content-type"),
            asked.body(),
            (route, input, accepted) -> {});
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("CALLS")
  void commandLine_callsAnOperation(String line, String operation, String input)
      throws IOException {
    assertThat(run(line)).as(err.toString(UTF_8)).isZero();

    assertThat(match().route().operationId()).isEqualTo(operation);
    // As text, which does not tell an int from a long.
    assertThat(JSON.readTree(input().toString())).isEqualTo(JSON.readTree(input));
    assertThat(out.toString(UTF_8)).isEqualTo("{}\n");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void everyOperation_hasACommandAndEveryMemberAWord() throws IOException {
    Map<String, Set<String>> members = new HashMap<>();
    for (Arguments call : CALLS) {
      JsonNode input = JSON.readTree((String) call.get()[2]);
      Set<String> names = members.computeIfAbsent((String) call.get()[1], o -> new TreeSet<>());
      for (Map.Entry<String, JsonNode> member : input.properties()) {
        names.add(member.getKey());
        member
            .getValue()
            .fieldNames()
            .forEachRemaining(inner -> names.add(member.getKey() + "." + inner));
      }
    }
    JsonNode contract = JSON.readTree(Contract.controlJson());
    Map<String, Set<String>> declared = new HashMap<>();
    for (JsonNode path : contract.path("paths")) {
      for (JsonNode operation : path) {
        declared.put(operation.path("operationId").asText(), members(contract, operation));
      }
    }

    assertThat(members).isEqualTo(declared);
  }

  /** The members of an operation's input, and those of its structures. */
  private static Set<String> members(JsonNode contract, JsonNode operation) {
    Set<String> members = new TreeSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      members.add(resolved(contract, parameter).path("name").asText());
    }
    JsonNode body =
        resolved(contract, operation.at("/requestBody/content/application~1json/schema"));
    for (Map.Entry<String, JsonNode> member : body.path("properties").properties()) {
      members.add(member.getKey());
      resolved(contract, member.getValue())
          .path("properties")
          .fieldNames()
          .forEachRemaining(inner -> members.add(member.getKey() + "." + inner));
    }
    return members;
  }

  private static JsonNode resolved(JsonNode contract, JsonNode node) {
    return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
  }

  @Test
  void everyCommand_isInTheHelp() {
    assertThat(run("--help")).isZero();
    String help = out.toString(UTF_8);

    Set<String> words = new HashSet<>();
    for (ControlCommand command : ControlCommands.ALL) {
      words.add(command.words());
      assertThat(help).contains("  " + command.usage() + " ", command.description());
      out.reset();
      assertThat(run(command.words() + " --help")).isZero();
      String own = out.toString(UTF_8);
      assertThat(own).startsWith("Usage: docket control " + command.usage());
      assertThat(command.flags())
          .allSatisfy(flag -> assertThat(own).contains("--" + flag.name(), flag.description()));
    }
    assertThat(words).hasSameSizeAs(ControlCommands.ALL);
    assertThat(asked).isNull();
  }

  @Test
  void fileOrStandardInput_isTheBody() throws IOException {
    Path file = Files.writeString(folder.resolve("cases.yaml"), "domains: [{name: Größe}]\n");

    run("seed " + file);
    assertThat(asked.headers()).containsEntry("Content-type", "application/yaml");
    assertThat(new String(asked.body(), UTF_8)).isEqualTo("domains: [{name: Größe}]\n");

    run("snapshot put before -", "{}\n{}\n");
    assertThat(asked.headers()).containsEntry("Content-type", "application/x-ndjson");
    assertThat(new String(asked.body(), UTF_8)).isEqualTo("{}\n{}\n");
  }

  @Test
  void lines_arePrintedAsTheyCame() {
    answer = "{\"format\":1}\n{\"name\":\"Größe\"}\n";

    run("export");

    assertThat(out.toString(UTF_8)).isEqualTo(answer);
  }

  @Test
  void token_isSent() {
    environment.put("DOCKET_CONTROL_TOKEN", "of-the-environment");
    run("server");
    assertThat(asked.headers()).containsEntry("Authorization", "Bearer of-the-environment");

    run("--token given server");
    assertThat(asked.headers()).containsEntry("Authorization", "Bearer given");
  }

  @Test
  void url_winsOverTheEnvironment() {
    environment.put("DOCKET_CONTROL_PORT", "0");
    int port = server.getAddress().getPort();

    assertThat(run("server")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("DOCKET_CONTROL_PORT names no port");
    for (String url : List.of("http://127.0.0.1:" + port, "HTTP://localhost:" + port + "/")) {
      assertThat(run("server --url=" + url)).isZero();
    }
    assertThat(asked.headers()).containsEntry("Host", "localhost:" + port);
  }

  @Test
  void refusal_isToldInItsOwnWords() {
    status = 404;
    answer = "{\"type\":\"ResourceNotFoundException\",\"message\":\"There is no snapshot x\"}";

    assertThat(run("snapshot restore x")).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualToNormalizingNewlines("ResourceNotFoundException: There is no snapshot x\n");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void otherServers_areToldApart() {
    status = 502;
    answer = "<html>";
    assertThat(run("server")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("answered with status 502");

    err.reset();
    status = 403;
    api = true;
    assertThat(run("server")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("is the API of a server, not its control plane");
  }

  @Test
  void nobodyThere_isTold() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }

    assertThat(run("server --url http://127.0.0.1:" + free)).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .contains("Nothing listens at http://127.0.0.1:" + free, "--control-port " + free);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "snapshots save x | did you mean snapshot save?",
        "clock advence 5m | did you mean clock advance?",
        "snapshot save | NAME is missing: docket control snapshot save NAME",
        "snapshot save x y | There is a word too many",
        "snapshot fork x --from 000000000000 | --to is missing",
        "faults add --time 3 | There is no flag --time; did you mean --times?",
        "faults add --times three | times must be a number",
        "faults add --times 1 --times 2 | --times is given twice",
        "faults add --delay | --delay needs a value",
        "seed nowhere.yaml | nowhere.yaml does not exist",
        "server --url https://localhost:1 | --url must be an address such as",
        "server --url localhost | --url must be an address such as",
        "server --token Größe | The token has a character that no token has"
      })
  void mistake_isTold(String line, String sentence) {
    assertThat(run(line)).isEqualTo(2);

    assertThat(err.toString(UTF_8)).contains(sentence);
    assertThat(asked).isNull();
  }

  @Test
  void noCommand_printsTheHelp() {
    assertThat(run("")).isEqualTo(2);

    assertThat(err.toString(UTF_8)).startsWith("Usage: docket control");
  }

  @Test
  void words_areMeantForControl() {
    assertThat(ControlTool.isMeant("control", "server")).isTrue();
    assertThat(ControlTool.isMeant("help", "control")).isTrue();
    assertThat(ControlTool.isMeant("serve")).isFalse();
    assertThat(ControlTool.isMeant()).isFalse();
  }
}
