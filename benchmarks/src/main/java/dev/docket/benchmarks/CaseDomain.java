package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A domain with fields of all types, a template and cases, and the calls that are made to it. */
final class CaseDomain {

  private static final int CUSTOM_FIELDS = 19;

  private static final List<String> TYPES =
      List.of("Text", "Number", "Boolean", "DateTime", "SingleSelect", "Url", "User");

  private static final String CUSTOMER =
      "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/9f5d1c3b7a2e4f60";

  private static final String USER =
      "arn:aws:connect:us-east-1:000000000000:instance/6e0c2a9b-41d7-4f3a-9a55-3d1f8c7b2e64"
          + "/agent/b7d9e1f3-2c4a-4e6b-8d0f-1a3c5e7f9b2d";

  private final Api api;
  private final String id;
  private final List<String> fields = new ArrayList<>();
  private final String template;
  private final List<String> cases = new ArrayList<>();

  /** Makes it, without cases. */
  CaseDomain(Api api) throws IOException, InterruptedException {
    this(api, CUSTOM_FIELDS);
  }

  /**
   * Makes it with fewer fields, without cases.
   *
   * @param customFields one at least, which is a text
   */
  CaseDomain(Api api, int customFields) throws IOException, InterruptedException {
    this.api = api;
    id =
        made(
            "/domains", new JsonObject().put("name", "benchmark-" + UUID.randomUUID()), "domainId");
    for (int i = 0; i < customFields; i++) {
      fields.add(field(i));
    }
    JsonObject active = new JsonObject().put("name", "Benchmark").put("status", "Active");
    template = made(path("templates"), active, "templateId");
  }

  private String field(int number) throws IOException, InterruptedException {
    String type = type(number);
    JsonObject settings = new JsonObject().put("name", "Field " + number).put("type", type);
    String field = made(path("fields"), settings, "fieldId");
    if (type.equals("SingleSelect")) {
      JsonObject option =
          new JsonObject().put("name", "Damaged").put("value", "damaged").put("active", true);
      JsonObject options = new JsonObject().put("options", JsonArray.of(option));
      api.answer(new Call("PUT", path("fields/" + field + "/options"), options.encode()));
    }
    return field;
  }

  private String made(String target, JsonObject body, String member)
      throws IOException, InterruptedException {
    return new JsonObject(api.answer(new Call("POST", target, body.encode()))).getString(member);
  }

  void addCases(int count) throws IOException, InterruptedException {
    for (int i = 0; i < count; i++) {
      String answer = api.answer(create(-1 - cases.size()));
      cases.add(new JsonObject(answer).getString("caseId"));
    }
  }

  String id() {
    return id;
  }

  /** The case that was made first. */
  String firstCase() {
    return cases.getFirst();
  }

  private String path(String rest) {
    return "/domains/" + id + "/" + rest;
  }

  /**
   * CreateCase with {@code title}, {@code customer_id} and all custom fields.
   *
   * @param number makes the client token; the cases that are made here have those below zero
   */
  Call create(int number) {
    JsonArray values = new JsonArray();
    values.add(value("title", "stringValue", "Parcel damaged on arrival"));
    values.add(value("customer_id", "stringValue", CUSTOMER));
    for (int i = 0; i < fields.size(); i++) {
      values.add(value(i));
    }
    JsonObject body =
        new JsonObject()
            .put("templateId", template)
            .put("fields", values)
            .put("clientToken", new UUID(0, number).toString());
    return new Call("POST", path("cases"), body.encode());
  }

  /** GetCase for {@code title} and all custom fields. */
  Call get(int number) {
    JsonArray asked = new JsonArray().add(new JsonObject().put("id", "title"));
    fields.forEach(field -> asked.add(new JsonObject().put("id", field)));
    return new Call("POST", casePath(number), new JsonObject().put("fields", asked).encode());
  }

  /** SearchCases for the cases with the first text, newest first, with their titles. */
  Call search() {
    JsonObject equal = value(fields.getFirst(), "stringValue", "Shelf");
    JsonObject body =
        new JsonObject()
            .put("filter", new JsonObject().put("field", new JsonObject().put("equalTo", equal)))
            .put("fields", JsonArray.of(new JsonObject().put("id", "title")))
            .put("maxResults", 25);
    return new Call("POST", path("cases-search"), body.encode());
  }

  /** UpdateCase of one text, with a value that no other number has. */
  Call update(int number) {
    JsonArray values =
        JsonArray.of(value(fields.getFirst(), "stringValue", "Shelf %08d".formatted(number)));
    return new Call("PUT", casePath(number), new JsonObject().put("fields", values).encode());
  }

  /** BatchUpdateCase of all cases, of the same text and in the same way. */
  Call updateAll(int number) {
    JsonArray named = new JsonArray();
    for (String caseId : cases) {
      named.add(new JsonObject().put("caseIdentifier", new JsonObject().put("caseId", caseId)));
    }
    JsonObject field =
        new JsonObject()
            .put("fieldIdentifier", new JsonObject().put("id", fields.getFirst()))
            .put("value", new JsonObject().put("stringValue", "Shelf %08d".formatted(number)));
    JsonObject body =
        new JsonObject()
            .put("domainId", id)
            .put("cases", named)
            .put("fields", JsonArray.of(field))
            .put("clientToken", new UUID(1, number).toString());
    return new Call("PUT", "/cases:batchUpdateCase", body.encode());
  }

  /** CreateRelatedItem of a comment. */
  Call comment(int number) {
    JsonObject comment =
        new JsonObject()
            .put("body", "The customer sent photos of the box.")
            .put("contentType", "Text/Plain");
    JsonObject body =
        new JsonObject()
            .put("type", "Comment")
            .put("content", new JsonObject().put("comment", comment));
    return new Call("POST", casePath(number) + "/related-items/", body.encode());
  }

  private String casePath(int number) {
    return path("cases/" + cases.get(number % cases.size()));
  }

  private static String type(int field) {
    return TYPES.get(field % TYPES.size());
  }

  private JsonObject value(int field) {
    String fieldId = fields.get(field);
    return switch (type(field)) {
      case "Number" -> value(fieldId, "doubleValue", 17.25 + field);
      case "Boolean" -> value(fieldId, "booleanValue", true);
      case "DateTime" -> value(fieldId, "stringValue", "2026-03-01T12:34:56Z");
      case "SingleSelect" -> value(fieldId, "stringValue", "damaged");
      case "Url" -> value(fieldId, "stringValue", "https://parcels.example/track/" + field);
      case "User" -> value(fieldId, "userArnValue", USER);
      default -> value(fieldId, "stringValue", "Shelf");
    };
  }

  private static JsonObject value(String fieldId, String member, Object value) {
    return new JsonObject().put("id", fieldId).put("value", new JsonObject().put(member, value));
  }
}
