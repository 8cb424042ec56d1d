package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.List;
import java.util.regex.Pattern;

/** Resets, snapshots and exports of a server that has a control plane. */
final class ControlledState {

  /** The flag that gives a server a control plane. */
  static final String FLAG = "--control-port=0";

  private static final Pattern DOMAIN = Pattern.compile("\"path\":\"domain/([^/\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"nextToken\":\"[^\"]+\"");

  private final RawHttp control;
  private final RawHttp api;

  ControlledState(TestDocket docket) {
    control = docket.control();
    api = new RawHttp(docket.port());
  }

  Answer call(String method, String target, String body) {
    return control.call(method, target, body);
  }

  /** Calls, and fails if the answer is none of success. */
  Answer done(String method, String target, String body) {
    Answer answer = call(method, target, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  void reset(String body) {
    assertThat(done("POST", "/reset", body).text()).isEqualTo("{}");
  }

  String export() {
    return done("GET", "/export", "").text();
  }

  String export(String account) {
    return done("GET", "/export?account=" + account, "").text();
  }

  JsonNode save(String name) {
    return done("POST", "/snapshots/" + name, "").json();
  }

  String file(String name) {
    return done("GET", "/snapshots/" + name, "").text();
  }

  Answer put(String name, String file) {
    return control.call(
        "PUT",
        "/snapshots/" + name,
        List.of("Content-Type: application/x-ndjson"),
        file.getBytes(UTF_8));
  }

  void restore(String name) {
    done("POST", "/snapshots/" + name + "/restore", "");
  }

  void fork(String name, String from, String to) {
    done(
        "POST",
        "/snapshots/" + name + "/fork",
        "{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}");
  }

  /** What searches find in all domains of an export. */
  List<String> searches(String export) {
    return DOMAIN
        .matcher(export)
        .results()
        .map(found -> found.group(1))
        .flatMap(
            id ->
                List.of("{}", "{\"searchTerm\":\"a\"}").stream()
                    .map(body -> api.call("POST", "/domains/" + id + "/cases-search", body))
                    .map(answer -> answer.status() + TOKEN.matcher(answer.text()).replaceAll("")))
        .toList();
  }
}
