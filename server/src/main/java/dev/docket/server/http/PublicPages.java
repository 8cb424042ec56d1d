package dev.docket.server.http;

import dev.docket.server.build.Build;
import dev.docket.server.contract.Contract;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Serves the pages that need no signature: health, the front pages, the contracts as YAML and as
 * JSON, and that of Cases as a page to browse and try it. All other requests continue to the API.
 *
 * <p>Paths are compared as they were sent: nothing is decoded, and no page has two paths.
 */
final class PublicPages implements Handler<CallContext> {

  private static final String UI = "/docs/";

  /** The contracts by their paths. */
  private static final Map<String, StaticPage> CONTRACTS =
      Map.of(
          "/openapi.yaml", yaml(Contract.yaml()),
          "/openapi.json", json(Contract.json()),
          "/connect.yaml", yaml(Contract.connectYaml()),
          "/connect.json", json(Contract.connectJson()),
          "/extensions.yaml", yaml(Contract.extensionsYaml()),
          "/extensions.json", json(Contract.extensionsJson()));

  private static final int METHOD_NOT_ALLOWED = 405;

  /**
   * Configures Swagger UI, in place of the file of that name in its package, which shows a demo.
   * The ids in the examples are made up, so requests are sent with the ids that the server returned
   * last: executed in order, the examples tell one story. A merge takes two cases, the one created
   * last and the one before it. Whoever is signed in at the console in another tab signs: that tab
   * has the key, and is asked over a channel that only pages of this server have.
   */
  private static final String INITIALIZER =
      """
      window.onload = () => {
        const examples = {};
        const given = {};
        const signer = new BroadcastChannel("docket.signing");
        const patience = 1000;
        let wishes = 0;

        function signed(request) {
          if (request.loadSpec || Object.keys(request.headers).some((name) => name.toLowerCase() === "authorization")) {
            return request;
          }
          return new Promise((resolve) => {
            const id = `${performance.timeOrigin} ${++wishes}`;
            const done = () => {
              clearTimeout(timer);
              signer.removeEventListener("message", take);
              resolve(request);
            };
            const take = ({ data }) => {
              if (data.id === id && data.headers) {
                Object.assign(request.headers, data.headers);
                done();
              }
            };
            const timer = setTimeout(done, patience);
            signer.addEventListener("message", take);
            const { method, url, body } = request;
            signer.postMessage({ id, method, url: new URL(url, location.href).href, body: body ?? "" });
          });
        }

        function learn(answer) {
          const names = { Arn: "domainArn", MergedCaseId: "earlierCaseId" };
          for (const [key, parameter] of Object.entries(answer.components?.parameters ?? {}).filter(([, p]) => p.in === "path")) {
            examples[names[key] ?? parameter.name] = parameter.example;
          }
          if (answer.caseId && given.caseId && answer.caseId !== given.caseId) {
            given.earlierCaseId = given.caseId;
          }
          for (const member of Object.keys(examples)) {
            given[member] = answer[member] ?? given[member];
          }
        }

        function inPlace(text, write) {
          // The ARN first, as it has an id in it.
          for (const member of ["domainArn", ...Object.keys(given)]) {
            if (given[member] !== undefined) {
              text = text.replaceAll(write(examples[member]), write(given[member]));
            }
          }
          return text;
        }

        window.ui = SwaggerUIBundle({
          url: "../openapi.json",
          dom_id: "#swagger-ui",
          deepLinking: true,
          presets: [SwaggerUIBundle.presets.apis],
          layout: "BaseLayout",
          requestInterceptor: (request) => {
            request.url = inPlace(request.url, encodeURIComponent);
            if (typeof request.body === "string") {
              request.body = inPlace(request.body, String);
            }
            return signed(request);
          },
          responseInterceptor: (response) => {
            try {
              learn(JSON.parse(response.text));
            } catch {
              // No JSON, nothing to learn.
            }
            return response;
          },
        });
      };
      """;

