package dev.docket.server.http;

import io.vertx.core.http.HttpHeaders;

/** The names of response headers, and common values. */
final class Headers {

  static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-amzn-RequestId");
  static final CharSequence ERROR_TYPE = HttpHeaders.createOptimized("x-amzn-ErrorType");
  static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("Retry-After");

  /** In milliseconds; newer retry strategies of the AWS SDKs prefer it to {@code Retry-After}. */
  static final CharSequence RETRY_AFTER_MILLIS = HttpHeaders.createOptimized("x-amz-retry-after");

  static final CharSequence JSON = HttpHeaders.createOptimized("application/json");

  private Headers() {}
}
