package dev.docket.server.visibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.CasesService;
import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Provisioning;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.operations.Ids;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.policy.PolicySet;
import dev.docket.server.ServiceCalls;
import dev.docket.server.events.SentEvents;
import dev.docket.storage.Search;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.memory.MemoryStorageProvider;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The operations in memory, called past the server: what an operation itself makes of the policies
 * of its caller. Inputs are JSON in which single quotes stand for double ones.
 */
final class LimitedService implements AutoCloseable {

  static final Tenant TENANT = new Tenant("111122223333", "us-east-1");

  private static final String ALICE = "arn:aws:iam::111122223333:user/alice";

  static final Caller ADMIN = new Caller(TENANT, ALICE, Access.UNRESTRICTED);

  private final JsonMapper json = ShapeMapper.create();
  private final Storage storage = new MemoryStorageProvider().open(Map.of());
  private final AtomicInteger counts = new AtomicInteger();
  private final CasesService service;

  LimitedService() {
    this(Clock.systemUTC());
  }

  LimitedService(Clock clock) {
    service =
        new CasesService(
            new Resources(counting()),
            new Stamps(clock, Ids.timeOrdered(clock)),
            new Quotas(Map.of(Quota.DOMAINS, Quotas.UNLIMITED)),
            Provisioning.immediate(),
            new ValidationPolicy(false, true),
            Duration.ZERO,
            SentEvents.ALL);
  }

  private Storage counting() {
    return (Storage)
        Proxy.newProxyInstance(
            Storage.class.getClassLoader(),
            new Class<?>[] {Storage.class},
            (proxy, method, arguments) -> {
              if (arguments != null
                  && arguments[0] instanceof Search<?> search
                  && search.counted()) {
                counts.incrementAndGet();
              }
              return method.invoke(storage, arguments);
            });
  }

  /** How many totals the store has been asked for since this was asked last. */
  int counts() {
    return counts.getAndSet(0);
  }

  /** The same user with policies. */
  static Caller limitedBy(PolicySet policies) {
    return new Caller(TENANT, ALICE, Access.limitedBy(policies, ALICE, key -> null));
  }

  /** The ARN of a path such as {@code domain/d}. */
  static String arn(String path) {
    return "arn:aws:cases:us-east-1:111122223333:" + path;
  }

  JsonNode call(Caller caller, String name, String input) {
    Operation<?, ?> operation =
        service.operations().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    return call(caller, operation, input.replace('\'', '"'));
  }

  private <I, O> JsonNode call(Caller caller, Operation<I, O> operation, String input) {
    try {
      CompletionStage<O> output =
          operation.run().apply(caller, json.readValue(input, operation.input()));
      return json.valueToTree(ServiceCalls.shown(output.toCompletableFuture().join()));
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(input, notJson);
    }
  }

  /** Calls an operation that refuses. */
  Problem refusal(Caller caller, String name, String input) {
    try {
      throw new AssertionError(call(caller, name, input));
    } catch (ProblemException refused) {
      return refused.problem();
    } catch (CompletionException refused) {
      return ((ProblemException) refused.getCause()).problem();
    }
  }

  void tag(String path, String tags) {
    call(ADMIN, "TagResource", "{'arn':'" + arn(path) + "','tags':" + tags + "}");
  }

  /**
   * All pages of a list, as many items on each as it may have.
   *
   * @param input without its last brace
   */
  List<JsonNode> pages(Caller caller, String name, String input, int size) {
    List<JsonNode> pages = new ArrayList<>();
    String token = "";
    do {
      JsonNode page =
          call(
              caller,
              name,
              input
                  + (input.endsWith("{") ? "" : ",")
                  + "'maxResults':"
                  + size
                  + ",'nextToken':'"
                  + token
                  + "'}");
      pages.add(page);
      token = page.path("nextToken").asText("");
    } while (!token.isEmpty() && !token.equals("null"));
    return pages;
  }

  /** One member of all items on pages. */
  static List<String> all(List<JsonNode> pages, String list, String member) {
    List<String> all = new ArrayList<>();
    pages.forEach(page -> page.get(list).forEach(item -> all.add(item.get(member).asText())));
    return all;
  }

  @Override
  public void close() {
    storage.close();
  }
}
