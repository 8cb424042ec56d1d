package dev.docket.server.wire;

import dev.docket.server.contract.Names;
import dev.docket.server.contract.RandomRequests.Draft;
import dev.docket.server.contract.RandomRequests.Request;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Calls of one server that speak of what it answered before. */
final class Conversation {

  /** A UUID, or one as a reference id has it. */
  private static final Pattern ID =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
              + "|\\b[0-7][0-9A-HJKMNP-TV-Z]{25}\\b");

  /** Messages show the beginning of a long value, which may end amid an id. */
  private static final Pattern CUT_ID = Pattern.compile("([0-9a-f-]+|[0-9A-HJKMNP-TV-Z]+)…");

  /** A case has a random reference number; no other value has eight digits. */
  private static final Pattern REFERENCE_NUMBER = Pattern.compile("\"stringValue\":\"\\d{8}\"");

  private static final Pattern TOKEN = Pattern.compile("\"nextToken\":\"[^\"]+\"");

  private final RawHttp http;
  private final Names names = new Names();

  /** What an id is called in all answers, by the order in which ids came up. */
  private final Map<String, String> ids = new HashMap<>();

  Conversation(TestDocket server) {
    http = new RawHttp(server.port());
  }

  /**
   * What a server says, without what no two servers say alike.
   *
   * @param error null when the call went well
   * @param body every byte of it, but for ids, reference numbers and tokens
   */
  record Said(int status, String error, String body) {}

  Names names() {
    return names;
  }

  Said ask(Draft draft) {
    Request request = draft.to(names);
    Answer answer = send(request);
    if (answer.status() == 200) {
      draft.answered(answer.json(), names);
      if (request.target().endsWith("/merge")) {
        awaitMerge(request.target());
      }
    }
    return new Said(answer.status(), answer.header("x-amzn-ErrorType"), masked(answer.text()));
  }

  /** Waits until a merge is over, as no two servers take as long for one. */
  private void awaitMerge(String target) {
    TestDocket.eventually(() -> http.call("POST", target + "-status", "").status() != 200);
  }

  private Answer send(Request request) {
    return http.call(request.method(), request.target(), request.body());
  }

  private String masked(String body) {
    String withoutTokens = TOKEN.matcher(body).replaceAll("\"nextToken\":\"token\"");
    String withoutNumbers =
        REFERENCE_NUMBER.matcher(withoutTokens).replaceAll("\"stringValue\":\"number\"");
    String withoutIds =
        ID.matcher(withoutNumbers)
            .replaceAll(id -> ids.computeIfAbsent(id.group(), first -> "id-" + ids.size()));
    return CUT_ID.matcher(withoutIds).replaceAll("…");
  }

  /** Deletes the domains, so that the next conversation begins with nothing. */
  void end() {
    names.of("DomainId").forEach(id -> http.call("DELETE", "/domains/" + id, ""));
  }
}
