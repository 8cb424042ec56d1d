package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.UUID;

/**
 * A domain with a field that counts, and the calls that write to it and read all of it again.
 *
 * @param counter the id of the field
 */
record WrittenDomain(String id, String counter, String template) {

  private static final String CUSTOMER =
      "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/9f5d1c3b7a2e4f60";

  static WrittenDomain make(Api api) throws IOException, InterruptedException {
    String id = made(api, "/domains", named("written-" + UUID.randomUUID()), "domainId");
    String path = "/domains/" + id;
    String counter = made(api, path + "/fields", named("Counter").put("type", "Number"), "fieldId");
    String template = made(api, path + "/templates", named("Written"), "templateId");
    return new WrittenDomain(id, counter, template);
  }

  private static JsonObject named(String name) {
    return new JsonObject().put("name", name);
  }

  private static String made(Api api, String target, JsonObject body, String member)
      throws IOException, InterruptedException {
    return new JsonObject(api.answer(new Call("POST", target, body.encode()))).getString(member);
  }

  /** CreateCase, whose title is the token. */
  Call create(String token) {
    JsonObject body =
        new JsonObject()
            .put("templateId", template)
            .put("clientToken", token)
            .put(
                "fields",
                JsonArray.of(
                    value("title", "stringValue", token),
                    value("customer_id", "stringValue", CUSTOMER)));
    return new Call("POST", path(), body.encode());
  }

  /** UpdateCase that sets the counter. */
  Call count(String caseId, int number) {
    JsonArray fields = JsonArray.of(value(counter, "doubleValue", number));
    return new Call("PUT", path() + "/" + caseId, new JsonObject().put("fields", fields).encode());
  }

  Call get(String caseId) {
    return new Call("POST", path() + "/" + caseId, fields("title").encode());
  }

  /**
   * SearchCases for all of them.
   *
   * @param token of the page before; empty for the first
   */
  Call search(int results, String token) {
    return new Call("POST", path() + "-search", page(fields("title"), results, token).encode());
  }

  /** GetCaseAuditEvents, likewise. */
  Call audit(String caseId, int results, String token) {
    JsonObject body = page(new JsonObject(), results, token);
    return new Call("POST", path() + "/" + caseId + "/audit-history", body.encode());
  }

  private String path() {
    return "/domains/" + id + "/cases";
  }

  private static JsonObject page(JsonObject body, int results, String token) {
    body.put("maxResults", results);
    return token.isEmpty() ? body : body.put("nextToken", token);
  }

  private static JsonObject fields(String id) {
    return new JsonObject().put("fields", JsonArray.of(new JsonObject().put("id", id)));
  }

  private static JsonObject value(String field, String member, Object value) {
    return new JsonObject().put("id", field).put("value", new JsonObject().put(member, value));
  }
}
