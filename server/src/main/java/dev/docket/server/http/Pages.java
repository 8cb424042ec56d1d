package dev.docket.server.http;

import dev.docket.server.build.Build;
import dev.docket.server.contract.Contract;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import java.nio.charset.StandardCharsets;

/**
 * The contract for reading, as YAML, as JSON and as a page to browse and try it. None of it needs a
 * signature.
 */
final class Pages {

  private static final String UI = "/docs/";
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

  private Pages() {}

  /** Whether a raw path is that of a page and not of the API. */
  static boolean own(String path) {
    return path.startsWith("/health/")
        || path.startsWith(UI)
        || path.equals("/docs")
        || path.startsWith("/openapi.");
  }

  /** A page at a path, for GET and for HEAD. */
  static Route page(Router router, String path) {
    return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
  }

  static void mountContract(Router router) {
    page(router, "/openapi.yaml")
        .handler(context -> send(context, "application/yaml", Contract.yaml()));
    page(router, "/openapi.json")
        .handler(context -> send(context, "application/json", Contract.json()));
  }

  static void mountDocs(Router router) {
    page(router, "/docs").handler(Pages::withSlash);
    page(router, UI + "swagger-initializer.js")
        .handler(
            context ->
                send(context, "text/javascript", INITIALIZER.getBytes(StandardCharsets.UTF_8)));
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

  private static void send(RoutingContext context, String type, byte[] content) {
    context.response().putHeader(HttpHeaders.CONTENT_TYPE, type).end(Buffer.buffer(content));
  }
}
