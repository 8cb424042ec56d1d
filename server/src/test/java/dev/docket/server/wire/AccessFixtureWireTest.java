package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what callers with policies may do with cases that somebody else has made. */
abstract class AccessFixtureWireTest extends CaseFixtureWireTest {

  /** The id of a case, a field or whatever else that does not exist. */
  static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

  /** The reference id that {@link #UNKNOWN} would have. */
  static final String UNKNOWN_REFERENCE = "00000000008008000000000000";

  @TempDir Path folder;

  final PolicyKeys keys = new PolicyKeys();

  /** Adds the keys of the tests. */
  abstract void addKeys();

  @Override
  final TestDocket startServer() {
    addKeys();
    try {
      return TestDocket.start(keys.flag(folder), "--rate-limit=off", "--address-rate-limit=off");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A call, in whose body single quotes stand for double ones. */
  final Answer call(String key, String method, String target, String body) {
    return keys.as(key, fixture.docket).call(method, target, body.replace('\'', '"'));
  }

  /** A call of something in the domain. */
  final Answer inDomain(String key, String method, String path, String body) {
    return call(key, method, "/domains/" + fixture.domain + path, body);
  }

  final Answer getCase(String key, String caseId, String... fields) {
    return inDomain(key, "POST", "/cases/" + caseId, "{'fields': " + ids(fields) + "}");
  }

  static String ids(String... ids) {
    return List.of(ids).stream().map(id -> "{'id': '" + id + "'}").toList().toString();
  }

  static JsonNode succeeded(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  /** Asserts a refusal; gives its message. */
  static String refused(Answer answer) {
    return answer.isError(403, "AccessDeniedException").json().path("message").asText();
  }

  final String taggedCase(String key, String value) {
    String id = fixture.create();
    fixture.cases.tagResource(r -> r.arn(arn("/case/" + id)).tags(Map.of(key, value)));
    return id;
  }

  final String arn(String path) {
    return "arn:aws:cases:us-east-1:" + PolicyKeys.ACCOUNT + ":domain/" + fixture.domain + path;
  }

  final Answer tag(String key, String path, String tags) {
    return call(key, "POST", tagTarget(path), "{'tags': " + tags + "}");
  }

  final String tagTarget(String path) {
    return "/tags/" + arn(path).replace("/", "%2F");
  }
}
