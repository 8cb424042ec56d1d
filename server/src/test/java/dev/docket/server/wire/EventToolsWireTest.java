package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.data.EventTools;
import dev.docket.server.events.Receiver;
import dev.docket.server.events.Receiver.Received;
import dev.docket.server.events.Receiver.Reply;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code docket events}. */
@Wire
class EventToolsWireTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  /** Where a command prints lines, until nobody reads them any more. */
  private static final class Lines extends Writer {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringBuilder line = new StringBuilder();
    private volatile boolean left;

    @Override
    public void write(char[] text, int start, int length) throws IOException {
      if (left) {
        throw new IOException("Nobody reads");
      }
      for (int i = start; i < start + length; i++) {
        if (text[i] == '\n') {
          lines.add(line.toString());
          line.setLength(0);
        } else {
          line.append(text[i]);
        }
      }
    }

    String next() throws InterruptedException {
      return lines.poll(60, TimeUnit.SECONDS);
    }

    void leave() {
      left = true;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private int run(CaseFixture fixture, Writer out, String name, Map<String, String> options) {
    Map<String, List<String>> values = new HashMap<>();
    options.forEach((option, value) -> values.put(option, List.of(value)));
    values.put("url", List.of("http://127.0.0.1:" + fixture.docket.port()));
    StringWriter err = new StringWriter();
    Tool tool =
        EventTools.of(
                Map.of(
                    "AWS_ACCESS_KEY_ID", "docket",
                    "AWS_SECRET_ACCESS_KEY", "docket-secret",
                    "AWS_REGION", "us-east-1"),
                folder,
                new PrintWriter(out),
                new PrintWriter(err, true),
                InstantSource.system())
            .tools()
            .stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    int code = tool.run().applyAsInt(new ToolOptions(values));
    assertThat(err.toString()).isEmpty();
    return code;
  }

  /** What a command prints, line by line. */
  private List<JsonNode> lines(CaseFixture fixture, String name, Map<String, String> options) {
    StringWriter out = new StringWriter();
    assertThat(run(fixture, out, name, options)).isZero();
    return out.toString().lines().map(EventToolsWireTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException notJson) {
      throw new AssertionError(line, notJson);
    }
  }

  private static void enable(CaseFixture fixture) {
    fixture.cases.putCaseEventConfiguration(
        r ->
            r.domainId(fixture.domain)
                .eventBridge(
                    bridge ->
                        bridge
                            .enabled(true)
                            .includedData(
                                data ->
                                    data.caseData(c -> c.fields(field -> field.id("title")))
                                        .relatedItemData(item -> item.includeContent(true)))));
  }

  @Test
  void tail_printsEventsAsTheyCome() throws Exception {
    try (CaseFixture fixture = CaseFixture.open("--rate-limit=off")) {
      enable(fixture);
      fixture.create();
      String before = fixture.create();

      Lines lines = new Lines();
      CompletableFuture<Integer> tail =
          CompletableFuture.supplyAsync(
              () ->
                  run(
                      fixture,
                      lines,
                      "tail",
                      Map.of("domain", "acme", "from", "beginning", "type", "CASE.CREATED")));
      lines.next();
      JsonNode old = json(lines.next());
      fixture.cases.createRelatedItem(
          r ->
              r.domainId(fixture.domain)
                  .caseId(before)
                  .type("Comment")
                  .content(c -> c.comment(text -> text.body("Found").contentType("Text/Plain"))));
      String after = fixture.create();
      JsonNode event = json(lines.next());

      assertThat(old.at("/detail/case/caseId").asText()).isEqualTo(before);
      assertThat(event.at("/detail/case/caseId").asText()).isEqualTo(after);
      assertThat(event.at("/detail/case/fields/title/value/stringValue").asText())
          .isEqualTo("Broken");
      assertThat(event.path("source").asText()).isEqualTo("aws.cases");
      lines.leave();
      fixture.create();
      assertThat(tail.get(60, TimeUnit.SECONDS)).isZero();
    }
  }

  @Test
  void eventsThatWereRefused_areListed_andArriveByAReplay() throws Exception {
    AtomicInteger status = new AtomicInteger(413);
    try (Receiver receiver = new Receiver(request -> Reply.of(status.get()))) {
      Path sinks =
          Files.writeString(
              folder.resolve("sinks.yaml"),
              "sinks: [{name: crm, type: webhook, settings: {allow-private-addresses: 'true', url:"
                  + " '"
                  + receiver.url("/hook")
                  + "', secrets: 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='}}]");
      try (CaseFixture fixture = CaseFixture.open("--rate-limit=off", "--event-sinks=" + sinks)) {
        enable(fixture);
        // A sink gets what changes from its beginning on, so one event shows that it has begun.
        TestDocket.eventually(
            () -> {
              fixture.create();
              return !receiver.received().isEmpty();
            });
        String caseId = fixture.create();
        Map<String, String> ofSink = Map.of("sink", "crm");
        TestDocket.eventually(
            () ->
                lines(fixture, "dead-letters", ofSink).stream()
                    .anyMatch(letter -> letter.path("caseId").asText().equals(caseId)));
        List<JsonNode> letters = lines(fixture, "dead-letters", ofSink);
        status.set(200);

        String replay = lines(fixture, "replay", ofSink).getFirst().path("replayId").asText();
        TestDocket.eventually(
            () -> lines(fixture, "replays", Map.of()).getFirst().has("endedTime"));

        JsonNode ended = lines(fixture, "replays", Map.of()).getFirst();
        assertThat(letters.getFirst().path("reason").asText()).contains("status 413");
        assertThat(ended.path("replayId").asText()).isEqualTo(replay);
        assertThat(ended.path("deliveredEvents").asInt()).isEqualTo(letters.size());
        List<Received> received = receiver.received();
        assertThat(received.subList(received.size() - letters.size(), received.size()))
            .extracting(request -> request.header("webhook-id"))
            .containsExactlyInAnyOrderElementsOf(
                letters.stream().map(letter -> letter.path("eventId").asText()).toList());
        assertThat(lines(fixture, "dead-letters", Map.of())).isEmpty();

        lines(fixture, "replay", Map.of("sink", "crm", "from", "beginning", "case-id", caseId));
        TestDocket.eventually(
            () -> lines(fixture, "replays", Map.of()).getFirst().has("endedTime"));
        assertThat(lines(fixture, "replays", Map.of()).getFirst().path("deliveredEvents").asInt())
            .isEqualTo(1);

        status.set(503);
        String unwanted =
            lines(fixture, "replay", Map.of("sink", "crm", "from", "beginning"))
                .getFirst()
                .path("replayId")
                .asText();
        JsonNode cancelled =
            lines(fixture, "cancel-replay", Map.of("replay-id", unwanted)).getFirst();
        assertThat(cancelled.path("replayId").asText()).isEqualTo(unwanted);
        TestDocket.eventually(
            () -> lines(fixture, "replays", Map.of()).getFirst().has("endedTime"));
        assertThat(lines(fixture, "replays", Map.of()).getFirst().path("state").asText())
            .isEqualTo("CANCELLED");
      }
    }
  }
}
