package dev.docket.server.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What the head of a request says about its body. */
final class AnnouncedBody {

  /** The length of a chunked body. */
  private static final long UNKNOWN = -1;

  /** The largest body, in bytes, that is read to its end although it is not wanted. */
  private static final long SMALL = 64 << 10;

  /** The digits that every long can hold. */
  private static final int SAFE_DIGITS = 18;

  private AnnouncedBody() {}

  /** Whether the request has a body. */
  static boolean exists(HttpServerRequest request) {
    return length(request) != 0;
  }

  /** Whether the client divides the body into chunks. */
  static boolean isChunked(HttpServerRequest request) {
    return length(request) == UNKNOWN;
  }

  /** Whether the body is known to have more bytes. */
  static boolean exceeds(HttpServerRequest request, long bytes) {
    return length(request) > bytes;
  }

  /** The largest number of bytes that the body can have. */
  static int atMost(HttpServerRequest request, int limit) {
    long length = length(request);
    return length == UNKNOWN ? limit : (int) Math.min(length, limit);
  }

  /**
   * Whether an answer that is sent before the body must close the connection: because too much
   * would follow, or because a client that waits to be asked for the body may never send it.
   */
  static boolean endsConnection(HttpServerRequest request) {
    long length = length(request);
    return length == UNKNOWN || length > SMALL || length > 0 && isHeldBack(request);
  }

  /** The length in bytes; 0 when there is no body. Netty has checked that it is a number. */
  private static long length(HttpServerRequest request) {
    if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
      return UNKNOWN;
    }
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null) {
      return 0;
    }
    return length.length() > SAFE_DIGITS ? Long.MAX_VALUE : Long.parseLong(length);
  }

  /** Whether the client waits to be asked for the body. */
  static boolean isHeldBack(HttpServerRequest request) {
    return "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT));
  }
}
