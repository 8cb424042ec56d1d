package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.data.EventTools;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
      JsonNode old = JSON.readTree(lines.next());
      fixture.cases.createRelatedItem(
          r ->
              r.domainId(fixture.domain)
                  .caseId(before)
                  .type("Comment")
                  .content(c -> c.comment(text -> text.body("Found").contentType("Text/Plain"))));
      String after = fixture.create();
      JsonNode event = JSON.readTree(lines.next());

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
}
