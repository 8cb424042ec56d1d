package dev.docket.server.control;

import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.server.auth.BearerToken;
import dev.docket.server.config.Loopback;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses whoever may not control the server: requests without the token where there is one, and
 * those of web pages. A page can send requests to this machine, but not without an origin, or
 * another site's mark on them; when it has its own name lead here (DNS rebinding), it still sends
 * that name as the host. A body has to be of a type that no form can send.
 */
final class ControlGuard implements Handler<RoutingContext> {

  private static final Set<String> TYPES =
      Set.of("application/json", "application/yaml", "application/x-ndjson");
  private static final Set<String> OWN_SITE = Set.of("none", "same-origin");

  private final @Nullable BearerToken token;

  /**
   * @param token what requests must bear; null when they need not
   */
  ControlGuard(@Nullable String token) {
    this.token = token == null ? null : new BearerToken(token);
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    requireProgram(request);
    if (token == null) {
      requireLoopback(request);
    } else if (!token.isBorneBy(request.getHeader(HttpHeaders.AUTHORIZATION))) {
      throw refusal(
          "UnauthorizedException", "Authorization must be Bearer with the token of control-token");
    }
    requireType(request.getHeader(HttpHeaders.CONTENT_TYPE));
    context.next();
  }

  private static void requireProgram(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (request.getHeader(HttpHeaders.ORIGIN) != null || site != null && !OWN_SITE.contains(site)) {
      throw refusal("AccessDeniedException", "Web pages may not control the server");
    }
  }

  private static void requireLoopback(HttpServerRequest request) {
    String host = request.getHeader(HttpHeaders.HOST);
    if (host != null && !Loopback.isHost(host)) {
      throw refusal(
          "AccessDeniedException",
          "Without control-token, the control plane answers to localhost, 127.x.x.x and [::1] only");
    }
  }

  /** Refuses a body of a type that a form can send. */
  static void requireType(@Nullable String type) {
    if (type != null && !TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
      throw refusal(
          "UnsupportedMediaTypeException",
          "Content-Type must be application/json, application/yaml or application/x-ndjson");
    }
  }

  private static ProblemException refusal(String type, String message) {
    return new Problem(type, message).asException();
  }
}
