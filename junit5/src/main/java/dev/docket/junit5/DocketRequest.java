package dev.docket.junit5;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that a server has answered. */
public final class DocketRequest {

  private final Map<String, Object> request;

  DocketRequest(Map<String, Object> request) {
    this.request = request;
  }

  /** Grows by one with each request. */
  public long number() {
    return Members.number(request, "number");
  }

  /** The id that the answer has too. */
  public String requestId() {
    return Members.text(request, "requestId");
  }

  public Instant time() {
    return OffsetDateTime.parse(Members.text(request, "time")).toInstant();
  }

  public String method() {
    return Members.text(request, "method");
  }

  public String path() {
    return Members.text(request, "path");
  }

  /** The name of the operation; null when the request is for none. */
  public @Nullable String operation() {
    return Members.textOrNull(request, "operation");
  }

  /** The account of the caller; null when it is not known. */
  public @Nullable String account() {
    return Members.textOrNull(request, "account");
  }

  /** The access key of the caller; null when it is not known. */
  public @Nullable String accessKeyId() {
    return Members.textOrNull(request, "accessKeyId");
  }

  /** The input as the server understood it, without secrets: maps, lists, texts and numbers. */
  public Map<String, Object> input() {
    return Collections.unmodifiableMap(Members.object(request, "input"));
  }

  /** The status that was answered; 0 when the connection was cut. */
  public int status() {
    return (int) Members.number(request, "status");
  }

  /** The type of the error that was answered; null when it went well. */
  public @Nullable String errorType() {
    return Members.textOrNull(request, "errorType");
  }

  /** The message of that error; null when there is none. */
  public @Nullable String message() {
    return Members.textOrNull(request, "message");
  }

  /** What refused it, such as {@code Policy}; null when nothing did. */
  public @Nullable String reasonKind() {
    return Members.textOrNull(Members.object(request, "reason"), "kind");
  }

  /**
   * Why it was refused, beyond what the caller was told: {@code text}, and as the case may be
   * {@code canonicalRequest}, {@code stringToSign}, {@code statement}, {@code caseRuleId}, {@code
   * quota} or {@code rate}. Empty when it was not refused.
   */
  public Map<String, Object> reason() {
    return Collections.unmodifiableMap(Members.object(request, "reason"));
  }

  /** The fault that it got; null when it got none. */
  public @Nullable String faultId() {
    return Members.textOrNull(request, "faultId");
  }

  /** All that is known of it, as JSON. */
  @Override
  public String toString() {
    return Json.write(request);
  }
}
