package dev.docket.server.http;

import dev.docket.server.build.Build;
import dev.docket.server.contract.Contract;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import java.util.Set;

/**
 * The contract for reading, as YAML, as JSON and as a page to browse and try it. None of it needs a
 * signature.
 */
final class Pages {

  private static final String UI = "/docs/";
  private static final StaticPage YAML = new StaticPage("application/yaml", Contract.yaml());
  private static final StaticPage JSON = new StaticPage("application/json", Contract.json());
  private static final String WEB_ROOT = "META-INF/resources/webjars/swagger-ui/";

  /**
   * Tells Swagger UI where the contract is; the file of that name in its package shows an example
   * of its makers.
   */
  private static final String INITIALIZER =
      """
      window.onload = () => {
        window.ui = SwaggerUIBundle({
          url: "../openapi.json",
          dom_id: "#swagger-ui",
          deepLinking: true,
          presets: [SwaggerUIBundle.presets.apis],
          layout: "BaseLayout",
        });
      };
      """;

  /** In place of the one in the package, whose title and icon are those of its makers. */
  private static final String INDEX =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="UTF-8">
      <title>Docket API</title>
      <link rel="stylesheet" type="text/css" href="./swagger-ui.css" />
      <link rel="stylesheet" type="text/css" href="./index.css" />
      <link rel="icon" type="image/svg+xml" href="../favicon.ico" />
      </head>
      <body>
      <div id="swagger-ui"></div>
      <script src="./swagger-ui-bundle.js" charset="UTF-8"></script>
      <script src="./swagger-initializer.js" charset="UTF-8"></script>
      </body>
      </html>
      """;

  /** Pages for GET and HEAD alone: whatever else is sent there is the API's to refuse. */
  private static final Set<String> FRONT = Set.of("/", "/health", "/version", "/favicon.ico");

  private Pages() {}

  /** Whether a request is for a page and not for the API. */
  static boolean own(HttpServerRequest request, Contract contract) {
    String path = Target.path(request);
    return path.startsWith("/health/")
        || path.startsWith(UI)
        || path.equals("/docs")
        || path.startsWith("/openapi.")
        || reads(request) && (FRONT.contains(path) || isLost(request, path, contract));
  }

  private static boolean reads(HttpServerRequest request) {
    return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
  }

  /** Whether a browser asks for a page that is not there; clients of the API want no HTML. */
  private static boolean isLost(HttpServerRequest request, String path, Contract contract) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null
        && accepted.contains("text/html")
        && path.startsWith("/")
        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && contract.match(request.method().name(), path).isEmpty();
  }

  /** A page at a path, for GET and for HEAD. */
  static Route page(Router router, String path) {
    return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
  }

  static void mountContract(Router router) {
    page(router, "/openapi.yaml").handler(YAML::send);
    page(router, "/openapi.json").handler(JSON::send);
  }

  static void mountDocs(Router router) {
    page(router, "/docs").handler(Pages::withSlash);
    page(router, UI + "swagger-initializer.js")
        .handler(StaticPage.of("text/javascript", INITIALIZER)::send);
    StaticPage index = StaticPage.of("text/html; charset=utf-8", INDEX);
    page(router, UI).handler(index::send);
    page(router, UI + "index.html").handler(index::send);
    page(router, UI + "*").handler(StaticHandler.create(WEB_ROOT + Build.swaggerUi()));
  }

  /**
   * The page names its files relative to its folder; vertx-web takes the folder with and without
   * its slash.
   */
  private static void withSlash(RoutingContext context) {
    if (Target.path(context.request()).equals(UI)) {
      context.next();
    } else {
      context.redirect(UI);
    }
  }
}
