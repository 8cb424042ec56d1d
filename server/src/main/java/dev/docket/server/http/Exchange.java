package dev.docket.server.http;

import dev.docket.operations.Explanation;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.server.auth.ClaimedIdentity;
import dev.docket.server.auth.Identity;
import dev.docket.server.contract.RouteMatch;
import dev.docket.server.contract.ValidInput;
import dev.docket.server.control.faults.FaultEffect;
import dev.docket.server.control.faults.FaultHit;
import dev.docket.server.tracing.CallTrace;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a request so far. Each step adds its part and reads those of earlier steps.
 */
final class Exchange {

  private final String requestId;
  private final @Nullable String clientAddress;
  private final long startNanos;
  private byte[] body = {};
  private @Nullable RouteMatch match;
  private @Nullable ClaimedIdentity claim;
  private @Nullable Identity identity;
  private boolean admitted;
  private @Nullable ValidInput input;
  private @Nullable Authorized authorized;
  private @Nullable Problem problem;
  private @Nullable ProblemException refusal;
  private @Nullable FaultHit fault;
  private @Nullable CallTrace trace;

  private Exchange(String requestId, @Nullable String clientAddress, long startNanos) {
    this.requestId = requestId;
    this.clientAddress = clientAddress;
    this.startNanos = startNanos;
  }

  /** The exchange of a request that begins now, of a client whose address does not matter. */
  static Exchange begin(String requestId) {
    return begin(requestId, null);
  }

  /**
   * The exchange of a request that begins now.
   *
   * @param clientAddress an IP literal; null when the client has none
   */
  static Exchange begin(String requestId, @Nullable String clientAddress) {
    return new Exchange(requestId, clientAddress, System.nanoTime());
  }

  String requestId() {
    return requestId;
  }

  /** The IP address of the client, as far as it is known; null when it has none. */
  @Nullable String clientAddress() {
    return clientAddress;
  }

  long elapsedNanos() {
    return System.nanoTime() - startNanos;
  }

  byte[] body() {
    return body;
  }

  void body(byte[] body) {
    this.body = body;
  }

  /** The operation that the method and path identify. */
  RouteMatch match() {
    return Objects.requireNonNull(match);
  }

  @Nullable RouteMatch matchIfAny() {
    return match;
  }

  void match(RouteMatch match) {
    this.match = match;
  }

  /** The identity that the head claims. */
  ClaimedIdentity claim() {
    return Objects.requireNonNull(claim);
  }

  void claim(ClaimedIdentity claim) {
    this.claim = claim;
  }

  @Nullable ClaimedIdentity claimIfAny() {
    return claim;
  }

  /** Whether a token was taken from each of the caller's buckets. */
  boolean isAdmitted() {
    return admitted;
  }

  void admit() {
    admitted = true;
  }

  /** The verified caller. */
  Identity identity() {
    return Objects.requireNonNull(identity);
  }

  @Nullable Identity identityIfAny() {
    return identity;
  }

  void identity(Identity identity) {
    this.identity = identity;
  }

  /** The operation's input. */
  ValidInput input() {
    return Objects.requireNonNull(input);
  }

  @Nullable ValidInput inputIfAny() {
    return input;
  }

  void input(ValidInput input) {
    this.input = input;
  }

  /** The call that the caller may make. */
  Authorized authorized() {
    return Objects.requireNonNull(authorized);
  }

  void authorized(Authorized authorized) {
    this.authorized = authorized;
  }

  /** The fault that this call meets. */
  @Nullable FaultHit faultIfAny() {
    return fault;
  }

  void fault(FaultHit hit) {
    this.fault = hit;
  }

  /** The trace that is recorded of the call; null for none. */
  @Nullable CallTrace trace() {
    return trace;
  }

  void trace(CallTrace recorded) {
    this.trace = recorded;
  }

  /** Whether the call is done, but its answer must not reach the client. */
  boolean isAnswerLost() {
    return fault != null && fault.effect().connection() == FaultEffect.Connection.CUT_AFTER_COMMIT;
  }

  /** The type of the error that is answered. */
  @Nullable String errorType() {
    return problem == null ? null : problem.type();
  }

  /** The message of the error that is answered; empty without one. */
  String errorMessage() {
    return problem == null ? "" : problem.message();
  }

  /** Why the call was refused, where more is known than is answered. */
  @Nullable Explanation explanation() {
    return refusal == null ? null : refusal.explanation();
  }

  /**
   * The request failed.
   *
   * @param answered the problem that is answered
   * @param failure what happened
   */
  void failed(Problem answered, @Nullable Throwable failure) {
    this.problem = answered;
    this.refusal = failure instanceof ProblemException known ? known : null;
  }
}
