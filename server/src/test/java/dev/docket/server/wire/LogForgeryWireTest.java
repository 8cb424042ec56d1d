package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.http.RequestLog;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever clients put into a request, the log has one line for it, of harmless characters. */
@Wire
class LogForgeryWireTest {

  /** Each would harm a log in another way. */
  private static final List<String> HARMFUL =
      List.of(
          "\u001b[31mforged",
          "\u009b31mforged",
          "\u007fforged",
          "\u0085forged",
          "\u00e9forged",
          "${jndi:ldap://x/forged}",
          "\"forged\\",
          "%0d%0aforged");

  private static final String TOKEN = "Authorization: Bearer docket-secret";

  @RegisterExtension final CapturedLog log = new CapturedLog();

  /** Sends requests that have the text in one place each; returns the answers. */
  private static List<Answer> sendAll(RawHttp http, String text) {
    String agent = "User-Agent: " + text;
    String empty = "Content-Length: 0";
    byte[] name = ("{\"name\":" + quoted("a\r\nb" + text + "\n") + "}").getBytes(UTF_8);
    List<Answer> answers = new ArrayList<>();
    answers.add(http.send(RawHttp.request("POST", "/domains-list", TOKEN, agent, empty)));
    answers.add(http.send(RawHttp.request("GET", "/" + text, TOKEN)));
    answers.add(http.send(RawHttp.request("GET", "/docs/" + text)));
    answers.add(http.send(RawHttp.request("POST", "/domains/" + text, TOKEN, empty)));
    answers.add(http.send(RawHttp.request("POST", "/domains-list?a=" + text, TOKEN, empty)));
    answers.add(http.send(RawHttp.request("A" + text, "/domains-list", TOKEN, empty)));
    answers.add(http.send(RawHttp.request("POST", "/domains-list", "X-Amz-Date: " + text, empty)));
    answers.add(
        http.send(
            RawHttp.request(
                "POST",
                "/domains-list",
                "X-Amz-Date: 20261122T173014Z",
                "Authorization: AWS4-HMAC-SHA256 Credential=" + text + "/x, SignedHeaders=host",
                empty)));
    answers.add(http.call("POST", "/domains", List.of("Content-Type: application/json"), name));
    answers.add(http.call("POST", "/domains", List.of("Content-Type: " + text), name));
    return answers;
  }

  private static String quoted(String text) {
    try {
      return new ObjectMapper().writeValueAsString(text);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void requests_haveOneLineEach_ofHarmlessCharacters() throws IOException {
    for (String format : List.of("text", "json")) {
      log.clear();
      List<Answer> answers = new ArrayList<>();
      try (TestDocket docket =
          TestDocket.start("--log-format=" + format, "--verify-contract=false")) {
        RawHttp http = new RawHttp(docket.port());
        HARMFUL.forEach(text -> answers.addAll(sendAll(http, text)));
        // What is no HTTP is answered by the parser of HTTP, and has no line.
        List<String> ids =
            answers.stream()
                .filter(answer -> !answer.text().contains("Malformed HTTP request"))
                .map(answer -> answer.header("x-amzn-RequestId"))
                .toList();
        assertThat(ids).hasSizeGreaterThan(HARMFUL.size() * 4);
        TestDocket.eventually(() -> log.requestLines().size() >= ids.size());

        assertThat(answers).allMatch(answer -> answer.status() < 500);
        assertThat(log.requestLines())
            .hasSize(ids.size())
            .allMatch(line -> line.matches("[\\x20-\\x7e]{1,2000}"))
            .noneMatch(line -> line.contains("${"));
        assertThat(ids)
            .allMatch(id -> log.requestLines().stream().anyMatch(line -> line.contains(id)));
        for (String line : log.requestLines()) {
          if (format.equals("text")) {
            assertThat(line).matches("(\\S+ ){14}\"[^\"]*\"");
          } else {
            JsonNode json = new ObjectMapper().readTree(line);
            assertThat(json.path("http.response.status_code").asInt()).isBetween(200, 499);
          }
        }
      }
      assertNothingElseQuotesThem();
    }
  }

  private void assertNothingElseQuotesThem() {
    assertThat(log.events())
        .filteredOn(event -> !event.getLoggerName().equals(RequestLog.LOGGER))
        // At level debug, Vert.x quotes every refusal; the layouts of the log clean that.
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
        .filteredOn(event -> event.getLoggerName().matches("(dev\\.docket|io\\.).*"))
        .extracting(
            event ->
                event.getFormattedMessage()
                    + ThrowableProxyUtil.asString(event.getThrowableProxy()))
        .noneMatch(text -> text.contains("forged"));
  }
}
