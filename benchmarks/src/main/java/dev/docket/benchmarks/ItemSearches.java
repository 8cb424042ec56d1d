package dev.docket.benchmarks;

import dev.docket.benchmarks.ItemMix.Type;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The searches of a domain that are measured, each with other values each time, if it has any. */
final class ItemSearches {

  private static final int DEEP = 20;
  private static final int DEEP_PAGES = 10;
  private static final int PAGE_SIZE = 25;

  private final Api api;
  private final ItemDomain domain;
  private final ItemMix mix;

  ItemSearches(Api api, ItemDomain domain) {
    this.api = api;
    this.domain = domain;
    this.mix = domain.mix();
  }

  /**
   * A search that is called again and again for what comes next, until it has found enough.
   *
   * @param enough so many items, or fewer if there are no more
   */
  record Walk(Function<SplittableRandom, JsonObject> query, int enough) {}

  /** What is done in one call. */
  Map<String, Function<SplittableRandom, Call>> calls() throws IOException, InterruptedException {
    List<JsonObject> deep = deepPages();
    Map<String, Function<SplittableRandom, Call>> calls = new LinkedHashMap<>();
    calls.put("items of a case", random -> domain.itemsOf(random.nextInt(mix.cases())));
    calls.put("all, newest first", random -> domain.items(new JsonObject()));
    calls.put("all, by case", random -> domain.items(byCase(random)));
    calls.put(
        "all, a page from " + DEEP + " on",
        random -> domain.items(deep.get(random.nextInt(deep.size()))));
    calls.put("comments, 55 %", random -> domain.items(filter("comment", new JsonObject())));
    calls.put("Custom, number above, 1 to 5 %", random -> domain.items(numberAbove(random)));
    calls.put("Custom, one text, 0.2 %", random -> domain.items(text(random)));
    calls.put("one SLA name, 1 %", random -> domain.items(slaName(random)));
    calls.put("one file", random -> domain.items(file(random)));
    calls.put(
        "cases of a contact, few",
        random -> domain.casesFor(mix.contactArn(mix.any(Type.CONTACT, random))));
    calls.put(
        "cases of a contact, " + ItemMix.CASES_OF_A_BUSY_CONTACT,
        random -> domain.casesFor(ItemMix.busyContactArn(random.nextInt(ItemMix.BUSY_CONTACTS))));
    return calls;
  }

  /** What one call may not find enough of, because it stops after so many items looked at. */
  Map<String, Walk> walks() {
    Map<String, Walk> walks = new LinkedHashMap<>();
    walks.put("one SLA name, until 25 found", new Walk(ItemSearches::slaName, PAGE_SIZE));
    walks.put("one text, until 25 found", new Walk(this::text, PAGE_SIZE));
    walks.put("one file, until found", new Walk(this::file, 1));
    return walks;
  }

  /**
   * Makes a walk.
   *
   * @return how many calls it took
   */
  int walk(JsonObject query, int enough) throws IOException, InterruptedException {
    int found = 0;
    int calls = 0;
    @Nullable JsonObject next = query;
    while (next != null) {
      JsonObject answer = new JsonObject(api.answer(domain.items(next)));
      calls++;
      found += answer.getJsonArray("relatedItems").size();
      next = found >= enough ? null : after(query, answer);
    }
    return calls;
  }

  private List<JsonObject> deepPages() throws IOException, InterruptedException {
    List<JsonObject> deep = new ArrayList<>();
    JsonObject first = new JsonObject();
    @Nullable JsonObject query = first;
    for (int page = 1; query != null && page < DEEP + DEEP_PAGES; page++) {
      if (page >= DEEP) {
        deep.add(query);
      }
      query = after(first, new JsonObject(api.answer(domain.items(query))));
    }
    return deep;
  }

  /** The query for the page after an answer, or null when that was the last. */
  private static @Nullable JsonObject after(JsonObject query, JsonObject answer) {
    String token = answer.getString("nextToken");
    return token == null ? null : query.copy().put("nextToken", token);
  }

  private static JsonObject byCase(SplittableRandom random) {
    return new JsonObject()
        .put("sorts", JsonArray.of(sort("CaseId", random), sort("AssociationTime", random)));
  }

  private static JsonObject sort(String property, SplittableRandom random) {
    return new JsonObject()
        .put("sortProperty", property)
        .put("sortOrder", random.nextInt(2) == 0 ? "Asc" : "Desc");
  }

  private JsonObject numberAbove(SplittableRandom random) {
    double limit = random.nextInt(ItemMix.NUMBERS / 2, ItemMix.NUMBERS * 9 / 10);
    return custom("greaterThan", ItemMix.value(mix.numberField(), "doubleValue", limit));
  }

  private JsonObject text(SplittableRandom random) {
    String text = ItemMix.text(random.nextInt(ItemMix.TEXTS));
    return custom("equalTo", ItemMix.value(mix.textField(), "stringValue", text));
  }

  private static JsonObject custom(String comparison, JsonObject value) {
    JsonObject field = new JsonObject().put("field", new JsonObject().put(comparison, value));
    return filter("custom", new JsonObject().put("fields", field));
  }

  private static JsonObject slaName(SplittableRandom random) {
    String name = ItemMix.slaName(random.nextInt(ItemMix.SLA_NAMES));
    return filter("sla", new JsonObject().put("name", name));
  }

  private JsonObject file(SplittableRandom random) {
    String arn = ItemMix.fileArn(mix.any(Type.FILE, random));
    return filter("file", new JsonObject().put("fileArn", arn));
  }

  private static JsonObject filter(String type, JsonObject filter) {
    return new JsonObject().put("filters", JsonArray.of(new JsonObject().put(type, filter)));
  }
}
