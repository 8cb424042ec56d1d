package dev.docket.server.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What the head of a request says of its body. */
final class AnnouncedBody {

  /** Stands for a length that nobody has told. */
  private static final long UNKNOWN = -1;

  /** A body of so many bytes may come although nobody wants it. */
  private static final long SMALL = 64 << 10;

  /** Digits that every long holds. */
  private static final int SAFE_DIGITS = 18;

  private AnnouncedBody() {}

  /** Whether there is one. */
  static boolean exists(HttpServerRequest request) {
    return length(request) != 0;
  }

  /** Whether it is known to have more bytes than that. */
  static boolean exceeds(HttpServerRequest request, long bytes) {
    return length(request) > bytes;
  }

  /** The bytes it has at most. */
  static int atMost(HttpServerRequest request, int limit) {
    long length = length(request);
    return length == UNKNOWN ? limit : (int) Math.min(length, limit);
  }

  /**
   * Whether an answer before the body must end the connection: because too much would follow, or
   * because the client, told nothing of it, may leave the body out.
   */
  static boolean endsConnection(HttpServerRequest request) {
    long length = length(request);
    return length == UNKNOWN || length > SMALL || length > 0 && isHeldBack(request);
  }

  /** In bytes, 0 when there is no body; Netty has checked that it is a number. */
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

  /** Whether the client waits with the body until it is asked for it. */
  static boolean isHeldBack(HttpServerRequest request) {
    return "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT));
  }
}
