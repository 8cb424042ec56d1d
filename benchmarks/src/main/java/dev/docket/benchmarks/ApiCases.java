package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A domain of twelve custom fields and the calls that fill and search it. Each case sets ten of
 * them besides title and customer. What a case has follows from its number, so that two builds get
 * the same ones: 40 % are closed, 5 % are of one customer, 13.5 % have the label that is searched;
 * amounts and dates are evenly spread.
 */
final class ApiCases {

  private static final List<String> TYPES =
      List.of(
          "SingleSelect",
          "Number",
          "DateTime",
          "DateTime",
          "Text",
          "SingleSelect",
          "Url",
          "User",
          "Boolean",
          "Number",
          "Text",
          "Text");

  private static final int LABEL = 0;
  private static final int AMOUNT = 1;
  private static final int DUE = 2;
  private static final int SEEN = 3;

  private static final String USER =
      "arn:aws:connect:us-east-1:000000000000:instance/6e0c2a9b-41d7-4f3a-9a55-3d1f8c7b2e64"
          + "/agent/b7d9e1f3-2c4a-4e6b-8d0f-1a3c5e7f9b2d";

  private static final String CUSTOMER =
      "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/%032x";

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int YEAR = 365 * 86_400;

  private final Tickets words = new Tickets(1);
  private final int customers;
  private final String domain;
  private final List<String> fields = new ArrayList<>();
  private final String template;

  /** Makes the domain, without cases. */
  ApiCases(Api api, int cases) throws IOException, InterruptedException {
    customers = Math.max(2, cases / 10);
    domain = made(api, "/domains", named("through-api-" + UUID.randomUUID()), "domainId");
    for (int i = 0; i < TYPES.size(); i++) {
      JsonObject field = named("Field " + i).put("type", TYPES.get(i));
      fields.add(made(api, path("fields"), field, "fieldId"));
    }
    for (int i : new int[] {LABEL, 5}) {
      JsonArray options = new JsonArray();
      for (int k = 0; k < 8; k++) {
        options.add(named("Option " + k).put("value", "option-" + k).put("active", true));
      }
      String target = path("fields/" + fields.get(i) + "/options");
      api.answer(new Call("PUT", target, new JsonObject().put("options", options).encode()));
    }
    template =
        made(api, path("templates"), named("Benchmark").put("status", "Active"), "templateId");
  }

  /** Has the domain send events with the values of all its custom fields. */
  void sendEvents(Api api) throws IOException, InterruptedException {
    JsonArray ids = new JsonArray();
    fields.forEach(field -> ids.add(new JsonObject().put("id", field)));
    JsonObject included =
        new JsonObject()
            .put("caseData", new JsonObject().put("fields", ids))
            .put("relatedItemData", new JsonObject().put("includeContent", true));
    JsonObject bus = new JsonObject().put("enabled", true).put("includedData", included);
    String body = new JsonObject().put("eventBridge", bus).encode();
    api.answer(new Call("PUT", path("case-event-configuration"), body));
  }

  private static JsonObject named(String name) {
    return new JsonObject().put("name", name);
  }

  private static String made(Api api, String target, JsonObject body, String member)
      throws IOException, InterruptedException {
    return new JsonObject(api.answer(new Call("POST", target, body.encode()))).getString(member);
  }

  private String path(String rest) {
    return "/domains/" + domain + "/" + rest;
  }

  /** CreateCase, with a client token of its own. */
  Call create(int number) {
    SplittableRandom random = new SplittableRandom(number * 31L + 7);
    JsonArray values = new JsonArray();
    int customer = random.nextInt(100) < 5 ? 0 : random.nextInt(1, customers);
    values.add(value("title", "stringValue", title(random)));
    values.add(value("customer_id", "stringValue", CUSTOMER.formatted(customer)));
    if (random.nextInt(100) < 40) {
      values.add(value("status", "stringValue", "closed"));
    }
    int label = random.nextInt(1000) < 135 ? 0 : random.nextInt(1, 8);
    values.add(value(fields.get(LABEL), "stringValue", "option-" + label));
    values.add(value(fields.get(AMOUNT), "doubleValue", random.nextInt(100_000) / 100.0));
    values.add(value(fields.get(DUE), "stringValue", at(random.nextInt(YEAR))));
    values.add(value(fields.get(SEEN), "stringValue", at(random.nextInt(YEAR))));
    values.add(value(fields.get(4), "stringValue", title(random)));
    values.add(value(fields.get(5), "stringValue", "option-" + random.nextInt(8)));
    values.add(value(fields.get(6), "stringValue", "https://parcels.example/track/" + number));
    values.add(value(fields.get(7), "userArnValue", USER));
    values.add(value(fields.get(8), "booleanValue", random.nextBoolean()));
    values.add(value(fields.get(9), "doubleValue", (double) random.nextInt(100)));
    JsonObject body =
        new JsonObject()
            .put("templateId", template)
            .put("fields", values)
            .put("clientToken", new UUID(random.nextLong(), random.nextLong()).toString());
    return new Call("POST", path("cases"), body.encode());
  }

