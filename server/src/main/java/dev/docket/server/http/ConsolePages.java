package dev.docket.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.auth.DevelopmentKeys;
import dev.docket.server.build.Build;
import dev.docket.server.control.ControlReply;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The console: a page, the script and the style that it loads, and what it has to know of the
 * server. The files are built from {@code console/}; each but the page has a hash of its content in
 * its name. All of them refer to each other relative to their folder.
 */
final class ConsolePages {

  /** Where the console is. */
  static final String FOLDER = "/console/";

  /** The page. */
  private static final PackagedFile INDEX =
      new PackagedFile(FOLDER + "index.html", content -> new StaticPage(PageText.HTML, content));

  /** The other files by their names, which a file of the build lists. */
  private static final Map<String, PackagedFile> FILES =
      new String(PackagedFile.content(FOLDER + "files.txt"), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableMap(name -> name, ConsolePages::file));

  /**
   * The header {@code Content-Security-Policy}: files and calls of this server, and nothing else.
   * The console never makes markup of a text; browsers that know trusted types hold it to that.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  private ConsolePages() {}

  /**
   * The pages by their paths.
   *
   * @param introduction what the console is told of the server
   * @param served whether the API documentation is served
   * @param parts what the console shows besides the API
   */
  static Map<String, Handler<CallContext>> pages(
      Introduction introduction, ServedPages served, ConsoleParts parts, Health health) {
    Map<String, Handler<CallContext>> pages = new HashMap<>();
    pages.put(FOLDER, INDEX);
    pages.put(FOLDER + "index.html", INDEX);
    FILES.forEach((name, file) -> pages.put(FOLDER + name, file));
    pages.put(FOLDER + "server.json", context -> describe(context, introduction, served, parts));
    ConsoleParts.Measured measured = parts.measured();
    if (measured != null) {
      MetricsPage metrics = new MetricsPage(health, measured.metrics(), measured.levels());
      pages.put(FOLDER + "metrics", context -> measure(context, measured.access(), metrics));
    }
    pages.replaceAll((path, page) -> context -> guard(context, page));
    return pages;
  }

  private static PackagedFile file(String name) {
    return new PackagedFile(FOLDER + name, content -> StaticPage.forever(type(name), content));
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "js" -> "text/javascript";
      case "css" -> "text/css";
      default -> throw new IllegalStateException("The console has no files like " + name);
    };
  }

  private static void guard(CallContext context, Handler<CallContext> page) {
    HttpServerResponse response = context.response();
    response.putHeader("Content-Security-Policy", POLICY);
    response.putHeader("X-Content-Type-Options", "nosniff");
    response.putHeader("Referrer-Policy", "no-referrer");
    response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
    page.handle(context);
  }

  private static void measure(CallContext context, ConsoleAccess access, MetricsPage metrics) {
    access
        .refusal(context.request())
        .ifPresentOrElse(
            problem -> ConsoleControl.send(context, ControlReply.of(problem)),
            () -> metrics.handle(context));
  }

  /**
   * Tells what the console shows before anybody signs in. The development key is no secret: it is
   * in the documentation, and while it is active the server takes no calls but those of its
   * machine.
   */
  private static void describe(
      CallContext context, Introduction introduction, ServedPages served, ConsoleParts parts) {
    ObjectNode server = JsonNodeFactory.instance.objectNode();
    server.put("version", Build.version());
    server.put("store", introduction.store());
    server.put("region", introduction.region());
    server.put("docs", served.docs());
    switch (introduction.keys()) {
      case DEVELOPMENT -> {
        server.put("keys", "development");
        server
            .putObject("developmentKey")
            .put("accessKeyId", DevelopmentKeys.ID)
            .put("secretAccessKey", DevelopmentKeys.SECRET);
      }
      case FILE -> server.put("keys", "file");
      case ANY -> server.put("keys", "any");
    }
    Introduction.Control control = introduction.control();
    if (control != null) {
      server.putObject("control").put("port", control.port().getAsInt());
    }
    ConsoleParts.Control controlled = parts.control();
    if (controlled != null) {
      server.withObjectProperty("control").put("access", controlled.access().terms());
    }
    ConsoleParts.Measured measured = parts.measured();
    if (measured != null) {
      server.putObject("metrics").put("access", measured.access().terms());
    }
    context
        .response()
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON)
        .end(server.toString());
  }
}
