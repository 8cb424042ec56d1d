package dev.docket.server.http;

import dev.docket.server.build.Build;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/**
 * The pages for a browser that knows only the server's address: a start page, an icon, the version,
 * and a page for paths that do not exist.
 */
final class FrontPages {

  private static final String HTML = "text/html; charset=utf-8";
  private static final int NOT_FOUND = 404;

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Docket</title>
      <link rel="icon" href="/favicon.ico" type="image/svg+xml">
      <style>body { font: 1rem/1.5 sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }</style>
      </head>
      <body>
      """;

  private static final String LINKS =
      """
      <li>The contract as <a href="/openapi.yaml">YAML</a> and as <a href="/openapi.json">JSON</a></li>
      <li><a href="/health">Health</a></li>
      <li><a href="/version">Version</a></li>
      </ul>
      """;

  private static final String SIGNED =
      """
      <p>Calls are signed with an access key (AWS Signature Version 4, service name <code>cases</code>), as the AWS
      SDKs do it, or bear the token of an access key: <code>Authorization: Bearer &lt;token&gt;</code>.</p>
      """;

  private static final String OPEN = "<p>This server takes calls from anyone, signed or not.</p>\n";

  private static final String END = "</body>\n</html>\n";

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
          HTML,
          HEAD
              + "<h1>Not found</h1>\n<p>There is no page here. <a href=\"/\">Start page</a></p>\n"
              + END);

  private FrontPages() {}

  /**
   * The pages by their paths.
   *
   * @param authenticated whether callers must authenticate
   * @param docs whether the API documentation is served
   */
  static Map<String, Handler<RoutingContext>> pages(boolean authenticated, boolean docs) {
    StaticPage home = home(authenticated, docs);
    StaticPage version =
        StaticPage.of(
            Headers.JSON.toString(),
            "{\"name\":\"docket\",\"version\":\"" + Build.version() + "\"}");
    return Map.of("/", home::send, "/version", version::send, "/favicon.ico", ICON::send);
  }

  /** Sends the page for paths that do not exist. */
  static void sendNowhere(RoutingContext context) {
    NOWHERE.send(context, NOT_FOUND);
  }

  private static StaticPage home(boolean authenticated, boolean docs) {
    return StaticPage.of(
        HTML,
        HEAD
            + "<h1>Docket "
            + Build.version()
            + "</h1>\n<p>A server that speaks the Amazon Connect Cases API.</p>\n<ul>\n"
            + (docs ? "<li><a href=\"/docs/\">The API, to browse and try</a></li>\n" : "")
            + LINKS
            + (authenticated ? SIGNED : OPEN)
            + END);
  }
}
