package dev.docket.server.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Tells the pages of this server from those of others. Browsers say which it is, and no page can,
 * where nobody can change what is sent; elsewhere the host tells.
 */
final class OwnPages {

  private static final String SITE = "Sec-Fetch-Site";

  private OwnPages() {}

  /** Whether a request with an origin is of a page of this server, such as the console. */
  static boolean sent(HttpServerRequest request, String origin) {
    String site = request.getHeader(SITE);
    if (site != null) {
      return site.equals("same-origin");
    }
    String host = request.getHeader(HttpHeaders.HOST);
    return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
  }

  /** Whether a request is of a page that is not this server's. */
  static boolean didNotSend(HttpServerRequest request) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    String site = request.getHeader(SITE);
    return origin != null
        ? !sent(request, origin)
        : site != null && !site.equals("same-origin") && !site.equals("none");
  }
}
