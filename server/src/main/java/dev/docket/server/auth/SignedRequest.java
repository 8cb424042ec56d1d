package dev.docket.server.auth;

import io.vertx.core.MultiMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was sent. A signature covers the exact characters that the client sent, so
 * nothing is decoded or normalised. A character stands for one byte (ISO 8859-1), which is how
 * Netty reads request lines and headers.
 *
 * @param rawPath the request target up to the first {@code ?}
 * @param rawQuery what follows the first {@code ?}; empty when there is none
 * @param headers all header lines in the order sent, including repeated ones
 * @param body the whole body, which must not be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // A copy or a wrapper would cost every request.
public record SignedRequest(
    String method, String rawPath, String rawQuery, MultiMap headers, byte[] body) {

  /**
   * Splits the target of a request.
   *
   * @param target the request target of the request line, such as {@code /domains?maxResults=1}
   */
  public static SignedRequest of(String method, String target, MultiMap headers, byte[] body) {
    int mark = target.indexOf('?');
    return mark < 0
        ? new SignedRequest(method, target, "", headers, body)
        : new SignedRequest(
            method, target.substring(0, mark), target.substring(mark + 1), headers, body);
  }

  /** The value of a header, with repeated lines joined by commas; null when absent. */
  @Nullable String header(String name) {
    var values = headers.getAll(name);
    return switch (values.size()) {
      case 0 -> null;
      case 1 -> values.getFirst();
      default -> String.join(",", values);
    };
  }
}
