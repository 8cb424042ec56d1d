package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Calls of many operations in turn, as test suites make them: in small domains of their own, with a
 * few cases of a few fields each.
 */
final class MixedCalls {

  /** How many calls are made to a domain before the next one's turn comes. */
  private static final int OF_A_DOMAIN = 180;

  private static final int CUSTOM_FIELDS = 3;
  private static final int CASES = 5;

  private final List<IntFunction<Call>> kinds = new ArrayList<>();
  private final CaseDomain domain;
  private final String path;
  private final String casePath;

  /** Makes what the calls are about. */
  private MixedCalls(Api api) throws IOException, InterruptedException {
    domain = new CaseDomain(api, CUSTOM_FIELDS);
    domain.addCases(CASES);
    path = "/domains/" + domain.id() + "/";
    casePath = path + "cases/" + domain.firstCase();
    kinds.add(number -> post("/domains", new JsonObject().put("name", unique(number))));
    kinds.add(number -> post("/domains/" + domain.id(), null));
    kinds.add(number -> post("/domains-list?maxResults=2", null));
    kinds.add(domain::create);
    kinds.add(domain::get);
    kinds.add(domain::update);
    kinds.add(domain::comment);
    kinds.add(domain::get);
    kinds.add(number -> post(path + "fields-list?maxResults=5", null));
    kinds.add(number -> post(path + "fields-batch", fields("status", "title", "created_datetime")));
    kinds.add(number -> post(path + "templates-list?maxResults=5", null));
    kinds.add(number -> post(path + "cases-search", search()));
    kinds.add(
        number -> post(casePath + "/related-items-search", new JsonObject().put("maxResults", 3)));
    kinds.add(number -> post(casePath + "/audit-history", new JsonObject().put("maxResults", 2)));
    kinds.add(number -> post(path + "layouts-list?maxResults=5", null));
    kinds.add(number -> new Call("PUT", path + "case-event-configuration", events().encode()));
    kinds.add(number -> new Call("GET", tags(), ""));
    kinds.add(
        number ->
            new Call(
                "POST",
                tags(),
                new JsonObject().put("tags", new JsonObject().put("n", "" + number)).encode()));
    kinds.add(number -> post(path + "case-event-configuration", null));
  }

  /** So many calls, after what they are about is made. */
  static List<Call> of(Api api, int count) throws IOException, InterruptedException {
    List<Call> calls = new ArrayList<>(count);
    while (calls.size() < count) {
      MixedCalls domain = new MixedCalls(api);
      for (int i = 0; i < OF_A_DOMAIN && calls.size() < count; i++) {
        calls.add(domain.kinds.get(i % domain.kinds.size()).apply(calls.size()));
      }
    }
    return calls;
  }

  private static Call post(String target, @Nullable JsonObject body) {
    return new Call("POST", target, body == null ? "" : body.encode());
  }

  private static String unique(int number) {
    return "young-" + new UUID(System.nanoTime(), number);
  }

  private static JsonObject fields(String... ids) {
    JsonArray asked = new JsonArray();
    for (String id : ids) {
      asked.add(new JsonObject().put("id", id));
    }
    return new JsonObject().put("fields", asked);
  }

  private static JsonObject search() {
    JsonObject open =
        new JsonObject()
            .put("id", "status")
            .put("value", new JsonObject().put("stringValue", "open"));
    return fields("title")
        .put("maxResults", 3)
        .put("searchTerm", "parcel")
        .put("filter", new JsonObject().put("field", new JsonObject().put("equalTo", open)));
  }

  private static JsonObject events() {
    return new JsonObject().put("eventBridge", new JsonObject().put("enabled", true));
  }

  private String tags() {
    return "/tags/arn%3Aaws%3Acases%3Aus-east-1%3A000000000000%3Adomain%2F" + domain.id();
  }
}
