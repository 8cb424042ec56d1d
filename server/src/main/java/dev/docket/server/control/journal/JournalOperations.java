package dev.docket.server.control.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.control.ControlAnswer;
import dev.docket.server.control.ControlOperation;
import dev.docket.server.control.ControlViolation;
import dev.docket.server.control.DurationText;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** Lists requests, waits for one that matches, and forgets them. */
public final class JournalOperations {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /** The members of a request that have to be as given. */
  private static final List<String> SAME =
      List.of("operation", "account", "accessKeyId", "status", "errorType");

  private final Journal journal;
  private final Set<String> names;
  private final Vertx vertx;

  /**
   * @param names the operations of the API
   * @param vertx ends waits
   */
  public JournalOperations(Journal journal, Set<String> names, Vertx vertx) {
    this.journal = journal;
    this.names = names;
    this.vertx = vertx;
  }

  public Map<String, ControlOperation> operations() {
    return Map.of(
        "ListRequests", request -> list(request.input()),
        "DeleteRequests", request -> clear());
  }

  private CompletionStage<ControlAnswer> list(ObjectNode input) {
    JsonNode operation = input.path("operation");
    if (!operation.isMissingNode() && !names.contains(operation.asText())) {
      throw ControlViolation.of(
          "operation", operation.asText(), "Member must be the name of an operation of the API");
    }
    Predicate<ObjectNode> wanted = wanted(input);
    Duration wait =
        DurationText.read("wait", input.path("wait").asText("0s"), Duration.ZERO, LONGEST_WAIT);
    if (wait.toMillis() == 0) {
      return CompletableFuture.completedStage(found(wanted));
    }
    CompletableFuture<Boolean> arrived = journal.await(wanted);
    if (!arrived.isDone()) {
      long timer = vertx.setTimer(wait.toMillis(), late -> arrived.complete(false));
      arrived.whenComplete((done, failure) -> vertx.cancelTimer(timer));
    }
    return arrived.thenApply(done -> found(wanted));
  }

  private static Predicate<ObjectNode> wanted(ObjectNode input) {
    long after = input.path("after").asLong(0);
    return request ->
        request.path("number").asLong() > after
            && SAME.stream().allMatch(member -> isSame(input.path(member), request.path(member)));
  }

  private static boolean isSame(JsonNode wanted, JsonNode actual) {
    return wanted.isMissingNode() || wanted.asText().equals(actual.asText());
  }

  private ControlAnswer found(Predicate<ObjectNode> wanted) {
    Journal.Found found = journal.find(wanted);
    return ControlAnswer.json(Map.of("requests", found.requests(), "last", found.last()));
  }

  private CompletionStage<ControlAnswer> clear() {
    journal.clear();
    return CompletableFuture.completedStage(ControlAnswer.done());
  }
}
