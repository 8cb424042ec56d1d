package dev.docket.server.http;

import dev.docket.server.build.Build;
import io.vertx.core.Handler;
import java.util.Map;

/**
 * The pages for a browser that knows only the server's address: a start page, an icon, the version,
 * and a page for paths that do not exist.
 */
final class FrontPages {

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
   * @param docs whether the API documentation is served
   */
  static Map<String, Handler<CallContext>> pages(Introduction introduction, boolean docs) {
    StaticPage version =
        StaticPage.of(
            Headers.JSON.toString(),
            "{\"name\":\"docket\",\"version\":\"" + Build.version() + "\"}");
    return Map.of(
        "/",
        new FirstPage(introduction, docs),
        "/version",
        version::send,
        "/favicon.ico",
        ICON::send);
  }

  /** Sends the page for paths that do not exist. */
  static void sendNowhere(CallContext context) {
    context.response().putHeader("Content-Security-Policy", PageText.POLICY);
    NOWHERE.send(context, NOT_FOUND);
  }
}
