package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A domain with cases of few fields and many related items. */
final class ItemDomain {

  private static final int ITEMS_OF_A_CASE = 10;

  private static final String CUSTOMER =
      "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/9f5d1c3b7a2e4f60";

  private final Api api;
  private final String id;
  private final String template;
  private final String[] cases;
  private final ItemMix mix;

  /**
   * Makes it, without cases.
   *
   * @param size how many items it will have
   */
  ItemDomain(Api api, int size) throws IOException, InterruptedException {
    this.api = api;
    id =
        made(
            "/domains", new JsonObject().put("name", "benchmark-" + UUID.randomUUID()), "domainId");
    cases = new String[size / ITEMS_OF_A_CASE];
    mix = new ItemMix(size, cases.length, field("Number"), field("Text"));
    JsonObject active = new JsonObject().put("name", "Benchmark").put("status", "Active");
    template = made(path("templates"), active, "templateId");
  }

  /** What is done for each number. */
  @FunctionalInterface
  private interface Step {
    void of(int number) throws IOException, InterruptedException;
  }

  /** Creates the cases, then their items. */
  void fill(int connections) throws InterruptedException, ExecutionException {
    each(cases.length, connections, this::addCase);
    each(mix.items(), connections, this::addItem);
  }

  private static void each(int count, int connections, Step step)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService workers = Executors.newFixedThreadPool(connections)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(
            workers.submit(
                () -> {
                  for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                    step.of(n);
                  }
                  return null;
                }));
      }
      for (Future<?> worker : all) {
        worker.get();
      }
    }
  }

  private void addCase(int number) throws IOException, InterruptedException {
    JsonArray values =
        JsonArray.of(
            ItemMix.value("title", "stringValue", "Parcel %08d is damaged".formatted(number)),
            ItemMix.value("customer_id", "stringValue", CUSTOMER));
    JsonObject body = new JsonObject().put("templateId", template).put("fields", values);
    cases[number] = made(path("cases"), body, "caseId");
  }

  private void addItem(int number) throws IOException, InterruptedException {
    ItemMix.Item item = mix.item(number, other -> cases[other]);
    made(path("cases/" + cases[item.parent()] + "/related-items/"), item.body(), "relatedItemId");
  }

  ItemMix mix() {
    return mix;
  }

  /** SearchRelatedItems of a case. */
  Call itemsOf(int number) {
    return new Call("POST", path("cases/" + cases[number] + "/related-items-search"), "{}");
  }

  /** SearchAllRelatedItems. */
  Call items(JsonObject query) {
    return new Call("POST", path("related-items-search"), query.encode());
  }

  /** ListCasesForContact. */
  Call casesFor(String contactArn) {
    JsonObject body = new JsonObject().put("contactArn", contactArn);
    return new Call("POST", path("list-cases-for-contact"), body.encode());
  }

  private String field(String type) throws IOException, InterruptedException {
    JsonObject settings = new JsonObject().put("name", type + " of an item").put("type", type);
    return made(path("fields"), settings, "fieldId");
  }

  private String made(String target, JsonObject body, String member)
      throws IOException, InterruptedException {
    return new JsonObject(api.answer(new Call("POST", target, body.encode()))).getString(member);
  }

  private String path(String rest) {
    return "/domains/" + id + "/" + rest;
  }
}
