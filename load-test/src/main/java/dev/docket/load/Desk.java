package dev.docket.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A domain of its own, which it makes and fills, and the calls to it: 30 % of the cases are closed,
 * the labels are eight of like frequency, each title has four words.
 */
final class Desk {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CUSTOMER =
      "arn:aws:profile:us-east-1:000000000000:domains/acme/profiles/%032x";
  private static final int LABELS = 8;
  private static final int CUSTOMERS = 1000;
  private static final int PAGE = 25;
  private static final int CALLS_AT_ONCE = 8;

  private final CasesClient client;
  private final Mix mix;
  private final String domain;
  private final String label;
  private final String note;
  private final String template;

  /** Guarded by itself. */
  private final List<String> cases = new ArrayList<>();

  /** Makes the domain and all that the mix wants in it. */
  Desk(CasesClient client, Mix mix) throws IOException, InterruptedException {
    this.client = client;
    this.mix = mix;
    domain = made("/domains", Map.of("name", "load-test-" + UUID.randomUUID()), "domainId");
    try {
      label = made(path("fields"), Map.of("name", "Topic", "type", "SingleSelect"), "fieldId");
      note = made(path("fields"), Map.of("name", "Note", "type", "Text"), "fieldId");
      List<Map<String, Object>> options = new ArrayList<>();
      for (int i = 0; i < LABELS; i++) {
        options.add(Map.of("name", "Topic " + i, "value", "topic-" + i, "active", true));
      }
      client.answer("PUT", path("fields/" + label + "/options"), Map.of("options", options));
      template =
          made(path("templates"), Map.of("name", "Parcels", "status", "Active"), "templateId");
      fill();
    } catch (IOException | InterruptedException | RuntimeException unfinished) {
      delete();
      throw unfinished;
    }
  }

  private String made(String path, Object body, String member)
      throws IOException, InterruptedException {
    return client.answer("POST", path, body).get(member).textValue();
  }

  private String path(String rest) {
    return "/domains/" + domain + "/" + rest;
  }

  private void fill() throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(CALLS_AT_ONCE);
    try {
      List<Future<?>> filed = new ArrayList<>();
      for (int i = 0; i < mix.seed().cases(); i++) {
        SplittableRandom random = new SplittableRandom(i);
        filed.add(
            threads.submit(
                () -> {
                  String id = made(path("cases"), newCase(random), "caseId");
                  for (int k = 0; k < mix.seed().comments(); k++) {
                    client.answer("POST", path("cases/" + id + "/related-items/"), comment(random));
                  }
                  filed(id);
                  return null;
                }));
      }
      for (Future<?> one : filed) {
        one.get();
      }
    } catch (ExecutionException failed) {
      throw new IOException("The domain could not be filled: " + failed.getCause(), failed);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Deletes the domain with all that is in it. */
  void delete() throws IOException, InterruptedException {
    client.answer("DELETE", "/domains/" + domain, Map.of());
  }

  /** Makes a new case known, so that calls are about it too. */
  void filed(String caseId) {
    synchronized (cases) {
      cases.add(caseId);
    }
  }

  private String anyCase(SplittableRandom random) {
    synchronized (cases) {
      return path("cases/" + cases.get(random.nextInt(cases.size())));
    }
  }

  /** A call that is drawn from the mix. */
  LoadCall next() {
    SplittableRandom random = new SplittableRandom(ThreadLocalRandom.current().nextLong());
    return next(mix.draw(random), random);
  }

  /** A call of that kind. */
  LoadCall next(CallKind kind, SplittableRandom random) {
    return switch (kind) {
      case GET_CASE -> call(kind, anyCase(random), Map.of("fields", ids("title", "status", note)));
      case SEARCH_BY_STATUS ->
          search(kind, filter("status", random.nextInt(100) < 30 ? "closed" : "open"));
      case SEARCH_BY_LABEL -> search(kind, filter(label, "topic-" + random.nextInt(LABELS)));
      case SEARCH_BY_WORD -> search(kind, Map.of("searchTerm", Words.any(random)));
      case SEARCH_RELATED_ITEMS ->
          call(kind, anyCase(random) + "/related-items-search", Map.of("maxResults", PAGE));
      case AUDIT_EVENTS ->
          call(kind, anyCase(random) + "/audit-history", Map.of("maxResults", PAGE));
      case CREATE_COMMENT -> call(kind, anyCase(random) + "/related-items/", comment(random));
      case UPDATE_CASE ->
          new LoadCall(
              kind.title(),
              "PUT",
              anyCase(random),
              json(Map.of("fields", List.of(value(note, Words.text(random, 4))))));
      case CREATE_CASE -> call(kind, path("cases"), newCase(random));
    };
  }

  private LoadCall search(CallKind kind, Map<String, Object> asked) {
    return call(
        kind,
        path("cases-search"),
        asked.containsKey("searchTerm")
            ? Map.of(
                "searchTerm", asked.get("searchTerm"), "maxResults", PAGE, "fields", ids("title"))
            : Map.of("filter", asked, "maxResults", PAGE, "fields", ids("title")));
  }

  private static Map<String, Object> filter(String field, String value) {
    return Map.of("field", Map.of("equalTo", value(field, value)));
  }

  private Map<String, Object> newCase(SplittableRandom random) {
    List<Object> fields = new ArrayList<>();
    fields.add(value("title", Words.text(random, 4)));
    fields.add(value("customer_id", CUSTOMER.formatted(random.nextInt(CUSTOMERS))));
    fields.add(value(label, "topic-" + random.nextInt(LABELS)));
    fields.add(value(note, Words.text(random, 8)));
    if (random.nextInt(100) < 30) {
      fields.add(value("status", "closed"));
    }
    return Map.of(
        "templateId", template, "fields", fields, "clientToken", UUID.randomUUID().toString());
  }

  private static Map<String, Object> comment(SplittableRandom random) {
    Map<String, Object> comment =
        Map.of("body", Words.text(random, 12), "contentType", "Text/Plain");
    return Map.of("type", "Comment", "content", Map.of("comment", comment));
  }

  private static List<Object> ids(String... fields) {
    List<Object> ids = new ArrayList<>();
    for (String field : fields) {
      ids.add(Map.of("id", field));
    }
    return ids;
  }

  private static Map<String, Object> value(String field, String value) {
    return Map.of("id", field, "value", Map.of("stringValue", value));
  }

  private static LoadCall call(CallKind kind, String path, Object body) {
    return new LoadCall(kind.title(), "POST", path, json(body));
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
