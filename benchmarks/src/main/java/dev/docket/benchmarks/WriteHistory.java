package dev.docket.benchmarks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What writers were told, and whether that is what the store has. A case is created with a client
 * token that is its title too; a counter is a case, one field of which was set to 1, 2, 3 and so
 * on, of which its audit history tells.
 */
final class WriteHistory {

  private static final int PAGE = 100;
  private static final int AUDIT_PAGE = 25;

  /**
   * @param lost writes that were acknowledged and are not there
   * @param twice writes that are there more than once
   * @param strange what else is not as it was told, in words
   */
  record Verdict(long lost, long twice, List<String> strange) {}

  /** A case whose field was set to each number up to a last one, all acknowledged. */
  record Count(String caseId, int last) {}

  private final Map<String, String> created = new ConcurrentHashMap<>();
  private final Queue<Count> counts = new ConcurrentLinkedQueue<>();

  void created(String token, String caseId) {
    created.put(token, caseId);
  }

  void counted(Count count) {
    counts.add(count);
  }

  /** How many writes were acknowledged. */
  long acknowledged() {
    return created.size() + counts.stream().mapToLong(Count::last).sum();
  }

  /** Compares it with what a server knows of a domain. */
  Verdict check(Api api, WrittenDomain domain) throws IOException, InterruptedException {
    List<String> strange = new ArrayList<>();
    Map<String, List<String>> stored = stored(api, domain);
    long lost = 0;
    long twice = 0;
    for (Map.Entry<String, String> each : created.entrySet()) {
      List<String> ids = stored.getOrDefault(each.getKey(), List.of());
      HttpResponse<String> got = api.send(domain.get(each.getValue()));
      if (got.statusCode() != 200 || ids.isEmpty()) {
        lost++;
      } else if (!ids.contains(each.getValue())) {
        strange.add(each.getKey() + " was created as " + each.getValue() + ", found as " + ids);
      }
      twice += Math.max(0, ids.size() - 1);
    }
    for (Count count : counts) {
      Map<Integer, Integer> seen = audited(api, domain, count.caseId());
      for (int value = 1; value <= count.last(); value++) {
        int times = seen.getOrDefault(value, 0);
        lost += times == 0 ? 1 : 0;
        twice += Math.max(0, times - 1);
      }
    }
    return new Verdict(lost, twice, strange);
  }

  /** The ids of all cases by title. */
  private static Map<String, List<String>> stored(Api api, WrittenDomain domain)
      throws IOException, InterruptedException {
    Map<String, List<String>> stored = new HashMap<>();
    String token = "";
    do {
      JsonObject page = new JsonObject(api.answer(domain.search(PAGE, token)));
      for (JsonObject each : objects(page.getJsonArray("cases"))) {
        JsonObject title = objects(each.getJsonArray("fields")).iterator().next();
        stored
            .computeIfAbsent(
                title.getJsonObject("value").getString("stringValue"), none -> new ArrayList<>())
            .add(each.getString("caseId"));
      }
      token = page.getString("nextToken", "");
    } while (!token.isEmpty());
    return stored;
  }

  /** How often the audit history of a case has each number as the new value of the counter. */
  private static Map<Integer, Integer> audited(Api api, WrittenDomain domain, String caseId)
      throws IOException, InterruptedException {
    Map<Integer, Integer> seen = new HashMap<>();
    if (api.send(domain.get(caseId)).statusCode() != 200) {
      return seen;
    }
    String token = "";
    do {
      JsonObject page = new JsonObject(api.answer(domain.audit(caseId, AUDIT_PAGE, token)));
      for (JsonObject event : objects(page.getJsonArray("auditEvents"))) {
        for (JsonObject field : objects(event.getJsonArray("fields"))) {
          if (field.getString("eventFieldId").equals(domain.counter())) {
            int value = field.getJsonObject("newValue").getInteger("doubleValue");
            seen.merge(value, 1, Integer::sum);
          }
        }
      }
      token = page.getString("nextToken", "");
    } while (!token.isEmpty());
    return seen;
  }

  private static Collection<JsonObject> objects(JsonArray array) {
    return array.stream().map(JsonObject.class::cast).toList();
  }
}
