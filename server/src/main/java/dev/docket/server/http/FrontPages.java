package dev.docket.server.http;

import dev.docket.server.build.Build;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/**
 * The pages for a browser that knows only the server's address: a start page, an icon, the version,
 * and a page for paths that do not exist.
 */
final class FrontPages {

  /** Where the start page is, whatever the bare address leads to. */
  static final String START = "/start";

  private static final int NOT_FOUND = 404;

  private static final StaticPage ICON =
      StaticPage.of(
          "image/svg+xml",
          """
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
          <rect x="4" y="2" width="24" height="28" rx="4" fill="#1f4e79"/>
          <path d="M10 10h12M10 16h12M10 22h7" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
          </svg>
          """);

  private static final StaticPage NOWHERE =
      StaticPage.of(
          PageText.HTML,
          PageText.HEAD
              + "<h1>Not found</h1>\n<p>There is no page here. <a href=\"/\">Start page</a></p>\n"
              + PageText.END);

  private FrontPages() {}

  /**
   * The pages by their paths.
   *
   * @param introduction what the start page tells
   * @param served the pages that the start page leads to
   */
  static Map<String, Handler<CallContext>> pages(Introduction introduction, ServedPages served) {
    StaticPage version =
        StaticPage.of(
            Headers.JSON.toString(),
            "{\"name\":\"docket\",\"version\":\"" + Build.version() + "\"}");
    FirstPage first = new FirstPage(introduction, served);
    return Map.of("/", first, START, first, "/version", version::send, "/favicon.ico", ICON::send);
  }

  /** Whether the client is a browser that is to show a page. */
  static boolean wantsPages(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains("text/html");
  }

  /** Sends the page for paths that do not exist. */
  static void sendNowhere(CallContext context) {
    context.response().putHeader("Content-Security-Policy", PageText.POLICY);
    NOWHERE.send(context, NOT_FOUND);
  }
}
