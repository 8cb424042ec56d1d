package dev.docket.server.http;

import dev.docket.operations.ProblemException;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/**
 * Refuses requests that a proxy and this server could interpret differently (RFC 9112, sections 3.2
 * and 6.1): more than one Host header, a target with another host than the header, a transfer
 * coding other than chunked, a header without a name.
 */
final class WellFormed implements Handler<CallContext> {

  @Override
  public void handle(CallContext context) {
    HttpServerRequest request = context.request();
    MultiMap headers = request.headers();
    List<String> hosts = headers.getAll(HttpHeaders.HOST);
    if (hosts.size() > 1) {
      throw refused(context, "Only one Host header is allowed");
    }
    if (!request.uri().startsWith("/")
        && !hosts.isEmpty()
        && !names(request.uri(), hosts.getFirst())) {
      throw refused(context, "The request target must name the host of the Host header");
    }
    if (headers.contains("")) {
      throw refused(context, "A header must have a name");
    }
    List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
    if (!codings.isEmpty()
        && !(codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked"))) {
      throw refused(context, "The only supported Transfer-Encoding is chunked");
    }
    context.next();
  }

  private static boolean names(String target, String host) {
    String lower = target.toLowerCase(Locale.ROOT);
    String authority = "://" + host.toLowerCase(Locale.ROOT);
    return lower.startsWith("http" + authority + "/")
        || lower.startsWith("https" + authority + "/");
  }

  private static ProblemException refused(CallContext context, String message) {
    ClosingConnection.after(context);
    return RequestProblems.badRequest(message);
  }
}
