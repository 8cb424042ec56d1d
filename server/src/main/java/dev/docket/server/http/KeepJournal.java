package dev.docket.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Explanation;
import dev.docket.server.auth.Claimant;
import dev.docket.server.auth.ClaimedIdentity;
import dev.docket.server.auth.Identity;
import dev.docket.server.contract.InputExcerpt;
import dev.docket.server.contract.RouteMatch;
import dev.docket.server.control.faults.FaultHit;
import dev.docket.server.control.journal.Journal;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every request of the API in the journal just before its client can know the outcome, so
 * that whoever has an answer finds the request. Pages and preflight requests are no requests of the
 * API. What is kept of one is bounded, and has no secret in it.
 */
final class KeepJournal implements Handler<CallContext> {

  /** The status of a request whose connection was cut on purpose. */
  private static final int CUT = 0;

  /** The status of a request whose client left before the answer, as in the access log. */
  private static final int CLIENT_GONE = 499;

  private static final int MOST_INPUT = 8 << 10;
  private static final int MOST_TEXT = 8 << 10;
  private static final int MOST_PATH = 2 << 10;
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final Journal journal;
  private final InstantSource clock;

  KeepJournal(Journal journal, InstantSource clock) {
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void handle(CallContext context) {
    context.outcome(status -> keep(context, status));
    context.response().headersEndHandler(sent -> keep(context, context.response().getStatusCode()));
    context.addEndHandler(() -> keep(context, CLIENT_GONE));
    context.next();
  }

  /** To be called before the connection of a request is cut. */
  static void cut(CallContext context) {
    IntConsumer outcome = context.outcome();
    if (outcome != null) {
      outcome.accept(CUT);
    }
  }

  /** Once; what comes later is not the outcome. */
  private void keep(CallContext context, int status) {
    Exchange exchange = context.exchange();
    boolean ofApi = exchange.matchIfAny() != null || exchange.errorType() != null;
    boolean first = context.outcome() != null;
    context.outcome(null);
    if (first && ofApi) {
      journal.add(entry(context.request(), exchange, status));
    }
  }

  private ObjectNode entry(HttpServerRequest request, Exchange exchange, int status) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry
        .put("requestId", exchange.requestId())
        .put("time", clock.instant().toString())
        .put("method", request.method().name())
        .put("path", atMost(MOST_PATH, Target.path(request)));
    caller(exchange, entry);
    RouteMatch match = exchange.matchIfAny();
    if (match != null) {
      entry.put("operation", match.route().operationId());
      input(request, exchange, match).ifPresent(input -> addInput(entry, input));
    }
    entry.put("status", status);
    if (exchange.errorType() != null) {
      entry.put("errorType", exchange.errorType());
      entry.put("message", atMost(MOST_TEXT, exchange.errorMessage()));
    }
    Explanation reason = reason(exchange);
    if (reason != null) {
      entry.set("reason", json(reason));
    }
    FaultHit fault = exchange.faultIfAny();
    if (fault != null) {
      entry.put("faultId", fault.faultId());
    }
    return entry.put("milliseconds", exchange.elapsedNanos() / NANOS_PER_MILLISECOND);
  }

  /** The caller, or who the caller claims to be. */
  private static void caller(Exchange exchange, ObjectNode entry) {
    Identity identity = exchange.identityIfAny();
    ClaimedIdentity claim = exchange.claimIfAny();
    if (identity != null) {
      entry
          .put("account", identity.tenant().account())
          .put("region", identity.tenant().region())
          .put("accessKeyId", identity.accessKeyId())
          .put("principal", identity.principal().arn());
    } else if (claim != null) {
      Claimant claimant = claim.claimant();
      entry
          .put("account", claimant.tenant().account())
          .put("region", claimant.tenant().region())
          .put("accessKeyId", claimant.accessKeyId());
    }
  }

  /** The input of a verified caller, valid or not; empty when it was not read. */
  private static Optional<InputExcerpt> input(
      HttpServerRequest request, Exchange exchange, RouteMatch match) {
    if (exchange.inputIfAny() != null) {
      return Optional.of(match.route().excerpt(exchange.inputIfAny().tree(), MOST_INPUT));
    }
    boolean unread = AnnouncedBody.exists(request) && exchange.body().length == 0;
    if (exchange.identityIfAny() == null || unread) {
      return Optional.empty();
    }
    return match
        .unchecked(request.query(), request.getHeader(HttpHeaders.CONTENT_TYPE), exchange.body())
        .map(input -> match.route().excerpt(input, MOST_INPUT));
  }

  private static void addInput(ObjectNode entry, InputExcerpt input) {
    entry.set("input", input.input());
    if (input.truncated()) {
      entry.put("inputTruncated", true);
    }
  }

  private static @Nullable Explanation reason(Exchange exchange) {
    FaultHit fault = exchange.faultIfAny();
    if (fault != null && fault.effect().isFailure()) {
      return Reasons.ofFault(fault.faultId());
    }
    String type = exchange.errorType();
    if (type == null) {
      return null;
    }
    Explanation known = exchange.explanation();
    return known == null ? Reasons.of(type) : known;
  }

  private static ObjectNode json(Explanation reason) {
    String kind = reason.kind().name();
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT))
            .put("text", atMost(MOST_TEXT, reason.text()));
    for (Map.Entry<String, String> detail : reason.details().entrySet()) {
      json.put(detail.getKey(), atMost(MOST_TEXT, detail.getValue()));
    }
    return json;
  }

  private static String atMost(int characters, String text) {
    return text.length() <= characters ? text : text.substring(0, characters) + "…";
  }
}
