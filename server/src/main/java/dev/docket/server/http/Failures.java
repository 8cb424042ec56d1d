package dev.docket.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.server.contract.ApiService;
import dev.docket.server.contract.RouteMatch;
import dev.docket.storage.NoRoomException;
import dev.docket.storage.UnavailableException;
import io.vertx.core.Handler;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns every failure into a response: the only class that knows status codes and the format of
 * errors. An unexpected failure is logged once, with the request's id, and answered as an
 * InternalServerException without details. An unavailable store is logged once a second.
 */
final class Failures implements Handler<CallContext> {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private static final int INTERNAL_ERROR = 500;

  private static final Map<String, Integer> STATUS =
      Map.ofEntries(
          Map.entry("BadRequestException", 400),
          Map.entry("InvalidRequestException", 400),
          Map.entry("SerializationException", 400),
          Map.entry("ValidationException", 400),
          Map.entry("ServiceQuotaExceededException", 402),
          Map.entry("AccessDeniedException", 403),
          Map.entry("ExpiredTokenException", 403),
          Map.entry("IncompleteSignatureException", 403),
          Map.entry("InvalidSignatureException", 403),
          Map.entry("MissingAuthenticationTokenException", 403),
          Map.entry("UnrecognizedClientException", 403),
          Map.entry("ResourceNotFoundException", 404),
          Map.entry("UnknownOperationException", 404),
          Map.entry("RequestTimeoutException", 408),
          Map.entry("ConflictException", 409),
          Map.entry("DuplicateResourceException", 409),
          Map.entry("CursorExpiredException", 410),
          Map.entry("PreconditionFailedException", 412),
          Map.entry("RequestEntityTooLargeException", 413),
          Map.entry("RequestUriTooLongException", 414),
          Map.entry("UnsupportedMediaTypeException", 415),
          Map.entry("ThrottlingException", 429),
          Map.entry("RequestHeaderFieldsTooLargeException", 431),
          Map.entry("InternalServerException", 500),
          Map.entry("InternalServiceException", 500),
          Map.entry("ServiceUnavailableException", 503));

  /**
   * The exceptions of the models. An operation may return one only if the contract declares it for
   * that operation.
   */
  private static final Set<String> MODELLED =
      Set.of(
          "ConflictException",
          "CursorExpiredException",
          "DuplicateResourceException",
          "InvalidRequestException",
          "ResourceNotFoundException",
          "ServiceQuotaExceededException");

  private static final Problem UNAVAILABLE =
      Problem.internal("The service is unavailable for the moment, try again");
  private static final Problem INTERNAL = Problem.internal("Internal server error");

  /** The seconds after which a client may retry. */
  private static final String RETRY_SECONDS = "1";

  private final JsonMapper mapper;
  private final Verification verification;
  private final LogThrottle unavailable;

  Failures(JsonMapper mapper, Verification verification, InstantSource clock) {
    this.unavailable = new LogThrottle(clock);
    this.mapper = mapper;
    this.verification = verification;
  }

  @Override
  public void handle(CallContext context) {
    Exchange exchange = context.exchange();
    RouteMatch match = exchange.matchIfAny();
    ApiService service = match == null ? ApiService.CASES : match.route().service();
    Problem problem = service.named(declared(context, service.named(problem(context, exchange))));
    exchange.failed(problem, context.failure());
    int status = STATUS.getOrDefault(problem.type(), INTERNAL_ERROR);
    if (!context.request().isEnded() && AnnouncedBody.endsConnection(context.request())) {
      ClosingConnection.after(context);
    }
    context.response().putHeader(Headers.ERROR_TYPE, problem.type());
    if (status >= INTERNAL_ERROR) {
      context.response().putHeader(Headers.RETRY_AFTER, RETRY_SECONDS);
    } else {
      LOG.debug("{}: {} {}: {}", exchange.requestId(), status, problem.type(), problem.message());
    }
    byte[] body = body(service, problem);
    if (match != null) {
      verification.response(match.route(), status, body);
    }
    Answer.json(context, status, body);
  }

  private Problem problem(CallContext context, Exchange exchange) {
    Throwable failure = context.failure();
    if (failure instanceof ProblemException expected) {
      return expected.problem();
    }
    if (failure instanceof UnavailableException away) {
      unavailable.write(
          others ->
              CallLog.about(context, LOG.atWarn())
                  .log(
                      "Request {} failed: {}{}",
                      exchange.requestId(),
                      away.getMessage(),
                      others == 0 ? "" : " (and " + others + " more since the last such line)"));
      return away instanceof NoRoomException ? RequestProblems.noRoom().problem() : UNAVAILABLE;
    }
    // Nobody waits for it: a server that stops does not either, and closes its store meanwhile.
    boolean isGone = context.response().closed();
    CallLog.about(context, isGone ? LOG.atWarn() : LOG.atError())
        .setCause(failure)
        .log(
            isGone ? "Request {} failed, whose client has left" : "Request {} failed",
            exchange.requestId());
    return INTERNAL;
  }

  /**
   * Hides a problem that the contract does not declare for the operation: that is a defect of the
   * server.
   */
  private static Problem declared(CallContext context, Problem problem) {
    Exchange exchange = context.exchange();
    RouteMatch match = exchange.matchIfAny();
    boolean undeclared =
        !STATUS.containsKey(problem.type())
            || match != null
                && MODELLED.contains(problem.type())
                && !match.route().errors().containsKey(problem.type());
    if (!undeclared) {
      return problem;
    }
    CallLog.about(context, LOG.atError())
        .log("Request {} failed with an undeclared {}", exchange.requestId(), problem);
    return INTERNAL;
  }

  private byte[] body(ApiService service, Problem problem) {
    ObjectNode body = mapper.createObjectNode().put(service.errorMember(), problem.message());
    problem.members().forEach(body::put);
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }
}
