package dev.docket.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.config.Tool;
import dev.docket.server.config.ToolOptions;
import dev.docket.server.events.Receiver;
import dev.docket.server.events.Receiver.Received;
import dev.docket.server.events.Receiver.Reply;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docket events tail} prints for people. */
class EventTailTest {

  private static final String PAGE =
      """
      {"events":[
        {"detail":{"eventType":"CASE.UPDATED","approximateChangeTime":"2026-03-14T10:00:00.000Z",
          "case":{"caseId":"c1"}}},
        {"detail":{"eventType":"RELATED_ITEM.CREATED","approximateChangeTime":"2026-03-14T10:00:01.500Z",
          "relatedItem":{"relatedItemId":"i1","relatedItemType":"Comment","caseId":"c2"}}}],
      "cursor":"a b","upToDate":true}
      """;

  @TempDir private Path folder;

  private static Reply answer(Received request) {
    if (request.target().startsWith("/domains-list")) {
      return Reply.json("{\"domains\":[{\"domainId\":\"d1\",\"name\":\"acme\"}]}");
    }
    return request.target().contains("from=now")
        ? Reply.json(PAGE)
        : new Reply(
            410,
            Map.of("x-amzn-errortype", "CursorExpiredException"),
            "{\"message\":\"What follows is not kept any more\"}");
  }

  @Test
  void line_hasTimeTypeAndCase_andTheEndIsSaid() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (Receiver server = new Receiver(EventTailTest::answer)) {
      Tool tool =
          new EventTools(
                  Map.of("AWS_BEARER_TOKEN_CONNECTCASES", "t", "AWS_REGION", "us-east-1"),
                  folder,
                  new PrintWriter(out),
                  new PrintWriter(err, true),
                  InstantSource.system(),
                  () -> true)
              .tools()
              .getFirst();

      int code =
          tool.run()
              .applyAsInt(
                  new ToolOptions(
                      Map.of(
                          "url", List.of(server.url("").toString()), "domain", List.of("acme"))));

      assertThat(code).isEqualTo(1);
      assertThat(server.received().getLast().target())
          .isEqualTo("/feed/domains/d1/events?cursor=a%20b&waitSeconds=20");
    }
    assertThat(out.toString().lines())
        .containsExactly(
            "2026-03-14T10:00:00.000Z  CASE.UPDATED  c1",
            "2026-03-14T10:00:01.500Z  RELATED_ITEM.CREATED  c2  Comment");
    assertThat(err.toString())
        .contains("CursorExpiredException (410): What follows is not kept any more");
  }
}