  /** Six words, of which few are in many cases, most are in few. */
  private String title(SplittableRandom random) {
    StringBuilder title = new StringBuilder("case");
    for (int i = 0; i < 5; i++) {
      title.append(' ').append(words.word((int) Math.pow(20_000, random.nextDouble()) - 1));
    }
    return title.toString();
  }

  private static String at(int second) {
    return START.plusSeconds(second).toString();
  }

  private static JsonObject value(String field, String member, Object value) {
    return new JsonObject().put("id", field).put("value", new JsonObject().put(member, value));
  }

  Call everything() {
    return search(new JsonObject());
  }

  Call closed() {
    return search(filter("equalTo", "status", "stringValue", "closed"));
  }

  /** By a word that is in about a fifth of the titles and notes. */
  Call frequentWord(SplittableRandom random) {
    return search(new JsonObject().put("searchTerm", words.word(random.nextInt(1, 4))));
  }

  Call label() {
    return search(filter("equalTo", fields.get(LABEL), "stringValue", "option-0"));
  }

  /** A tenth of the amounts. */
  Call amounts(SplittableRandom random) {
    double from = random.nextInt(90_000) / 100.0;
    return search(range(fields.get(AMOUNT), "doubleValue", from, from + 100));
  }

  /** Seven of a hundred dates, sorted by another date. */
  Call dates(SplittableRandom random) {
    int from = random.nextInt(YEAR / 100 * 93);
    JsonObject body = range(fields.get(DUE), "stringValue", at(from), at(from + YEAR / 100 * 7));
    return search(body.put("sorts", sorted(fields.get(SEEN))));
  }

  Call byAmount() {
    return search(new JsonObject().put("sorts", sorted(fields.get(AMOUNT))));
  }

  /** A page of a hundred of everything by amount. */
  Call pageByAmount(String token) {
    JsonObject body = new JsonObject().put("sorts", sorted(fields.get(AMOUNT)));
    if (!token.isEmpty()) {
      body.put("nextToken", token);
    }
    return search(body.put("maxResults", 100));
  }

  /** Number 0 has 5 % of the cases, the others have about ten. */
  Call customer(int number) {
    String customer = CUSTOMER.formatted(number);
    return search(filter("equalTo", "customer_id", "stringValue", customer));
  }

  Call fewCustomer(SplittableRandom random) {
    return customer(random.nextInt(1, customers));
  }

  private Call search(JsonObject body) {
    body.put("maxResults", body.getInteger("maxResults", 25));
    body.put("fields", JsonArray.of(new JsonObject().put("id", "title")));
    return new Call("POST", path("cases-search"), body.encode());
  }

  private static JsonObject filter(String how, String field, String member, Object value) {
    return new JsonObject().put("filter", compared(how, field, member, value));
  }

  private static JsonObject compared(String how, String field, String member, Object value) {
    JsonObject comparison = new JsonObject().put(how, value(field, member, value));
    return new JsonObject().put("field", comparison);
  }

  private static JsonObject range(String field, String member, Object from, Object to) {
    JsonArray both =
        JsonArray.of(
            compared("greaterThanOrEqualTo", field, member, from),
            compared("lessThan", field, member, to));
    return new JsonObject().put("filter", new JsonObject().put("andAll", both));
  }

  private static JsonArray sorted(String field) {
    return JsonArray.of(new JsonObject().put("fieldId", field).put("sortOrder", "Asc"));
  }
}