  /** The index page, in place of the one in the package, which has Swagger's title and icon. */
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
      <div class="swagger-ui"><div class="wrapper">
      <p>Whoever is signed in at the console in another tab signs what is executed here. Otherwise enter a token under Authorize.</p>
      <p>The examples tell one story: execute them from the top, the one that creates a case twice, as a merge takes two, and deletions last, from the
      bottom. Their ids are made up; what is sent has those that the server gave last instead, as the request shown under Curl says.</p>
      </div></div>
      <div id="swagger-ui"></div>
      <script src="./swagger-ui-bundle.js" charset="UTF-8"></script>
      <script src="./swagger-initializer.js" charset="UTF-8"></script>
      </body>
      </html>
      """;

  /** Swagger UI sets styles and images of its own, but runs no script from a text. */
  private static final String UI_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final StaticPage INDEX_PAGE = StaticPage.of("text/html; charset=utf-8", INDEX);
  private static final StaticPage INITIALIZER_PAGE = StaticPage.of("text/javascript", INITIALIZER);

  /** The files of Swagger UI that the index page loads. */
  private static final Map<String, PackagedFile> UI_FILES =
      Map.of(
          "swagger-ui.css", uiFile("text/css", "swagger-ui.css"),
          "index.css", uiFile("text/css", "index.css"),
          "swagger-ui-bundle.js", uiFile("text/javascript", "swagger-ui-bundle.js"));

  private final Contract contract;
  private final @Nullable ConsoleControl control;
  private final Map<String, Handler<CallContext>> pages = new HashMap<>();

  /**
   * @param contract decides which paths belong to the API
   * @param introduction what the first page tells
   * @param served which pages there are
   * @param parts what the console shows besides the API
   */
  PublicPages(
      Contract contract,
      Health health,
      Introduction introduction,
      ServedPages served,
      ConsoleParts parts) {
    ConsoleParts.Control controlled = parts.control();
    this.contract = contract;
    this.control = controlled == null || !served.console() ? null : new ConsoleControl(controlled);
    pages.putAll(health.pages());
    pages.putAll(FrontPages.pages(introduction, served));
    CONTRACTS.forEach((path, contractPage) -> pages.put(path, contractPage::send));
    if (served.docs()) {
      // The page refers to its files relative to its folder.
      pages.put("/docs", new Redirect(UI));
      pages.put(UI, PublicPages::sendIndex);
      pages.put(UI + "index.html", PublicPages::sendIndex);
      pages.put(UI + "swagger-initializer.js", INITIALIZER_PAGE::send);
      UI_FILES.forEach((name, file) -> pages.put(UI + name, file));
    }
    if (served.console()) {
      pages.putAll(ConsolePages.pages(introduction, served, parts, health));
      pages.put("/console", new Redirect("console/"));
      pages.computeIfPresent("/", (path, first) -> new FrontDoor(first));
    }
  }

  private static StaticPage yaml(byte[] contract) {
    return new StaticPage("application/yaml", contract);
  }

  private static StaticPage json(byte[] contract) {
    return new StaticPage("application/json", contract);
  }

  private static void sendIndex(CallContext context) {
    context.response().putHeader("Content-Security-Policy", UI_POLICY);
    INDEX_PAGE.send(context);
  }

  private static PackagedFile uiFile(String type, String name) {
    return new PackagedFile(
        "/META-INF/resources/webjars/swagger-ui/" + Build.swaggerUi() + "/" + name,
        content -> new StaticPage(type, content));
  }

  @Override
  public void handle(CallContext context) {
    HttpServerRequest request = context.request();
    String path = Target.path(request);
    boolean reads =
        request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    Handler<CallContext> page = pages.get(path);
    if (control != null && path.startsWith(ConsoleControl.FOLDER)) {
      control.handle(context);
    } else if (page != null && reads) {
      page.handle(context);
    } else if (page != null && !path.equals("/")) {
      refuseMethod(context);
    } else if (isUnder(path)) {
      FrontPages.sendNowhere(context);
    } else if (reads && isLost(request, path)) {
      FrontPages.sendNowhere(context);
    } else {
      context.next();
    }
  }

  /** Whether a path lies in a folder that has only pages; all other paths belong to the API. */
  private static boolean isUnder(String path) {
    return path.startsWith("/health/")
        || path.startsWith(UI)
        || path.equals("/docs")
        || path.startsWith(ConsolePages.FOLDER)
        || path.equals("/console")
        || isNamedAsContract(path);
  }

  /** Whether a path is that of a contract, up to what is behind the point. */
  private static boolean isNamedAsContract(String path) {
    int point = path.indexOf('.');
    return point >= 0 && CONTRACTS.containsKey(path.substring(0, point) + ".yaml");
  }

  private static void refuseMethod(CallContext context) {
    context
        .response()
        .setStatusCode(METHOD_NOT_ALLOWED)
        .putHeader(HttpHeaders.ALLOW, "GET, HEAD")
        .end();
  }

  /** Whether a browser asks for a page that does not exist; clients of the API do not want HTML. */
  private boolean isLost(HttpServerRequest request, String path) {
    return FrontPages.wantsPages(request)
        && path.startsWith("/")
        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && contract.match(request.method().name(), path).isEmpty();
  }
}
