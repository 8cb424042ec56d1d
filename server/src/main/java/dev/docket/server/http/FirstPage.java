package dev.docket.server.http;

import dev.docket.server.auth.DevelopmentKeys;
import dev.docket.server.build.Build;
import dev.docket.server.http.Introduction.Keys;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The start page: what runs here, which key works, and what to paste next. Its lines have the
 * address by which the page was asked for. That may be anything that a client sends as its Host, so
 * only what looks like an address gets onto the page.
 */
final class FirstPage implements Handler<CallContext> {

  private static final Pattern ADDRESS =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

  private static final String CLI =
      """
      export AWS_ACCESS_KEY_ID={id} AWS_SECRET_ACCESS_KEY={secret} AWS_DEFAULT_REGION={region}
      aws connectcases create-domain --name from-cli --endpoint-url {url}
      """;

  private static final String JAVA =
      """
      ConnectCasesClient cases =
          ConnectCasesClient.builder()
              .endpointOverride(URI.create("{url}"))
              .region(Region.of("{region}"))
              .credentialsProvider(
                  StaticCredentialsProvider.create(AwsBasicCredentials.create("{id}", "{secret}")))
              .build();
      cases.createDomain(request -> request.name("from-java"));
      """;

  private static final String JAVASCRIPT =
      """
      import { ConnectCases } from "@aws-sdk/client-connectcases";

      const cases = new ConnectCases({
        endpoint: "{url}",
        region: "{region}",
        credentials: { accessKeyId: "{id}", secretAccessKey: "{secret}" },
      });
      const { domainArn } = await cases.createDomain({ name: "from-javascript" });
      """;

  private static final String PYTHON =
      """
      import boto3

      cases = boto3.client(
          "connectcases",
          endpoint_url="{url}",
          region_name="{region}",
          aws_access_key_id="{id}",
          aws_secret_access_key="{secret}",
      )
      arn = cases.create_domain(name="from-python")["domainArn"]
      """;

  private static final String CURL =
      """
      curl -X POST -H 'Authorization: Bearer {token}' {url}/domains-list
      """;

  private static final String CONTROL =
      """
      curl {auth}{control}/server
      curl {auth}-X POST {control}/reset
      curl {auth}-X POST -H 'Content-Type: application/json' -d '{"by": "PT31M"}' {control}/clock/advance
      """;

  private static final String BEARS = "-H \"Authorization: Bearer $DOCKET_CONTROL_TOKEN\" ";

  private static final String DEVELOPMENT =
      """
      <p>The development key works: <code>docket</code> with the secret <code>docket-secret</code>, on this machine only.
      So does every key id of 12 digits with the same secret, each as an account of its own. Clients that cannot sign send
      the secret: <code>Authorization: Bearer docket-secret</code>.</p>
      """;

  private static final String FILE =
      """
      <p>Calls are signed with an access key (AWS Signature Version 4, service name <code>cases</code>), as the AWS SDKs do
      it, or bear the token of an access key: <code>Authorization: Bearer &lt;token&gt;</code>. The keys are in a file of
      whoever runs this server.</p>
      """;

  private static final String ANY = "<p>This server takes calls from anyone, signed or not.</p>\n";

  private static final String NO_CONTROL =
      """
      <h2>Control</h2>
      <p>Started with <code>--control-port 8081</code>, this server can be reset, moved in time and made to fail by tests.</p>
      """;

  private record Made(String url, StaticPage page) {}

  private final Introduction introduction;
  private final ServedPages served;
  private final AtomicReference<@Nullable Made> latest = new AtomicReference<>();

  /**
   * @param served the pages that it leads to
   */
  FirstPage(Introduction introduction, ServedPages served) {
    this.introduction = introduction;
    this.served = served;
  }

  @Override
  public void handle(CallContext context) {
    String url = url(context.request());
    Made made = latest.get();
    if (made == null || !made.url().equals(url)) {
      made = new Made(url, StaticPage.of(PageText.HTML, text(url)));
      latest.set(made);
    }
    context.response().putHeader("Content-Security-Policy", PageText.POLICY);
    made.page().send(context);
  }

  private static String url(HttpServerRequest request) {
    String host = request.getHeader(HttpHeaders.HOST);
    String address =
        host != null && ADDRESS.matcher(host).matches()
            ? host
            : "localhost:" + request.localAddress().port();
    return (request.isSSL() ? "https://" : "http://") + address;
  }

  private String text(String url) {
    return PageText.HEAD
        + "<h1>Docket</h1>\n<p>A server that speaks the Amazon Connect Cases API.</p>\n"
        + facts()
        + switch (introduction.keys()) {
          case DEVELOPMENT -> DEVELOPMENT;
          case FILE -> FILE;
          case ANY -> ANY;
        }
        + PageText.block("cli", "AWS CLI", filled(CLI, url))
        + PageText.block("java", "Java", filled(JAVA, url))
        + PageText.block("javascript", "JavaScript", filled(JAVASCRIPT, url))
        + PageText.block("python", "Python", filled(PYTHON, url))
        + PageText.block("curl", "curl", filled(CURL, url))
        + control(url)
        + links()
        + PageText.END;
  }

  private String facts() {
    String authentication =
        switch (introduction.keys()) {
          case DEVELOPMENT -> "signatures, by the development key";
          case FILE -> "signatures, by access keys of a file";
          case ANY -> "none";
        };
    return "<dl>\n"
        + fact("Version", Build.version())
        + fact("Store", introduction.store())
        + fact("Authentication", authentication)
        + fact("Region", introduction.region())
        + "</dl>\n";
  }

  private static String fact(String name, String value) {
    return "<dt>" + name + "</dt><dd>" + PageText.escape(value) + "</dd>\n";
  }

  private String filled(String lines, String url) {
    boolean known = introduction.keys() != Keys.FILE;
    return lines
        .replace("{url}", url)
        .replace("{region}", introduction.region())
        .replace("{id}", known ? DevelopmentKeys.ID : "KEY-ID")
        .replace("{secret}", known ? DevelopmentKeys.SECRET : "SECRET")
        .replace("{token}", known ? DevelopmentKeys.SECRET : "TOKEN");
  }

  private String control(String url) {
    Introduction.Control control = introduction.control();
    if (control == null) {
      return introduction.keys() == Keys.DEVELOPMENT ? NO_CONTROL : "";
    }
    String title = "Control plane, on port " + control.port().getAsInt();
    return PageText.block(
        "control",
        title,
        CONTROL
            .replace("{control}", controlUrl(control, url))
            .replace("{auth}", control.token() ? BEARS : ""));
  }

  /**
   * Where the control plane listens everywhere, it has the name by which the page was asked for.
   */
  private static String controlUrl(Introduction.Control control, String url) {
    String host = control.host();
    String name =
        switch (host) {
          case "0.0.0.0", "::" -> url.replaceFirst("^https?://", "").replaceFirst(":[0-9]+$", "");
          default -> host.contains(":") ? "[" + host + "]" : host;
        };
    return "http://" + name + ":" + control.port().getAsInt();
  }

  private String links() {
    return "<h2>More</h2>\n<ul>\n"
        + (served.console() ? "<li><a href=\"/console/\">The console</a></li>\n" : "")
        + (served.docs() ? "<li><a href=\"/docs/\">The API, to browse and try</a></li>\n" : "")
        + """
        <li>The contract as <a href="/openapi.yaml">YAML</a> and as <a href="/openapi.json">JSON</a></li>
        <li><a href="/health">Health</a></li>
        <li><a href="/version">Version</a></li>
        </ul>
        """;
  }
}
